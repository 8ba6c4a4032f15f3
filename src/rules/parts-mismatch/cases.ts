import type { RuleCases } from '../cases';

const header = '|年初预算数|全年预算数|全年执行数|执行率|分值|得分';
const inTenThousands = '部门总体资金情况（万元）|||||||';
const indicators = `
指标名称|指标性质|指标值|全年完成值|指标权重|指标得分
走访企业|≥|10|10|90|90`;

/** Examples of parts-mismatch. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'parts that add up, some of them 0.00 or blank',
      form: `
${header}
年度资金总额|2560000.00|2560000.00|2555831.40|99.84|10|9.98
其中：当年财政拨款|2560000.00|2560000.00|2555831.40|—|—|—
上年结转资金|0.00|0.00|0.00|—|—|—
其他资金||||—|—|—${indicators}`,
    },
    {
      name: 'a 其中 part that is less than its total',
      form: `
${header}
年度总金额|17,871,602.07|19,318,825.52|19,318,275.64|||
其中：财政拨款|17,871,052.19|19,318,275.64|19,318,275.64|100|10.00|10.00
一般公共预算|17,871,052.19|19,318,275.64|19,318,275.64|100||${indicators}`,
    },
    {
      name: 'two levels of government, beside whom others may have paid',
      form: `
${header}
年度资金总额|900|900|880|97.78|10|9.78
其中：省级财政资金|500|500|490|—|—|—
县级财政资金|300|300|300|—|—|—${indicators}`,
    },
    {
      name: 'in 万元 two parts may be off by the rounding of each',
      form: `
${inTenThousands}
${header}
基本支出|333.33|333.33|333.33|100|5|5
项目支出|333.33|333.33|333.33|100|5|5
合计|666.67|666.67|666.67|100|10|10${indicators}`,
    },
    {
      name: 'a 其中 inside a part is not counted twice',
      form: `
${header}
年度资金总额|120|120|120|100|10|10
其中：财政拨款|100|100|100|—|—|—
其中：上年结转资金|30|30|30|—|—|—
其他资金|20|20|20|—|—|—${indicators}`,
    },
    {
      name: 'parts that are not applicable have no amounts to compare',
      unchecked: true,
      form: `
${header}
年度资金总额|100|100|90|90|10|9
其中：当年财政拨款|—|—|—|—|—|—
其他资金|/|/|/|—|—|—${indicators}`,
    },
    {
      name: 'a total without parts',
      unchecked: true,
      form: `
${header}
年度资金总额|100|100|90|90|10|9${indicators}`,
    },
  ],
  invalid: [
    {
      name: 'every level of government, and yet less than the total',
      form: `
${header}
年度资金总额|900|900|880|97.78|10|9.78
其中：中央财政资金|500|500|490|—|—|—
自治区财政资金|300|300|300|—|—|—
县级财政资金|60|60|60|—|—|—${indicators}`,
      finds: [
        {
          at: 'B2',
          message: 'sum',
          steps: ['500 + 300 + 60 = 860 ≠ 900', '500 + 300 + 60 = 860 ≠ 900', '490 + 300 + 60 = 850 ≠ 880'],
        },
      ],
    },
    {
      name: 'a 合计 that repeats one of two equal parts (Wuhan)',
      form: `
${inTenThousands}
|年初预算|全年预算数|全年执行数|执行率%|分值|得分
财政拨款|729.66|710.51|710.51|100.00|5|5
其他资金|729.66|710.51|710.51|||
合计|729.66|710.51|710.51|100.00|5|5${indicators}`,
      finds: [
        {
          at: 'B5',
          message: 'sum',
          values: {
            listZh:
              '年初预算数填 729.66，各项相加 1459.32；全年预算数填 710.51，各项相加 1421.02；全年执行数填 710.51，各项相加 1421.02',
            copyZh: '“财政拨款”与“其他资金”数字相同，请先核对这两项。',
          },
          steps: [
            '729.66 + 729.66 = 1459.32 ≠ 729.66',
            '710.51 + 710.51 = 1421.02 ≠ 710.51',
            '710.51 + 710.51 = 1421.02 ≠ 710.51',
          ],
        },
      ],
    },
    {
      name: 'one column is off by two 分',
      form: `
${header}
年度资金总额|100.00|100.00|90.00|90|10|9
其中：当年财政拨款|80.00|80.00|70.02|—|—|—
其他资金|20.00|20.00|20.00|—|—|—${indicators}`,
      finds: [{ at: 'D2', message: 'sum', values: { copyZh: '' }, steps: ['70.02 + 20 = 90.02 ≠ 90'] }],
    },
    {
      name: 'a 其中 part larger than its total',
      form: `
${header}
年度总金额|100|100|90|||
其中：财政拨款|100|120|90|75|10|7.5${indicators}`,
      finds: [{ at: 'C2', message: 'larger', steps: ['120 > 100'] }],
    },
    {
      name: 'the total is 0 while its parts have money',
      form: `
${header}
年度资金总额|0|0|0|0|10|0
其中：当年财政拨款|50|50|40|—|—|—
其他资金|0|0|0|—|—|—${indicators}`,
      finds: [
        { at: 'B2', message: 'blank', steps: ['50 + 0 = 50 ≠ 0', '50 + 0 = 50 ≠ 0', '40 + 0 = 40 ≠ 0'] },
      ],
    },
    {
      name: 'the total was left blank in one column',
      form: `
${header}
年度总金额|50|50||||
其中：财政拨款|50|50|40|80|10|8${indicators}`,
      finds: [
        {
          at: 'D2',
          message: 'blank',
          values: { listZh: '全年执行数未填，其中项为 40' },
          steps: ['40 > 0'],
        },
      ],
    },
  ],
};

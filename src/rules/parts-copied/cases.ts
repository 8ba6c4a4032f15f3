import type { RuleCases } from '../cases';

const header = '|年初预算数|全年预算数|全年执行数|执行率|分值|得分';
const indicators = `
指标名称|指标性质|指标值|全年完成值|指标权重|指标得分
走访企业|≥|10|10|90|90`;

/** Examples of parts-copied. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'parts that are all 0',
      unchecked: true,
      form: `
${header}
年度资金总额|2560000.00|2560000.00|2555831.40|99.84|10|9.98
其中：当年财政拨款|2560000.00|2560000.00|2555831.40|—|—|—
上年结转资金|0.00|0.00|0.00|—|—|—
其他资金|0.00|0.00|0.00|—|—|—${indicators}`,
    },
    {
      name: 'a county matches the grant one to one: equal parts that add up',
      form: `
${header}
年度资金总额|200|200|180|90|10|9
其中：中央补助|100|100|90|—|—|—
地方资金|100|100|90|—|—|—
其他资金|0|0|0|—|—|—${indicators}`,
    },
    {
      name: 'the same budgets, other amounts spent',
      form: `
${header}
基本支出|100|100|90|90|5|4.5
项目支出|100|100|95|95|5|4.75
合计|200|200|190|92.5|10|9.25${indicators}`,
    },
    {
      name: 'a detail repeats the part that it is all of',
      unchecked: true,
      form: `
${header}
年度总金额|1,190,000.00|1,190,000.00|1,190,000.00|||
其中：财政拨款|1,190,000.00|1,190,000.00|1,190,000.00|100|10|10
一般公共预算|1,190,000.00|1,190,000.00|1,190,000.00|100||${indicators}`,
    },
    {
      name: 'a single filled column is too little to tell',
      unchecked: true,
      form: `
${header}
财政拨款||100||—|—|—
其他资金||100||—|—|—
合计||150||—|10|10${indicators}`,
    },
  ],
  invalid: [
    {
      name: '其他资金 repeats 财政拨款 (Wuhan)',
      form: `
${header}
财政拨款|729.66|710.51|710.51|100.00|5|5
其他资金|729.66|710.51|710.51|||
合计|729.66|710.51|710.51|100.00|5|5${indicators}`,
      finds: [
        {
          at: 'B3',
          message: 'copied',
          values: { line: '其他资金', other: '财政拨款', amounts: '729.66 / 710.51 / 710.51' },
        },
      ],
    },
    {
      name: 'three parts alike: the second and the third',
      form: `
${header}
年度资金总额|80|80|80|100|10|10
其中：财政拨款|80|80|80|—|—|—
单位资金|80|80|80|—|—|—
其他资金|80|80|80|—|—|—${indicators}`,
      finds: [
        { at: 'B4', message: 'copied', values: { line: '单位资金', other: '其中：财政拨款' } },
        { at: 'B5', message: 'copied', values: { line: '其他资金' } },
      ],
    },
  ],
};

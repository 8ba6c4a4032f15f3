import type { RuleCases } from '../cases';

const indicators = `
指标名称|指标性质|指标值|全年完成值|指标权重|指标得分
走访企业|≥|10|10|90|90`;

/** Examples of rate-mismatch. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'nothing spent of nothing is 100 % in Zhejiang',
      policy: 'zhejiang',
      form: `
|年初预算数|全年预算数|全年执行数|执行率
年度资金总额|0|0|0|100%
指标名称|指标值|全年完成值|分值|得分
走访企业|10|10|90|90`,
    },
    {
      name: 'the rate is rounded to the decimals it prints',
      form: `
|年初预算数|全年预算数|全年执行数|执行率|分值|得分
年度资金总额|2560000|2560000|2555831.40|99.84|10|9.98${indicators}`,
    },
    {
      name: '99.9972 % prints as 100',
      form: `
|年初预算数|全年预算数|全年执行数|执行率|分值|得分
年度资金总额|100000|100000|99997.20|100|10|10${indicators}`,
    },
    {
      name: 'a rate is written as a share',
      form: `
|全年预算数（A）|全年执行数（B）|执行率（B/A）|分值|得分
年度资金总额|480|456|0.95|10|9.5${indicators}`,
    },
    {
      name: 'in the middle of a year the budget is that of its start, or the one it was changed to',
      policy: 'monitoring',
      form: `
项目支出绩效运行监控表
|年初预算数|全年预算数|1-7月执行数|1-7月执行率
年度资金总额|480|600|240|50%
其中：财政拨款|480|600|240|40%
一级指标|三级指标|年度指标值|1-7月完成值|全年预计完成值
产出指标|走访企业|10|4|10`,
    },
    {
      name: 'a blank rate is not checked',
      unchecked: true,
      form: `
|年初预算数|全年预算数|全年执行数|执行率|分值|得分
年度总金额|500000|499995.86|499995.86||10|10${indicators}`,
    },
  ],
  invalid: [
    {
      name: 'in the middle of a year',
      policy: 'monitoring',
      form: `
项目支出绩效运行监控表
|年初预算数|1-7月执行数|1-7月执行率
年度资金总额|480|240|55%
一级指标|三级指标|年度指标值|1-7月完成值|全年预计完成值
产出指标|走访企业|10|4|10`,
      finds: [
        {
          at: 'D3',
          message: 'unscored',
          fix: { kind: 'suggested', edits: [{ at: 'D3', value: '50%' }] },
          values: { expected: '50', actual: '55' },
          steps: ['240 ÷ 480 × 100% = 50%'],
        },
      ],
    },
    {
      name: 'the rate of a total is the sum of the parts’ rates',
      form: `
|年初预算数|全年预算数|全年执行数|执行率|分值|得分
合计|729.66|710.51|710.51|200.00|10|10${indicators}`,
      finds: [
        {
          at: 'E2',
          message: 'wrong',
          fix: { kind: 'safe', edits: [{ at: 'E2', value: '100.00' }] },
          values: { expected: '100', actual: '200' },
          steps: ['710.51 ÷ 710.51 × 100% = 100%'],
        },
      ],
    },
    {
      name: 'a share is wrong, on a line without a label',
      form: `
资金情况|全年预算数（A）|全年执行数（B）|执行率（B/A）|分值|得分
|480|456|0.80|10|9.5${indicators}`,
      finds: [
        {
          at: 'D2',
          message: 'wrong',
          fix: { kind: 'safe', edits: [{ at: 'D2', value: '0.95' }] },
          values: { line: 'A2', expected: '95', actual: '80' },
          steps: ['456 ÷ 480 × 100% = 95%'],
        },
      ],
    },
    {
      name: 'the rate was taken from the budget at the start of the year',
      form: `
|年初预算数|全年预算数|全年执行数|执行率|分值|得分
年度资金总额|200|100|90|45%|10|9${indicators}`,
      finds: [
        {
          at: 'E2',
          message: 'wrong',
          fix: { kind: 'safe', edits: [{ at: 'E2', value: '90%' }] },
          values: { expected: '90', actual: '45' },
        },
      ],
    },
    {
      name: 'a percent of a workbook is written as a percent',
      typed: true,
      form: `
|年初预算数|全年预算数|全年执行数|执行率|分值|得分
年度资金总额|200|100|90|45%|10|9${indicators}`,
      finds: [{ at: 'E2', message: 'wrong', fix: { kind: 'safe', edits: [{ at: 'E2', value: '90' }] } }],
    },
    {
      name: 'a formula is not written over',
      typed: true,
      form: `
|年初预算数|全年预算数|全年执行数|执行率|分值|得分
年度资金总额|200|100|90|=D2/B2→45%|10|9${indicators}`,
      finds: [{ at: 'E2', message: 'wrong', fix: null }],
    },
    {
      name: 'a number stored as text is converted first',
      typed: true,
      form: `
|年初预算数|全年预算数|全年执行数|执行率|分值|得分
年度资金总额|200|100|90|'45|10|9${indicators}`,
      finds: [{ at: 'E2', message: 'wrong', fix: null }],
    },
    {
      name: 'amounts that another rule doubts: the rate may be right',
      form: `
|年初预算数|全年预算数|全年执行数|执行率|分值|得分
年度资金总额|100|100|80|90|10|8
其中：当年财政拨款|100|100|90||—|—
其他资金|0|0|0||—|—${indicators}`,
      finds: [{ at: 'E2', message: 'wrong', fix: { kind: 'suggested', edits: [{ at: 'E2', value: '80' }] } }],
    },
    {
      name: 'the score was taken from the rate: the amounts may be what is wrong',
      form: `
|年初预算数|全年预算数|全年执行数|执行率|分值|得分
年度资金总额|640|640|384|95.75%|10|9.58${indicators}`,
      finds: [
        { at: 'E2', message: 'wrong', fix: { kind: 'suggested', edits: [{ at: 'E2', value: '60%' }] } },
      ],
    },
  ],
};

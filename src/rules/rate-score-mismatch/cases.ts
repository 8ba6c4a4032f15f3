import type { RuleCases } from '../cases';

const header = '|年初预算数|全年预算数|全年执行数|执行率|分值|得分';
const indicators = `
指标名称|指标性质|指标值|全年完成值|指标权重|指标得分
走访企业|≥|10|10|90|90`;

/** Examples of rate-score-mismatch. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'by steps, and 10 for nothing of nothing',
      policy: 'jiangxi',
      form: `
|年初预算数|全年预算数|全年执行数|执行率|分值|得分
年度资金总额|200|200|196.24|98.12|10|7
指标名称|指标值|全年完成值|分值|得分
走访企业|10|10|90|90`,
    },
    {
      name: 'nothing spent of nothing earns all of it in Zhejiang',
      policy: 'zhejiang',
      form: `
|年初预算数|全年预算数|全年执行数|执行率|分值|得分
年度资金总额|0|0|0|100|10|10
指标名称|指标值|全年完成值|分值|得分
走访企业|10|10|90|90`,
    },
    {
      name: '9.98 of 10 at 99.84 %',
      form: `
${header}
年度资金总额|2560000.00|2560000.00|2555831.40|99.84|10|9.98${indicators}`,
    },
    {
      name: 'the score was taken from the printed rate: 20 × 33.33 % is 6.666, 20 × 1/3 is 6.667',
      form: `
${header}
年度资金总额|300|300|100|33.33|20|6.66${indicators}`,
    },
    {
      name: '99.9972 % prints as 100 and earns full points',
      form: `
${header}
年度资金总额|100000|100000|99997.20|100|10|10.00${indicators}`,
    },
    {
      name: 'only the part carries weight and score, the total is blank',
      form: `
${header}
年度总金额|17,871,602.07|19,318,825.52|19,318,275.64|||
其中：财政拨款|17,871,052.19|19,318,275.64|19,318,275.64|100|10.00|10.00${indicators}`,
    },
    {
      name: 'a closing 合计 with a weight and score of its own',
      form: `
|年初预算|全年预算数|全年执行数|执行率%|分值|得分
财政拨款|729.66|710.51|710.51|100.00|5|5
合计|729.66|710.51|710.51|100.00|5|5${indicators}`,
    },
    {
      name: '“—” under parts that are not scored',
      form: `
${header}
年度资金总额|100|100|90|90|10|9
其中：当年财政拨款|100|100|90|—|—|—
其他资金|0.00|0.00|0.00|—|—|—${indicators}`,
    },
    {
      name: 'blank amounts are not judged',
      unchecked: true,
      form: `
${header}
年度资金总额||||100|10|10${indicators}`,
    },
    {
      name: 'a wrong stated rate is the affair of rate-mismatch alone',
      form: `
${header}
合计|729.66|710.51|710.51|200.00|5|5${indicators}`,
    },
    {
      name: 'more was spent than budgeted: the score stops at the weight',
      form: `
${header}
年度资金总额|100|100|120|120|10|10${indicators}`,
    },
  ],
  invalid: [
    {
      name: 'in proportion, where the policy has steps (Jiangxi)',
      policy: 'jiangxi',
      form: `
|年初预算数|全年预算数|全年执行数|执行率|分值|得分
年度资金总额|200|200|196.24|98.12|10|9.81
指标名称|指标值|全年完成值|分值|得分
走访企业|10|10|90|90`,
      finds: [
        {
          at: 'G2',
          message: 'wrong',
          values: { expected: '7', actual: '9.81', rate: '98.12' },
          steps: ['196.24 ÷ 200 × 100% = 98.12%', '98.12% ≥ 80% → 7'],
        },
      ],
    },
    {
      name: 'full points at 85 %',
      form: `
${header}
年度资金总额|200|200|170|85|10|10${indicators}`,
      finds: [
        {
          at: 'G2',
          message: 'wrong',
          fix: { kind: 'safe', edits: [{ at: 'G2', value: '8.5' }] },
          values: { line: '年度资金总额', expected: '8.5', actual: '10', weight: '10', rate: '85' },
          steps: ['10 × 170 ÷ 200 = 8.5'],
        },
      ],
    },
    {
      name: 'a point for every percent, above the weight',
      form: `
${header}
年度资金总额|100|100|120|120|10|12${indicators}`,
      finds: [
        {
          at: 'G2',
          message: 'wrong',
          fix: { kind: 'suggested', edits: [{ at: 'G2', value: '10' }] },
          values: { expected: '10', actual: '12' },
          steps: ['10 × 120 ÷ 100 = 12 → 10'],
        },
      ],
    },
    {
      name: 'the score was taken from the budget at the start of the year',
      form: `
${header}
年度总金额|200|100|100|||
其中：财政拨款|200|100|100|100|10|5${indicators}`,
      finds: [
        {
          at: 'G3',
          message: 'wrong',
          fix: { kind: 'safe', edits: [{ at: 'G3', value: '10' }] },
          values: { expected: '10', actual: '5' },
        },
      ],
    },
    {
      name: 'two hundredths short',
      form: `
${header}
年度资金总额|2560000.00|2560000.00|2555831.40|99.84|10|9.96${indicators}`,
      finds: [
        {
          at: 'G2',
          message: 'wrong',
          fix: { kind: 'safe', edits: [{ at: 'G2', value: '9.98' }] },
          values: { expected: '9.98', actual: '9.96' },
        },
      ],
    },
    {
      name: 'a total that was the sum until now follows, and wants a look',
      form: `
项目名称|党建|自评总分|100.00|||
${header}
年度资金总额|200|200|170|85|10|10${indicators}`,
      finds: [
        {
          at: 'G3',
          message: 'wrong',
          fix: {
            kind: 'suggested',
            edits: [
              { at: 'G3', value: '8.5' },
              { at: 'D1', value: '98.50' },
            ],
          },
        },
      ],
    },
    {
      name: 'a total that is a formula follows by itself',
      typed: true,
      form: `
项目名称|党建|自评总分|=G3+F5→100|||
${header}
年度资金总额|200|200|170|85|10|10${indicators}`,
      finds: [{ at: 'G3', message: 'wrong', fix: { kind: 'safe', edits: [{ at: 'G3', value: '8.5' }] } }],
    },
    {
      name: 'a total that already is the right sum stays',
      form: `
项目名称|党建|自评总分|98.5|||
${header}
年度资金总额|200|200|170|85|10|10${indicators}`,
      finds: [{ at: 'G3', message: 'wrong', fix: { kind: 'safe', edits: [{ at: 'G3', value: '8.5' }] } }],
    },
    {
      name: 'the grade would no longer be that of the total',
      form: `
项目名称|党建|自评总分|90|自评等级|优|
${header}
年度资金总额|200|200|100|50|10|10
指标名称|指标性质|指标值|全年完成值|指标权重|指标得分
走访企业|≥|10|9|90|80`,
      finds: [{ at: 'G3', message: 'wrong', fix: null }],
    },
    {
      name: 'the label of the block gives the points',
      form: `
预算执行（10分）|预算数|执行数|执行率|得分
合计|800|640|80%|9${indicators}`,
      finds: [
        {
          at: 'E2',
          message: 'wrong',
          fix: { kind: 'suggested', edits: [{ at: 'E2', value: '8' }] },
          values: { weight: '10', expected: '8', actual: '9' },
          steps: ['10 × 640 ÷ 800 = 8'],
        },
      ],
    },
    {
      name: 'total and part are both scored: which counts depends on whether they agree',
      form: `
|年初预算|全年预算数|全年执行数|执行率%|分值|得分
财政拨款|100|100|100|100|2.5|2
其他资金|100|100|100|100|2.5|2.5
合计|200|200|200|100|5|5${indicators}`,
      finds: [{ at: 'G2', message: 'wrong', fix: null }],
    },
  ],
};

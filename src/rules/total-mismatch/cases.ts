import type { RuleCases } from '../cases';

const funds = `
|年初预算数|全年预算数|全年执行数|执行率|分值|得分
年度资金总额|2560000.00|2560000.00|2555831.40|99.84|10|9.98`;
const header = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分';
const indicators = `
${header}
产出指标|数量指标|走访|≥10|10|60|59
效益指标|社会效益指标|美誉度|100%|100%|30|30`;

/** Examples of total-mismatch. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'the 总分 row is the sum with the rate’s 9.98',
      form: `${funds}${indicators}
总分|||||100|98.98`,
    },
    {
      name: '自评总分 within a hundredth',
      form: `
项目名称|党建|自评总分|98.97|||${funds}${indicators}`,
    },
    {
      name: 'a 合计 of the indicator table alone',
      form: `${funds}${indicators}
合计|||||90|89`,
    },
    {
      name: 'no total is stated',
      unchecked: true,
      form: `${funds}${indicators}`,
    },
    {
      name: 'what the rate earned stands nowhere',
      unchecked: true,
      form: `
|年初预算数|全年预算数|全年执行数|执行率
年度资金总额|100|100|100|100${indicators}
总分|||||100|99`,
    },
    {
      name: 'a 合计 of the indicator table alone, with what the rate earns on top',
      form: `
|年初预算数|全年预算数|全年执行数|执行率
年度资金总额|100|100|96|96${indicators}
合计|||||90|98.6`,
    },
    {
      name: 'a blank form is not judged here',
      unchecked: true,
      form: `
项目名称|党建|自评总分|100|||${funds}
${header}
产出指标|数量指标|走访|≥10||90|`,
    },
  ],
  invalid: [
    {
      name: '110 given, 100 stated (Chongqing)',
      form: `
项目名称|整体监控|自评总分：|100.00|||
|年初预算数|全年预算数|全年执行数|执行率|分值|得分
年度资金总额|100|100|100|100|10|10
${header}
产出指标|数量指标|走访|≥10|10|60|60
效益指标|社会效益指标|美誉度|100%|100%|40|40`,
      finds: [
        {
          at: 'D1',
          message: 'wrong',
          fix: null,
          values: {
            name: '自评总分',
            sum: '110',
            stated: '100',
            lessOrMoreZh: '少',
            difference: '10',
            blankZh: '',
          },
          steps: ['60 + 40 = 100', '10 + 100 = 110 ≠ 100'],
        },
      ],
    },
    {
      name: 'scores and weights short by the same 2 points, one score blank (Wuhan)',
      form: `${funds}
${header}
产出指标|数量指标|走访|≥10|10|56|56
|质量指标|培训|2次|未超预算|2|
效益指标|社会效益指标|美誉度|100%|100%|30|30
总分|||||100|97.98`,
      finds: [
        {
          at: 'G7',
          message: 'rowMayBeMissing',
          fix: null,
          values: {
            sum: '95.98',
            stated: '97.98',
            difference: '2',
            blankZh: '（另有 1 行得分空缺，按 0 分计）',
          },
          steps: ['56 + 30 = 86', '9.98 + 86 = 95.98 ≠ 97.98'],
        },
      ],
    },
    {
      name: 'the score of the rate is blank: it is not said to be included',
      form: `
资金情况（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|120|120|114|10|95%|
${header}
产出指标|数量指标|走访|≥10|10|90|90
总分|||||100|99.5`,
      finds: [
        {
          at: 'G5',
          message: 'wrong',
          values: { sum: '90', stated: '99.5', rateZh: '（执行率得分未填，按 0 分计）' },
        },
      ],
    },
    {
      name: 'a 合计 of the indicator table alone, where what the rate earned stands nowhere',
      form: `
|年初预算数|全年预算数|全年执行数|执行率
年度资金总额|100|100|96|96${indicators}
合计|||||90|88`,
      finds: [{ at: 'G6', message: 'wrong', values: { sum: '89', stated: '88', difference: '1' } }],
    },
    {
      name: 'a 小计 of the scores that its rows do not come to',
      form: `
三级指标|年度指标值|实际完成值|分值|得分
产出指标
走访|10次|10次|20|20
合格率|100%|100%|30|28
产出指标小计|||50|50
效益指标
美誉度|90%|95%|50|50
效益指标小计|||50|50
总分|||100|98`,
      finds: [
        {
          at: 'E5',
          message: 'subtotal',
          values: { name: '产出指标小计', stated: '50', sum: '48', lessOrMoreZh: '多', difference: '2' },
          steps: ['20 + 28 = 48 ≠ 50'],
        },
      ],
    },
    {
      name: 'a 合计 of more than the points of its row, which the rate does not explain',
      form: `
|年初预算数|全年预算数|全年执行数|执行率
年度资金总额|100|100|96|96${indicators}
合计|||||90|91.5`,
      finds: [
        {
          at: 'G6',
          message: 'overWeight',
          severity: 'warning',
          values: { sum: '89', stated: '91.5', weight: '90' },
        },
      ],
    },
    {
      name: 'in a summary, more points than there are',
      form: `
2023年度项目支出绩效自评结果汇总表
序号|项目名称|主管科室|年初预算数|全年预算数|全年执行数|执行率（%）|自评得分|自评等级|备注
1|校车运营补贴|安全股|120|120|118.8|99|107.5|优|
2|营养改善计划|财务股|340|340|272|80|88|良|`,
      finds: [
        {
          at: 'H3',
          message: 'overTotal',
          severity: 'warning',
          values: { name: '校车运营补贴', stated: '107.5', total: '100' },
          steps: [],
        },
      ],
    },
    {
      name: 'the two totals of a form disagree: the wrong one is told',
      form: `
项目名称|党建|自评总分|98.98|||${funds}${indicators}
总分|||||100|100`,
      finds: [
        {
          at: 'G7',
          message: 'wrong',
          fix: { kind: 'suggested', edits: [{ at: 'G7', value: '98.98' }] },
          values: { name: '总分', lessOrMoreZh: '多', difference: '1.02' },
        },
      ],
    },
    {
      name: 'both totals are wrong',
      form: `
项目名称|党建|自评总分|99|||${funds}${indicators}
总分|||||100|100`,
      finds: [
        {
          at: 'G7',
          message: 'wrong',
          fix: { kind: 'suggested', edits: [{ at: 'G7', value: '98.98' }] },
          values: { name: '总分' },
        },
        {
          at: 'D1',
          message: 'wrong',
          fix: { kind: 'suggested', edits: [{ at: 'D1', value: '98.98' }] },
          values: { name: '自评总分' },
        },
      ],
    },
    {
      name: 'the grade would no longer be that of the total',
      form: `
项目名称|党建|自评总分|85|自评等级|良|${funds}${indicators}`,
      finds: [{ at: 'D1', message: 'wrong', fix: null }],
    },
    {
      name: 'a score above its weight comes first',
      form: `
项目名称|党建|自评总分|90||||${funds}
${header}
产出指标|数量指标|走访|≥10|10|60|61
效益指标|社会效益指标|美誉度|100%|100%|30|30`,
      finds: [{ at: 'D1', message: 'wrong', fix: null }],
    },
    {
      name: 'a formula is not written over',
      typed: true,
      form: `
项目名称|党建|自评总分|=G4+G5→89||||${funds}${indicators}`,
      finds: [{ at: 'D1', message: 'wrong', fix: null }],
    },
    {
      name: 'every score is there and none is doubted',
      form: `
项目名称|党建|自评总分|99.00|||${funds}
${header}|说明
产出指标|数量指标|走访|≥10|10|60|60|
效益指标|社会效益指标|美誉度|100%|100%|30|30|`,
      finds: [{ at: 'D1', message: 'wrong', fix: { kind: 'safe', edits: [{ at: 'D1', value: '99.98' }] } }],
    },
  ],
};

import type { RuleCases } from '../cases';

/** Examples of shortfall-unexplained. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'full points need no reason, lost ones have one',
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
走访企业|≥10家|12家|10|10|
资金支出完成率|100%|100%|10|9|实际活动费用结算时，产生零头偏差`,
    },
    {
      name: 'a blank score is another fault, and a row of 无 has lost nothing',
      unchecked: true,
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
走访企业|≥10家|12家|10||
生态效益|—|—|—|—|
无||无|0|0|`,
    },
    {
      name: 'without points: met, explained, or nobody can tell which way is up',
      policy: 'transfer',
      form: `
一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施
产出指标|质量指标|设施完好率|≥90%|90%|
产出指标|质量指标|水质达标率|≥95%|93%|汛期浊度偏高，已加装过滤
产出指标|成本指标|吨水成本|2.1元|2.3元|
效益指标|社会效益指标|管护制度|健全|基本健全|`,
    },
    {
      name: '同上 points at the reason above',
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
加装电梯|≥60部|55部|10|9|5部因住户未达成一致顺延
受益居民|≥600户|585户|10|9.7|同上`,
    },
  ],
  invalid: [
    {
      name: 'the reason states an outcome (Wuhan, row 75)',
      form: `
一级指标|二级指标|三级指标|年度指标值|绩效标准|完成情况|分值|得分|偏差原因分析及改进
效益指标|社会效益指标|社员满意度|当年度完成|众人满意|无法对应指标|2|0|完成目标任务`,
      finds: [
        {
          at: 'I2',
          message: 'outcome',
          values: { name: '社员满意度', weight: '2', score: '0', lost: '2', reason: '完成目标任务' },
          steps: ['2 − 0 = 2'],
        },
      ],
    },
    {
      name: 'missed where a form knows no points (transfer payments)',
      policy: 'transfer',
      form: `
一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施
产出指标|质量指标|设施完好率|≥90%|88%|
产出指标|时效指标|完成时间|12月底前|次年3月|
产出指标|数量指标|维修工程|≥16处|待验收|无`,
      finds: [
        {
          at: 'F2',
          message: 'missed',
          severity: 'warning',
          values: { name: '设施完好率', actual: '88%', target: '≥90%', header: '未完成原因和改进措施' },
        },
        { at: 'F3', message: 'missed' },
        { at: 'F4', message: 'missed' },
      ],
    },
    {
      name: 'no reason at all, and “无”',
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
走访企业|≥10家|9家|10|9|
举办培训|≥4次|3次|10|7.5|无`,
      finds: [
        { at: 'F2', message: 'blank', values: { lost: '1' }, steps: ['10 − 9 = 1'] },
        { at: 'F3', message: 'outcome', values: { lost: '2.5', reason: '无' } },
      ],
    },
    {
      name: '同上 with nothing above that would be a reason',
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
加装电梯|≥60部|60部|10|10|已完成
受益居民|≥600户|585户|10|9.7|同上`,
      finds: [{ at: 'F3', message: 'outcome', values: { reason: '同上' } }],
    },
    {
      name: 'a score sheet whose proofs are numbers of annexes',
      form: `
评价指标|||权重|评分标准|自评分|扣分原因|佐证材料
一级指标|二级指标|三级指标|||||
产出|数量|改造公厕|60|完成20座得满分|60||附件4
效益|社会效益|居民如厕便利度|40|明显改善得满分|36||附件6`,
      finds: [{ at: 'G4', message: 'blank', values: { lost: '4' } }],
    },
    {
      name: 'a form without a column for reasons',
      form: `
指标名称|指标值|全年完成值|分值|得分
走访企业|≥10家|9家|10|9`,
      finds: [{ at: 'E2', message: 'noColumn', severity: 'hint', values: { lost: '1' } }],
    },
  ],
};

import type { RuleCases } from '../cases';

const header = '指标名称|指标性质|指标值|全年完成值|得分系数（%）|指标权重|指标得分|说明';
const inWords = '指标名称|指标值|全年完成值|分值|得分|说明';

/** Examples of coefficient-score-mismatch. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'the product, as a percent and as a share, with two decimals, one or none',
      form: `
${header}
保障有序运转|定性|达标|1|100|10|10|
制度建设|定性|达标|部分达成|66.67|10|6.67|尚有两项未出台
改善环境|定性|达标|部分达成|66.67|10|6.7|垃圾站未建成
宣传效果|定性|显著|较为显著|0.85|15|13|缺少线上渠道`,
    },
    {
      name: 'numbers that are compared are other rules’, and so is a shortfall without a reason',
      unchecked: true,
      form: `
${header}
走访企业|≥|10|8|80|20|20|部分企业停业
制度建设|定性|达标|部分达成|70|10|10|
宣传效果|定性|显著|较为显著|80|10|8|
形成机制|定性|达标|达标|50|10|10|
保障有序运转|定性|达标|1|80|10|12|`,
    },
    {
      name: 'a coefficient of something else, a rate of something else, another year',
      unchecked: true,
      form: `
${inWords}
边坡治理|达到设计要求|治理到位，边坡稳定，难度系数0.8|20|20|
台账管理|规范|整改完成率80%，其余按计划推进|20|20|
机制建设|健全|机制已建立，上年达成程度70%|20|20|
绿化养护|良好|养护良好，径流系数0.6|20|20|
资金使用|合规|按80%比例预留质保金，使用合规|20|20|`,
    },
    {
      name: 'points inside the band of what was reached',
      form: `
${inWords}
台账管理|规范|达成程度80%|20|17|两处台账未更新
机制建设|健全|总体完成程度约为75%|20|16|细则待批
宣传效果|显著|得分系数0.8|20|16|缺少线上渠道
绿化养护|良好|达成程度100%|20|20|`,
    },
    {
      name: 'half of the points for 55 % (Hubei)',
      policy: 'hubei',
      form: `
${inWords}
台账管理|规范|达成程度55%|20|14|台账未更新`,
    },
    {
      name: 'a column of its own, or a standard, takes points off',
      form: `
指标名称|指标性质|指标值|评分标准|全年完成值|得分系数（%）|指标权重|扣分|得分|说明
制度建设|定性|达标||达标|100|10|2|8|档案未归
宣传效果|定性|显著|每缺一项扣1分|较为显著|90|10||8|缺两项`,
    },
    {
      name: 'a policy without scores has no points',
      policy: 'transfer',
      unchecked: true,
      form: `
${header}
制度建设|定性|达标|达标|80|10|10|`,
    },
  ],
  invalid: [
    {
      name: 'all points at a coefficient of 80 %, as a percent and as a share',
      form: `
${header}
制度建设|定性|达标|达标|80|10|10|
宣传效果|定性|显著|较为显著|0.8|10|10|缺少线上渠道`,
      finds: [
        {
          at: 'G2',
          message: 'above',
          severity: 'error',
          fix: null,
          values: { name: '制度建设', weight: '10', percent: '80', expected: '8', actual: '10' },
          steps: ['10 × 80% = 8', '10 > 8'],
        },
        {
          at: 'G3',
          message: 'above',
          fix: { kind: 'suggested', edits: [{ at: 'G3', value: '8' }] },
          values: { percent: '80', expected: '8' },
        },
      ],
    },
    {
      name: 'less than the coefficient gives, and a reason that does not say why',
      form: `
${header}
宣传效果|定性|显著|较为显著|90|10|7|缺少线上渠道`,
      finds: [
        {
          at: 'G2',
          message: 'below',
          severity: 'warning',
          fix: null,
          values: { expected: '9', actual: '7' },
          steps: ['10 × 90% = 9', '7 < 9'],
        },
      ],
    },
    {
      name: 'words that name the share of the points',
      form: `
${inWords}
台账管理|规范|良，系数0.8|10|10|
机制建设|健全|健全|10|9|按80%计分`,
      finds: [
        {
          at: 'E2',
          message: 'said',
          severity: 'warning',
          fix: null,
          values: { text: '良，系数0.8', expected: '8', actual: '10' },
        },
        { at: 'E3', message: 'said', values: { text: '按80%计分', expected: '8', actual: '9' } },
      ],
    },
    {
      name: 'words that say how far the target was reached, and points above that band',
      form: `
${inWords}
台账管理|规范|达成程度80%|10|10|
机制建设|健全|完成程度为 70%，细则待批|10|9|细则待批
绿化养护|良好|总体达成比例50%|10|10|`,
      finds: [
        { at: 'E2', message: 'full', severity: 'warning', values: { text: '达成程度80%', actual: '10' } },
        { at: 'E3', message: 'said', values: { expected: '8', actual: '9' } },
        { at: 'E4', message: 'said', values: { expected: '6', actual: '10' } },
      ],
    },
  ],
};

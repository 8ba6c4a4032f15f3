import type { RuleCases } from '../cases';

/** Examples of score-above-rule. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'met: any score up to the weight',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分|说明
走访企业|≥|10|12|10|10|
投诉举报|≤|4|3|10|10|
编印期数|＝|6|8|10|10|
保障有序运转|定性|达标|1|10|10|`,
    },
    {
      name: 'missed, and scored by its share',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分|说明
走访企业|≥|3|2|10|6.67|部分企业停业
制度建设|定性|达标|部分达成|10|7.9|尚有两项未出台
会务投诉|≤|4|5|20|15.5|新线路开通`,
    },
    {
      name: 'points with one decimal',
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
组织演练|≥3次|2次|10|6.7|一次因暴雨取消
走访企业|≥30家|29家|10|9.7|一家停业`,
    },
    {
      name: 'a bare number may be a ceiling',
      unchecked: true,
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
维修费用|30万元|28万元|10|10|
差错率|5%|3%|10|10|`,
    },
    {
      name: 'a number that is not exact, and a range',
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
服务群众|≥100人|约100人|10|10|
开展学习|2-4次|1次|10|10|`,
    },
    {
      name: 'nearly as many are fewer, by nobody knows how many',
      unchecked: true,
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
服务群众|≥100人|近100人|10|10|`,
    },
    {
      name: 'the row may have been scored by its standard',
      unchecked: true,
      form: `
一级指标|二级指标|三级指标|年度指标值|绩效标准|完成情况|分值|得分|偏差原因分析及改进
产出指标|数量指标|市政协提案|≥18件|不少于12件|16件|2|2|`,
    },
    {
      name: '基本完成 is often meant as done',
      unchecked: true,
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分|说明
制度建设|定性|完成|基本完成|10|10|`,
    },
    {
      name: 'a policy without scores has no rule for them',
      policy: 'transfer',
      unchecked: true,
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分|说明
走访企业|≥|10|9|20|20|`,
    },
    {
      name: 'the row states how its points are taken off',
      unchecked: true,
      form: `
一级指标|三级指标|年度指标值|评分标准|实际完成值|分值|得分|说明
产出指标|检测企业|≥300家|每少1家扣0.1分|296家|40|39.6|四家已注销`,
    },
  ],
  invalid: [
    {
      name: 'whole points are not rounded, nor is anything to full marks',
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
组织演练|≥3次|2次|10|7|一次因暴雨取消
走访企业|≥300家|299家|10.0|10.0|`,
      finds: [
        { at: 'E2', message: 'unmet', values: { expected: '6.67', actual: '7' } },
        { at: 'E3', message: 'unmet', values: { expected: '9.97' } },
      ],
    },
    {
      name: 'what went the other way, in figures and in words',
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
游客人数|增长≥5%|下降2%|10|10|
安全事故|0起|1起|10|10|
台账管理|规范|不规范|10|10|`,
      finds: [
        { at: 'E2', message: 'unmet', fix: null, values: { expected: '0', actual: '10' } },
        { at: 'E3', message: 'unmet', fix: null, values: { expected: '0', actual: '10' } },
        { at: 'E4', message: 'grade', fix: null, values: { expected: '6', actual: '10' } },
      ],
    },
    {
      name: 'full points for a target that was missed',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分|说明
走访企业|≥|10|9|20|20|`,
      finds: [
        {
          at: 'F2',
          message: 'unmet',
          fix: null,
          values: { name: '走访企业', expected: '18', actual: '20' },
          steps: ['9 ÷ 10 × 100% = 90%', '20 × 90% = 18'],
        },
      ],
    },
    {
      name: 'a satisfaction needs no operator',
      form: `
指标名称|指标值|全年完成值|分值|得分|说明
服务对象满意度|95%|90%|10|10|`,
      finds: [
        {
          at: 'E2',
          message: 'unmet',
          fix: null,
          values: { expected: '9.47', actual: '10' },
          steps: ['90 ÷ 95 × 100% = 94.74%', '10 × 94.74% = 9.47'],
        },
      ],
    },
    {
      name: 'over a ceiling',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分|说明
投诉举报|≤|4|5|20|18|新线路开通`,
      finds: [
        {
          at: 'F2',
          message: 'unmet',
          fix: null,
          values: { expected: '16', actual: '18' },
          steps: ['4 ÷ 5 × 100% = 80%', '20 × 80% = 16'],
        },
      ],
    },
    {
      name: 'over a ceiling, where one formula is right',
      policy: 'mof-2017',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分|说明
投诉举报|≤|4|5|20|18|新线路开通`,
      finds: [{ at: 'F2', message: 'unmet', fix: { kind: 'suggested', edits: [{ at: 'F2', value: '16' }] } }],
    },
    {
      name: 'exactly 80 % is no longer 部分达成',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分|说明
制度建设|定性|达标|部分达成|10|8|尚有两项未出台`,
      finds: [{ at: 'F2', message: 'grade', fix: null, values: { expected: '8', actual: '8' } }],
    },
    {
      name: '定性, and not achieved',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分|说明
制度建设|定性|完成|未完成|10|10|
保障有序运转|定性|达标|0|10|8|`,
      finds: [
        { at: 'F2', message: 'grade', fix: null, values: { expected: '6', actual: '10' } },
        { at: 'F3', message: 'grade', fix: null, values: { expected: '6', actual: '8' } },
      ],
    },
    {
      name: 'the totals follow; two formulas leave the choice to the form',
      policy: 'hubei',
      form: `
项目名称|走访|自评总分|95.00|||
指标名称|指标性质|指标值|全年完成值|分值|得分|说明
走访企业|≥|10|9|50|48|部分企业停业
投诉举报|≤|4|5|50|47|新线路开通`,
      finds: [
        {
          at: 'F3',
          message: 'unmet',
          fix: {
            kind: 'suggested',
            edits: [
              { at: 'F3', value: '45' },
              { at: 'D1', value: '92.00' },
            ],
          },
        },
        { at: 'F4', message: 'unmet', fix: null },
      ],
    },
  ],
};

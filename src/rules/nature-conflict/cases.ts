import type { RuleCases } from '../cases';

/** Examples of nature-conflict. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'both say the same, or only one speaks',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分
走访企业|≥|不少于10家|12家|10|10
投诉举报|≤|4|3|10|10
举办培训||≥2次|2次|10|10
满意度|＞＝|90%以上|95%|10|10`,
    },
    {
      name: '定性 compares no numbers',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分
信息工作排名|定性|前10|1|10|10`,
    },
  ],
  invalid: [
    {
      name: 'a floor in the column, a ceiling in the target',
      form: `
指标名称|指标性质|指标值|全年完成值|分值|得分
投诉举报|≥|不超过4次|3次|10|10`,
      finds: [
        {
          at: 'B2',
          message: 'conflict',
          values: { name: '投诉举报', nature: '≥', target: '不超过4次', within: '≤' },
        },
      ],
    },
  ],
};

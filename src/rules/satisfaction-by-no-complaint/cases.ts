import type { RuleCases } from '../cases';

const header = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|说明';

/** Examples of satisfaction-by-no-complaint. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'a survey says it, and nobody complained besides',
      form: `
${header}
满意度指标|服务对象满意度|群众满意度|≥90%|96%|10|10|全年无投诉
满意度指标|服务对象满意度|商户满意度|≥90%|100%|10|10|发放问卷200份，无投诉
满意度指标|服务对象满意度|职工满意度|满意|满意|10|10|`,
    },
    {
      name: 'points were taken off',
      form: `
${header}
满意度指标|服务对象满意度|群众满意度|≥90%|未收到投诉|10|8|未开展调查`,
    },
    {
      name: 'complaints as an indicator of their own',
      unchecked: true,
      form: `
${header}
产出指标|质量指标|有效投诉件数|0件|未收到投诉|10|10|
效益指标|社会效益指标|信访情况|不发生|无群众信访|10|10|`,
    },
    {
      name: 'words that only sound alike',
      form: `
${header}
满意度指标|服务对象满意度|投诉人满意度|≥90%|100%|10|10|投诉均已办结
满意度指标|服务对象满意度|群众满意度|≥90%|100%|10|10|无偏差`,
    },
    {
      name: 'a grade that somebody gave, and complaints that are a row beside it',
      form: `
${header}
满意度指标|服务对象满意度|家长满意度|≥95%|98%|10|10|投诉0件，测评98%
满意度指标|服务对象满意度|住户满意程度|满意|基本满意|10|10|投诉渠道畅通`,
    },
  ],
  invalid: [
    {
      name: 'instead of a share, and as the ground of all of it',
      form: `
${header}
满意度指标|服务对象满意度|群众满意度|≥90%|全年未收到投诉|10|10|
满意度指标|服务对象满意度|商户满意度|≥95%|100%|10|10|无群众投诉`,
      finds: [
        { at: 'E2', message: 'taken', values: { name: '群众满意度', text: '全年未收到投诉', score: '10' } },
        { at: 'H3', message: 'taken', values: { text: '无群众投诉' } },
      ],
    },
  ],
};

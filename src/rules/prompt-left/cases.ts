import type { RuleCases } from '../cases';

const header = '指标名称|指标值|全年完成值|指标权重|指标得分|说明';
const indicators = `
${header}
走访企业|10|10|90|90|`;

/** Examples of prompt-left. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'labels and headers carry prompts',
      form: `
项目绩效自评表
项目概况（500字以内）|支持企业发展
指标名称|指标值|全年完成值|指标权重|指标得分|说明（100字以内）
|||||（请填写未完成原因）
走访企业|10|10|90|90|`,
    },
    {
      name: 'notes below the table',
      form: `${indicators}
填表说明：|请填写全年实际完成数，200字以内。
注：|1|例：修缮文物20件`,
    },
    {
      name: 'a target that speaks of characters, and a text that begins with 请 or 例',
      form: `
${header}
信息报送|3000字以内|2800字|30|30|
请示件办结率|100%|100%|30|30|请有关部门协助，已办结
例会次数|12次|12次|20|20|例会按月召开；如期完成
网页点击量|1万次|1万次|10|10|如：首页点击填报入口`,
    },
    {
      name: 'a published form hides who to call',
      form: `
项目绩效自评表
联系人|XXX|联系电话|××××××××${indicators}`,
    },
    {
      name: 'the prompt stands behind a real answer',
      form: `
项目绩效自评表
存在问题|部分企业走访不到（100字以内）${indicators}`,
    },
    {
      name: 'lengths that the work itself is about',
      form: `
项目绩效自评表
完成情况|编印简报（每期2000字以内）12期，均已上报${indicators}
存在问题|稿件偏长，已压缩到800字以内`,
    },
  ],
  invalid: [
    {
      name: 'the length is all that stands there',
      form: `${indicators}
存在问题|（100字以内）
改进措施|限200字以内`,
      finds: [
        { at: 'B3', message: 'left', values: { text: '（100字以内）' } },
        { at: 'B4', message: 'left' },
      ],
    },
    {
      name: 'behind a sentence that asks (Sichuan)',
      form: `${indicators}
评价结论|结合自评情况，说明项目自评总分，说明项目实施取得的成效或成果。（200字以内）
存在问题|结合自评情况，台账登记不及时。（不超过200字）`,
      finds: [{ at: 'B3', message: 'left' }],
    },
    {
      name: 'behind the words that ask',
      form: `
项目绩效自评表
项目概况|简要说明项目完成情况（请概括，200字以内）${indicators}`,
      finds: [{ at: 'B2', message: 'left' }],
    },
    {
      name: 'in the middle of what asks, or in other words',
      form: `
项目绩效自评表
项目概况|请简要说明实施内容（300字以内）及资金安排${indicators}
存在问题|（限200字）
改进措施|二、改进措施（不超过500字，可附页）：`,
      finds: [
        { at: 'B2', message: 'left' },
        { at: 'B5', message: 'left' },
        { at: 'B6', message: 'left' },
      ],
    },
    {
      name: 'an answer was typed behind the prompt',
      form: `
${header}
走访企业|10|9|90|81|（请简要说明原因，100字以内）企业搬迁`,
      finds: [{ at: 'F2', message: 'left' }],
    },
    {
      name: 'requests',
      form: `
项目名称|请填写项目全称|主管部门|（请选择）${indicators}
评价结论|请在此处填写自评结论`,
      finds: [
        { at: 'B1', message: 'left' },
        { at: 'D1', message: 'left' },
        { at: 'B4', message: 'left' },
      ],
    },
    {
      name: 'placeholders and examples',
      form: `
项目名称|XX项目
${header}
走访企业|≥XX%|×××|30|30|示例：受疫情影响
例：修缮文物|20件|20件|60|60|`,
      finds: [
        { at: 'B1', message: 'left' },
        { at: 'B3', message: 'left' },
        { at: 'C3', message: 'left' },
        { at: 'F3', message: 'left' },
        { at: 'A4', message: 'left' },
      ],
    },
  ],
};

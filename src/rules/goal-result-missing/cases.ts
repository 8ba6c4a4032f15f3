import type { RuleCases } from '../cases';

const goalHeader = '年初绩效目标|全年（调整）绩效目标|全年目标实际完成情况';
const header = '指标名称|指标值|全年完成值|指标权重|指标得分';
const indicators = `
${header}
走访企业|10|10|90|90`;

/** Examples of goal-result-missing. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'goal and result',
      form: `
项目绩效自评表
${goalHeader}
走访企业10家||已走访企业10家${indicators}`,
    },
    {
      name: 'no goal was set',
      unchecked: true,
      form: `
项目绩效自评表
${goalHeader}
无||${indicators}`,
    },
    {
      name: 'a form without goals',
      unchecked: true,
      form: `
项目绩效自评表${indicators}`,
    },
    {
      name: 'a form that is not filled in at all is another finding',
      unchecked: true,
      form: `
项目绩效自评表
${goalHeader}
走访企业10家||
${header}
走访企业|10||30|
回访企业|10||30|
举办培训|10||30|`,
    },
  ],
  invalid: [
    {
      name: 'a goal, no result',
      form: `
项目绩效自评表
${goalHeader}
走访企业10家||${indicators}`,
      finds: [{ at: 'C3', message: 'blank' }],
    },
    {
      name: 'mof-project: the label to the left',
      form: `
项目绩效自评表
年度总体目标|预期目标|实际完成情况
|完成修缮|${indicators}`,
      finds: [{ at: 'C3', message: 'blank' }],
    },
  ],
};

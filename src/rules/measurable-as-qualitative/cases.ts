import type { RuleCases } from '../cases';

const header = '指标名称|计量单位|指标性质|指标值|全年完成值|指标权重|指标得分|说明';

/** Examples of measurable-as-qualitative. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'words, and the codes 100 and 1',
      form: `
${header}
保障有序运转||定性|达标|1|20|20|
保障安全稳定|无|定性|100|1|20|20|
保障值班值守|次|定性|100%|100%|20|20|
按规定公开|项|定性|1|1|20|20|`,
    },
    {
      name: 'a number in a sentence',
      form: `
${header}
后勤保障|无|定性|保障机关大院和2个办公点正常运转|达标|20|20|`,
    },
    {
      name: 'already measured',
      unchecked: true,
      form: `
${header}
全市排名|名|≤|前10|3|20|20|`,
    },
    {
      name: 'a number without any unit may be a code',
      form: `
${header}
保障安全稳定|无|定性|5|5|20|20|`,
    },
  ],
  invalid: [
    {
      name: 'a rank (Chongqing, row 92)',
      form: `
${header}
在全市各区县上报政务信息工作排名|名|定性|前10|1|20|20|`,
      finds: [{ at: 'C2', message: 'measurable', values: { target: '前10', actual: '1' } }],
    },
    {
      name: 'a number with an operator, a range, and one with its unit in the column',
      form: `
${header}
开展培训||定性|≥5次|达标|20|20|
会议培训||定性|1-2次|1|20|20|
编发刊物|期|定性|30|已完成|20|20|`,
      finds: [
        { at: 'C2', message: 'measurable', values: { target: '≥5次', actual: '达标' } },
        { at: 'C3', message: 'measurable', values: { target: '1-2次' } },
        { at: 'C4', message: 'measurable', values: { target: '30' } },
      ],
    },
  ],
};

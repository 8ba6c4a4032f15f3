import { saysWhatIsDone } from '../../facts';
import { plain } from '../../values';
import { defineRule, passed, unchecked } from '../rule';
import { step, term } from '../steps';

/** A total of the worst grade, and neither 存在问题 nor 改进措施 says a word. */
export const poorTotalUnexplained = defineRule({
  id: 'poor-total-unexplained',
  title: { zh: '总分为最低等级，未说明问题和改进措施', en: 'A total of the worst grade, and no word of why' },
  scope: 'form',
  severity: 'warning',
  basis: ({ grades }) => `等级为最低一档的，应说明存在问题和改进措施（本产品的判断）；${grades.source}`,
  messages: {
    poor: {
      what: {
        zh: '自评总分 {total} 分，低于 {limit} 分，等级为“{grade}”，表中没有写存在问题，也没有写改进措施',
        en: 'the total of {total} is under {limit}, which is “{grade}”, and the form says neither what went wrong nor what will be done',
      },
    },
  },
  advice: {
    zh: '补充存在问题和改进措施；总分填错的，更正总分。',
    en: 'Say what went wrong and what will be done; if the total is wrong, correct it.',
  },

  detect(form, { policy, statedTotals, answersProblems }) {
    if (!policy.scored.value) return unchecked('policy');
    const bands = policy.grades.value;
    const [last, passing] = [bands.at(-1), bands.at(-2)];
    const [stated] = statedTotals;
    if (!last || !passing) return unchecked('policy');
    if (!stated) return unchecked('blank');
    if (stated.number.gte(passing.from) || answersProblems) return passed;
    if (form.indicators.some(({ reason }) => reason && saysWhatIsDone(reason))) return passed;
    const values = {
      total: [{ text: plain(stated.number), from: stated.cell }],
      limit: String(passing.from),
      grade: last.grade,
    };
    return [{ cells: [stated.cell], message: 'poor', values, extent: plain(stated.number.negated()) }];
  },

  explain({ values: { limit = '' } }, _form, { statedTotals: [stated] }) {
    return stated ? [step`${term(stated.number, stated.cell)} < ${limit}`] : [];
  },
});

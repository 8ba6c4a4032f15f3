import { readNothing } from '../../values';
import { defineRule, passed, unchecked } from '../rule';

/** An annual goal wants a word of what became of it. */
export const goalResultMissing = defineRule({
  id: 'goal-result-missing',
  title: { zh: '绩效目标完成情况未填', en: 'A goal without a result' },
  scope: 'form',
  severity: 'warning',
  basis: ({ basis }) => `年度目标应有对应的完成情况（本产品的判断）；${basis}`,
  messages: {
    blank: {
      what: { zh: '设了绩效目标，“实际完成情况”没有填', en: 'a goal was set and its result is blank' },
      why: { zh: '无法判断目标是否实现', en: 'nobody can tell whether it was reached' },
    },
  },
  advice: {
    zh: '对照绩效目标逐项写明全年实际完成情况，未完成的写明原因。',
    en: 'Say, goal by goal, what was achieved in the year, and why where it was not.',
  },

  detect(form, facts) {
    const { initial, adjusted, result } = form.goals;
    if (!result) return unchecked('no-such-column');
    const isSet = [initial, adjusted].some((goal) => goal !== null && readNothing(goal.words) === null);
    // A blank form is told once, by form-unfilled.
    if (!isSet || facts.isUnfilled) return unchecked('not-applicable');
    if (result.noValue !== undefined) return unchecked('unreadable');
    return readNothing(result.words) === 'blank'
      ? [{ cells: [result.cell], message: 'blank', values: {} }]
      : passed;
  },
});

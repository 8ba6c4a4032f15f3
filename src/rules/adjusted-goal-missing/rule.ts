import { plain, readNothing } from '../../values';
import { changeInPercent } from '../change-in-percent';
import { nameOfLine } from '../names';
import { defineRule, passed, unchecked } from '../rule';
import { step } from '../steps';

/** A smaller change seldom changes what is to be done, whatever the policy wants explained. */
const leastChange = 20;

/** Where the budget changed much, the goal mostly did, too; the form has a cell for it, and it is blank. */
export const adjustedGoalMissing = defineRule({
  id: 'adjusted-goal-missing',
  title: { zh: '预算调整后未填调整的绩效目标', en: 'The budget changed, the adjusted goal is blank' },
  scope: 'form',
  severity: 'hint',
  basis: (policy) => `预算调整的，绩效目标宜相应调整（本产品的判断）；${policy.basis}`,
  messages: {
    blank: {
      what: {
        zh: '“{line}”的预算由 {initial} 调整为 {adjusted}（{change}%），“全年（调整）绩效目标”没有填',
        en: 'the budget of “{line}” went from {initial} to {adjusted} ({change}%) and the adjusted goal is blank',
      },
      why: {
        zh: '请说明绩效目标是否相应调整',
        en: 'say whether the goal changed with the money',
      },
    },
  },
  advice: {
    zh: '目标随预算调整的，填调整后的目标；目标没有变的，照填年初目标并说明。',
    en: 'Enter the adjusted goal; where the goal stayed the same, repeat it and say so.',
  },

  detect(form, { policy, mainBudget: budget }) {
    const goal = form.goals.adjusted;
    if (!goal) return unchecked('no-such-column');
    if (!budget) return unchecked('blank');
    const { line, initial, adjusted } = budget;
    if (!initial.isPositive() || initial.isZero()) return unchecked('not-applicable');
    const limit = Math.max(policy.budgetChangeNeedsReason.value, leastChange);
    if (adjusted.minus(initial).abs().times(100).lt(initial.times(limit))) return passed;
    if (goal.noValue !== undefined) return unchecked('unreadable');
    if (readNothing(goal.words) !== 'blank') return passed;
    const values = {
      line: nameOfLine(line),
      initial: plain(initial),
      adjusted: plain(adjusted),
      change: changeInPercent(budget),
    };
    return [{ cells: [goal.cell], message: 'blank', values }];
  },

  explain(_found, _form, { mainBudget: budget }) {
    if (!budget) return [];
    const { initialFigure: from, adjustedFigure: to } = budget;
    return [step`(${to} − ${from}) ÷ ${from} × 100% = ${changeInPercent(budget)}%`];
  },
});

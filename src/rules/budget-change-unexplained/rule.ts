import { plain } from '../../values';
import { changeInPercent } from '../change-in-percent';
import { nameOfLine } from '../names';
import { type Found, defineRule, passed, unchecked } from '../rule';
import { step } from '../steps';
import { explainsBudgetChange } from './explanation';

/**
 * A budget that changed by at least the policy's limit wants a word of why. A budget that was 0 at the start of the year
 * has no change in percent: most are projects set up during the year, so it is told only where the policy wants every
 * change explained (limit 0).
 */
export const budgetChangeUnexplained = defineRule({
  id: 'budget-change-unexplained',
  title: { zh: '预算调整未作说明', en: 'Budget changed without a word of why' },
  scope: 'form',
  severity: 'warning',
  basis: (policy) =>
    policy.budgetChangeNeedsReason.value === 0
      ? `预算凡有调整均需说明；${policy.budgetChangeNeedsReason.source}`
      : `预算变动达到 ${policy.budgetChangeNeedsReason.value}% 需说明；${policy.budgetChangeNeedsReason.source}`,
  messages: {
    changed: {
      what: {
        zh: '“{line}”的预算由年初 {initial} 调整为 {adjusted}，变动 {change}%（{limit}% 起须说明），表中没有说明',
        en: 'the budget of “{line}” went from {initial} to {adjusted}, a change of {change}%, and no reason is given (needed from {limit}%)',
      },
      why: {
        zh: '预算变动较大，请说明调整依据',
        en: 'please state the grounds',
      },
    },
    anyChange: {
      what: {
        zh: '“{line}”的预算由年初 {initial} 调整为 {adjusted}，变动 {change}%；按规定凡调整均需说明，表中没有说明',
        en: 'the budget of “{line}” went from {initial} to {adjusted}, a change of {change}%; no reason is given, and here every change needs one',
      },
    },
    fromNothing: {
      what: {
        zh: '“{line}”年初未安排预算，年中安排 {adjusted}；按规定凡调整均需说明，表中没有说明',
        en: '“{line}” had no budget at the start of the year and {adjusted} later; no reason is given, and here every change needs one',
      },
    },
  },
  advice: {
    zh: '在说明栏写明何时、因何事、依据什么调整预算；绩效目标随之调整的，填写调整后的绩效目标。',
    en: 'Say when, why and on what authority the budget was changed; where the goal changed with it, fill in the adjusted goal.',
  },

  detect(form, facts) {
    const { policy, mainBudget: budget } = facts;
    if (!form.funds) return unchecked('not-applicable');
    const { main } = form.funds;
    if (!main.initialBudget || !main.adjustedBudget || !facts.mayExplainMoney)
      return unchecked('no-such-column');
    if (!budget) return unchecked('blank');
    const { line, initial, adjusted, adjustedFigure } = budget;
    const limit = policy.budgetChangeNeedsReason.value;
    if (adjusted.eq(initial)) return passed;
    if (initial.isNegative() || (initial.isZero() && limit > 0)) return unchecked('not-applicable');
    const difference = adjusted.minus(initial);
    if (difference.abs().times(100).lt(initial.times(limit)) || explainsBudgetChange(facts)) return passed;
    const values = {
      line: nameOfLine(line),
      initial: plain(initial),
      adjusted: plain(adjusted),
      change: initial.isZero() ? '' : changeInPercent(budget),
      limit: String(limit),
    };
    const found: Found<'changed' | 'anyChange' | 'fromNothing'> = {
      cells: [adjustedFigure.cell],
      message: 'changed',
      values,
    };
    if (limit > 0) return [found];
    return [{ ...found, message: initial.isZero() ? 'fromNothing' : 'anyChange' }];
  },

  explain(_found, _form, { mainBudget: budget }) {
    if (!budget) return [];
    const { initial, adjusted, initialFigure: from, adjustedFigure: to } = budget;
    if (initial.isZero()) return [step`${to} − ${from} = ${adjusted}`];
    return [step`(${to} − ${from}) ÷ ${from} × 100% = ${changeInPercent(budget)}%`];
  },
});

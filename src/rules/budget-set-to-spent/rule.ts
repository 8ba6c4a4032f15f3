import { type Decimal, plain } from '../../values';
import { nameOfLine } from '../names';
import { defineRule, passed, unchecked } from '../rule';
import { step } from '../steps';

/**
 * A budget that was changed to exactly what was spent makes the execution rate 100 % of itself. Many budget systems close
 * the year so: it is worth a look, no more. A budget cut to 0 is a project called off.
 */
export const budgetSetToSpent = defineRule({
  id: 'budget-set-to-spent',
  title: { zh: '预算调成了实际支出数', en: 'The budget was set to what was spent' },
  scope: 'form',
  severity: 'hint',
  basis: () => '执行率 = 全年执行数 ÷ 全年（调整）预算数；按支出数调整预算，执行率恒为 100%',
  messages: {
    set: {
      what: {
        zh: '“{line}”的预算由 {initial} 调整为 {adjusted}（{change}），与全年执行数完全一致',
        en: 'the budget of “{line}” went from {initial} to {adjusted} ({change}), exactly what was spent',
      },
      why: {
        zh: '如为年末收回结余或据实结算，请说明',
        en: 'say so if the balance was taken back at the end of the year or costs were settled as they fell',
      },
    },
    setFromNothing: {
      what: {
        zh: '“{line}”年初没有预算，年中安排的 {adjusted} 与全年执行数完全一致',
        en: '“{line}” had no budget at the start of the year; the {adjusted} given later is exactly what was spent',
      },
      why: {
        zh: '如为年末收回结余或据实结算，请说明',
        en: 'say so if the balance was taken back at the end of the year or costs were settled as they fell',
      },
    },
  },
  advice: {
    zh: '年末收回结余或据实结算形成的，属正常，可以“说明后保留”；否则请填经批准的调整预算数。',
    en: 'Where the balance was taken back at the end of the year this is normal: keep the finding with that explanation. Otherwise enter the budget as approved.',
  },

  detect(_form, { mainBudget: budget }) {
    const executed = budget?.line.executed?.number;
    if (!budget || !executed) return unchecked('blank');
    const { line, initial, adjusted, adjustedFigure } = budget;
    if (adjusted.isZero() || adjusted.eq(initial) || !adjusted.eq(executed)) return passed;
    const values = {
      line: nameOfLine(line),
      initial: plain(initial),
      adjusted: plain(adjusted),
      change: signed(adjusted.minus(initial)),
    };
    const message = initial.isZero() ? 'setFromNothing' : 'set';
    return [{ cells: [adjustedFigure.cell], message, values }];
  },

  explain(_found, _form, { mainBudget: budget }) {
    if (!budget) return [];
    const { initialFigure: initial, adjustedFigure: adjusted, line } = budget;
    const executed = line.executed ?? adjusted;
    return [step`${adjusted} ≠ ${initial}`, step`${executed} ÷ ${adjusted} × 100% = 100%`];
  },
});

/** "+20", "−0.2". */
function signed(difference: Decimal): string {
  return difference.isNegative() ? `−${plain(difference.abs())}` : `+${plain(difference)}`;
}

import type { Figure } from '../../forms';
import { Decimal, plain } from '../../values';
import { nameOfLine } from '../names';
import { defineRule, passed, unchecked } from '../rule';
import { step } from '../steps';

/** More must not be spent than the adjusted budget; what rounding to the printed decimals can hide is allowed. */
export const overspent = defineRule({
  id: 'overspent',
  title: { zh: '执行数大于预算数', en: 'More was spent than budgeted' },
  scope: 'fundsLine',
  severity: 'error',
  basis: () => '《中华人民共和国预算法》第十三条：支出以经批准的预算为依据；全年执行数 ≤ 全年（调整）预算数',
  messages: {
    over: {
      what: {
        zh: '“{line}”的全年执行数 {executed} 大于全年（调整）预算数 {budget}，超出 {over}',
        en: 'on “{line}” {executed} was spent against an adjusted budget of {budget}, {over} too much',
      },
      why: {
        zh: '支出应以经批准的预算为依据',
        en: 'spending needs an approved budget',
      },
    },
  },
  advice: {
    zh: '核对执行数；若年中追加过预算，请把全年（调整）预算数更新为调整后的数。',
    en: 'Check the amount spent; if the budget was raised during the year, enter the adjusted budget.',
  },

  detect({ label, executed, adjustedBudget }, { policy }) {
    if (policy.mayExceedBudget.value) return unchecked('policy');
    if (!executed || !adjustedBudget) return unchecked('no-such-column');
    if (!executed.number) return unchecked(executed.state === 'number' ? 'blank' : executed.state);
    if (!adjustedBudget.number) {
      return unchecked(adjustedBudget.state === 'number' ? 'blank' : adjustedBudget.state);
    }
    const over = executed.number.minus(adjustedBudget.number);
    if (over.lte(halfUnit(executed, adjustedBudget))) return passed;
    const values = {
      line: nameOfLine({ label }),
      executed: plain(executed.number),
      budget: plain(adjustedBudget.number),
      over: plain(over),
    };
    return [
      { cells: [executed.cell], message: 'over', values, actual: values.executed, extent: values.over },
    ];
  },

  explain(_found, { executed, adjustedBudget }) {
    if (!executed?.number || !adjustedBudget?.number) return [];
    const over = executed.number.minus(adjustedBudget.number);
    return [step`${executed} − ${adjustedBudget} = ${over} > 0`];
  },
});

/** Half a unit of the finest decimal that either prints: a stored 710.513 shown as "710.51" is 710.51. */
function halfUnit(a: Figure, b: Figure): Decimal {
  return new Decimal(10).pow(-Math.max(a.decimals, b.decimals)).div(2);
}

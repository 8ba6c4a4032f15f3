import type { Funds, FundsLine } from '../../forms';
import { executionRate, executionRateSteps, halfUp } from '../../scoring';
import { type Decimal, plain } from '../../values';
import { nameOfLine } from '../names';
import { defineRule, passed, unchecked } from '../rule';
import { placed, step } from '../steps';

/** An execution rate under the policy's limit wants a reason; only the line that speaks for the form is asked. */
export const rateLowUnexplained = defineRule({
  id: 'rate-low-unexplained',
  title: { zh: '执行率偏低未说明原因', en: 'Low execution rate without a reason' },
  scope: 'form',
  severity: 'warning',
  basis: (policy) =>
    `执行率低于 ${policy.rateNeedsReason.value}% 需说明原因；${policy.rateNeedsReason.source}`,
  messages: {
    low: {
      what: {
        zh: '“{line}”的执行率为 {rate}%，低于 {limit}%，没有说明原因',
        en: 'the execution rate of “{line}” is {rate}%, under {limit}%, and no reason is given',
      },
      why: { zh: '请说明资金未执行的原因', en: 'say why the money was not spent' },
    },
  },
  advice: {
    zh: '说明资金未支出的具体原因（如采购结余、合同未到付款期、项目推迟）和后续安排。',
    en: 'Say why the money was not spent (saved in procurement, not yet due, work postponed) and what is next.',
  },

  detect(form, { policy, mayExplainMoney, isRateExplained }) {
    if (policy.rateNeedsReason.value === 0) return unchecked('policy');
    if (!form.funds) return unchecked('not-applicable');
    if (!mayExplainMoney) return unchecked('no-such-column');
    const line = speakingLine(form.funds);
    const rate = rateOf(line);
    if (!rate) return unchecked(isWithoutMoney(line) ? 'not-applicable' : 'blank');
    const limit = policy.rateNeedsReason.value;
    if (rate.gte(limit) || isRateExplained) return passed;
    const shown = shownBelow(rate, limit);
    const stated = line.executionRate;
    const values = {
      line: nameOfLine(line),
      rate: stated?.number && plain(stated.number) === shown ? [{ text: shown, from: stated.cell }] : shown,
      limit: String(limit),
    };
    const cell = line.executionRate?.cell ?? line.executed?.cell ?? line.label.cell;
    return [{ cells: [cell], message: 'low', values, extent: plain(rate.negated()) }];
  },

  explain({ values: { rate = '', limit = '' } }, { funds }) {
    if (!funds) return [];
    const { executed, adjustedBudget } = speakingLine(funds);
    const steps =
      executed?.number && adjustedBudget?.number
        ? executionRateSteps(executed.number, adjustedBudget.number)
        : null;
    return [
      steps && placed(steps, { executed: executed?.cell, adjustedBudget: adjustedBudget?.cell }),
      step`${rate}% < ${limit}%`,
    ];
  },
});

/** The main line where it states a rate, else the first that does (Chongqing's 财政拨款), else the main line. */
function speakingLine({ main, lines }: Funds): FundsLine {
  return [main, ...lines].find((line) => line.executionRate?.number) ?? main;
}

/** From the amounts, which outrank what is stated; null where there is no rate, or no money to spend. */
function rateOf(line: FundsLine): Decimal | null {
  if (isWithoutMoney(line)) return null;
  const { executed, adjustedBudget, executionRate: stated } = line;
  if (executed?.number && adjustedBudget?.number)
    return executionRate(executed.number, adjustedBudget.number);
  return stated?.number ?? null;
}

function isWithoutMoney({ adjustedBudget }: FundsLine): boolean {
  return adjustedBudget?.number?.isZero() === true;
}

/** Two decimals, or as many as it takes not to show 89.996 as 90. */
function shownBelow(rate: Decimal, limit: number): string {
  const rounded = halfUp(rate);
  return plain(rounded.lt(limit) ? rounded : halfUp(rate, 6));
}

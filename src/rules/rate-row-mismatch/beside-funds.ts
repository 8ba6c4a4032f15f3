import type { Facts } from '../../facts';
import { halfUnitOf, isWrong } from '../../facts';
import type { FundsLine, Indicator } from '../../forms';
import { executionRate, halfUp, rateStep } from '../../scoring';
import { Decimal } from '../../values';

const allowed = new Decimal('0.01');
const hundred = new Decimal(100);

/** A line of the funds and its rate in percent, not rounded. */
export interface LineWithRate {
  readonly line: FundsLine;
  readonly rate: Decimal;
}

/** The lines whose amounts give a rate. */
export function ratesOfFunds({ form }: Facts): readonly LineWithRate[] {
  return (form.funds?.lines ?? []).flatMap((line) => {
    const { executed, adjustedBudget } = line;
    if (!executed?.number || !adjustedBudget?.number || adjustedBudget.number.isZero()) return [];
    const rate = executionRate(executed.number, adjustedBudget.number);
    return rate ? [{ line, rate }] : [];
  });
}

/** What the row may say in percent: 95% is 95, a bare 0.95 may be 95 as well. */
export function ratesOfRow({ actualReading: actual }: Indicator): readonly Decimal[] {
  if (actual.kind !== 'measure' || !actual.low.eq(actual.high) || actual.nature !== null) return [];
  if (actual.unit?.kind === 'percent') return actual.approximate ? [] : [actual.low];
  if (actual.unit !== null || actual.approximate) return [];
  return actual.low.lte(2) ? [actual.low.times(100), actual.low] : [actual.low];
}

/** The line whose rate the row states, as precisely as it was typed. */
export function lineStatedBy(
  { actual, actualReading }: Indicator,
  rates: readonly Decimal[],
  lines: readonly LineWithRate[],
  { form, numberIn }: Facts,
): LineWithRate | undefined {
  if (!actual || actualReading.kind !== 'measure') return undefined;
  const { low } = actualReading;
  const printed = numberIn(actual);
  const decimals = printed.state === 'number' ? printed.decimals : low.decimalPlaces();
  const allowed = halfUnitOf(actual, low, decimals, form);
  return lines.find(({ rate }) =>
    // A share of 0.86 is as precise as 86%.
    rates.some((one) =>
      one
        .minus(rate)
        .abs()
        .lte(one.eq(low) ? allowed : allowed.times(100)),
    ),
  );
}

/** The most that the row's rate earns. */
export interface MostOfRow {
  readonly weight: Decimal;
  readonly target: Decimal;
  readonly rate: Decimal;
  readonly most: Decimal;
}

/**
 * Where the score is more than the rate's share of its target: that. Null where a standard of the row's own may say otherwise, and where
 * `score-above-rule` says so already.
 */
export function mostOfRow(
  indicator: Indicator,
  rates: readonly Decimal[],
  { policy, scoreAboveRule }: Facts,
): MostOfRow | null {
  const { weight, score, standard, targetReading: target } = indicator;
  if (!policy.scored.value || !weight?.number || !score?.number) return null;
  if (indicator.weightOver > 1 || indicator.scoreOver > 1 || (standard && standard.text !== '')) return null;
  if (isWrong(scoreAboveRule(indicator)) || score.number.gt(weight.number)) return null;
  if (target.kind !== 'measure' || !target.low.eq(target.high) || !target.low.gt(0)) return null;
  if (target.nature === '≤' || target.nature === '<') return null;
  const aim = target.unit === null && target.low.lte(1) ? target.low.times(100) : target.low;
  const rate = Decimal.max(...rates);
  const byShare = weight.number.times(Decimal.min(hundred, rate.times(100).div(aim))).div(100);
  const [best] = policy.rateSteps.value;
  const onStep = rateStep(rate, policy.rateSteps.value);
  const most = halfUp(best ? weight.number.times(onStep?.points ?? 0).div(best.points) : byShare);
  if (score.number.minus(most).lte(allowed)) return null;
  return { weight: weight.number, target: aim, rate, most };
}

import { type Account, type Measure, sameKind, unitInName } from '../values';
import type { ComparisonContext, WhyNotComparable } from './comparison';
import { isCeiling } from './fulfilment';

/** 万 and 亿 stand in a number's text; beside a bare number one cannot tell what that is in. */
const isScaled = (measure: Measure): boolean => /[万亿]/.test(measure.squeezed);

/** May the two numbers be added as they are? */
function oneUnit(a: Measure, b: Measure): boolean {
  if (a.unit === null || b.unit === null) return a.unit === b.unit || (!isScaled(a) && !isScaled(b));
  const kind = sameKind(a.unit, b.unit);
  return kind === 'same' || kind === 'near' || a.unit.text === b.unit.text;
}

/** A distance from the target, laid against it. */
export function fromAccount(
  target: Measure,
  { of, measure, squeezed }: Account,
  context: ComparisonContext,
): Measure | WhyNotComparable {
  const ceiling = target.nature !== null && isCeiling(target.nature);
  if (of === 'undone') {
    // The indicator itself may count what is left: 未办结件数 ≤5.
    const counted =
      ceiling || target.high.isZero() || sharesWords(measure, `${context.name ?? ''}${target.squeezed}`);
    return counted ? measure : 'actual-words';
  }
  if (!target.low.eq(target.high) || !measure.low.eq(measure.high)) return 'actual-unreadable';
  // 超额完成 is said of what should be passed; beside a ceiling nobody knows what is meant.
  if (ceiling && /额/.test(squeezed)) return 'change-unknown';
  const sign = of === 'beyond' ? 1 : -1;
  const percent = measure.unit?.kind === 'percent';
  const targetPercent = (target.unit ?? context.unit ?? unitInName(context.name ?? ''))?.kind === 'percent';
  if (!percent && !oneUnit(target, measure)) return 'unit-kind';
  const scaled = percent && !targetPercent;
  const value = scaled
    ? target.low.times(measure.low.times(sign).plus(100)).div(100)
    : target.low.plus(measure.low.times(sign));
  // "比目标低5%" of 90% is 85% to most people, and 85.5% to some.
  const approximate =
    measure.approximate || (percent && targetPercent && !measure.unit.text.endsWith('百分点'));
  return {
    ...measure,
    low: value,
    high: value,
    unit: target.unit ?? (scaled ? null : measure.unit),
    nature: null,
    approximate,
    leaning: null,
    direction: null,
  };
}

function sharesWords({ before, after }: Measure, where: string): boolean {
  const left = /缺席|缺勤|缺岗|缺考|请假|未..|剩余|遗留|积压|在办|待办/.exec(before + after)?.[0];
  return left !== undefined && where.includes(left);
}

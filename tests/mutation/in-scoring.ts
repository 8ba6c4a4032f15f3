import type { Figure, Indicator } from '../../src/forms';
import { type Bed, type Change, shown } from './bed';

/** Reasons that are true of everything that ever fell short. */
const vague = ['受客观因素影响', '因特殊情况', '工作原因', '根据实际需要'] as const;

/** Plants what can be wrong where a row says how its points came about. */
export function plantInScoring(bed: Bed, indicator: Indicator): void {
  const { weight, score, coefficient, deduction, reviewScore, reason, statedNature, others } = indicator;
  if (!weight?.number?.gt(0) || !score?.number) return;
  if (coefficient?.number && statedNature === '定性' && score.number.eq(weight.number))
    bed.number('full points at 0.8', coefficient, 80, score.cell);
  if (deduction?.number) bed.number('deduction off', deduction, deduction.number.toNumber() + 1, score.cell);
  if (reviewScore?.number) bed.number('review score off', reviewScore, reviewScore.number.toNumber() - 1);
  if (/^预算执行率$/u.test(indicator.name.text)) rateRow(bed, indicator, weight, score);
  if (reason && !bed.mergedInto(reason.cell)) {
    const points = Math.min(score.number.toNumber(), weight.number.toNumber()) - 1;
    const { statedTotal: total } = bed.form;
    // Whoever takes points off takes them off the total as well.
    const lost = score.number.toNumber() - points;
    bed.plant('reason vague', reason.cell, [
      [score.cell, shown(points, score.text)],
      [reason.cell, bed.pick(vague)],
      ...(total?.number ? [[total.cell, shown(total.number.toNumber() - lost, total.text)] as Change] : []),
    ]);
  }
  if (bed.subject.policy?.qualitativeNeedsRemark.value && statedNature === '定性' && reason) {
    const remarks = others.map(({ cell }): Change => [cell, '']);
    bed.plant('remark blank', reason.cell, [[reason.cell, ''], ...remarks]);
  }
}

function rateRow(bed: Bed, { actual }: Indicator, weight: Figure, score: Figure): void {
  if (actual) bed.plant('rate row off', actual.cell, [[actual.cell, bed.pick(['100%', '99.5%', '90%'])]]);
  bed.number('rate row in full', score, weight.number?.toNumber() ?? 0);
}

/** Plants a total of the worst grade, which nothing in the form explains. */
export function plantPoorTotal(bed: Bed, rows: readonly Indicator[]): void {
  const { statedTotal, cells } = bed.form;
  // Whoever gives a reason may have said what will be done, in words that no pattern here knows.
  const says =
    cells.some(({ text }) => /^(?:存在问题|改进措施)/u.test(text)) ||
    rows.some(({ reason }) => reason && reason.text !== '');
  if (!statedTotal?.number || rows.length === 0 || says) return;
  bed.number('poor total', statedTotal, bed.pick([36, 48.5, 59.99]));
}

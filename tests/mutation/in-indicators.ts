import type { Figure, Indicator } from '../../src/forms';
import type { Position } from '../../src/sheets';
import { type Bed, rounded, shown } from './bed';

interface PlainRow {
  readonly operator: string;
  readonly target: number;
  readonly actual: number;
  /** What stands after the number of the actual: "场", "%". */
  readonly unit: string;
  /** What stands before and after the number of the target. */
  readonly around: readonly [string, string];
  /** In percent, better than the target being positive. */
  readonly deviation: number;
}

const realReason = '供货单位两次延期交货，设备十一月才安装调试，今后提前签订合同并约定违约责任。';

/** Plants what can be wrong in a row of the indicator table. */
export function plantInIndicator(bed: Bed, indicator: Indicator): void {
  const { name, target, actual, weight, score } = indicator;
  const carries = weight ? weight.number?.gt(0) === true : true;
  if (!carries) return;
  if (target && actual && target.text !== '' && !indicator.standard) bed.blank('target blank', target);
  if (actual && actual.text !== '') bed.blank('actual blank', actual);
  if (weight?.number) bed.blank('weight blank', weight);
  // Without weights nobody knows what a row of a summary should score; its total tells.
  if (score?.number && weight) bed.blank('score blank', score);
  if (weight?.number) {
    bed.blank('name blank', name);
    bed.plant('name 无', name.cell, [[name.cell, '无']]);
    bed.number('weight off', weight, weight.number.toNumber() + bed.pick([1, 2, 5]), bed.placeOfWeights());
    bed.number('weight off', weight, weight.number.toNumber() - 1, bed.placeOfWeights());
    if (score?.number) scores(bed, indicator, weight, score);
  }
  values(bed, indicator);
}

function scores(bed: Bed, { reason, row }: Indicator, weight: Figure, score: Figure): void {
  const [full, given] = [weight.number?.toNumber() ?? 0, score.number?.toNumber() ?? 0];
  bed.number('score over weight', score, full + bed.pick([0.5, 1, 5]));
  bed.number('score over weight', score, full * 10);
  if (!reason || bed.mergedInto(reason.cell) || row === 0) return;
  const less = shown(Math.min(given, full) - 1, score.text);
  const lower: [Position, string] = [score.cell, less];
  bed.plant('shortfall, no reason', reason.cell, [lower, [reason.cell, '']]);
  const outcome = bed.pick(['完成目标任务', '无', '按计划完成', '已完成', '—', '超额完成目标']);
  bed.plant('shortfall, outcome as reason', reason.cell, [lower, [reason.cell, outcome]]);
}

function values(bed: Bed, indicator: Indicator): void {
  const { deviation, coefficient, actual, target, weight, score, reason, nature } = indicator;
  const row = plainRow(indicator);
  if (deviation?.number) {
    const stated = deviation.number.toNumber();
    bed.number('deviation off', deviation, stated + bed.pick([-10, -1, 1, 5, 50]));
    if (stated !== 0 && row) bed.number('deviation sign', deviation, -stated);
  }
  // A target passed by 30 % or more may have cost points; how many, no policy says.
  const isCutOpen = row !== null && row.deviation >= 30 && !isCeiling(row.operator);
  if (coefficient?.number && !isCutOpen) {
    const isGrade = indicator.statedNature === '定性';
    if (row || isGrade) bed.number('coefficient off', coefficient, isGrade ? 40 : bed.pick([50, 80, 95]));
  }
  if (!row || !actual || !target) return;
  const place = (deviation ?? actual).cell;
  const put = (value: number): [Position, string] => [actual.cell, rounded(value) + row.unit];
  // 全部完成 beside a percent says 100%.
  bed.plant('actual in words', actual.cell, [
    [actual.cell, bed.pick(['按计划完成', '已完成', '基本按计划完成'])],
  ]);
  bed.plant('actual in another unit', actual.cell, [
    [actual.cell, rounded(row.actual) + (isPercent(indicator, row) ? '件' : '%')],
  ]);
  bed.plant('actual four times', place, [put(row.target * bed.pick([4.1, 5, 12]))]);
  if (!isCeiling(row.operator)) {
    bed.plant('actual twice', place, [put(row.target * bed.pick([2.1, 2.5]))]);
    const low = `${row.around[0]}${rounded(row.actual / 5)}${row.around[1]}`;
    bed.plant('target a fifth', place, [[target.cell, low]]);
  }
  if (nature && /^[≥≤]/u.test(row.operator)) {
    const other = row.operator === '≥' ? '≤' : '≥';
    bed.plant('nature against target', nature.cell, [[target.cell, other + target.text]]);
  }
  if (!weight?.number || !score?.number) return;
  if (score.number.eq(weight.number)) {
    const missed = isCeiling(row.operator) ? row.target * 1.4 : row.target * bed.pick([0.5, 0.75, 0.9]);
    bed.plant('score above rule', score.cell, [put(missed)]);
    if (reason && !isCutOpen && !bed.mergedInto(reason.cell)) {
      const less = shown(score.number.toNumber() - bed.pick([0.5, 1]), score.text);
      bed.plant('score below rule', score.cell, [
        [score.cell, less],
        [reason.cell, realReason],
      ]);
    }
  } else {
    bed.number('score above rule', score, weight.number.toNumber());
  }
}

function isPercent({ unit, name }: Indicator, row: PlainRow): boolean {
  return /[%％]/u.test(`${name.text}${unit?.text ?? ''}${row.unit}${row.around[1]}`);
}

/** Target and actual where both are a plain number and the operator is written down; read without the project's own reader. */
function plainRow({ target, actual, nature }: Indicator): PlainRow | null {
  const aim = /^([≥≤＝=]?)(\d+(?:\.\d+)?)(\D*)$/u.exec(target?.text ?? '');
  const done = /^(\d+(?:\.\d+)?)(\D*)$/u.exec(actual?.text ?? '');
  const operator = aim?.[1] !== '' ? aim?.[1] : nature?.text;
  if (!aim || !done || operator === undefined || !/^[≥≤＝=]$/u.test(operator)) return null;
  const [wanted, reached] = [Number(aim[2]), Number(done[1])];
  if (wanted === 0) return null;
  const over = ((reached - wanted) / wanted) * 100;
  return {
    operator,
    target: wanted,
    actual: reached,
    unit: done[2] ?? '',
    around: [aim[1] ?? '', aim[3] ?? ''],
    deviation: isCeiling(operator) ? -over : over,
  };
}

const isCeiling = (operator: string): boolean => operator === '≤';

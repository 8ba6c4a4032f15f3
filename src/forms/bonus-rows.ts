import type { Entry, Indicator } from './form';

/** 加分项, 减分项, 附加分: points beside the hundred, as the label of the row or of its group says. */
const beside = /^[加减扣]分(?:项|因素|指标|事项)|^附加(?:分|项)/u;

/** The indicators, those whose points come on top of the form's (加分项) or off it (减分项) without a weight: no sum of weights counts them. */
export function withoutBonusWeights(indicators: readonly Indicator[]): readonly Indicator[] {
  if (!indicators.some(isBeside)) return indicators;
  return indicators.map((one) =>
    isBeside(one)
      ? { ...one, weight: null, target: unlessBlank(one.target), actual: unlessBlank(one.actual) }
      : one,
  );
}

/** The label may stand in a column that nobody could name. */
function isBeside({ level1, level2, name, others }: Indicator): boolean {
  const left = others.filter(({ cell }) => cell.column < name.cell.column);
  return [level1, level2, name, ...left].some(
    (entry: Entry | null) => entry !== null && beside.test(entry.words.squeezed),
  );
}

/** Points on top of the others may be given for what nobody set as a target. */
function unlessBlank(entry: Entry | null): Entry | null {
  return entry?.text === '' ? null : entry;
}

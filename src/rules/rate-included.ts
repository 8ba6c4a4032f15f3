import type { Form } from '../forms';

/** Says whether the execution rate has its part in a sum of all weights or scores: it has, it was left blank, or the form has none. */
export function rateIncluded(
  { funds }: Form,
  column: 'weight' | 'score',
): { readonly rateZh: string; readonly rateEn: string } {
  const lines = funds?.lines ?? [];
  if (lines.some((line) => line[column]?.number) || (column === 'weight' && funds?.points)) {
    return { rateZh: '（含执行率）', rateEn: ' (the rate’s included)' };
  }
  return column === 'score' && lines.some(({ weight, score }) => weight?.number?.gt(0) && score)
    ? { rateZh: '（执行率得分未填，按 0 分计）', rateEn: ' (the rate’s is blank and counts as 0)' }
    : { rateZh: '', rateEn: '' };
}

import { total as totalOf } from '../scoring';
import { type Decimal, readNumber } from '../values';
import { type Cells, decimalOf, isError, numberOf } from './arguments';
import type { CellError } from './errors';
import { defineRangeFunction } from './function';

/** Points in a text cell ("15", "9.98分"); a rate or an amount of money is no score. */
function pointsIn(text: string): Decimal | null {
  const reading = readNumber(text);
  return reading.state === 'number' && !reading.percent && !reading.money ? reading.number : null;
}

function termsOf(ranges: readonly Cells[]): readonly Decimal[] | CellError {
  const terms: Decimal[] = [];
  for (const cell of ranges.flat(2)) {
    if (isError(cell)) return cell;
    const points =
      typeof cell === 'number' ? decimalOf(cell) : typeof cell === 'string' ? pointsIn(cell) : null;
    if (points !== null) terms.push(points);
  }
  return terms;
}

/** 总分: the exact sum of the points, other content skipped. */
export const total = defineRangeFunction({
  name: 'TOTAL',
  description: {
    zh: '自评总分：各项得分之和；文字、空格和“—”跳过，以文本保存的数值照算；一个得分都没有时显示为空',
    en: 'Total of scores; text, blanks and — are skipped, numbers stored as text count; blank when there is none',
  },
  parameters: [
    {
      name: { zh: '得分', en: 'scores' },
      description: {
        zh: '得分所在的单元格或区域，可以有多个',
        en: 'Scores: cells or ranges, as many as needed',
      },
      repeating: true,
    },
  ],
  takes: 'ranges',
  compute(ranges) {
    const terms = termsOf(ranges);
    if (isError(terms)) return terms;
    return terms.length === 0 ? '' : numberOf(totalOf(terms));
  },
  examples: [
    { arguments: [9.98, [[10], [10], [20], [9], [0], [30], ['—'], [10], [null]]], result: 98.98 },
    { arguments: [[['指标得分'], ['15.00'], ['—'], [null], [9.98]]], result: 24.98 },
    { arguments: [0.1, 0.2], result: 0.3 },
    { arguments: [[[null], [null]]], result: '' },
  ],
  native: (given) => `ROUND(SUM(${given.join(',')}),6)`,
});

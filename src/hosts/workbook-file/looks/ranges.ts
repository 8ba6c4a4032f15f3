import { position, type Range } from '../../../sheets';

/** More ranges of one rule than anybody chose by hand. */
const mostRanges = 2000;
const lastRow = 1_048_576;
const lastColumn = 16_384;

/** The ranges of a list as the format has it: "A1:B3 D5". What is no range is left out. */
export function rangesIn(list: string): readonly Range[] {
  return list
    .trim()
    .split(/\s+/u)
    .slice(0, mostRanges)
    .flatMap((one) => {
      const [first = '', last = first] = one.toUpperCase().split(':');
      const [from, to] = [position(first), position(last)];
      if (!from || !to || to.row < from.row || to.column < from.column) return [];
      return to.row > lastRow || to.column > lastColumn ? [] : [{ from, to }];
    });
}

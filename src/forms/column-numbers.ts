import type { GridCell } from '../sheets';

/** So many numbers in order number the columns of a table; fewer may be values. */
const fewest = 3;

/** "1", "(2)", "③", "5=3/2", "A": the number of a column, with how it is reckoned. */
const columnNumber =
  /^\(?(?:(?<number>\d{1,2})(?:=[\d+\-*/×÷()%]{1,20})?|(?<letter>[A-Z])(?:=[A-Z\d+\-*/×÷()%]{1,20})?)\)?$/u;

/** A row that only numbers the columns above it: 1 | 2 | 3 | 4=3/2, perhaps after "栏次". Each number is one more than that to its left. */
export function isColumnNumbers(cells: readonly GridCell[]): boolean {
  const [first, ...others] = cells;
  const own = first && /^(?:栏次|列次|序号)$/u.test(first.label) ? others : cells;
  if (own.length < fewest) return false;
  let before: number | null = null;
  for (const { words } of own) {
    const { number, letter } = columnNumber.exec(words.squeezed)?.groups ?? {};
    const place = number === undefined ? letter?.charCodeAt(0) : Number(number);
    if (place === undefined || (before !== null && place !== before + 1)) return false;
    before ??= place;
    before = place;
  }
  return true;
}

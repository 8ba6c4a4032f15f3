import type { GridCell } from '../sheets';
import { Decimal } from '../values';
import { isLevelOneName, isLevelTwoName, isOrdinal } from './vocabulary';

/** What stands under one header, row by row. */
export interface Contents {
  /** The first value of each row under the header; rows in which none stands are not there. */
  readonly byRow: ReadonlyMap<number, GridCell>;
  readonly filled: number;
  /** How many values differ. */
  readonly distinct: number;
  /** The number that the table's total row has here. */
  readonly total: Decimal | null;
  /** The share of the values that are such a thing, 0 to 1; 0 for a column without any. */
  share(is: (cell: GridCell) => boolean): number;
}

/** The columns that a header covers. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Sorts the values of some rows under the headers above them, both from left to right. */
export function contentsUnder(
  rows: readonly (readonly GridCell[])[],
  totalRow: readonly GridCell[],
  spans: readonly Span[],
): readonly Contents[] {
  const columns = spans.map(() => new Map<number, GridCell>());
  for (const cells of rows) {
    for (const [k, cell] of underSpans(cells, spans)) {
      const column = columns[k];
      if (column && !column.has(cell.row)) column.set(cell.row, cell);
    }
  }
  const totals = new Map(underSpans(totalRow, spans).filter(([, { number }]) => number.state === 'number'));
  return columns.map((byRow, k) => {
    const cells = [...byRow.values()];
    const total = totals.get(k)?.number;
    return {
      byRow,
      filled: cells.length,
      distinct: new Set(cells.map(({ words }) => words.squeezed)).size,
      total: total?.state === 'number' ? total.number : null,
      share: (is) => (cells.length === 0 ? 0 : cells.filter(is).length / cells.length),
    };
  });
}

function underSpans(cells: readonly GridCell[], spans: readonly Span[]): (readonly [number, GridCell])[] {
  let k = 0;
  return cells.flatMap((cell) => {
    while (k < spans.length && (spans[k]?.to ?? 0) < cell.column) k += 1;
    const span = spans[k];
    return span && span.from <= cell.column ? [[k, cell] as const] : [];
  });
}

/** A number that may be points: none below zero, none above a form's points. */
export function isPoints({ number }: GridCell): boolean {
  return number.state === 'number' && !number.money && number.number.gte(0) && number.number.lte(100);
}

/** A figure, or the mark that there is none on purpose. */
export function isFigure({ number }: GridCell): boolean {
  return number.state === 'number' || number.state === 'not-applicable';
}

/** "≥95%", "不少于12件", "2-4次": a number with what it counts, or with how it is met. */
export function isPhrase({ number, words: { squeezed } }: GridCell): boolean {
  if (number.state === 'number' || squeezed.length > 30) return false;
  return /^\D{0,8}\d[\d.,~-]*[^\d.,]{0,4}$/u.test(squeezed);
}

/** "是", "否": whether it is a core indicator. */
export function isYesOrNo({ words: { squeezed } }: GridCell): boolean {
  return /^[是否]$/u.test(squeezed);
}

/** "≥", "定性": how a target is met. */
export function isNature({ nature }: GridCell): boolean {
  return nature !== null;
}

/** "次", "%", "平方米": what is counted, and no number. */
export function isUnit({ unit, words: { squeezed } }: GridCell): boolean {
  return squeezed.length <= 6 && unit !== null && unit.kind !== 'other' && !/\d/u.test(squeezed);
}

/** "定性", "定量指标": a kind of indicator, said of each. */
export function isKindOfIndicator({ words: { squeezed } }: GridCell): boolean {
  return /^定[性量](?:指标)?$/u.test(squeezed);
}

/** A name of an indicator: short words, no number with a unit, no level, no mark. */
export function isNameLike(cell: GridCell): boolean {
  const { squeezed } = cell.words;
  return (
    squeezed.length >= 2 &&
    squeezed.length <= 60 &&
    cell.number.state === 'unreadable' &&
    cell.nature === null &&
    !isLevelOneName(cell.label) &&
    !isLevelTwoName(cell.label) &&
    !/^[≥≤<>=]/u.test(squeezed)
  );
}

/** Names a first level: 产出指标. */
export function isLevelOne({ label }: GridCell): boolean {
  return isLevelOneName(label);
}

/** Names a second level: 数量指标. */
export function isLevelTwo({ label }: GridCell): boolean {
  return isLevelTwoName(label);
}

/** "指标1": it stands beside a name or above it. */
export function isOrdinalCell({ label }: GridCell): boolean {
  return isOrdinal(label);
}

/** Says the one what was asked for, the other what was done? Both have a number, in one unit where both name it, or neither has. */
export function answers(target: GridCell, actual: GridCell): boolean {
  const [asked, done] = [unitAfterNumber(target), unitAfterNumber(actual)];
  if (asked === null || done === null) return asked === done;
  return asked === '' || done === '' || asked === done;
}

/** "台" in "≥60台以上", "" in "62", null without a number. */
function unitAfterNumber({ words: { squeezed } }: GridCell): string | null {
  const tail = /\d([^\d.,]*)$/u.exec(squeezed)?.[1];
  return tail === undefined ? null : tail.replace(/(?:以上|以下|以内|及以上|左右)$/u, '');
}

/** The numbers of a column by row; marks and words are left out. */
export function numbersOf({ byRow }: Contents): ReadonlyMap<number, Decimal> {
  const numbers = new Map<number, Decimal>();
  for (const [row, { number }] of byRow) if (number.state === 'number') numbers.set(row, number.number);
  return numbers;
}

/** What the numbers of a column add up to. */
export function sumOf(contents: Contents): Decimal {
  return [...numbersOf(contents).values()].reduce((sum, one) => sum.plus(one), new Decimal(0));
}

import type { GridCell } from '../sheets';
import { isOrdinal, isLevelOneName, isLevelTwoName } from './vocabulary';

/** What stands under one header, row by row, and what kinds of value they are. */
export interface Contents {
  /** The first value of each row under the header; rows in which none stands are not there. */
  readonly byRow: ReadonlyMap<number, GridCell>;
  readonly filled: number;
  /** The share of the values that are such a thing, 0 to 1; 0 for a column without any. */
  share(is: (cell: GridCell) => boolean): number;
  /** How many values differ. */
  readonly distinct: number;
}

/** Sorts the values of some rows under the headers above them, given by the columns that each covers. */
export function contentsUnder(
  rows: readonly (readonly GridCell[])[],
  spans: readonly { readonly from: number; readonly to: number }[],
): readonly Contents[] {
  const columns = spans.map(() => new Map<number, GridCell>());
  for (const cells of rows) {
    let k = 0;
    for (const cell of cells) {
      while (k < spans.length && (spans[k]?.to ?? 0) < cell.column) k += 1;
      const span = spans[k];
      if (!span || cell.column < span.from) continue;
      const column = columns[k];
      if (column && !column.has(cell.row)) column.set(cell.row, cell);
    }
  }
  return columns.map(contentsOf);
}

function contentsOf(byRow: ReadonlyMap<number, GridCell>): Contents {
  const cells = [...byRow.values()];
  return {
    byRow,
    filled: cells.length,
    share: (is) => (cells.length === 0 ? 0 : cells.filter(is).length / cells.length),
    distinct: new Set(cells.map(({ words }) => words.squeezed)).size,
  };
}

/** A number that may be points: no percent, none below zero, none above a form's points. */
export function isPoints({ number }: GridCell): boolean {
  return (
    number.state === 'number' &&
    !number.percent &&
    !number.money &&
    number.number.gte(0) &&
    number.number.lte(100)
  );
}

export function isNumber({ number }: GridCell): boolean {
  return number.state === 'number';
}

/** "≥95%", "不少于12件", "3次": a number with what it counts, or with how it is met. */
export function isPhrase({ words: { squeezed } }: GridCell): boolean {
  return (
    squeezed.length <= 40 &&
    /^[^\d]{0,12}\d[\d.,]*[^\d.,]{0,12}$/u.test(squeezed) &&
    !/^-?[\d.,]+$/u.test(squeezed)
  );
}

/** "是", "否": whether it is a core indicator. */
export function isYesOrNo({ words: { squeezed } }: GridCell): boolean {
  return /^[是否]$/u.test(squeezed);
}

/** A name of an indicator: short words, no number with a unit, no level, no mark. */
export function isNameLike(cell: GridCell): boolean {
  const { squeezed } = cell.words;
  return (
    squeezed.length >= 2 &&
    squeezed.length <= 60 &&
    cell.number.state === 'unreadable' &&
    !isLevelOneName(cell.label) &&
    !isLevelTwoName(cell.label) &&
    !isOrdinal(cell.label) &&
    !/^[≥≤<>=]/u.test(squeezed)
  );
}

/** What a target and an actual of one row share: the unit after the number, or that neither has a number. */
export function answers(target: GridCell, actual: GridCell): boolean {
  return tailOf(target) === tailOf(actual);
}

function tailOf({ words: { squeezed } }: GridCell): string {
  const tail = /\d([^\d.,]*)$/u.exec(squeezed)?.[1];
  return tail === undefined ? 'words' : tail.replace(/(?:以上|以下|以内|左右)$/u, '');
}

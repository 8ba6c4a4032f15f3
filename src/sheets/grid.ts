import {
  type FoldedText,
  type Nature,
  type NumberReading,
  type Unit,
  foldedText,
  labelOf,
  readNature,
  readNumber,
  readUnit,
  withoutTags,
} from '../values';
import { cellKey } from './address';
import type { Cell, Position, Range, Sheet } from './sheet';

/** A cell whose text was read: each reading is made when it is first asked for, and then kept. */
export interface GridCell extends Cell {
  /** The text without HTML tags, folded. */
  readonly words: FoldedText;
  /** The words as labels are compared: see {@link labelOf}. */
  readonly label: string;
  /** The number that the text shows. */
  readonly number: NumberReading;
  /** The 指标性质 that the text names, if it names one. */
  readonly nature: Nature | null;
  /** The unit that the text names, if it is one. */
  readonly unit: Unit | null;
}

/** A sheet made quick to ask: cells by row, and the merge that a cell begins. */
export interface Grid {
  readonly sheet: Sheet;
  /** Numbers of the rows that hold something, ascending. */
  readonly rows: readonly number[];
  /** The non-empty cells of a row, left to right. */
  cellsIn(row: number): readonly GridCell[];
  cellAt(row: number, column: number): GridCell | undefined;
  /** A cell that is no blank one and shows no value: a picture, or a formula without a result. It is among no row's cells. */
  unshownAt(row: number, column: number): GridCell | undefined;
  /** The last column that the cell covers: its own, or its merge's. */
  lastColumn(row: number, column: number): number;
  /** The last row that the cell covers: its own, or its merge's. */
  lastRow(row: number, column: number): number;
}

/** Indexes a sheet once; every reader of the sheet shares it. Cells of white space only count as empty. */
export function gridOf(given: Sheet): Grid {
  const sheet = finite(given);
  const byRow = new Map<number, GridCell[]>();
  const unshown = new Map<string, GridCell>();
  for (const cell of sheet.cells) {
    if (cell.noValue === 'uncalculated') {
      unshown.set(cellKey(cell), new ReadCell({ ...cell, content: '', text: '' }));
      continue;
    }
    if (typeof cell.content === 'string' && cell.content.trim() === '') {
      if (cell.noValue !== undefined) unshown.set(cellKey(cell), new ReadCell(cell));
      continue;
    }
    const row = byRow.get(cell.row);
    if (row) row.push(new ReadCell(cell));
    else byRow.set(cell.row, [new ReadCell(cell)]);
  }
  for (const cells of byRow.values()) cells.sort((a, b) => a.column - b.column);
  const merges = new Map<string, Range>(sheet.merges.map((merge) => [cellKey(merge.from), merge]));
  const none: readonly GridCell[] = [];
  return {
    sheet,
    rows: [...byRow.keys()].sort((a, b) => a - b),
    cellsIn: (row) => byRow.get(row) ?? none,
    cellAt: (row, column) => byRow.get(row)?.find((cell) => cell.column === column),
    unshownAt: (row, column) => (unshown.size === 0 ? undefined : unshown.get(cellKey({ row, column }))),
    lastColumn: (row, column) => merges.get(cellKey({ row, column }))?.to.column ?? column,
    lastRow: (row, column) => merges.get(cellKey({ row, column }))?.to.row ?? row,
  };
}

/** One line of a cell as a cell of its own, in the same place. */
export function lineCell({ row, column }: Position, line: string): GridCell {
  return new ReadCell({ row, column, content: line, text: line });
}

/** Most cells of a sheet are never asked for all of these, and some sheets hold no form at all. */
/** A cell that reads its text when it is asked to. */
export class ReadCell implements GridCell {
  readonly row: number;
  readonly column: number;
  readonly content: Cell['content'];
  readonly text: string;
  readonly formula?: string;
  readonly percent?: boolean;
  readonly noValue?: NonNullable<Cell['noValue']>;
  #words: FoldedText | undefined;
  #label: string | undefined;
  #number: NumberReading | undefined;
  #nature: Nature | null | undefined;
  #unit: Unit | null | undefined;

  constructor({ row, column, content, text, formula, percent, noValue }: Cell) {
    this.row = row;
    this.column = column;
    this.content = content;
    this.text = text;
    if (formula !== undefined) this.formula = formula;
    if (percent !== undefined) this.percent = percent;
    if (noValue !== undefined) this.noValue = noValue;
  }

  get words(): FoldedText {
    return (this.#words ??= foldedText(withoutTags(this.text).trim()));
  }

  get label(): string {
    return (this.#label ??= labelOf(this.words));
  }

  get number(): NumberReading {
    return (this.#number ??= readNumber(this.words));
  }

  get nature(): Nature | null {
    if (this.#nature === undefined) this.#nature = readNature(this.words);
    return this.#nature;
  }

  get unit(): Unit | null {
    if (this.#unit === undefined) this.#unit = readUnit(this.words);
    return this.#unit;
  }
}

/** A file may hold 1e999, which no spreadsheet can show as a number: it is what it reads, a text. */
function finite(sheet: Sheet): Sheet {
  const isInfinite = ({ content }: Cell): boolean => typeof content === 'number' && !Number.isFinite(content);
  if (!sheet.cells.some(isInfinite)) return sheet;
  const cells = sheet.cells.map((cell) =>
    isInfinite(cell) ? { ...cell, content: String(cell.content) } : cell,
  );
  return { ...sheet, cells };
}

import type { Entry, Figure, Form } from '../../src/forms';
import { type Cell, type Position, type Sheet, address, inReadingOrder } from '../../src/sheets';
import { storedCell } from '../fixtures/layouts';
import { type Kind, kinds } from './kinds';
import type { Subject } from './subjects';

/** One planted error. */
export interface Plant {
  readonly subject: Subject;
  readonly kind: Kind;
  readonly rule: string;
  /** Where the finding must stand. */
  readonly cell: Position;
  /** Made when it is asked for: most plants of a sample are never tried. */
  readonly sheet: Sheet;
  /** Sheets of other units, where the rule judges one form beside many. */
  readonly beside?: readonly Sheet[];
  readonly changed: readonly Position[];
  /** What was done, for people: "G20: 43场 → 8%". */
  readonly what: string;
}

/** A cell, and what it says instead. */
export type Change = readonly [Position, string];

/** The sheet of a clean form, into which errors are planted one at a time, each into a copy. */
export class Bed {
  readonly plants: Plant[] = [];
  readonly form: Form;
  readonly sheet: Sheet;

  constructor(
    readonly subject: Subject,
    private readonly random: () => number,
  ) {
    this.form = subject.form;
    this.sheet = subject.sheet;
  }

  placeOfWeights(): Position {
    const { totalRow, blocks, indicators, range } = this.form;
    const header = blocks.find((block) => block.headers.weight)?.headers.weight;
    const first = indicators.find((one) => one.weight)?.weight;
    return totalRow?.weight?.cell ?? header?.cell ?? first?.cell ?? range.from;
  }

  blank(kind: Kind, { cell }: Pick<Entry, 'cell'>): void {
    this.plant(kind, cell, [[cell, '']]);
  }

  number(kind: Kind, figure: Figure, value: number, place: Position = figure.cell): void {
    this.plant(kind, place, [[figure.cell, shown(value, figure.text)]]);
  }

  plant(kind: Kind, cell: Position, edits: readonly Change[], beside: readonly Sheet[] = []): void {
    const real = edits.filter(([place, text]) => this.textAt(place) !== text);
    if (real.length === 0) return;
    const { subject, sheet } = this;
    this.plants.push({
      subject,
      kind,
      rule: kinds[kind],
      cell,
      get sheet() {
        return edited(sheet, real);
      },
      ...(beside.length > 0 ? { beside } : {}),
      changed: real.map(([place]) => place),
      what: real
        .slice(0, 3)
        .map(([place, text]) => `${address(place)}: ${brief(this.textAt(place))} → ${brief(text)}`)
        .join('; '),
    });
  }

  /** Puts a formula whose result nobody has calculated in the place of a number. */
  uncalculated(kind: Kind, { row, column }: Position): void {
    const { subject, sheet } = this;
    const cell: Cell = { row, column, content: '', text: '', formula: '1+1', noValue: 'uncalculated' };
    this.plants.push({
      subject,
      kind,
      rule: kinds[kind],
      cell,
      get sheet() {
        const others = sheet.cells.filter((one) => one.row !== row || one.column !== column);
        return { ...sheet, cells: [...others, cell].sort(inReadingOrder) };
      },
      changed: [cell],
      what: `${address(cell)}: ${brief(this.textAt(cell))} → a formula without a result`,
    });
  }

  textAt({ row, column }: Position): string {
    return this.sheet.cells.find((cell) => cell.row === row && cell.column === column)?.text ?? '';
  }

  /** Is the cell covered by a merge from above? Then its text is the one of the merge. */
  mergedInto({ row, column }: Position): boolean {
    return this.sheet.merges.some(
      ({ from, to }) => from.row < row && row <= to.row && from.column <= column && column <= to.column,
    );
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[Math.floor(this.random() * items.length)] ?? items[0];
  }
}

/** The sheet with other texts in some cells; '' empties a cell. */
export function edited(sheet: Sheet, edits: readonly Change[]): Sheet {
  const texts = new Map(edits.map(([place, text]) => [address(place), text]));
  const kept = sheet.cells.filter((cell) => !texts.has(address(cell)));
  const put = edits
    .filter(([, text]) => text !== '')
    .map(([{ row, column }, text]): Cell =>
      sheet.typed ? storedCell(row, column, text) : { row, column, content: text, text },
    );
  return { ...sheet, cells: [...kept, ...put].sort(inReadingOrder) };
}

/** Two decimals at most. */
export const rounded = (value: number): string => String(Math.round(value * 100) / 100);
const brief = (text: string): string =>
  (text.length > 24 ? `${text.slice(0, 24)}…` : text || '∅').replaceAll('\n', ' ');

/** The number written as the text before it was: with its decimals (one more where it needs them), commas and percent sign. */
export function shown(value: number, like: string): string {
  const decimals = Math.max(
    /\.(\d+)/u.exec(like)?.[1]?.length ?? 0,
    rounded(value).split('.')[1]?.length ?? 0,
  );
  const digits = value.toFixed(decimals);
  const grouped = like.includes(',') ? digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/gu, ',') : digits;
  return like.endsWith('%') ? `${grouped}%` : grouped;
}

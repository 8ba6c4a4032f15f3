import { type Position, isSameCell } from '../sheets';
import { type ColumnMeaning, type NamedTable, meaningOfFunds } from './column-meaning';
import type { Entry, Form, FundsColumn } from './form';
import type { IndicatorColumn } from './indicator-columns';
import type { ColumnNaming, WhyNotFollowed } from './naming';

/** A column by its header cell. */
export interface ToldColumn {
  readonly cell: Position;
  /** What stands in the header; '' where it is blank. */
  readonly text: string;
}

/** A column of which nobody knows what it holds, and the part of the form that it stands in. */
export interface UnnamedColumn extends ToldColumn {
  readonly table: NamedTable;
}

/** A column and what it was read as. */
export interface ReadColumn extends ToldColumn {
  readonly meaning: ColumnMeaning;
}

/** What whoever reads a review should know of how the columns of a form were read: what is not said here was read by its header. */
export interface ToldColumns {
  /** Nobody could say what they hold, and nothing was read in them. */
  readonly unnamed: readonly UnnamedColumn[];
  /** Of a block of amounts that was not read at all: its headers, or its labels. */
  readonly unread: readonly UnnamedColumn[];
  /** The sheet on which the funds stand, which was not read; null where none is known. */
  readonly fundsApart: string | null;
  /** Rows in which nothing was read, since not a word stands in them: how many, and where the first begins; null where there are none. */
  readonly wordless: { readonly count: number; readonly cell: Position } | null;
  /** Their headers say nothing; what stands in them told. */
  readonly byContents: readonly ReadColumn[];
  /** A user said what they hold. */
  readonly named: readonly (ReadColumn & { readonly naming: ColumnNaming })[];
  /** A user said what they hold, and it cannot be. */
  readonly misnamed: readonly (ReadColumn & {
    readonly naming: ColumnNaming;
    readonly why: WhyNotFollowed;
  })[];
}

/** The columns of a form of which something is to be told, each once however many blocks repeat its header. */
export function toldColumns(form: Form): ToldColumns {
  const { funds, blocks } = form;
  const ofUnread = form.layout === 'summary' ? 'summary' : 'funds';
  return {
    unnamed: once([
      ...(funds?.unnamed ?? []).map((one) => ({ ...told(one), table: 'funds' as const })),
      ...blocks.flatMap(({ unnamed }) =>
        unnamed.map((one) => ({ ...told(one), table: 'indicators' as const })),
      ),
    ]),
    unread: once(form.unread.map((one) => ({ ...told(one), table: ofUnread }))),
    fundsApart: form.fundsApart,
    wordless: form.wordless[0] ? { count: form.wordless.length, cell: form.wordless[0].cell } : null,
    byContents: once([
      ...(funds?.byContents ?? []).flatMap((cell) => withMeaning(cell, funds?.headers ?? {}, meaningOfFunds)),
      ...blocks.flatMap(({ byContents, headers }) =>
        byContents.flatMap((cell) => withMeaning(cell, headers, (column) => column)),
      ),
    ]),
    named: form.named.map(({ naming, cell }) => ({ ...told(cell), naming, meaning: naming.holds })),
    misnamed: form.misnamed.map(({ naming, cell, why }) => ({
      ...told(cell),
      naming,
      meaning: naming.holds,
      why,
    })),
  };
}

function told({ cell, text }: Entry): ToldColumn {
  return { cell, text };
}

function withMeaning<Column extends FundsColumn | IndicatorColumn>(
  header: Entry,
  headers: Readonly<Partial<Record<Column, Entry>>>,
  meaningOf: (column: Column) => ColumnMeaning,
): readonly ReadColumn[] {
  const column = (Object.keys(headers) as Column[]).find((one) => isSame(headers[one], header));
  return column === undefined ? [] : [{ ...told(header), meaning: meaningOf(column) }];
}

function isSame(one: Entry | undefined, other: Entry): boolean {
  return one !== undefined && isSameCell(one.cell, other.cell);
}

function once<Cell extends ToldColumn>(cells: readonly Cell[]): readonly Cell[] {
  const first = new Map<string, Cell>();
  for (const one of cells) if (one.text !== '' && !first.has(one.text)) first.set(one.text, one);
  return [...first.values()];
}

/** How the names of a table stand: over columns, at the left of rows, or beside each figure. */
export type NamesStand = 'over columns' | 'left of rows' | 'beside figures';

/** How the names of a form's indicators, or of its funds, stand on the sheet: the letters of a column say nothing where each heads no column. */
export function namesStand(form: Form, table: 'indicators' | 'funds'): NamesStand {
  const tables = table === 'funds' ? [form.funds].flatMap((one) => one ?? []) : form.blocks;
  const headers = tables.flatMap((one) => Object.values(one.headers));
  if (headers.length === 0) return tables.length === 0 ? 'over columns' : 'beside figures';
  const [first] = headers;
  const isAtLeft = headers.length > 1 && headers.every(({ cell }) => cell.column === first?.cell.column);
  return isAtLeft ? 'left of rows' : 'over columns';
}

import {
  type Entry,
  type Figure,
  type Form,
  type FundsLine,
  type Indicator,
  readForms,
  toldColumns,
} from '../../src/forms';
import { reviewSheets } from '../../src/review';
import { type Sheet, address } from '../../src/sheets';

/**
 * What became of a header that was given a word of no list: `recovered`, everything is read as before; `said`, the column is
 * told to be unnamed and nothing else changed; `silent`, it is gone without a word; `wrong`, something is read as what it is not.
 */
export type Fate = 'recovered' | 'said' | 'silent' | 'wrong';

/** One trial and its outcome. */
export interface Trial {
  readonly sheet: string;
  /** The headers renamed: "G19 分值 → 斤两". */
  readonly renamed: readonly string[];
  readonly fate: Fate;
  /** What is read otherwise than before, the first few. */
  readonly differences: readonly string[];
}

type Row = Readonly<Record<string, string>>;

const indicatorColumns = [
  'level1',
  'level2',
  'name',
  'unit',
  'nature',
  'target',
  'standard',
  'actual',
  'deviation',
  'coefficient',
  'weight',
  'score',
  'isCore',
  'reason',
] as const satisfies readonly (keyof Indicator)[];

const fundsColumns = [
  'initialBudget',
  'adjustedBudget',
  'executed',
  'executionRate',
  'weight',
  'score',
  'reason',
] as const satisfies readonly (keyof FundsLine)[];

/** The header cells of a form whose columns are read, each once. */
export function headersOf(sheet: Sheet): readonly Entry[] {
  const headers = readForms(sheet).flatMap((form) => [
    ...form.blocks.flatMap((block) => Object.values(block.headers)),
    ...Object.values(form.funds?.headers ?? {}),
  ]);
  return [...new Map(headers.map((entry) => [address(entry.cell), entry])).values()];
}

/** The sheet with other texts in some cells. */
function renamed(sheet: Sheet, names: ReadonlyMap<string, string>): Sheet {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const text = names.get(address(cell));
      return text === undefined ? cell : { row: cell.row, column: cell.column, content: text, text };
    }),
  };
}

/** What a sheet says, what is told to be unnamed on it, and the errors that are found. */
interface Read {
  readonly rows: ReadonlyMap<string, Row>;
  readonly unnamed: ReadonlySet<string>;
  readonly errors: ReadonlySet<string>;
}

/** The trials of one sheet: each compares with what is read of the sheet as it is. */
export function trialsOn(sheet: Sheet): (headers: readonly Entry[], words: readonly string[]) => Trial {
  const before = readOf(sheet);
  return (headers, words) => {
    const names = new Map(headers.map(({ cell }, i) => [address(cell), words[i % words.length] ?? '']));
    const now = readOf(renamed(sheet, names));
    const errors = [...now.errors].filter((error) => !before.errors.has(error));
    const { lost, other } = differencesOf(before.rows, now.rows);
    const isSaid = now.rows.size === 0 || [...names.keys()].every((place) => now.unnamed.has(place));
    const isLost = lost.length > 0 || now.rows.size === 0;
    const isWrong = errors.length + other.length > 0;
    return {
      sheet: sheet.name,
      renamed: headers.map(
        ({ cell, text }) => `${address(cell)} ${text} → ${names.get(address(cell)) ?? ''}`,
      ),
      fate: isWrong ? 'wrong' : !isLost ? 'recovered' : isSaid ? 'said' : 'silent',
      differences: [...errors, ...other, ...lost].slice(0, 8),
    };
  };
}

/** What is not read any more, and what is read otherwise. Where no form is found at all, nothing is read otherwise. */
function differencesOf(
  before: ReadonlyMap<string, Row>,
  now: ReadonlyMap<string, Row>,
): { readonly lost: readonly string[]; readonly other: readonly string[] } {
  const [lost, other]: [string[], string[]] = [[], []];
  if (now.size === 0) return { lost, other };
  for (const place of new Set([...before.keys(), ...now.keys()])) {
    const [was, is] = [before.get(place), now.get(place)];
    if (!is) lost.push(`${place} gone`);
    if (!was) other.push(`${place} read`);
    if (!is || !was) continue;
    for (const column of new Set([...Object.keys(was), ...Object.keys(is)])) {
      const [text, reads] = [was[column] ?? '', is[column] ?? ''];
      if (text !== reads || column in was !== column in is)
        (reads === '' ? lost : other).push(`${place} ${column}: ${text} → ${reads}`);
    }
  }
  return { lost, other };
}

function readOf(sheet: Sheet): Read {
  const reviews = reviewSheets([sheet]);
  return {
    rows: rowsOf(reviews.map(({ form }) => form)),
    unnamed: new Set(
      reviews.flatMap(({ form }) => {
        const { unread, unnamed } = toldColumns(form);
        return [...unread, ...unnamed].map(({ cell }) => address(cell));
      }),
    ),
    errors: new Set(
      reviews.flatMap(({ findings }) =>
        findings
          .filter(({ severity }) => severity === 'error')
          .map(({ rule, cells }) => `${rule} ${cells[0]?.row ?? 0}`),
      ),
    ),
  };
}

/** What a sheet says, by row: a column that its table lacks is not there. */
function rowsOf(forms: readonly Form[]): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  const put = (
    kind: string,
    row: number,
    columns: readonly (readonly [string, Entry | Figure | null])[],
  ): void => {
    const filled = columns.flatMap(([column, entry]) => (entry ? [[column, entry.text] as const] : []));
    rows.set(`${kind} ${row}`, Object.fromEntries(filled));
  };
  for (const form of forms) {
    for (const one of form.indicators)
      put(
        'indicator',
        one.row,
        indicatorColumns.map((column) => [column, one[column]]),
      );
    for (const line of form.funds?.lines ?? [])
      put(
        'funds',
        line.row,
        fundsColumns.map((column) => [column, line[column]]),
      );
    if (form.totalRow)
      put('total', form.totalRow.row, [
        ['weight', form.totalRow.weight],
        ['score', form.totalRow.score],
      ]);
  }
  return rows;
}

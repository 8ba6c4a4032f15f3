import { type Entry, type Figure, type Form, type FundsLine, type Indicator, readForms } from '../../src/forms';
import { reviewSheets } from '../../src/review';
import { type Sheet, address } from '../../src/sheets';
import { unnamedColumns } from '../../src/reports/unchecked';

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
  'level1', 'level2', 'name', 'unit', 'nature', 'target', 'standard', 'actual', 'deviation', 'coefficient',
  'weight', 'score', 'isCore', 'reason',
] as const satisfies readonly (keyof Indicator)[];

const fundsColumns = [
  'initialBudget', 'adjustedBudget', 'executed', 'executionRate', 'weight', 'score', 'reason',
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
export function renamed(sheet: Sheet, names: ReadonlyMap<string, string>): Sheet {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const text = names.get(address(cell));
      return text === undefined ? cell : { row: cell.row, column: cell.column, content: text, text };
    }),
  };
}

/** Renames some headers and compares what is read with what was read before. */
export function tried(sheet: Sheet, headers: readonly Entry[], words: readonly string[]): Trial {
  const names = new Map(headers.map(({ cell }, i) => [address(cell), words[i % words.length] ?? '']));
  const after = renamed(sheet, names);
  const [before, now] = [rowsOf(sheet), rowsOf(after)];
  const said = new Set(
    reviewSheets([after]).flatMap((review) => unnamedColumns(review).map(({ cell }) => address(cell))),
  );
  const isSaid = now.size === 0 || [...names.keys()].every((place) => said.has(place));
  const errors = falseErrors(sheet, after);
  const differences: string[] = [];
  let [lost, other] = [0, errors.length];
  for (const [place, row] of before) {
    const read = now.get(place);
    if (now.size > 0 && !read) {
      lost += 1;
      differences.push(`${place} gone`);
    }
    for (const [column, text] of Object.entries(row)) {
      const is = read?.[column] ?? '∅';
      if (is === text || !read) continue;
      differences.push(`${place} ${column}: ${text} → ${is}`);
      if (is === '∅' || is === '') lost += 1;
      else other += 1;
    }
    for (const [column, text] of Object.entries(read ?? {}))
      if (!(column in row)) {
        other += 1;
        differences.push(`${place} ${column}: ∅ → ${text}`);
      }
  }
  for (const place of now.keys()) if (!before.has(place)) other += 1;
  const isLost = lost > 0 || now.size === 0;
  const fate: Fate = other > 0 ? 'wrong' : !isLost ? 'recovered' : isSaid ? 'said' : 'silent';
  return {
    sheet: sheet.name,
    renamed: headers.map(({ cell, text }) => `${address(cell)} ${text} → ${names.get(address(cell)) ?? ''}`),
    fate,
    differences: [...errors, ...differences].slice(0, 8),
  };
}

/** What a sheet says, by row: a column that its table lacks is not there. */
function rowsOf(sheet: Sheet): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  const put = (kind: string, row: number, columns: readonly (readonly [string, Entry | Figure | null])[]): void => {
    const filled = columns.flatMap(([column, entry]) => (entry ? [[column, entry.text] as const] : []));
    rows.set(`${kind} ${row}`, Object.fromEntries(filled));
  };
  for (const form of readForms(sheet)) {
    for (const one of form.indicators) put('indicator', one.row, indicatorColumns.map((column) => [column, one[column]]));
    for (const line of form.funds?.lines ?? []) put('funds', line.row, fundsColumns.map((column) => [column, line[column]]));
    if (form.totalRow) put('total', form.totalRow.row, [['weight', form.totalRow.weight], ['score', form.totalRow.score]]);
  }
  return rows;
}

/** Errors after the renaming that were none before. */
function falseErrors(before: Sheet, after: Sheet): readonly string[] {
  const known = new Set(errorsOn(before));
  return errorsOn(after).filter((one) => !known.has(one));
}

function errorsOn(sheet: Sheet): readonly string[] {
  return reviewSheets([sheet]).flatMap(({ findings }) =>
    findings
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, cells }) => `${rule} ${cells[0]?.row ?? 0}`),
  );
}

/** The forms of a sheet; a trial of a sheet without one would prove nothing. */
export function formsOf(sheet: Sheet): readonly Form[] {
  return readForms(sheet);
}

import type { Grid } from '../sheets';
import type { Form } from './form';
import { readDeclaredFunds } from './declared-funds';
import { type FundsTable, readFunds } from './funds';
import { isFundsName } from './funds-names';
import type { FundsSlotRole, Header, Headers } from './headers';
import type { ColumnNaming } from './naming';
import { readPairedFunds } from './paired-funds';
import { readTransposedFunds } from './transposed-funds';
import { isTotalLabel } from './vocabulary';

/** The funds, and what was said of their names where these head no columns. */
export type FoundFunds = FundsTable & Partial<Pick<Form, 'named' | 'misnamed'>>;

/** The funds in these rows: under headers, turned, or in pairs. */
export function fundsIn(
  grid: Grid,
  headers: Headers,
  rows: readonly number[],
  columns: readonly ColumnNaming[],
): FoundFunds {
  const tables = rows.flatMap((row) => {
    // A department's form may list its projects with their scores: they are no points of its own.
    const isOfProjects = headers.summaries.get(row)?.columns.some(({ role }) => role === 'total') === true;
    const header = isOfProjects ? undefined : headers.funds.get(row);
    return header ? [{ header, rank: rankOf(header) }] : [];
  });
  const best = tables.reduce<(typeof tables)[number] | null>(
    (held, one) => (held && held.rank >= one.rank ? held : one),
    null,
  );
  const underHeader = best && readFunds(grid, best.header, rows);
  if (underHeader?.funds && best && best.rank > 0) return underHeader;
  const otherwise = readTransposedFunds(grid, rows, columns) ?? readPairedFunds(grid, rows, columns);
  // What was spent on each task stands above the form's own funds, and has no rate.
  if (otherwise?.funds?.main.executionRate || !underHeader?.funds)
    return otherwise ?? underHeader ?? readDeclaredFunds(grid, rows) ?? noFunds(rows);
  return underHeader;
}

/**
 * Where nothing stands above its indicators, a form's funds may stand under them: a table with a rate, or with lines that are called as
 * those of funds are; or, under its total, in pairs.
 */
export function fundsBelow(
  grid: Grid,
  headers: Headers,
  rows: readonly number[],
  columns: readonly ColumnNaming[],
): (FoundFunds & { readonly firstRow: number }) | null {
  const at = rows.find(
    (row) => headers.funds.has(row) && !headers.indicators.has(row) && !headers.summaries.has(row),
  );
  const header = at === undefined ? undefined : headers.funds.get(at);
  if (at !== undefined && header) {
    const read = readFunds(
      grid,
      header,
      rows.filter((row) => row >= at),
    );
    const isOfForm =
      header.labels.has('executionRate') ||
      read.funds?.lines.every(({ label }) => isFundsName(label.words.squeezed));
    return read.funds && isOfForm === true ? { ...read, firstRow: at } : null;
  }
  const total = rows.findIndex((row) => grid.cellsIn(row).some(({ label }) => isTotalLabel(label)));
  const underTotal = total < 0 ? [] : rows.slice(total + 1);
  const read = readTransposedFunds(grid, underTotal, columns) ?? readPairedFunds(grid, underTotal, columns);
  return read?.funds ? { ...read, firstRow: underTotal[0] ?? 0 } : null;
}

function noFunds(rows: readonly number[]): FundsTable {
  return { funds: null, shifts: [], lastRow: (rows[0] ?? 1) - 1 };
}

/** A form scores its execution: of several tables of budgets the one with a rate and its points is the form's, else the first. */
function rankOf({ labels }: Header<FundsSlotRole>): number {
  return (['executionRate', 'weight', 'score'] as const).filter((role) => labels.has(role)).length;
}

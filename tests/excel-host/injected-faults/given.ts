import { excelHost } from '../../../src/hosts/excel';
import {
  HostProblem,
  type Mark,
  type Position,
  type Sheet,
  type SheetEdit,
  type SpreadsheetHost,
  position,
  sheetFromRows,
} from '../../../src/sheets';
import { turns } from '../../contract/turns';
import { openExcel } from '../boot';
import { filled } from '../filled';
import { type Switch, isAtWorst } from '../worst';

/** The sheets that every test opens, by name: a form and an annex to it. */
export const form = '自评表';
export const annex = '附件';

/** Eight rows with amounts, and two merges. */
export const sheets: readonly Sheet[] = [
  {
    ...sheet(form, [
      ['A1', '项目支出绩效自评表'],
      ['A2', '预算数'],
      ['B2', 100],
      ['A3', '执行数'],
      ['B3', 85.5],
      ['C8', '合计'],
    ]),
    merges: [
      { from: at('A1'), to: at('D1') },
      { from: at('A5'), to: at('A6') },
    ],
  },
  sheet(annex, [['A1', '底稿']]),
];

function sheet(name: string, cells: readonly (readonly [string, string | number])[]): Sheet {
  return {
    name,
    cells: cells.map(([cell, content]) => ({ ...at(cell), content, text: String(content) })),
    merges: [],
    typed: true,
  };
}

/** A form from lines of cells; what reads as a number is one. */
export function typedForm(lines: readonly string[], name = form): Sheet {
  const { cells, ...rest } = sheetFromRows(
    name,
    lines.map((line) => line.split('|')),
  );
  const typed = cells.map((cell) =>
    /^-?\d+(?:\.\d+)?$/u.test(cell.text) ? { ...cell, content: Number(cell.text) } : cell,
  );
  return { ...rest, cells: typed, typed: true };
}

export function at(cell: string): Position {
  const place = position(cell);
  if (place === null) throw new Error(cell);
  return place;
}

export function mark(cell: string, name = form): Mark {
  return { sheet: name, cell: at(cell), severity: 'error' };
}

export function edit(cell: string, value: string, name = form, as: SheetEdit['as'] = 'text'): SheetEdit {
  return { sheet: name, cell: at(cell), value, as };
}

/**
 * Two sheets in a simulated Excel, and the host over it.
 * @param spared what an Excel at its worst does not do all the same: that without which a story has nothing to tell
 */
export function open(supported?: Readonly<Record<string, string>>, spared: readonly Switch[] = []) {
  const excel = openExcel(filled(sheets), spared);
  if (supported !== undefined) excel.faults.supported = supported;
  return { excel, host: excelHost() };
}

/** Where an Excel at its worst cannot tell what is protected, the cells are asked for a second time, alone. */
export const syncsOfAWrite = isAtWorst ? 3 : 2;

/** What a story about marks is spared: a sheet whose formats cannot be told gets none, as a story of its own says. */
export const withMarks: readonly Switch[] = ['a format came back broken'];

export function listen(host: SpreadsheetHost): readonly (readonly string[])[] {
  const told: (readonly string[])[] = [];
  host.onChange((names) => told.push(names));
  return told;
}

export async function problemOf(promise: Promise<unknown>): Promise<HostProblem> {
  const outcome = await promise.catch((error: unknown) => error);
  if (outcome instanceof HostProblem) return outcome;
  throw new Error(`no problem: ${String(outcome)}`);
}

/** More turns than the simulated Excel takes for a few syncs. */
export function pause(): Promise<void> {
  return turns(40);
}

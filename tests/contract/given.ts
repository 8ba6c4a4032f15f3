import { afterEach } from '@jest/globals';
import {
  type Cell,
  HostProblem,
  type HostProblemReason,
  type Mark,
  position,
  type Position,
  type Sheet,
  type SheetEdit,
} from '../../src/sheets';
import type { ContractSheet, Implementation, Opened } from './contract-workbook';

/** The cell of an A1 address that the test knows to be one. */
export function at(a1: string): Position {
  const found = position(a1);
  if (found === null) throw new Error(a1);
  return found;
}

export const form = '自评表';
export const emptySheet = '空表';
export const hiddenSheet = '附件（隐藏）';

/** The workbook that every test begins with. */
export const contractSheets: readonly ContractSheet[] = [
  {
    name: form,
    cells: [
      { ...at('A1'), content: '项目支出绩效自评表', text: '项目支出绩效自评表' },
      { ...at('A2'), content: '预算数', text: '预算数' },
      { ...at('B2'), content: 100, text: '100' },
      { ...at('C2'), content: '执行率', text: '执行率' },
      { ...at('D2'), content: 0.9984, text: '99.84%', percent: true },
      { ...at('B3'), content: '12.5', text: '12.5' },
      { ...at('C3'), content: true, text: 'TRUE' },
      { ...at('B4'), content: 200, text: '200', formula: 'B2*2' },
      { ...at('B5'), content: 1234.5, text: '1,234.50' },
      { ...at('B6'), content: '=1+1', text: '=1+1' },
    ],
    merges: [{ from: at('A1'), to: at('D1') }],
    typed: true,
    hidden: false,
  },
  { name: emptySheet, cells: [], merges: [], typed: true, hidden: false },
  {
    name: hiddenSheet,
    cells: [{ ...at('A1'), content: '底稿', text: '底稿' }],
    merges: [],
    typed: true,
    hidden: true,
  },
];

/** Opens the workbook for a test and closes it after. */
export function opener(implementation: Implementation): () => Promise<Opened> {
  let opened: Opened | null = null;
  afterEach(async () => {
    await opened?.workbook.close();
    opened = null;
  });
  return async () => (opened = await implementation.open(contractSheets));
}

export function edit(
  cell: string,
  value: string,
  as: SheetEdit['as'] = 'text',
  sheet: string = form,
): SheetEdit {
  return { sheet, cell: at(cell), value, as };
}

export function mark(cell: string, severity: Mark['severity'] = 'error', sheet: string = form): Mark {
  return { sheet, cell: at(cell), severity };
}

export function cellIn(sheets: readonly Sheet[], cell: string, name: string = form): Cell | undefined {
  const { row, column } = at(cell);
  return sheets
    .find((sheet) => sheet.name === name)
    ?.cells.find((candidate) => candidate.row === row && candidate.column === column);
}

/** Why a promise was rejected. What is no HostProblem breaks the port and the test. */
export async function problemOf(promise: Promise<unknown>): Promise<HostProblemReason | 'none'> {
  try {
    await promise;
    return 'none';
  } catch (error) {
    if (error instanceof HostProblem) return error.reason;
    throw error;
  }
}

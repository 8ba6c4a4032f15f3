import { type Mark, type Position, type Sheet } from '../../src/sheets';
import { hostIn } from './opened';
import { linux128 } from './profile';
import { fill } from './filled';
import { SimulatedEt } from './simulated-et';

/** A form of so many rows, with labels merged down and across, amounts, percents and reasons, and findings all over it. */
export interface Load {
  readonly rows: number;
  readonly findings: number;
}

/** Calls over the bridge: to read sheet and settings, and to mark the findings. */
export interface Traffic {
  readonly read: number;
  readonly marked: number;
}

/** Reads and marks such a form in a simulated ET, with marks of an earlier check to be taken away. */
export async function traffic(load: Load): Promise<Traffic> {
  const et = new SimulatedEt(linux128);
  fill(et.open(['自评表']), [formOf(load)]);
  const host = hostIn(et);
  await host.readSheets('active');
  await host.highlight(marksOf(load));
  await host.writeSettings('{}');
  et.bridge.forget();
  await host.readSheets('active');
  await host.readSettings('as-read');
  const read = et.bridge.calls;
  await host.highlight(marksOf(load));
  return { read, marked: et.bridge.calls - read };
}

/** The checks that are measured, and the most calls that each may take. */
export const budgets: readonly (Load & { readonly most: number })[] = [
  { rows: 60, findings: 20, most: 400 },
  { rows: 2000, findings: 100, most: 3000 },
];

/** What each of them costs, for the bench. */
export async function checksMeasured(): Promise<readonly (Load & Traffic & { readonly most: number })[]> {
  const measured = [];
  for (const budget of budgets) measured.push({ ...budget, ...(await traffic(budget)) });
  return measured;
}

/** Nine columns: level 1 and 2 merged down over ten rows, the name merged over two columns, then figures. */
export function formOf({ rows }: Pick<Load, 'rows'>): Sheet {
  const cells: Sheet['cells'][number][] = [];
  const merges: Sheet['merges'][number][] = [];
  const put = (row: number, column: number, content: string | number, text = String(content)): void => {
    cells.push({ row, column, content, text, ...(text.endsWith('%') && { percent: true }) });
  };
  put(1, 1, '项目支出绩效自评表');
  merges.push({ from: { row: 1, column: 1 }, to: { row: 1, column: 9 } });
  ['一级', '二级', '指标名称', '', '指标值', '完成值', '权重', '得分', '原因'].forEach((label, at) => {
    if (label !== '') put(2, at + 1, label);
  });
  merges.push({ from: { row: 2, column: 3 }, to: { row: 2, column: 4 } });
  for (let row = 3; row <= rows; row++) {
    const isFirst = (row - 3) % 10 === 0;
    const last = Math.min(rows, row + 9);
    if (isFirst) {
      put(row, 1, '产出指标');
      put(row, 2, '数量指标');
      if (last > row) {
        for (const column of [1, 2]) merges.push({ from: { row, column }, to: { row: last, column } });
      }
    }
    put(row, 3, `第${row}项工作`);
    merges.push({ from: { row, column: 3 }, to: { row, column: 4 } });
    const isRate = row % 7 === 0;
    put(row, 5, isRate ? '≥95%' : '≥10');
    if (isRate) put(row, 6, 0.985, '98.5%');
    else put(row, 6, 12);
    put(row, 7, 2);
    put(row, 8, 2);
    if (row % 5 === 0) put(row, 9, '受疫情影响，部分工作延后');
  }
  return { name: '自评表', cells, merges, typed: true };
}

/** Spread over rows and columns, of all three severities. */
export function marksOf({ rows, findings }: Load): readonly Mark[] {
  const severities = ['error', 'warning', 'hint'] as const;
  return Array.from({ length: findings }, (_, at): Mark => {
    const cell: Position = { row: 3 + Math.floor((at * (rows - 3)) / findings), column: 5 + (at % 4) };
    return { sheet: '自评表', cell, severity: severities[at % 3] ?? 'hint' };
  });
}

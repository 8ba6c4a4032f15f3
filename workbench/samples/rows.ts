import { type Cell, type Sheet } from '../../src/sheets';

/**
 * What a row of a form is to the eye. `remark` stands outside of the table; `table` is a row of the funds or of the indicators under its
 * `header`, in which a cell that is blank stays one of its own; `goals` are the headers of the goals; `row` is any other.
 */
export type RowKind = 'blank' | 'title' | 'remark' | 'section' | 'header' | 'table' | 'goals' | 'row';

/** A row with its cells by column. */
export interface PlacedRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly cells: ReadonlyMap<number, Cell>;
}

const header = /^(?:一级指标|指标名称|年初预算数?)$/u;
const goalHeader = /^(?:年初绩效目标|预期目标|长期目标|\*? ?实际完成情况|年度目标)$/u;

/** All rows of a sheet, top to bottom. */
export function placedRows({ cells }: Sheet): readonly PlacedRow[] {
  const last = cells.reduce((most, { row }) => Math.max(most, row), 0);
  let isTable = false;
  return Array.from({ length: last }, (_, i) => {
    const row = i + 1;
    const own = new Map(cells.filter((cell) => cell.row === row).map((cell) => [cell.column, cell]));
    const kind = kindOf([...own.values()], isTable);
    isTable = kind === 'header' || kind === 'table';
    return { row, kind, cells: own };
  });
}

function kindOf(cells: readonly Cell[], isTable: boolean): RowKind {
  const [first, second] = cells;
  if (!first) return 'blank';
  if (!second && first.column === 1) {
    if (/自评表$/u.test(first.text)) return 'title';
    if (/^(?:状态|部门名)/u.test(first.text)) return 'remark';
    if (first.text.length <= 24) return 'section';
  }
  if (cells.some(({ text }) => header.test(text))) return 'header';
  if (cells.some(({ text }) => goalHeader.test(text))) return 'goals';
  return isTable ? 'table' : 'row';
}

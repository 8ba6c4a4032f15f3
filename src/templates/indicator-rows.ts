import type { BlueprintCell } from './blueprint';

/** A group of level 1: its label, and its rows by level 2. */
export interface IndicatorGroup<Example> {
  readonly label: string;
  readonly kinds: readonly {
    readonly label: string;
    /** One for every row; the blank form has as many rows as there are examples. */
    readonly examples: readonly Example[];
  }[];
}

/** Where the rows of an indicator table stand. */
export interface IndicatorArea {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The rows that the groups take, from `firstRow` on. */
export function areaOf<Example>(groups: readonly IndicatorGroup<Example>[], firstRow: number): IndicatorArea {
  const rows = groups.flatMap(({ kinds }) => kinds.flatMap(({ examples }) => examples));
  return { firstRow, lastRow: firstRow + rows.length - 1 };
}

/**
 * The rows of an indicator table: 一级指标 in column B and 二级指标 in column C, merged over what belongs to them.
 * @param groups what the table has
 * @param firstRow the row under the header
 * @param cellsOf the cells right of the two, for one row
 */
export function indicatorRows<Example>(
  groups: readonly IndicatorGroup<Example>[],
  firstRow: number,
  cellsOf: (row: number, example: Example) => readonly BlueprintCell[],
): readonly BlueprintCell[] {
  const cells: BlueprintCell[] = [];
  let row = firstRow;
  for (const { label, kinds } of groups) {
    const groupRow = row;
    for (const kind of kinds) {
      cells.push({ at: down('C', row, kind.examples.length), look: 'label', value: kind.label });
      for (const example of kind.examples) {
        cells.push(...cellsOf(row, example));
        row += 1;
      }
    }
    cells.push({ at: down('B', groupRow, row - groupRow), look: 'label', value: label });
  }
  return cells;
}

function down(column: string, row: number, rows: number): string {
  return rows === 1 ? `${column}${row}` : `${column}${row}:${column}${row + rows - 1}`;
}

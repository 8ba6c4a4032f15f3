/** Cells of a rectangle, row by row. */
export type Grid<T> = readonly (readonly T[])[];

/** The grid with every cell changed; spreadsheets want arrays that they might write into. */
export function mapGrid<A, B>(grid: Grid<A>, change: (one: A, row: number, column: number) => B): B[][] {
  return grid.map((line, row) => line.map((one, column) => change(one, row, column)));
}

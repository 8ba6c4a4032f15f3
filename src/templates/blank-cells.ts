/**
 * Whether a cell, or each of a column, is blank, as a plain formula asks it. By its length: beside `""` the engine of the web version
 * takes a 0 for blank.
 */
export function blank(cell: string): string {
  return `LEN(${cell})=0`;
}

/** Whether something stands in a cell, or in each of a column: also a 0. */
export function filled(cell: string): string {
  return `LEN(${cell})>0`;
}

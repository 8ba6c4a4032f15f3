import type { IWorkbookData } from '@univerjs/presets';

/** Rows and columns of each sheet: they count one more when one is put in, and stay when cells are filled. */
export function gridSizes({ sheets = {}, sheetOrder = [] }: Partial<IWorkbookData>): string {
  return JSON.stringify(sheetOrder.map((id) => [sheets[id]?.rowCount, sheets[id]?.columnCount]));
}

import { type ICellData, type IWorkbookData, ObjectMatrix } from '@univerjs/presets';
import { showsDate } from '../src/hosts/shared/number-format';
import { cellKey } from '../src/sheets';

/** A number of a cell and the format that it is shown under. */
export interface ShownNumber {
  readonly number: number;
  readonly format: string;
}

/** The numbers of a sheet that have a format of their own, by cell. */
export type ShownNumbers = ReadonlyMap<string, ShownNumber>;

/** Numbers as the spreadsheet shows them, by the sheet's name. */
export function shownNumbersIn({ sheets, styles }: IWorkbookData): ReadonlyMap<string, ShownNumbers> {
  return new Map(
    Object.values(sheets).map(({ name = '', cellData = {} }) => {
      const shown = new Map<string, ShownNumber>();
      new ObjectMatrix<ICellData>(cellData).forValue((row, column, { v: value, s: looks }) => {
        const format = (typeof looks === 'string' ? styles[looks] : looks)?.n?.pattern;
        if (typeof value === 'number' && format !== undefined)
          shown.set(cellKey({ row: row + 1, column: column + 1 }), { number: value, format });
      });
      return [name, shown] as const;
    }),
  );
}

/** The numbers of days among them, by cell: a Cell knows them as they are shown, as texts. */
export function datesAmong(shown: ShownNumbers): ReadonlyMap<string, number> {
  return new Map(
    [...shown].flatMap(([key, { number, format }]) => (showsDate(format) ? [[key, number]] : [])),
  );
}

import { DetailedCellError } from 'hyperformula';
import { formulaEngine } from '../../formula-engine';
import type { Entry } from './entry';
import { placeOf, type Worksheet } from './worksheet';

const engine = formulaEngine();

/**
 * Calculates every formula of a workbook, as another engine than Excel's does.
 * @param isCustom formulas that an add-in computes: for all others they are the value that stands in their cell
 */
export function calculate(sheets: readonly Worksheet[], isCustom: (formula: string) => boolean): void {
  const formulas = sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([key, { formula }]) =>
      formula === undefined || isCustom(formula) ? [] : [{ sheet, place: placeOf(key) }],
    ),
  );
  if (formulas.length === 0) return;
  const ids = new Map(sheets.map(({ Name }) => [Name, engine.getSheetId(engine.addSheet(Name)) ?? 0]));
  for (const sheet of sheets) engine.setSheetContent(ids.get(sheet.Name) ?? 0, contentsOf(sheet, isCustom));
  for (const { sheet, place } of formulas) {
    const [row, col] = place;
    const result = engine.getCellValue({ sheet: ids.get(sheet.Name) ?? 0, row, col });
    const value = result instanceof DetailedCellError ? result.value : (result ?? 0);
    sheet.change(row, col, (entry) => ({ ...entry, value }));
  }
  for (const id of ids.values()) engine.removeSheet(id);
}

function contentsOf(sheet: Worksheet, isCustom: (formula: string) => boolean): Entry['value'][][] {
  const rows: Entry['value'][][] = [];
  for (const [key, { value, formula }] of sheet.cells) {
    const [row, column] = placeOf(key);
    // An apostrophe keeps texts what they are here too.
    const stands = formula !== undefined && !isCustom(formula) ? formula : null;
    (rows[row] ??= [])[column] = stands ?? (typeof value === 'string' ? `'${value}` : value);
  }
  return Array.from(rows, (row) => Array.from((row as typeof row | undefined) ?? [], (cell) => cell));
}

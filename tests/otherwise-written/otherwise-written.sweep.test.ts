import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSheets } from '../../src/hosts/workbook-file';
import { reviewSheets } from '../../src/review';
import { type Position, type Sheet, address } from '../../src/sheets';
import { type LayoutTable, layoutTables, otherTables, textSheet, typedSheet } from '../fixtures/layouts';
import { transposedTrails } from '../fixtures/layouts/transposed';
import { widenings, writings } from './writings';

/** What a check says, at the cells where it stood before: the forms, and the findings. */
function told(sheet: Sheet, before: (place: Position) => Position): readonly string[] {
  return reviewSheets([sheet]).flatMap(({ form, findings }) => [
    `${form.layout}: ${form.indicators.length}`,
    ...findings.map(({ rule, cells }) => `${rule} ${cells.map((cell) => address(before(cell))).join()}`),
  ]);
}

const sheetsOf = (tables: readonly LayoutTable[]): readonly (readonly [string, Sheet])[] =>
  tables.flatMap((table) => [
    [`${table.name}, text`, textSheet(table)],
    [`${table.name}, workbook`, typedSheet(table)],
  ]);

const tables = [...layoutTables, ...otherTables];
const upright = tables.filter((table) => table !== transposedTrails);

describe.each([
  ...writings.map(([name, write]) => [name, write, sheetsOf(tables)] as const),
  ...widenings.map(([name, write]) => [name, write, sheetsOf(upright)] as const),
])('a form %s says the same', (_, write, sheets) => {
  it.each(sheets)('%s', (_name, sheet) => {
    const { sheet: written, before } = write(sheet);
    expect(told(written, before)).toEqual(told(sheet, (place) => place));
  });

  it.each(readdirSync(join(__dirname, '../../samples')))('%s', async (name) => {
    for (const sheet of await readSheets(join(__dirname, '../../samples', name))) {
      const { sheet: written, before } = write(sheet);
      expect(told(written, before)).toEqual(told(sheet, (place) => place));
    }
  });
});

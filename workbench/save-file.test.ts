import { sheetsFromBytes } from '../src/hosts/workbook-file/bytes';
import { settingsIn } from '../src/hosts/workbook-file/settings-part';
import { headlessUniver } from '../src/hosts/univer/headless.test-support';
import { looksOf } from '../src/hosts/workbook-file/looks';
import { formattedForm } from '../src/hosts/workbook-file/looks/formatted.test-support';
import type { Sheet } from '../src/sheets';
import { contentOfFile } from './file-sheets';
import { partOf } from '../src/workbook-patch/read-back.test-support';
import { openedFile } from './open-file';
import { savedFile } from './save-file';

const sheet: Sheet = {
  name: '自评表',
  typed: true,
  merges: [{ from: { row: 1, column: 1 }, to: { row: 1, column: 3 } }],
  cells: [
    { row: 1, column: 1, content: '项目支出绩效自评表', text: '项目支出绩效自评表' },
    { row: 2, column: 1, content: 12.5, text: '12.50' },
    { row: 2, column: 2, content: 0.9984, text: '99.84%', percent: true },
    { row: 2, column: 3, content: '=1+1', text: '=1+1' },
    { row: 3, column: 1, content: 1100, text: '1100', formula: 'PERF.DEVIATION(10,120)' },
    { row: 3, column: 2, content: '#DIV/0!', text: '#DIV/0!', formula: 'A2/0', noValue: 'error' },
    { row: 3, column: 3, content: '<img src=x onerror=alert(1)>', text: '<img src=x onerror=alert(1)>' },
  ],
};

describe('a saved file', () => {
  it('reads back as what was saved, custom functions as Excel writes them', async () => {
    const [read] = await sheetsFromBytes(await savedFile([sheet], null), '表.xlsx');
    const cells = sheet.cells.map((cell) =>
      cell.formula === 'PERF.DEVIATION(10,120)'
        ? { ...cell, formula: '_xldudf_PERF_DEVIATION(10,120)' }
        : cell,
    );
    expect(read).toEqual({ ...sheet, cells });
  });

  it('looks as it was shown, and holds dates as the numbers they were', async () => {
    const form = await formattedForm();
    const { sheets, settings } = await contentOfFile('表.xlsx', form);
    const univer = headlessUniver();
    const stored = univer.api.createWorkbook((await openedFile('表.xlsx', form)).snapshot).save();
    univer.close();
    const bytes = await savedFile(sheets, settings, stored);
    const [was, is] = [lookedAt(form), lookedAt(bytes)];
    expect(is.cells).toEqual(was.cells);
    expect(is.sheets).toEqual(was.sheets);
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toMatch(/<c r="D7"(?![^>]* t=)[^>]*><v>45382</u);
  });

  it('carries the settings, and no part of ours where there are none', async () => {
    expect(settingsIn(await savedFile([sheet], '{"version":1}'))).toBe('{"version":1}');
    expect(settingsIn(await savedFile([sheet], null))).toBeNull();
  });

  it('opens again with its settings and with formulas that calculate here', async () => {
    const { snapshot } = await openedFile('表.xlsx', await savedFile([sheet], '{"version":1}'));
    expect(snapshot.custom).toEqual({ 'perf-form-check': '{"version":1}' });
    expect(snapshot.sheets?.['sheet-1']?.cellData?.[2]?.[0]?.f).toBe('=PERF.DEVIATION(10,120)');
  });
});

/** What a file looks by that a new one keeps too, cell by cell. */
function lookedAt(bytes: Uint8Array): { readonly cells: unknown; readonly sheets: unknown } {
  const looks = looksOf(bytes);
  const cells = looks?.sheets.map(({ name, cells: rows }) =>
    Array.from({ length: 8 * 11 }, (_, at) => {
      const [row, column] = [Math.floor(at / 11) + 1, (at % 11) + 1];
      return [name, row, column, looks.cellLooks[rows.get(row)?.get(column) ?? 0]];
    }),
  );
  const sheets = looks?.sheets.map(({ hidden, tab, gridlines, frozen, columns, rows }) => ({
    ...{ hidden, tab, gridlines, frozen },
    columns: columns.map(({ from, to, width, hidden: isHidden }) => ({ from, to, width, isHidden })),
    // Row 2 has no height of its own and is shown as high as its wrapped texts.
    rows: [...rows].flatMap(([row, { height, hidden: isHidden }]) =>
      row === 2 ? [] : [{ row, height, isHidden }],
    ),
  }));
  return { cells, sheets };
}

import { sheetsFromBytes } from '../src/hosts/workbook-file/bytes';
import { settingsIn } from '../src/hosts/workbook-file/settings-part';
import { type Sheet, cellKey } from '../src/sheets';
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

  it('holds a date as the number it was, under the format that shows it', async () => {
    const date = { row: 4, column: 1, content: '2024年3月31日', text: '2024年3月31日' };
    const number = { number: 45_382, format: 'yyyy"年"m"月"d"日"' };
    const shown = new Map([[sheet.name, new Map([[cellKey(date), number]])]]);
    const bytes = await savedFile([{ ...sheet, cells: [date] }], null, shown);
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('<v>45382</v>');
    expect((await sheetsFromBytes(bytes, '表.xlsx'))[0]?.cells).toMatchObject([{ text: '2024年3月31日' }]);
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

import { sheetsFromBytes } from '../src/hosts/workbook-file/bytes';
import { type Sheet, cellKey } from '../src/sheets';
import { savedXls } from './save-xls';

it('an .xls reads back with contents, percents and merges; formulas as their values', async () => {
  const sheet: Sheet = {
    name: '自评表',
    typed: true,
    merges: [{ from: { row: 1, column: 1 }, to: { row: 1, column: 3 } }],
    cells: [
      { row: 1, column: 1, content: '自评表', text: '自评表' },
      { row: 2, column: 1, content: 12.5, text: '12.5' },
      { row: 2, column: 2, content: 0.985, text: '98.50%', percent: true },
      { row: 2, column: 3, content: 25, text: '25', formula: 'A2*2' },
      { row: 3, column: 1, content: 1100, text: '1100', formula: 'PERF.DEVIATION(10,120)' },
      { row: 3, column: 2, content: true, text: 'TRUE' },
    ],
  };
  const [read] = await sheetsFromBytes(await savedXls([sheet]), '表.xls');
  expect(read).toEqual({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, formula: undefined })),
  });
});

it('an .xls holds dates and other numbers under the formats that they were shown by', async () => {
  const cells = [
    { row: 1, column: 1, content: '2024年3月31日', text: '2024年3月31日' },
    { row: 1, column: 2, content: 12_000, text: '12,000.00元' },
  ];
  const sheet: Sheet = { name: '自评表', typed: true, merges: [], cells };
  const numbers = [
    { number: 45_382, format: 'yyyy"年"m"月"d"日"' },
    { number: 12_000, format: '#,##0.00"元"' },
  ];
  const shown = new Map(cells.map((cell, at) => [cellKey(cell), numbers[at] ?? { number: 0, format: '' }]));
  const [read] = await sheetsFromBytes(await savedXls([sheet], new Map([[sheet.name, shown]])), '表.xls');
  expect(read?.cells.map(({ text }) => text)).toEqual(['2024年3月31日', '12,000.00元']);
});

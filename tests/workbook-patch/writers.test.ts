/** Files as other programs write them, changed in place: what does not have to change stays byte for byte. */
import { sheetsFromBytes } from '../../src/hosts/workbook-file/bytes';
import { cellKey } from '../../src/sheets';
import { openWorkbook, setCells, writtenWorkbook } from '../../src/workbook-patch';
import { expectWellFormed, partOf } from '../../src/workbook-patch/read-back.test-support';
import { differingEntries } from '../../src/workbook-patch/zips.test-support';
import { writtenByOthers } from './workbooks';

const programs = ['exceljs', 'SheetJS', 'openpyxl', 'LibreOffice'] as const;
const actual = { row: 3, column: 3 };

describe.each(programs)('a file of %s', (program) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = (await writtenByOthers()).get(program) ?? new Uint8Array();
  });

  it('in which nothing is changed keeps its very bytes', () => {
    expect(writtenWorkbook(openWorkbook(bytes)).bytes).toBe(bytes);
  });

  it('of which one cell is changed differs in that cell', async () => {
    const workbook = openWorkbook(bytes);
    setCells(workbook, '自评表', [{ cell: actual, value: { kind: 'number', number: 15 } }]);
    const after = writtenWorkbook(workbook).bytes;
    expect(differingEntries(bytes, after)).toEqual(['xl/worksheets/sheet1.xml']);
    const [was, is] = [bytes, after].map((file) => partOf(file, 'xl/worksheets/sheet1.xml'));
    expectWellFormed(is ?? '');
    expect(between(was ?? '', is ?? '')).toMatch(/^(?:"?><v>)?1?5$/u);
    const [before, changed] = [
      await sheetsFromBytes(bytes, 'a.xlsx'),
      await sheetsFromBytes(after, 'a.xlsx'),
    ];
    const others = (sheets: typeof before): unknown =>
      sheets.map((sheet, place) => ({
        ...sheet,
        cells: sheet.cells.filter((cell) => place > 0 || cellKey(cell) !== cellKey(actual)),
      }));
    expect(others(changed)).toEqual(others(before));
    expect(changed[0]?.cells.find((cell) => cellKey(cell) === cellKey(actual))?.content).toBe(15);
  });
});

/** Where two texts differ, what the second has there. */
function between(before: string, after: string): string {
  let [start, end] = [0, 0];
  while (before[start] === after[start] && start < after.length) start += 1;
  while (before.at(-1 - end) === after.at(-1 - end) && end < after.length - start) end += 1;
  return after.slice(start, after.length - end);
}

import { univerWorkbookData } from '.';
import { type Cell, type Sheet } from '../../sheets';
import type { Looks, SheetLooks } from '../workbook-file/looks';

const plainSheet: SheetLooks = {
  name: '表',
  hidden: false,
  gridlines: true,
  columnWidth: 64,
  rowHeight: 20,
  columns: [],
  rows: new Map(),
  cells: new Map(),
  dates: new Map(),
  validations: [],
  conditions: [],
  notes: [],
  untold: [],
};

const sheetOf = (...cells: readonly Cell[]): Sheet => ({ name: '表', cells, merges: [], typed: true });
const dressed = (sheet: Sheet, own: Partial<SheetLooks>, book: Partial<Looks> = {}) => {
  const looks: Looks = { cellLooks: [{}], names: [], ...book, sheets: [{ ...plainSheet, ...own }] };
  const data = univerWorkbookData([sheet], { looks });
  const shown = data.sheets?.['sheet-1'];
  if (!shown) throw new Error('no sheet');
  const cell = (row: number, column: number) => shown.cellData?.[row - 1]?.[column - 1];
  const style = (row: number, column: number) => data.styles?.[cell(row, column)?.s as string];
  const resource = (name: string): unknown =>
    JSON.parse(data.resources?.find((one) => one.name === name)?.data ?? 'null');
  return { data, shown, cell, style, resource };
};
const cellsOf = (look: number): Pick<SheetLooks, 'cells'> => ({
  cells: new Map([[1, new Map([[1, look]])]]),
});

describe('a sheet in its file’s looks', () => {
  it('has none of ours: no title, no rules, no widths by content', () => {
    const { shown, style } = dressed(
      sheetOf({ row: 1, column: 1, content: '很长的标题'.repeat(9), text: '' }),
      {},
    );
    expect(style(1, 1)).not.toHaveProperty('bl');
    expect(style(1, 1)).not.toHaveProperty('bd');
    expect(shown.columnData).toEqual({});
    expect(shown.defaultColumnWidth).toBe(64);
  });

  it('shows a number under the file’s format only where that shows what was read', () => {
    const cellLooks = [{}, { numberFormat: '#,##0.00_ ' }];
    const number = (text: string): Sheet => sheetOf({ row: 1, column: 1, content: 1234.5, text });
    expect(dressed(number('1,234.50 '), cellsOf(1), { cellLooks }).style(1, 1)).toMatchObject({
      n: { pattern: '#,##0.00_ ' },
    });
    expect(dressed(number('1,234.5'), cellsOf(1), { cellLooks }).style(1, 1)).toMatchObject({
      n: { pattern: '#,##0.0' },
    });
  });

  it('stores a date as the number that the file has, else as the text that was read', () => {
    const cellLooks = [{}, { numberFormat: 'yyyy/m/d' }];
    const dates = new Map([[1, new Map([[1, 45_382]])]]);
    const date = (text: string): Sheet => sheetOf({ row: 1, column: 1, content: text, text });
    const shown = (text: string) =>
      dressed(date(text), { ...cellsOf(1), dates }, { cellLooks }).cell(1, 1)?.v;
    expect(shown('2024/3/31')).toBe(45_382);
    expect(shown('31.03.2024')).toBe('31.03.2024');
  });

  it('makes a row that says no height as high as its wrapped texts, and leaves one that does', () => {
    const cellLooks = [{}, { alignment: { wraps: true } }];
    const sheet = sheetOf({ row: 1, column: 1, content: '', text: '长'.repeat(60) });
    const height = (rows: SheetLooks['rows']) =>
      dressed(sheet, { ...cellsOf(1), rows }, { cellLooks }).shown.rowData?.[0]?.h ?? 0;
    expect(height(new Map())).toBeGreaterThan(100);
    expect(height(new Map([[1, { height: 30 }]]))).toBe(30);
  });

  it('makes a title across merged columns as high as its letters, with one line of them, and a cell of several rows no row high', () => {
    const cellLooks = [{}, { font: { size: 24 }, alignment: { wraps: true } }];
    const cell = { row: 1, column: 1, content: '', text: '长'.repeat(60) };
    const height = (last: { readonly row: number; readonly column: number }) =>
      dressed({ ...sheetOf(cell), merges: [{ from: { row: 1, column: 1 }, to: last }] }, cellsOf(1), {
        cellLooks,
      }).shown.rowData?.[0]?.h;
    expect(height({ row: 1, column: 8 })).toBe(44);
    expect(height({ row: 2, column: 8 })).toBeUndefined();
  });

  it('stays small where styled blanks lie far off, and what is frozen leaves something to scroll', () => {
    const cells = new Map([[1_000_000, new Map([[16_000, 1]])]]);
    const { shown } = dressed(sheetOf({ row: 1, column: 1, content: '甲', text: '甲' }), {
      cells,
      columns: [{ from: 1, to: 16_384, width: 30 }],
      frozen: { rows: 900, columns: 0 },
    });
    expect(Object.keys(shown.cellData ?? {})).toEqual(['0']);
    expect(Object.keys(shown.columnData ?? {}).length).toBeLessThan(20);
    expect(shown.freeze?.ySplit).toBeLessThan(shown.rowCount ?? 0);
  });

  it('is seen where every sheet of the file is hidden', () => {
    expect(dressed(sheetOf(), { hidden: true }).shown.hidden).toBe(0);
  });

  it('offers the choices of a list as the file names them, and rules in their order', () => {
    const at = { from: { row: 1, column: 1 }, to: { row: 3, column: 1 } };
    const list = {
      kind: 'list',
      operator: 'between',
      ranges: [at],
      allowsBlank: true,
      reaction: 'stop',
    } as const;
    const { resource } = dressed(sheetOf(), {
      validations: [
        { ...list, formulas: ['"是,""否"""'] },
        { ...list, formulas: ['代码!$A$1:$A$9'] },
      ],
      conditions: [
        {
          kind: 'formula',
          formula: '_xlfn.CONCAT(A1)="甲"',
          ranges: [at],
          stops: true,
          look: { fill: '#ff0000' },
        },
        { kind: 'duplicates', ranges: [at], stops: false, look: { font: { bold: true } } },
      ],
    });
    expect(resource('SHEET_DATA_VALIDATION_PLUGIN')).toMatchObject({
      'sheet-1': [{ formula1: '是,"否"' }, { formula1: '=代码!$A$1:$A$9' }],
    });
    expect(resource('SHEET_CONDITIONAL_FORMATTING_PLUGIN')).toMatchObject({
      'sheet-1': [
        {
          stopIfTrue: true,
          rule: { subType: 'formula', value: '=CONCAT(A1)="甲"', style: { bg: { rgb: '#ff0000' } } },
        },
        { rule: { subType: 'duplicateValues', style: { bl: 1 } } },
      ],
    });
  });

  it('says in one note what is said of one cell', () => {
    const cell = { row: 2, column: 3 };
    const { resource } = dressed(sheetOf(), {
      notes: [
        { cell, kind: 'comment', text: '按人数' },
        { cell, kind: 'link', text: '#Sheet2!A1' },
        { cell, kind: 'chart', text: '' },
      ],
    });
    expect(resource('SHEET_NOTE_PLUGIN')).toMatchObject({
      'sheet-1': {
        1: { 2: { note: '按人数\n\n链接：#Sheet2!A1\n\n此处有图表：不在这里显示，保存时原样保留' } },
      },
    });
  });

  it('has its texts of several kinds of letters, as far as they are what was read', () => {
    const runs = [{ text: '甲' }, { text: '\n乙', font: { bold: true } }];
    const texts = new Map([[1, new Map([[1, runs]])]]);
    const text = (content: string) =>
      dressed(sheetOf({ row: 1, column: 1, content, text: content }), { texts }).cell(1, 1);
    expect(text('甲\n乙')).toMatchObject({
      v: '甲\n乙',
      p: {
        body: {
          dataStream: '甲\r乙\r\n',
          textRuns: [
            { st: 0, ed: 1 },
            { st: 1, ed: 3, ts: { bl: 1 } },
          ],
        },
      },
    });
    expect(text('别的')).not.toHaveProperty('p');
  });

  it('has its filter, and the rows that it leaves out are the filter’s, not hidden by hand', () => {
    const filter = {
      range: { from: { row: 1, column: 1 }, to: { row: 4, column: 2 } },
      columns: [{ column: 2, values: ['是'], blanks: false }],
    };
    const rows = new Map([2, 5].map((row) => [row, { hidden: true }]));
    const { shown, resource } = dressed(sheetOf({ row: 6, column: 1, content: '甲', text: '甲' }), {
      filter,
      rows,
    });
    expect(resource('SHEET_FILTER_PLUGIN')).toMatchObject({
      'sheet-1': { filterColumns: [{ colId: 1, filters: { filters: ['是'] } }], cachedFilteredOut: [1] },
    });
    expect([shown.rowData?.[1]?.hd, shown.rowData?.[4]?.hd]).toEqual([undefined, 1]);
    // In a way that is not told, they stay hidden.
    const untold = dressed(sheetOf(), { filter: { ...filter, columns: [] }, rows });
    expect(untold.resource('SHEET_FILTER_PLUGIN')).toMatchObject({ 'sheet-1': { cachedFilteredOut: [] } });
  });

  it('keeps with a cell what it links to', () => {
    const notes = [{ cell: { row: 2, column: 1 }, kind: 'link', text: '#甲!A1' }] as const;
    expect(dressed(sheetOf(), { notes }).cell(2, 1)?.custom).toEqual({ link: '#甲!A1' });
  });
});

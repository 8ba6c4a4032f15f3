import { type Cell, type Sheet, sheetFromRows } from '../../sheets';
import { univerWorkbookData } from '.';

function dataOf(sheet: Sheet) {
  const { sheets = {}, sheetOrder = [] } = univerWorkbookData([sheet]);
  const data = sheets[sheetOrder[0] ?? ''];
  if (data === undefined) throw new Error('no sheet');
  return data;
}

const typed = (rows: readonly (readonly string[])[]): Sheet => ({
  ...sheetFromRows('表', rows),
  typed: true,
});

describe('Univer’s snapshot of a sheet', () => {
  it('makes columns as wide as what stands in them, within reason', () => {
    const { columnData } = dataOf(typed([['甲', '一二三四五六七八九十', '长'.repeat(200)]]));
    const widths = [0, 1, 2].map((column) => columnData?.[column]?.w ?? 0);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(3);
    expect(widths[2]).toBeLessThan(400);
  });

  it('makes rows as high as their wrapped texts', () => {
    const { rowData } = dataOf(typed([['短'], ['长'.repeat(100)], ['一\n二\n三']]));
    const heights = [0, 1, 2].map((row) => rowData?.[row]?.h ?? 0);
    expect(heights[1]).toBeGreaterThan(heights[2] ?? 0);
    expect(heights[2]).toBeGreaterThan(heights[0] ?? 0);
  });

  it('sets a merged first row as the title', () => {
    const merges = [{ from: { row: 1, column: 1 }, to: { row: 1, column: 3 } }];
    const sheet = { ...typed([['自评表'], ['甲', '乙', '丙']]), merges };
    expect(dataOf(sheet).cellData?.[0]?.[0]?.s).toMatchObject({ bl: 1, ht: 2 });
    expect(dataOf({ ...sheet, merges: [] }).cellData?.[0]?.[0]?.s).not.toMatchObject({ bl: 1 });
  });

  it('rules the whole table, empty cells too', () => {
    const { cellData } = dataOf(
      typed([
        ['甲', ''],
        ['', '乙'],
      ]),
    );
    expect(cellData?.[0]?.[1]?.s).toMatchObject({ bd: {} });
    expect(cellData?.[0]?.[1]).not.toHaveProperty('v');
  });

  it('stays small where one cell stands far away', () => {
    const far: Cell = { row: 1_000_000, column: 200, content: '远', text: '远' };
    const { cellData } = dataOf({ ...typed([['甲']]), cells: [...typed([['甲']]).cells, far] });
    expect(Object.keys(cellData ?? {})).toHaveLength(2);
  });

  it('stores texts that look like something else by force, others plainly', () => {
    const { cellData } = dataOf(typed([['=1+1', '12.5', '95%', '正常']]));
    expect([0, 1, 2, 3].map((column) => cellData?.[0]?.[column]?.t)).toEqual([4, 4, 1, 1]);
  });
});

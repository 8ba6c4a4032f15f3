import { CellValueType, type IWorkbookData } from '@univerjs/presets';
import type { Cell, Sheet } from '../../sheets';
import { headlessUniver } from './headless.test-support';
import { settingsOfSnapshot, sheetsOfSnapshot } from './snapshot';
import { univerHost, univerWorkbookData } from '.';

const cell = (row: number, column: number, content: Cell['content'], text = String(content)): Cell => ({
  row,
  column,
  content,
  text,
});
const sheetOf = (...cells: readonly Cell[]): Sheet => ({ name: '表', cells, merges: [], typed: true });

const everyKind = {
  ...sheetOf(
    cell(1, 1, '项目支出绩效自评表'),
    cell(2, 1, '1100'),
    cell(2, 2, 1100),
    cell(2, 3, 1234.5, '1,234.50'),
    { ...cell(3, 1, 0.985, '98.5%'), percent: true },
    cell(3, 2, true, 'TRUE'),
    cell(3, 3, '#N/A'),
    cell(4, 1, '=不是公式'),
    cell(4, 2, -0.5),
  ),
  merges: [{ from: { row: 1, column: 1 }, to: { row: 1, column: 3 } }],
};

/** What the spreadsheet reads, once it stands with the snapshot. */
async function readOnceShown(snapshot: Partial<IWorkbookData>): Promise<readonly Sheet[]> {
  const univer = headlessUniver();
  try {
    univer.api.createWorkbook(snapshot);
    return await univerHost(univer.api).readSheets('all');
  } finally {
    univer.close();
  }
}

describe('a workbook that is still being loaded', () => {
  it('is read as it will be once it is shown: texts, numbers, percents, truths, errors, merges', async () => {
    const snapshot = univerWorkbookData([everyKind, { ...sheetOf(cell(1, 1, 1)), name: '二' }]);
    expect(sheetsOfSnapshot(snapshot)).toEqual(await readOnceShown(snapshot));
  });

  it.each(['yyyy-mm-dd', 'yyyy"年"m"月"d"日"', '#,##0.00', '0%', '0.00_);(0.00)', '@', 'General', ''])(
    'shows a number under “%s” as it will be shown',
    async (pattern) => {
      const snapshot = withCell({ v: 45_000.25, t: CellValueType.NUMBER, s: { n: { pattern } } });
      expect(sheetsOfSnapshot(snapshot)).toEqual(await readOnceShown(snapshot));
    },
  );

  it.each([
    ['a formula', { v: 3, f: '=1+2' }],
    ['a formula that was filled down', { v: 3, si: 'shared' }],
    ['a rich text', { p: { id: 'p', body: { dataStream: '已完成\r\n' }, documentStyle: {} } }],
    ['a number that is said to be a text', { v: 3, t: CellValueType.FORCE_STRING }],
  ] as const)('waits for the spreadsheet where it holds %s', (_what, stored) => {
    expect(sheetsOfSnapshot(withCell(stored))).toBeNull();
  });

  it('waits where a whole row may have a number format', () => {
    const snapshot = withCell({ v: 3 });
    const sheet = { ...snapshot.sheets?.['sheet-1'], rowData: { 0: { s: { n: { pattern: '0%' } } } } };
    expect(sheetsOfSnapshot({ ...snapshot, sheets: { 'sheet-1': sheet } })).toBeNull();
  });

  it('has the settings that were kept in it', () => {
    expect(settingsOfSnapshot(univerWorkbookData([everyKind], { settings: '{"v":1}' }))).toBe('{"v":1}');
    expect(settingsOfSnapshot({})).toBeNull();
  });
});

type Stored = NonNullable<NonNullable<IWorkbookData['sheets'][string]['cellData']>[number]>[number];

function withCell(stored: Stored): Partial<IWorkbookData> {
  return {
    name: '',
    sheetOrder: ['sheet-1'],
    sheets: { 'sheet-1': { id: 'sheet-1', name: '表', cellData: { 0: { 0: stored } } } },
  };
}

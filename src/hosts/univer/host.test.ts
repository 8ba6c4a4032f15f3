import type {} from '@univerjs/preset-sheets-conditional-formatting';
import type { FUniver } from '@univerjs/presets';
import type {} from '@univerjs/preset-sheets-core';
import { type Cell, HostProblem, type Position, type Sheet, type SpreadsheetHost } from '../../sheets';
import { headlessUniver } from './headless.test-support';
import { univerHost, univerWorkbookData } from '.';

const at = (row: number, column: number): Position => ({ row, column });
const number = (row: number, column: number, content: number): Cell => ({
  row,
  column,
  content,
  text: String(content),
});

function sheetOf(cells: readonly Cell[], name = '表'): Sheet {
  return { name, cells, merges: [], typed: true };
}

describe('Univer behind the port', () => {
  let session: ReturnType<typeof headlessUniver>;
  const opened = (sheets: readonly Sheet[]): { api: FUniver; host: SpreadsheetHost } => {
    session = headlessUniver();
    session.api.createWorkbook(univerWorkbookData(sheets));
    return { api: session.api, host: univerHost(session.api) };
  };
  afterEach(() => session.close());

  it('reads what a custom function answers', async () => {
    const { api, host } = opened([sheetOf([number(1, 1, 40)])]);
    api.getFormula().registerFunction('PERF.TWICE', (value: unknown) => Number(value) * 2);
    await host.write([{ sheet: '表', cell: at(1, 2), value: 'PERF.TWICE(A1)', as: 'formula' }]);
    const [sheet] = await host.readSheets('active');
    expect(sheet?.cells[1]).toMatchObject({ content: 80, formula: 'PERF.TWICE(A1)' });
  });

  it('reads a date as the date it shows', async () => {
    const { api, host } = opened([sheetOf([number(1, 1, 45_000)])]);
    api.getActiveWorkbook()?.getActiveSheet().getRange('A1').setNumberFormat('yyyy-mm-dd');
    const [sheet] = await host.readSheets('active');
    expect(sheet?.cells[0]).toEqual({ ...at(1, 1), content: '2023-03-15', text: '2023-03-15' });
  });

  it('reads rich text as its letters', async () => {
    const { api, host } = opened([sheetOf([])]);
    const text = api.newRichText().insertText('已完成');
    api.getActiveWorkbook()?.getActiveSheet().getRange('A1').setRichTextValueForCell(text);
    const [sheet] = await host.readSheets('active');
    expect(sheet?.cells[0]).toEqual({ ...at(1, 1), content: '已完成', text: '已完成' });
  });

  it('reads a formula that was filled down in every row', async () => {
    const { api, host } = opened([sheetOf([number(1, 1, 1), number(2, 1, 2)])]);
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    sheet?.getRange('B1').setValue({ f: '=A1*2', si: 'shared' });
    sheet?.getRange('B2').setValue({ si: 'shared' });
    const [read] = await host.readSheets('active');
    expect(read?.cells.filter((cell) => cell.column === 2).map((cell) => cell.formula)).toEqual([
      'A1*2',
      'A2*2',
    ]);
  });

  it('reads twenty thousand cells', async () => {
    const cells = Array.from({ length: 20_000 }, (_, index) =>
      number(1 + Math.floor(index / 20), 1 + (index % 20), index),
    );
    const { host } = opened([sheetOf(cells)]);
    const [sheet] = await host.readSheets('active');
    expect(sheet?.cells).toEqual(cells);
  }, 20_000);

  it('leaves what others keep in the workbook beside our settings', async () => {
    const { api, host } = opened([sheetOf([])]);
    api.getActiveWorkbook()?.setCustomMetadata({ theirs: 1 });
    await host.writeSettings('ours');
    await host.writeSettings(null);
    expect(api.getActiveWorkbook()?.getCustomMetadata()).toEqual({ theirs: 1 });
  });

  it('does not bring marks back when the user undoes something from before they were cleared', async () => {
    const { api, host } = opened([sheetOf([number(3, 2, 7)])]);
    await host.highlight([{ sheet: '表', cell: at(3, 2), severity: 'error' }]);
    const workbook = api.getActiveWorkbook();
    workbook?.getActiveSheet().insertRowsBefore(0, 2);
    await host.clearHighlights();
    workbook?.undo();
    expect(workbook?.getActiveSheet().getConditionalFormattingRules()).toEqual([]);
  });

  it('tells of rows that were inserted and of sheets that were renamed or deleted', async () => {
    const { api, host } = opened([sheetOf([number(1, 1, 1)]), sheetOf([], '另一张')]);
    const told: (readonly string[])[] = [];
    host.onChange((sheets) => told.push(sheets));
    const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
    const workbook = api.getActiveWorkbook();
    workbook?.getActiveSheet().insertRowsBefore(0, 1);
    await turn();
    const other = workbook?.getSheetByName('另一张');
    other?.setName('改名');
    await turn();
    if (other) workbook?.deleteSheet(other);
    await turn();
    expect(told).toEqual([['表'], ['改名'], ['改名']]);
  });

  it('says so when no workbook is open', async () => {
    const { api, host } = opened([sheetOf([])]);
    const id = api.getActiveWorkbook()?.getId() ?? '';
    api.disposeUnit(id);
    await expect(host.readSettings()).rejects.toBeInstanceOf(HostProblem);
  });
});

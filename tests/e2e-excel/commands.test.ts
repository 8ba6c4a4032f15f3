import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { position } from '../../src/sheets';
import { entryAt } from '../excel-host/hand';
import type { Workbook } from '../excel-host/model/workbook';
import { onSheets, saved } from '../excel-host/saved';
import type { AddInPage } from '../excel-host/web/add-in-page';
import { type ExcelBrowser, startExcelBrowser } from '../excel-host/web/browser';
import type { Switch } from '../excel-host/worst';
import { addInFolder, sampleInExcel, unmarked, until } from './add-in';

jest.setTimeout(60_000);

let browser: ExcelBrowser;
beforeAll(async () => {
  browser = await startExcelBrowser(addInFolder);
});
afterEach(async () => {
  await browser.closePages();
  expect(browser.complaints()).toEqual([]);
});
afterAll(() => browser.close());

const commands = ['check', 'previous', 'next', 'clear', 'templates', 'rebind', 'toNative', 'toValues'];

/** Score and total of the form as a template has them, and what they show. */
const formulas: readonly (readonly [cell: string, formula: string, shows: number])[] = [
  ['I19', '=PERF.SCORE(H19,D19,E19,C19)', 15],
  ['F19', '=PERF.DEVIATION(D19,E19,C19)', 1100],
];

describe('keys, as Excel on Windows calls them', () => {
  it.each([['null', null] as const, ['plain JSON', { source: { id: 'check' } }] as const])(
    'work when they are handed %s',
    async (_, event) => {
      const addIn = await opened();
      await addIn.pressKeys('check', event);
      await addIn.findings('偏离度 1100%').first().waitFor();
      await addIn.pressKeys('next', event);
      await until(() => addIn.workbook.selection !== null);
      expect(addIn.workbook.selection).not.toBeNull();
      // What had failed is still heard of after the test: an error of the page.
    },
  );
});

describe('a button of the ribbon', () => {
  it('校验 checks and brings the pane before the user', async () => {
    const addIn = await opened();
    addIn.host.runtime.state = 'Background';
    await addIn.host.press('check');
    await addIn.findings('偏离度 1100%').first().waitFor();
    expect(addIn.host.runtime.state).toBe('Visible');
  });

  it('下一处 checks first, then walks from cell to cell, and 上一处 walks back', async () => {
    const addIn = await opened();
    const walked: (string | null)[] = [];
    for (const command of ['next', 'next', 'next', 'previous', 'previous']) {
      await addIn.host.press(command);
      walked.push(addIn.workbook.selection);
    }
    const [first, second, third] = walked;
    expect(new Set([first, second, third]).size).toBe(3);
    expect(walked).toEqual([first, second, third, second, first]);
  });

  it('清除标记 leaves the workbook as it was, and the pane where it was', async () => {
    const addIn = await opened([], ['a format came back broken']);
    const before = saved(addIn.workbook);
    await addIn.host.press('check');
    expect(saved(addIn.workbook)).not.toBe(before);
    addIn.host.runtime.state = 'Background';
    await addIn.host.press('clear');
    expect(saved(addIn.workbook)).toBe(before);
    expect(addIn.host.runtime.state).toBe('Background');
  });

  it('模板 offers the templates, and the chosen one is opened as a workbook of its own', async () => {
    const addIn = await opened([], ['it opens no workbook']);
    const before = saved(addIn.workbook);
    await addIn.host.press('templates');
    const choice = addIn.pane.getByRole('combobox', { name: '模板' });
    const name = (await choice.getByRole('option').last().getAttribute('value')) ?? '';
    await choice.selectOption(name);
    await addIn.button('新建').click();
    const { openedWorkbooks } = addIn.host.runtime;
    await until(() => openedWorkbooks.length > 0);
    const file = readFileSync(join(addInFolder, 'templates', `${name}.xlsx`));
    expect(openedWorkbooks).toEqual([file.toString('base64')]);
    expect(saved(addIn.workbook)).toBe(before);
  });

  it('模板 adds the chosen form to the workbook that is open, goes there, and it checks', async () => {
    const addIn = await opened();
    const before = unmarked(onSheets(addIn.workbook));
    await addIn.host.press('templates');
    await addIn.pane.getByRole('combobox', { name: '模板' }).selectOption('mof-project');
    await addIn.pane.getByRole('spinbutton', { name: '指标行数' }).fill('20');
    await addIn.button('加到本工作簿').click();
    await until(() => addIn.workbook.sheets.length > before.length + 1);
    await until(() => addIn.workbook.active.Name === '项目支出绩效自评表');
    expect(addIn.workbook.selection).toBe('项目支出绩效自评表!E4');
    expect(unmarked(onSheets(addIn.workbook)).slice(0, before.length)).toEqual(before);
    const added = addIn.workbook.sheet('项目支出绩效自评表');
    const scores = [...added.cells.values()].filter(({ formula }) => formula?.includes('PERF.SCORE('));
    expect(scores).toHaveLength(20);
    await addIn.button('撤销：加入工作表“项目支出绩效自评表”').click();
    await until(() => addIn.workbook.sheets.length === before.length);
    expect(unmarked(onSheets(addIn.workbook))).toEqual(before);
  });

  it('恢复公式 writes formulas that show #NAME? with the name that people type, and that can be undone', async () => {
    const broken = {
      I19: '=_xldudf_PERF_SCORE(H19,D19,E19,C19)',
      I20: '=[2]!_xldudf_PERF_SCORE(H20,D20,E20,C20)',
      I21: '=PERF.SCORE(H21,D21,E21,C21)',
    };
    const addIn = await opened(Object.entries(broken).map(([cell, formula]) => [cell, formula, '#NAME?']));
    // Excel computes them once they are entered again.
    addIn.workbook.isCustom = (formula) => formula.startsWith('=PERF.');
    await addIn.host.press('rebind');
    const now = Object.keys(broken).map((cell) => formulaIn(addIn.workbook, cell));
    expect(now).toEqual([19, 20, 21].map((row) => `=PERF.SCORE(H${row},D${row},E${row},C${row})`));
    await addIn.button('撤销：恢复 3 个公式').click();
    await until(() => formulaIn(addIn.workbook, 'I19') === broken.I19);
    expect(Object.keys(broken).map((cell) => formulaIn(addIn.workbook, cell))).toEqual(Object.values(broken));
  });

  it('转为普通公式 leaves formulas that need no add-in and show the same', async () => {
    const addIn = await opened(formulas);
    await addIn.host.press('toNative');
    addIn.workbook.calculate();
    for (const [cell, , shows] of formulas) {
      expect(formulaIn(addIn.workbook, cell)).toMatch(/^=(?!.*PERF)/u);
      expect(entryAt(addIn.workbook.active, cell).value).toBe(shows);
    }
  });

  it('转为数值 leaves what the formulas show, and that can be undone', async () => {
    const addIn = await opened(formulas);
    await addIn.host.press('toValues');
    for (const [cell, , shows] of formulas) {
      expect(entryAt(addIn.workbook.active, cell)).toMatchObject({ value: shows });
      expect(formulaIn(addIn.workbook, cell)).toBeUndefined();
    }
    await addIn.button('撤销：把 2 个 PERF 公式换成数值').click();
    const written = () => formulas.map(([cell]) => formulaIn(addIn.workbook, cell));
    await until(() => !written().includes(undefined));
    expect(written()).toEqual(formulas.map(([, formula]) => formula));
  });

  it('is done whatever goes wrong, changes nothing then, and the pane says why', async () => {
    const addIn = await opened([['I19', '=PERF.SCORE(H19,D19,E19,C19)', '#NAME?']]);
    const before = saved(addIn.workbook);
    addIn.host.excel.faults.cellEditing = true;
    for (const command of commands) await addIn.host.press(command);
    await addIn.pane.getByText('请先按 Enter 结束编辑').first().waitFor();
    expect(saved(addIn.workbook)).toBe(before);
  });
});

/** The sample beside the add-in, some cells with formulas that show what they are said to show. */
async function opened(
  cells: readonly (readonly [cell: string, formula: string, shows: string | number])[] = [],
  spared: readonly Switch[] = [],
): Promise<AddInPage> {
  const workbook = await sampleInExcel('chongqing-project');
  for (const [cell, formula, value] of cells) {
    const { row, column } = position(cell) ?? { row: 0, column: 0 };
    workbook.active.change(row - 1, column - 1, (entry) => ({ ...entry, formula, value }));
  }
  return browser.open(workbook, { spared });
}

function formulaIn(workbook: Workbook, cell: string): string | undefined {
  return entryAt(workbook.active, cell).formula;
}

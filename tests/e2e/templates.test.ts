/** 模板: a blank form becomes a tab of the page, and computes there. */
import { newSheetLooks } from '../../src/sheets';
import { copiesIn, putIn, subjectOf } from '../templates/three-rows';
import { type TestBrowser, startBrowser } from './browser';
import { soon } from './soon';
import type { WorkbenchPage } from './workbench-page';

jest.setTimeout(120_000);

const colours = { error: `#${newSheetLooks.checks.error.toLowerCase()}` };

let browser: TestBrowser;
let at: WorkbenchPage;
beforeAll(async () => {
  browser = await startBrowser();
  at = await browser.openWorkbench();
});
afterAll(() => browser.close());
afterEach(() => expect(browser.complaints()).toEqual([]));

const sheets = (): Promise<readonly string[]> =>
  at.page.evaluate(
    () =>
      window.perfWorkbench?.api
        .getActiveWorkbook()
        ?.getSheets()
        .map((sheet) => sheet.getSheetName()) ?? [],
  );

describe('模板', () => {
  it('opens a blank form as a tab of its own, which is checked and computes', async () => {
    const before = await sheets();
    await at.openPage('公式');
    await at.pane.getByRole('combobox', { name: '模板' }).selectOption('mof-project');
    await at.pane.getByRole('button', { name: '新建', exact: true }).click();
    await soon(async () => expect(await sheets()).toContain('填表说明'));
    expect(await sheets()).not.toEqual(before);
    await expect(at.page.getByRole('tab', { name: /项目支出绩效自评表（财政部）/u }).count()).resolves.toBe(
      1,
    );
    await at.openPage('校验');
    await at.clickCheck();
    await soon(async () => expect(await at.pane.innerText()).toContain('错误'));
  });

  it('colours what is wrong in rows that are put in at the first, a middle and the last place, and goes on when one is gone', async () => {
    const subject = subjectOf('mof-project');
    // What the pane marked is coloured too.
    await at.button('清除').click();
    for (const { at: row } of putIn(subject)) await insertRowOver(row);
    const [weight = '', score = ''] = ['0.weight', '0.score'].map((field) =>
      subject.form.places.of(field).replace(/\d+/u, ''),
    );
    for (const { row } of copiesIn(subject)) {
      await soon(async () => expect(await backgroundOf(`${score}${row}`)).not.toBe(colours.error));
      await at.type(`${weight}${row}`, 5);
      await at.type(`${score}${row}`, 6);
    }
    for (const { row, origin } of copiesIn(subject)) {
      await soon(async () => expect(await backgroundOf(`${score}${row}`)).toBe(colours.error));
      expect(await backgroundOf(`${score}${origin}`)).not.toBe(colours.error);
    }
    const [first, , last] = copiesIn(subject).map(({ row }) => row);
    const entered = await at.page.evaluate(
      (cell) =>
        window.perfWorkbench?.api.getActiveWorkbook()?.getActiveSheet().getRange(cell).getDataValidations()
          .length,
      `${weight}${last ?? ''}`,
    );
    expect(entered).toBe(1);
    await takeOut(first ?? 0);
    await soon(async () => expect(await backgroundOf(`${score}${(last ?? 0) - 1}`)).toBe(colours.error));
    expect(await backgroundOf(`${score}${last ?? ''}`)).not.toBe(colours.error);
  });
});

/** 在上方插入行 */
async function insertRowOver(row: number): Promise<void> {
  const isDone = await at.page.evaluate(async (cell) => {
    const api = window.perfWorkbench?.api;
    api?.getActiveWorkbook()?.getActiveSheet().getRange(cell).activate();
    return api?.executeCommand('sheet.command.insert-row-before', { value: 1 });
  }, `A${row}`);
  expect(isDone).toBe(true);
}

/** 删除行 */
async function takeOut(row: number): Promise<void> {
  const isDone = await at.page.evaluate((cell) => {
    const api = window.perfWorkbench?.api;
    const range = api?.getActiveWorkbook()?.getActiveSheet().getRange(cell).getRange();
    return api?.executeCommand('sheet.command.remove-row', { range });
  }, `A${row}:K${row}`);
  expect(isDone).toBe(true);
}

/** The colour of a cell as it is drawn, conditional formats included. */
function backgroundOf(cell: string): Promise<string | null> {
  return at.page.evaluate((place) => {
    const sheet = window.perfWorkbench?.api.getActiveWorkbook()?.getActiveSheet();
    const { startRow, startColumn } = sheet?.getRange(place).getRange() ?? { startRow: 0, startColumn: 0 };
    const style = sheet?.getSheet().getCell(startRow, startColumn)?.s;
    return typeof style === 'object' ? (style?.bg?.rgb ?? null) : null;
  }, cell);
}

describe('转换', () => {
  it('opens a filled form in another layout as a tab, and lists there what it could not carry', async () => {
    await at.openBook('样表 重庆项目.xlsx');
    await at.openPage('公式');
    await at.pane.getByRole('combobox', { name: '换成' }).selectOption('mof-project');
    await at.pane.getByRole('button', { name: '转换，打开新表' }).click();
    const told = at.page.locator('header [role=status]');
    await told.getByText('没有带过去的（原表的单元格）：').waitFor();
    expect(await told.innerText()).toContain('还要补填的（新表的单元格）：');
    // In the form of the ministry 三级指标 stand in C, of which the first row of the filled one was the 19th.
    const names = await at.page.evaluate(() =>
      window.perfWorkbench?.api
        .getActiveWorkbook()
        ?.getActiveSheet()
        .getRange('A1:K40')
        .getDisplayValues()
        .flat()
        .filter((text) => text.includes('报送社情民意信息数量')),
    );
    expect(names).toHaveLength(1);
    await at.page.getByRole('button', { name: '知道了' }).click();
    await told.getByText('没有带过去的').waitFor({ state: 'detached' });
    await at.openPage('校验');
    await at.clickCheck();
    // What was wrong is wrong there too.
    await soon(async () => expect(await at.findings()).toContainEqual(expect.stringContaining('1100%')));
  });
});

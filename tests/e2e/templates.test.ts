/** 模板: a blank form becomes a tab of the page, and computes there. */
import { type TestBrowser, startBrowser } from './browser';
import { soon } from './soon';
import type { WorkbenchPage } from './workbench-page';

jest.setTimeout(120_000);

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
});

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

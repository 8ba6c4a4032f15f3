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

import { entryAt, handOn } from '../excel-host/hand';
import { saved } from '../excel-host/saved';
import { type ExcelBrowser, startExcelBrowser } from '../excel-host/web/browser';
import { addInFolder, sampleInExcel } from './add-in';

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

const tooFar = '偏离度 1100%';

describe('when Excel cannot do what is asked', () => {
  it('the user who edits a cell is asked to finish first, and the check is made afterwards', async () => {
    const addIn = await browser.open(await sampleInExcel('chongqing-project'));
    const before = saved(addIn.workbook);
    addIn.host.excel.faults.cellEditing = true;
    await addIn.clickCheck();
    await addIn.pane.getByText('请先按 Enter 结束编辑').waitFor();
    expect(saved(addIn.workbook)).toBe(before);
    addIn.host.excel.faults.cellEditing = false;
    await addIn.check();
    await addIn.findings(tooFar).first().waitFor();
    expect(await addIn.pane.getByText('请先按 Enter 结束编辑').count()).toBe(0);
  });

  it('a protected sheet is checked, not marked, and the pane says why', async () => {
    const addIn = await browser.open(await sampleInExcel('chongqing-project'), {
      spared: ['a format came back broken', 'protection cannot be told'],
    });
    addIn.workbook.active.Protection.Protected = true;
    const before = saved(addIn.workbook);
    await addIn.check();
    await addIn.findings(tooFar).first().waitFor();
    await addIn.pane
      .getByText(`工作表受保护，不能写入或标记；校验结果仍可在此查看（${addIn.workbook.active.Name}）`)
      .waitFor();
    expect(saved(addIn.workbook)).toBe(before);
  });

  it('an error that nobody knows comes out in Excel’s own words', async () => {
    const addIn = await browser.open(await sampleInExcel('chongqing-project'));
    const before = saved(addIn.workbook);
    const { faults } = addIn.host.excel;
    faults.beforeSync = () => {
      faults.failing = { code: 'GeneralException', afterActions: 0 };
    };
    await addIn.clickCheck();
    await addIn.pane.getByText('表格软件未能完成操作（simulated）').waitFor();
    expect(saved(addIn.workbook)).toBe(before);
  });

  it('a slow one is waited for as long as the user likes', async () => {
    const addIn = await browser.open(await sampleInExcel('chongqing-project'));
    const before = saved(addIn.workbook);
    let goOn = (): void => undefined;
    addIn.host.excel.faults.pausing = new Promise((resolve) => {
      goOn = resolve;
    });
    await addIn.clickCheck();
    await addIn.button('取消').click();
    await addIn.button('校验').first().waitFor();
    goOn();
    expect(saved(addIn.workbook)).toBe(before);
    expect(await addIn.findings(/./u).count()).toBe(0);
    await addIn.check();
    await addIn.findings(tooFar).first().waitFor();
  });

  it('a cell that a co-author changed keeps the change, and the pane says so', async () => {
    const addIn = await browser.open(await sampleInExcel('chongqing-project'));
    const { workbook } = addIn;
    await addIn.check();
    const finding = await addIn.openFinding('手机号码');
    await finding.getByRole('button', { name: '采用建议' }).click();
    await addIn.button(/^撤销/u).first().waitFor();
    handOn(workbook, 'co-author').type(workbook.active.Name, 'H8', '13900139000');
    await addIn.button(/^撤销/u).first().click();
    await addIn.pane.getByText('这些单元格之后又改过，没有撤销').waitFor();
    expect(entryAt(workbook.active, 'H8').value).toBe(13900139000);
  });

  it('a pane without what judges stands, says so, and checks once it is there', async () => {
    let isOffline = true;
    const addIn = await browser.open(await sampleInExcel('chongqing-project'), {
      isMissing: (path) => isOffline && path.includes('/engine.'),
    });
    const before = saved(addIn.workbook);
    await addIn.clickCheck();
    await addIn.pane.getByText('校验程序没有载入').waitFor();
    expect(browser.complaints()).not.toEqual([]);
    expect(saved(addIn.workbook)).toBe(before);
    isOffline = false;
    await addIn.check();
    await addIn.findings(tooFar).first().waitFor();
    expect(await addIn.pane.getByText('校验程序没有载入').count()).toBe(0);
  });

  it('a template that Excel does not open can be downloaded', async () => {
    const addIn = await browser.open(await sampleInExcel('chongqing-project'), {
      spared: ['it runs on a Mac'],
    });
    await addIn.host.press('templates');
    await addIn.button('新建').click();
    await addIn.pane.getByText('没有打开新工作簿，请改用“下载文件”').waitFor();
    const [download] = await Promise.all([
      addIn.page.waitForEvent('download'),
      addIn.button('下载文件').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^[a-z\d-]+\.xlsx$/u);
  });

  it('a report is copied where a link saves nothing, and shown where it cannot be copied', async () => {
    const addIn = await browser.open(await sampleInExcel('chongqing-project'));
    await addIn.check();
    await addIn.tab('报告').click();
    expect(await addIn.button(/^保存/u).count()).toBe(0);
    await addIn.button(/^复制/u).first().click();
    // Nobody allowed this page to use the clipboard.
    expect(await addIn.pane.getByRole('textbox', { name: '报告内容' }).inputValue()).toContain('1100%');
  });

  it('a template that the server lacks is said to be missing', async () => {
    const addIn = await browser.open(await sampleInExcel('chongqing-project'));
    await addIn.page.route('**/templates/*', (route) => route.fulfill({ status: 404 }));
    await addIn.host.press('templates');
    await addIn.button('新建').click();
    await addIn.pane.getByText('没有取到模板文件').waitFor();
    expect(addIn.host.runtime.openedWorkbooks).toEqual([]);
    expect(browser.complaints()).toEqual([expect.stringContaining('404')]);
  });
});

/** What does not go smoothly: a first visit, a cell being edited, a protected sheet, a very large workbook. */
import { type TestBrowser, startBrowser } from './browser';
import { type Row, formFile, header, title, visitors, xlsx } from './form-file';
import { soon } from './soon';
import type { WorkbenchPage } from './workbench-page';

jest.setTimeout(180_000);

let browser: TestBrowser;
let at: WorkbenchPage;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => expect(browser.complaints()).toEqual([]));

describe('a first visit', () => {
  beforeAll(async () => {
    at = await browser.openWorkbench({ remembered: {} });
  });

  it('is told three sentences, one after the other, and never again', async () => {
    for (const step of ['使用提示 1/3', '使用提示 2/3']) {
      await at.pane.getByRole('region', { name: step }).waitFor();
      await at.button('下一条').click();
    }
    await at.button('开始使用').click();
    await soon(async () => expect(await at.pane.getByText('使用提示').count()).toBe(0));
    await at.reload();
    await at.button('校验').waitFor();
    expect(await at.pane.getByText('使用提示').count()).toBe(0);
  });

  it('may skip them', async () => {
    await browser.closePages();
    at = await browser.openWorkbench({ remembered: {} });
    await at.button('跳过').click();
    await at.reload();
    await at.button('校验').waitFor();
    expect(await at.pane.getByText('使用提示').count()).toBe(0);
  });
});

describe('a cell that is being edited', () => {
  it('is to be finished first; then all goes on', async () => {
    const { x, y } = await at.sheetCentre();
    await at.page.mouse.click(x, y);
    await at.page.keyboard.type('12');
    await at.button('校验').click();
    await at.pane.getByText('请先按 Enter 结束编辑').waitFor();
    expect(await at.marks()).toEqual({});
    await at.page.mouse.click(x, y);
    await at.page.keyboard.press('Enter');
    await at.clickCheck();
    expect(await at.pane.getByText('请先按 Enter 结束编辑').count()).toBe(0);
    expect((await at.marks())['error']).toContain('F19');
  });
});

describe('a rule that crashes', () => {
  it('is named and called our bug; what the others find is there, and the form is not called ready', async () => {
    // What breaks the rule breaks it in the page, which checks by itself where the browser starts no worker.
    at = await browser.openWorkbench({ withoutWorkers: true });
    await at.addFile('规则出错.xlsx', await formFile(['联系电话13800138000', ...visitors.slice(1)]));
    await at.withoutSearchFor('1[3-9]', async () => {
      await at.clickCheck();
      await at.pane.getByText('规则“含手机号码”自身出错，未能执行').waitFor();
      await at.pane.getByText('这是本插件的问题，与您的表格无关；其余检查不受影响。').waitFor();
      expect(await at.findings()).toContainEqual(expect.stringMatching(/^错误 F3/u));
      expect(await at.findings()).not.toContainEqual(expect.stringMatching(/手机号码/u));
      expect(await at.verdict()).not.toMatch(/可以提交|没有发现问题/u);
    });
    await at.clickCheck();
    expect(await at.pane.getByText('自身出错').count()).toBe(0);
    expect(await at.findings()).toContainEqual(expect.stringMatching(/手机号码/u));
  });
});

describe('a protected sheet', () => {
  beforeAll(async () => {
    await at.addFile('保护.xlsx', await formFile(visitors));
    await at.page.evaluate(async () => {
      const sheet = window.perfWorkbench?.api.getActiveWorkbook()?.getActiveSheet();
      await sheet?.getWorksheetPermission().protect();
      await sheet?.getWorksheetPermission().setReadOnly();
    });
  });

  it('is checked all the same, and said to bear no marks', async () => {
    await at.clickCheck();
    expect(await at.findings()).toContainEqual(expect.stringMatching(/^错误 F3/u));
    await at.pane.getByText('工作表受保护').waitFor();
  });
});

describe('a workbook of many forms', () => {
  const forms = 40;
  const indicators = 125;

  beforeAll(async () => {
    const rows = Array.from({ length: indicators }, (_, i): Row => [
      `回访第${i + 1}批企业数量`,
      '家',
      '≥',
      10,
      120,
      900,
      100,
      0.8,
      0.8,
    ]);
    const sheets = Array.from({ length: forms }, (_, i) => ({
      name: `表${i + 1}`,
      rows: [title, header, ...rows],
    }));
    await at.addFile('很多.xlsx', await xlsx(...sheets));
  });

  it('shows how far the check is, and can be stopped', async () => {
    await at.button('校验').click();
    await at.pane.getByRole('progressbar').waitFor();
    await at.button('取消').click();
    await at.button('校验').waitFor();
    expect(await at.pane.getByRole('treeitem').count()).toBe(0);
    expect(await at.marks()).toEqual({});
  });

  it('lists ten thousand findings of which only those in sight are drawn', async () => {
    await at.clickCheck(120_000);
    const [, count] = /(\d+) 处错误/u.exec(await at.verdict()) ?? [];
    expect(Number(count)).toBeGreaterThanOrEqual(10_000);
    expect(await at.pane.getByRole('treeitem').count()).toBeLessThan(60);
  });

  it('goes to its last finding, leaves out what the search does not name, and comes back', async () => {
    await at.pane.getByRole('treeitem').first().focus();
    await at.page.keyboard.press('End');
    await soon(async () => expect((await at.findings()).at(-1)).toContain(`回访第${indicators}批`));
    await at.search('回访第7批企业');
    await soon(async () =>
      expect((await at.findings()).filter((row) => row.startsWith('错误') && !row.includes('第7批'))).toEqual(
        [],
      ),
    );
    await at.search('');
    const others = /^错误(?!.*第7批)/u;
    await soon(async () => expect(await at.findings()).toContainEqual(expect.stringMatching(others)));
  });
});

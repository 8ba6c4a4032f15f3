/** What a user comes for: check the published forms, look, mend, set aside, and leave no trace. */
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

describe('the Chongqing form', () => {
  let untouched: string;
  beforeAll(async () => {
    untouched = await at.dumpSheet();
    await at.clickCheck();
  });

  it('is judged in one sentence, with the stated total beside the recomputed one', async () => {
    expect(await at.verdict()).toMatch(/^还不能提交：2 处错误、5 处警告/u);
    const summary = await at.pane.getByRole('region', { name: /还不能提交/u }).innerText();
    expect(summary).toMatch(/自评总分\s+100\s+各项得分合计\s+100/u);
    expect(summary).toMatch(/核对 \d+ 项，\d+ 项无问题/u);
  });

  it('says its judgement aloud to a screen reader', async () => {
    const said = await at.pane.getByRole('status').allTextContents();
    expect(said).toContainEqual(expect.stringMatching(/2 处错误、5 处警告/u));
  });

  it('has 1100 in F19 marked as an error, by a mark of ours', async () => {
    expect(await at.shows('F19')).toBe('1100');
    expect((await at.marks())['error']).toContain('F19');
  });

  it('shows F19 and the arithmetic when its finding is clicked, and the list keeps the focus', async () => {
    const finding = await at.openFinding('1100%');
    expect(await finding.innerText()).toContain('(120 − 10) ÷ 10 × 100% = 1100%');
    await soon(async () => expect(await at.selectedCell()).toBe('F19'));
    expect(await at.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('treeitem');
  });

  it('has its mobile number masked as suggested, and the number back after undo', async () => {
    const finding = await at.openFinding('手机号码');
    await finding.getByRole('button', { name: '采用建议' }).click();
    await soon(async () => expect(await at.verdict()).toMatch(/^还不能提交：2 处错误、4 处警告/u));
    expect(await at.shows('H8')).toBe('138****8000');
    await at.show('fixed');
    expect(await at.findings()).toContainEqual(expect.stringMatching(/^已修复.*手机号码/u));
    await at.show('open');
    await at.button('撤销').click();
    await at.row('手机号码').waitFor();
    expect(await at.shows('H8')).toBe('13800138000');
  });

  it('is after 清除 as it was, cell by cell, without a conditional format', async () => {
    await at.button('清除').click();
    await at.button('校验').waitFor();
    await soon(async () => expect(await at.marks()).toEqual({}));
    expect(await at.dumpSheet()).toBe(untouched);
  });
});

describe('a finding that was set aside', () => {
  it('needs a reason', async () => {
    await at.clickCheck();
    const finding = await at.openFinding('1100%');
    await finding.getByRole('button', { name: '说明后保留…' }).click();
    const form = at.pane.getByRole('form', { name: '说明后保留这个问题' });
    await form.getByRole('button', { name: '说明后保留' }).click();
    expect(await form.innerText()).toContain('请写明原因');
    await form.getByRole('textbox', { name: '原因' }).fill('已附情况说明');
    await form.getByRole('textbox', { name: '说明人' }).fill('复核人');
    await form.getByRole('button', { name: '说明后保留' }).click();
    await soon(async () => expect(await at.verdict()).toMatch(/1 处错误/u));
  });

  it('is still set aside after the page was loaded again, and comes back when restored', async () => {
    await at.reloadOnceKept(/已附情况说明/u);
    await at.clickCheck();
    expect(await at.verdict()).toMatch(/1 处错误/u);
    await at.show('set-aside');
    const row = at.row('已附情况说明');
    expect(await row.innerText()).toMatch(/复核人 · \d{4}-\d{2}-\d{2}/u);
    await row.getByRole('button', { name: '恢复' }).click();
    await soon(async () => expect(await at.verdict()).toMatch(/2 处错误/u));
  });
});

describe('the Wuhan form', () => {
  beforeAll(async () => {
    await browser.closePages();
    at = await browser.openWorkbench();
  });

  it.each(['J72', 'J93'])('has a finding for the blank score in %s', async (cell) => {
    await at.openBook('样表 武汉部门');
    if ((await at.button('清除').count()) === 0) await at.clickCheck();
    await at.search(cell);
    const finding = await at.openFinding(cell);
    expect(await finding.innerText()).toContain(cell);
    await soon(async () => expect(await at.selectedCell()).toBe(cell));
    expect(await at.shows(cell)).toBe('');
  });

  it('shows that 94 was stated and 92 comes out', async () => {
    expect(await at.pane.innerText()).toMatch(/自评总分\s+94\s+各项得分合计\s+92/u);
  });
});

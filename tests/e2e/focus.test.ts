/** Whoever works by the keyboard keeps his place when what he pressed goes away, and hears what came of it. */
import { type TestBrowser, startBrowser } from './browser';
import { formFile, visitors } from './form-file';
import { soon } from './soon';
import type { WorkbenchPage } from './workbench-page';

jest.setTimeout(180_000);

let browser: TestBrowser;
let at: WorkbenchPage;
beforeAll(async () => {
  browser = await startBrowser();
  at = await browser.openWorkbench({ context: { viewport: { width: 1366, height: 768 } } });
  at.page.on('dialog', (dialog) => void dialog.accept());
  await at.clickCheck();
});
afterAll(() => browser.close());
afterEach(() => expect(browser.complaints()).toEqual([]));

/** What has the focus, by its role or kind and the words it has first. */
const focused = (): Promise<string> =>
  at.page.evaluate(() => {
    const one = document.activeElement as HTMLElement;
    const words = one.ariaLabel ?? one.innerText;
    return `${one.getAttribute('role') ?? one.tagName.toLowerCase()} ${words.replace(/\s+/gu, ' ').slice(0, 40)}`;
  });
const heard = (): Promise<string> =>
  at.pane.locator('[role=status]').evaluateAll((all) => all.map(({ textContent }) => textContent).join(' '));
const focusComesTo = (what: RegExp): Promise<void> => soon(async () => expect(await focused()).toMatch(what));
const hears = (what: RegExp): Promise<void> => soon(async () => expect(await heard()).toMatch(what));
const reasonForm = () => at.pane.getByRole('form', { name: '说明后保留这个问题' });

describe('the focus', () => {
  it('comes back to the finding when its form is put away', async () => {
    const finding = await at.openFinding('1100%');
    await finding.getByRole('button', { name: '说明后保留…' }).press('Enter');
    await reasonForm().getByRole('button', { name: '取消' }).press('Enter');
    await focusComesTo(/^treeitem F19/u);
  });

  it('goes on to the next finding when this one is kept with a reason', async () => {
    const finding = await at.openFinding('1100%');
    await finding.getByRole('button', { name: '说明后保留…' }).press('Enter');
    await reasonForm().getByRole('textbox', { name: '原因' }).fill('已附情况说明');
    await reasonForm().getByRole('button', { name: '说明后保留' }).press('Enter');
    await focusComesTo(/^treeitem F20/u);
    await hears(/已说明，保留/u);
  });

  it('goes on when a finding is mended', async () => {
    const finding = await at.openFinding('手机号码');
    await finding.getByRole('button', { name: '采用建议' }).press('Enter');
    await at.checked();
    await focusComesTo(/^treeitem F20/u);
    await hears(/已修复/u);
  });

  it('comes back to what opened a menu, and to the list when the menu takes its finding off it', async () => {
    const finding = await at.openFinding('320%');
    await finding.getByRole('button', { name: /^同类问题/u }).press('Enter');
    await at.page.getByRole('menuitem', { name: '不再列出这一类' }).waitFor();
    await at.page.keyboard.press('Escape');
    await focusComesTo(/^button 同类问题/u);
    await at.page.keyboard.press('Enter');
    await at.page.getByRole('menuitem', { name: '不再列出这一类' }).press('Enter');
    await focusComesTo(/^treeitem/u);
    await hears(/^列出 1 条/u);
  });

  it('goes to the list when a line about it goes', async () => {
    await at.button('恢复列出').press('Enter');
    await focusComesTo(/^treeitem/u);
    await hears(/^列出 \d+ 条/u);
  });

  it('stays at the pane when another file comes to it, and Tab goes on there', async () => {
    await at.row('F20').first().focus();
    await at.addFile('自评表.xlsx', await formFile(visitors));
    const place = (): Promise<string> =>
      at.page.evaluate(() => document.activeElement?.closest('[data-part]')?.getAttribute('data-part') ?? '');
    await soon(async () => expect(await place()).toBe('pane'));
    await at.page.keyboard.press('Tab');
    expect(await place()).toBe('pane');
    await focusComesTo(/^(?:button|tab) /u);
    await at.page.getByRole('button', { name: /^关闭 自评表/u }).click();
    await at.pane.getByRole('tablist').waitFor();
  });

  it('goes into the desk, and comes back to the door of it', async () => {
    const desk = at.page.getByRole('main', { name: '审核台' });
    await at.page.getByRole('button', { name: '审核台' }).press('Enter');
    await focusComesTo(/^button 返回表格/u);
    await desk.locator('input[aria-label="选文件"]').setInputFiles({
      name: '自评表.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await formFile(visitors)),
    });
    await desk.getByRole('status').filter({ hasText: '核对了 1 个文件' }).waitFor();
    await desk.getByRole('searchbox').fill('没有这样的单位');
    await desk.getByRole('button', { name: '显示全部' }).press('Enter');
    await focusComesTo(/^input 查找/u);
    await desk.getByRole('button', { name: '清空' }).press('Enter');
    await focusComesTo(/^button 返回表格/u);
    await at.page.keyboard.press('Enter');
    await focusComesTo(/^button 审核台/u);
  });

  it('stays on what closes files, and with the last of them goes to what opens others', async () => {
    const files = at.page.getByRole('navigation', { name: '打开的文件' });
    const close = files.getByRole('button', { name: /^关闭/u });
    for (let left = (await files.getByRole('tab').count()) - 1; left > 0; left -= 1) {
      await close.press('Enter');
      await soon(async () => expect(await files.getByRole('tab').count()).toBe(left));
      await focusComesTo(/^button 关闭/u);
    }
    await close.press('Enter');
    await focusComesTo(/^button 打开/u);
  });
});

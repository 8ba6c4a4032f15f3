/** The list of findings: filters, keys, live checks, marks; in English and without a mouse. */
import { rest } from '../../taskpane/model/live';
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

describe('a user without a mouse', () => {
  it('reaches 校验 by Tab, checks by Enter, and opens a finding by arrow and Enter', async () => {
    await at.pane.getByRole('tab', { name: '校验' }).focus();
    await at.page.keyboard.press('Shift+Tab');
    await soon(async () =>
      expect(await at.page.evaluate(() => document.activeElement?.textContent)).toBe('校验'),
    );
    await at.page.keyboard.press('Enter');
    await at.checked();
    await at.pane.getByRole('treeitem').first().focus();
    await at.page.keyboard.press('ArrowDown');
    await at.page.keyboard.press('Enter');
    await at.pane.getByRole('treeitem', { expanded: true, name: /^警告 H8/u }).waitFor();
    await soon(async () => expect(await at.selectedCell()).toBe('H8'));
    await at.page.keyboard.press('Enter');
  });
});

describe('the list', () => {
  it('leaves out what a chip switches off, and F8 and Shift+F8 obey it', async () => {
    await at.button(/^警告/u).click();
    expect((await at.findings()).filter((name) => name.startsWith('警告'))).toEqual([]);
    const cells: (string | undefined)[] = [];
    for (const key of ['F8', 'F8', 'Shift+F8']) {
      const before = await at.selectedCell();
      await at.page.keyboard.press(key);
      await soon(async () => expect(await at.selectedCell()).not.toBe(before));
      cells.push(await at.selectedCell());
    }
    expect(new Set(cells)).toEqual(new Set(['F19', 'F22']));
    await at.button(/^警告/u).click();
  });

  it('finds by words and says when nothing answers', async () => {
    await at.search('非遗');
    expect(await at.findings()).toContainEqual(expect.stringMatching(/K24/u));
    await at.search('没有这样的字');
    expect(await at.pane.innerText()).toContain('没有符合搜索的条目');
    await at.search('');
  });

  it('groups by rule and by severity', async () => {
    const grouping = at.pane.getByRole('combobox', { name: '分组' });
    await grouping.selectOption('severity');
    expect(await at.findings()).toContain('错误 2');
    await grouping.selectOption('rule');
    expect((await at.findings())[0]).not.toMatch(/2023年度/u);
    await grouping.selectOption('form');
  });

  it('shows what passed', async () => {
    await at.show('passed');
    expect((await at.findings()).length).toBeGreaterThan(5);
    await at.show('open');
  });
});

describe('the marks', () => {
  it('go and come with the switch', async () => {
    const toggle = at.button('在表格中标记问题单元格');
    await toggle.click();
    await soon(async () => expect(await at.marks()).toEqual({}));
    await toggle.click();
    await soon(async () => expect((await at.marks())['error']).toContain('F19'));
  });
});

describe('live checking', () => {
  it('follows an edit, and does not follow its own marks', async () => {
    await at.pane.getByRole('switch', { name: '实时' }).click();
    await at.type('F19', 1200);
    await soon(async () => expect(await at.findings()).toContainEqual(expect.stringMatching(/F19.*1200/u)));
    await at.checked();
    await at.page.evaluate(() => {
      const pane = document.querySelector('section[aria-label="绩效自评校验"]');
      if (!pane) return;
      document.body.dataset['bars'] = '0';
      new MutationObserver(() => {
        if (pane.querySelector('[role=progressbar]')) {
          document.body.dataset['bars'] = String(Number(document.body.dataset['bars']) + 1);
        }
      }).observe(pane, { childList: true, subtree: true });
    });
    // Marks that were taken for edits would begin a check before this, by the same clock; then it is drawn.
    await at.page.evaluate(
      (later) => new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn), later)),
      2 * rest,
    );
    expect(await at.page.evaluate(() => document.body.dataset['bars'])).toBe('0');
    await at.type('F19', 1100);
    await soon(async () => expect(await at.findings()).not.toContainEqual(expect.stringMatching(/1200/u)));
    await at.pane.getByRole('switch', { name: '实时' }).click();
  });
});

describe('the other language', () => {
  it('is English throughout: pane, frame, and the menus of the spreadsheet', async () => {
    await at.button(/English/u).click();
    await at.pane.getByRole('tab', { name: 'Formulas' }).waitFor();
    expect(await at.findings()).toContainEqual(expect.stringMatching(/^Error F19/u));
    expect(await at.page.locator('[data-part="bar"]').innerText()).not.toMatch(/\p{Script=Han}/u);
    expect(await at.page.title()).toBe('Performance form check · web version');
    await at.page.locator('.spreadsheet canvas').first().hover();
    const menus = at.page
      .locator('.spreadsheet [role=tablist], .spreadsheet [data-u-comp="headerbar"]')
      .first();
    await soon(async () => expect(await menus.innerText()).toMatch(/Start[\s\S]*Formulas[\s\S]*Data/u));
    await at.button(/中文/u).click();
    await at.pane.getByRole('tab', { name: '公式' }).waitFor();
    await soon(async () => expect(await menus.innerText()).toMatch(/开始[\s\S]*公式[\s\S]*数据/u));
    expect(await at.page.title()).toBe('绩效自评校验 · 网页版');
  });
});

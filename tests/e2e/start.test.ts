/** How the workbench starts, on a machine of any speed, and what it is when no file is open. */
import { type TestBrowser, startBrowser } from './browser';
import { formFile, visitors } from './form-file';
import { soon } from './soon';

jest.setTimeout(180_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(browser.complaints()).toEqual([]);
  await browser.closePages();
});

it('starts on a slow machine too, where Univer does its things in another order', async () => {
  const at = await browser.openWorkbench({ timesSlower: 10 });
  // As patient as the start itself: on a busy machine ten times slower is a minute.
  await soon(async () => expect(await at.shows('F19')).toBe('1100'), 60_000);
});

it('may be without a file, until another is opened', async () => {
  const at = await browser.openWorkbench();
  const files = at.page.getByRole('navigation', { name: '打开的文件' });
  for (let open = await files.getByRole('tab').count(); open > 0; open -= 1) {
    await files.getByRole('button', { name: /^关闭/u }).click();
  }
  await at.page.getByText('没有打开的文件').waitFor();
  expect(await files.count()).toBe(0);
  await at.addFile('回访.xlsx', await formFile(visitors));
  await at.clickCheck();
  expect(await at.findings()).toContainEqual(expect.stringMatching(/^错误 F3/u));
});

it('checks in a worker, and loads nothing of what judges into the page', async () => {
  const at = await browser.openWorkbench();
  const loaded: string[] = [];
  at.page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await at.clickCheck();
  expect(at.page.workers()).toHaveLength(1);
  expect(await at.findings()).toContainEqual(expect.stringMatching(/^错误 F19/u));
  expect(loaded.filter((path) => /judgement|examine-here/u.test(path))).toEqual([]);
});

it('lets the form be read before the spreadsheet stands, and checks it if that is asked for by then', async () => {
  const at = await browser.openWorkbench();
  await at.page.addInitScript(() => {
    const look = (): void => {
      if (window.perfWorkbench) return;
      const page = document.documentElement;
      if (document.querySelector('[data-first-look]')?.textContent.includes('1100'))
        page.dataset['read'] = 'yes';
      const check = [...document.querySelectorAll('button')].find((one) => one.textContent === '校验');
      if (!check || page.dataset['asked'] === 'yes') return;
      page.dataset['asked'] = 'yes';
      check.click();
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  await at.reload();
  const noted = await at.page.evaluate(() => {
    const { read, asked } = document.documentElement.dataset;
    return { read, asked };
  });
  expect(noted).toEqual({ read: 'yes', asked: 'yes' });
  await at.checked();
  expect(await at.findings()).toContainEqual(expect.stringMatching(/^错误 F19/u));
  await soon(async () => expect((await at.marks())['error']).toContain('F19'));
});

it('runs from a folder on a disk too, without a server, and PERF.CHECK lists the findings in its cells', async () => {
  const at = await browser.openWorkbench({ fromDisk: true });
  await at.clickCheck();
  expect(await at.findings()).toContainEqual(expect.stringMatching(/^错误 F19/u));
  await at.page.evaluate(
    () =>
      void window.perfWorkbench?.api
        .getActiveWorkbook()
        ?.getActiveSheet()
        .getRange('M2')
        .setValue({ f: '=PERF.CHECK(A1:K24)' }),
  );
  await soon(async () => expect(await at.shows('M2')).toMatch(/^(?:错误|警告|提示)$/u));
  expect(await at.shows('N2')).toMatch(/^[A-K]\d+$/u);
});

it('shows no blank workbook before the first form', async () => {
  const at = await browser.openWorkbench();
  await at.page.addInitScript(() => {
    const look = (): void => {
      const text = document.querySelector('body')?.innerText ?? '';
      if (text.includes('Sheet1') && !text.includes('正在打开'))
        document.title = 'a blank workbook was shown';
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await at.reload();
  await soon(async () => expect(await at.shows('F19')).toBe('1100'));
  expect(await at.page.title()).toBe('绩效自评校验 · 网页版');
});

it('has the tools over the sheet once the user turns to it, and the sheet stays where it was', async () => {
  const at = await browser.openWorkbench();
  const grid = at.page.locator('.spreadsheet canvas').first();
  const before = await grid.boundingBox();
  await grid.hover();
  await at.page.locator('.spreadsheet [role=toolbar]').first().waitFor();
  await soon(async () =>
    expect(Math.abs(((await grid.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(4),
  );
});

it('ends a first visit in the first error, opened, with its cell selected', async () => {
  const at = await browser.openWorkbench({ remembered: {} });
  await at.clickCheck();
  const opened = at.pane.locator('[role=treeitem][aria-expanded="true"]').filter({ hasText: '1100%' });
  await opened.waitFor();
  await soon(async () => expect(await at.selectedCell()).toBe('F19'));
});

it('opens with forms that look as they are published: ruled, with titles over the table and figures in their formats', async () => {
  const at = await browser.openWorkbench();
  expect(await at.shows('B11')).toBe('162,500.00');
  const looks = await at.page.evaluate(() => {
    const sheet = window.perfWorkbench?.api.getActiveWorkbook()?.getActiveSheet();
    return { merges: sheet?.getMergeData().length ?? 0, name: sheet?.getSheetName() };
  });
  expect(looks.name).toBe('绩效自评表');
  expect(looks.merges).toBeGreaterThan(10);
});

/** Pane and cells as one: a click and a pointer on a marked cell, the keyboard between them, windows that leave little room. */
import { join, resolve } from 'node:path';
import { type TestBrowser, startBrowser } from './browser';
import { soon } from './soon';
import type { WorkbenchPage } from './workbench-page';

jest.setTimeout(180_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await browser.closePages();
  expect(browser.complaints()).toEqual([]);
});

/** Kept where somebody wants to look. */
async function picture(at: WorkbenchPage, name: string): Promise<void> {
  const folder = process.env['PERF_PANE_PICTURES'];
  if (folder !== undefined) await at.page.screenshot({ path: join(resolve(folder), `${name}.png`) });
}

/** The middle of a cell that is in sight, on the screen. */
function middleOf(at: WorkbenchPage, cell: string): Promise<{ readonly x: number; readonly y: number }> {
  return at.page.evaluate((address) => {
    const book = window.perfWorkbench?.api.getActiveWorkbook();
    const sheet = book?.getActiveSheet();
    const canvas = document.getElementById(`univer-sheet-main-canvas_${book?.getId() ?? ''}`);
    const skeleton = sheet?.getSkeleton();
    if (!sheet || !skeleton || !canvas) throw new Error('nothing was drawn');
    const { startRow = 0, startColumn = 0 } = sheet.getVisibleRange() ?? {};
    const range = sheet.getRange(address);
    const start = (ends: readonly number[], line: number): number => (line === 0 ? 0 : (ends[line - 1] ?? 0));
    const { columnWidthAccumulation: columns, rowHeightAccumulation: rows } = skeleton;
    const [row, column] = [range.getRow(), range.getColumn()];
    const area = canvas.getBoundingClientRect();
    const middle = (ends: readonly number[], line: number, first: number): number =>
      (start(ends, line) + start(ends, line + 1)) / 2 - start(ends, first);
    return {
      x: area.left + skeleton.rowHeaderWidth + middle(columns, column, startColumn),
      y: area.top + skeleton.columnHeaderHeight + middle(rows, row, startRow),
    };
  }, cell);
}

it('a click on a marked cell opens its finding, and pointing at one says what is wrong', async () => {
  // High enough for both cells: the rows of the sample are as high as their texts.
  const at = await browser.openWorkbench({ context: { viewport: { width: 1400, height: 1200 } } });
  await at.clickCheck();
  await at.openFinding(/F19/u);
  await soon(async () => expect(await at.selectedCell()).toBe('F19'));
  const below = await middleOf(at, 'F20');
  await at.page.mouse.click(below.x, below.y);
  await at.pane.getByRole('treeitem', { selected: true, expanded: true, name: /F20/u }).waitFor();
  expect(await at.selectedCell()).toBe('F20');
  const above = await middleOf(at, 'F19');
  await at.page.mouse.move(above.x - 10, above.y);
  await at.page.mouse.move(above.x, above.y);
  const tip = at.page.getByRole('tooltip').filter({ hasText: /^错误/u });
  await tip.waitFor();
  await picture(at, 'pointing');
  await at.page.mouse.move(5, 5);
  await tip.waitFor({ state: 'detached' });
});

it('F6 goes round bar, files, cells and pane, and the cells hear the keyboard when they are reached', async () => {
  const at = await browser.openWorkbench();
  await at.clickCheck();
  const part = (): Promise<string | undefined> =>
    at.page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('[data-part]')?.dataset['part'] ?? undefined,
    );
  const visited: (string | undefined)[] = [];
  for (let step = 0; step < 4; step += 1) {
    await at.page.keyboard.press('F6');
    visited.push(await part());
  }
  expect(visited).toEqual(['bar', 'books', 'sheet', 'pane']);
  await at.page.keyboard.press('Shift+F6');
  expect(await part()).toBe('sheet');
  const before = await at.selectedCell();
  await at.page.keyboard.press('ArrowDown');
  await soon(async () => expect(await at.selectedCell()).not.toBe(before));
  await at.page.keyboard.press('F6');
  expect(await part()).toBe('pane');
});

it('goes by keyboard alone from a first visit to a saved file', async () => {
  const at = await browser.openWorkbench({ remembered: {} });
  const { keyboard } = at.page;
  const focused = (): Promise<string> =>
    at.page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
  const partReached = (): Promise<string | undefined> =>
    at.page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-part]')?.dataset['part']);
  const goTo = async (part: string): Promise<void> => {
    for (let steps = 0; (await partReached()) !== part && steps < 4; steps += 1) await keyboard.press('F6');
    expect(await partReached()).toBe(part);
  };
  /** From one thing to the next until one is called so; whoever is trapped comes by the same again and again. */
  const tabTo = async (name: RegExp): Promise<void> => {
    const passed: string[] = [];
    while (!name.test(await focused()) && passed.length < 30) {
      passed.push(await focused());
      await keyboard.press('Tab');
    }
    if (!name.test(await focused()))
      throw new Error(`Tab does not lead to ${String(name)}: ${passed.join(' | ')}`);
  };
  await goTo('pane');
  await tabTo(/^校验$/u);
  await keyboard.press('Enter');
  await at.checked();
  await at.pane.getByRole('treeitem', { expanded: true, name: /F19/u }).waitFor();
  await goTo('bar');
  await goTo('pane');
  await soon(async () => expect(await focused()).toMatch(/F19/u));
  await keyboard.press('ArrowUp');
  await keyboard.press('Enter');
  await at.pane.getByRole('treeitem', { expanded: true, name: /H8/u }).waitFor();
  await tabTo(/^采用建议/u);
  await keyboard.press('Enter');
  await soon(async () => expect(await at.shows('H8')).toBe('138****8000'));
  await at.checked();
  await goTo('bar');
  await tabTo(/^保存$/u);
  const download = at.page.waitForEvent('download');
  await keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('样表 重庆项目（已改）.xlsx');
});

it('sheet and frame are drawn as the pane is: by its own choice, by the system’s wish, and in colours that the system forces', async () => {
  const at = await browser.openWorkbench();
  /** What the frame and the sheet's own ground look like: whether light letters stand on it. */
  const darkness = (): Promise<readonly boolean[]> =>
    at.page.evaluate(() =>
      [
        '[data-part="bar"] > div',
        '[data-part="books"]',
        '.spreadsheet',
        '.spreadsheet [data-u-comp="workbench-layout"]',
      ].map((place) => {
        const element = document.querySelector(place);
        const ground = element ? getComputedStyle(element).backgroundColor : '';
        const [red = 255, green = 255, blue = 255] = (/\d+, \d+, \d+/u.exec(ground)?.[0] ?? '')
          .split(', ')
          .map(Number);
        return red + green + blue < 300;
      }),
    );
  const [light, dark] = [Array(4).fill(false), Array(4).fill(true)];
  await soon(async () => expect(await darkness()).toEqual(light));
  await at.page.emulateMedia({ colorScheme: 'dark' });
  await soon(async () => expect(await darkness()).toEqual(dark));
  await at.page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await soon(async () => expect(await darkness()).toEqual(light));
  await at.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await at.openPage('帮助');
  for (const [theme, wanted] of [
    ['深色', dark],
    ['浅色', light],
    ['高对比度', dark],
  ] as const) {
    await at.pane.getByRole('combobox', { name: '外观' }).selectOption(theme);
    await soon(async () => expect(await darkness()).toEqual(wanted));
  }
});

it('at 200 % the first finding is in sight after a check', async () => {
  const at = await browser.openWorkbench({
    context: { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 },
  });
  await at.clickCheck();
  const first = at.pane.getByRole('treeitem', { level: 2 }).first();
  await soon(async () => {
    const [row, foot] = [await first.boundingBox(), await at.pane.getByRole('tablist').boundingBox()];
    expect((row?.y ?? 1000) + 20).toBeLessThan(foot?.y ?? 0);
  });
  await picture(at, 'at-200');
  // And the one that is looked at stays in sight when the form is checked again.
  const finding = await at.openFinding('320%');
  await at.clickCheck();
  const title = finding.getByText('320%').first();
  const isInSight = (): Promise<boolean> =>
    title.evaluate((one) => {
      const { left, top } = one.getBoundingClientRect();
      return one.contains(document.elementFromPoint(left + 10, top + 10));
    });
  await soon(async () => expect(await isInSight()).toBe(true));
});

it.each([
  ['zh', 350, 640],
  ['zh', 320, 640],
  ['en', 320, 640],
] as const)(
  'in %s at %s × %s pixels cells and pane are both reachable, and nothing is cut off',
  async (language, width, height) => {
    const at = await browser.openWorkbench({
      remembered: { introduced: 'true', language },
      context: { viewport: { width, height } },
    });
    await at.clickCheck();
    await picture(at, `narrow-${language}-${width}`);
    const [cells, pane] = [
      await at.page.locator('[data-part="sheet"]').boundingBox(),
      await at.page.locator('[data-part="pane"]').boundingBox(),
    ];
    expect(cells?.height).toBeGreaterThan(120);
    expect(cells?.width).toBeGreaterThan(300);
    expect(pane?.height).toBeGreaterThan(200);
    const wide = await at.pane.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  },
);

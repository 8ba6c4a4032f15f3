/**
 * Whatever somebody may see, for everybody: nothing serious for axe, in light, dark, high contrast and forced colours; nothing too small
 * to be hit; nothing cut off at 683 and 320 pixels, in Chinese and in English; no key where a word should stand. One page goes through
 * all states.
 */
import { barriersIn, misfitsIn, squeezedIn } from './accessibility';
import { type TestBrowser, startBrowser } from './browser';
import { formFile, visitors } from './form-file';
import { states } from './states';
import type { WorkbenchPage } from './workbench-page';

jest.setTimeout(180_000);

let browser: TestBrowser;
let at: WorkbenchPage;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const wide = { width: 1400, height: 860 };
type Media = Parameters<WorkbenchPage['page']['emulateMedia']>[0];

/**
 * What a system may ask for besides light and dark. Looked at in the states that are pictured in every look and in one of each kind of
 * surface; `EVERY_LOOK=1` looks at all states.
 */
const otherLooks: readonly (readonly [string, Media])[] = [
  ['in forced colours', { forcedColors: 'active' }],
  ['in forced dark colours', { forcedColors: 'active', colorScheme: 'dark' }],
  ['with more contrast', { contrast: 'more' }],
  ['in the dark with more contrast', { contrast: 'more', colorScheme: 'dark' }],
];
const isEveryLook = process.env['EVERY_LOOK'] === '1';

/** 1366 × 768 at 200 %, and a window at 400 %. */
const narrow = [
  { width: 683, height: 384 },
  { width: 320, height: 640 },
] as const;

it('is told of a button without a name, of words that fade, of what is small or cut off, and of a key', async () => {
  at = await browser.openWorkbench();
  await at.pane.evaluate((pane) => {
    // Away from the edge, under which a toolbar of Univer's reaches as far as axe can tell.
    const room = document.createElement('div');
    room.style.margin = '2em';
    room.innerHTML =
      '<button style="width: 30px; height: 30px"></button>' +
      '<p style="color: #ddd; background: #fff">看不清</p>' +
      '<div style="display: flex"><button style="width: 20px; height: 40px; padding: 0">小</button></div>' +
      '<p style="width: 20px; overflow: hidden; white-space: nowrap">看不全的一句话</p>' +
      '<p style="width: 2000px">sheets-ui.toolbar.bold</p>';
    pane.prepend(room);
  });
  expect([...(await barriersIn(at))].sort()).toEqual([
    expect.stringMatching(/^button-name/u),
    expect.stringMatching(/^color-contrast/u),
  ]);
  expect(await misfitsIn(at)).toEqual([
    expect.stringMatching(/^20 × 40: .*小/u),
    expect.stringMatching(/^\d+–\d+ of 1400: .*2000px/u),
    expect.stringMatching(/^cut to 20 × .*看不全/u),
    'shown: sheets-ui.toolbar.bold',
  ]);
  await browser.closePages();
});

/** From a telephone's to a large screen's, and where the bar changes. */
const widths = [
  ...Array.from({ length: 17 }, (_, i) => 320 + i * 80),
  360,
  678,
  680,
  988,
  990,
  1108,
  1110,
  1366,
];

describe('the bars', () => {
  beforeAll(async () => {
    at = await browser.openWorkbench();
    await at.addFile(
      '一个名字很长的自评表文件，比标签所能容下的还要长得多，所以要省略.xlsx',
      await formFile(visitors),
    );
  });
  afterAll(() => browser.closePages());

  const squeezed = async (): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const language of ['zh', 'en'] as const) {
      if (language === 'en') await at.drawAs('en', 'system');
      for (const width of widths) {
        await at.page.setViewportSize({ width, height: 760 });
        for (const one of await squeezedIn(at)) found.push(`${language}, ${width}: ${one}`);
      }
    }
    await at.drawAs('zh', 'system');
    await at.page.setViewportSize(wide);
    return found;
  };

  it('are told of words that are cut off, and of a button that lies over another', async () => {
    await at.page.evaluate(() => {
      const bar = document.createElement('div');
      bar.dataset['part'] = 'bar';
      bar.innerHTML =
        '<span style="display: block; width: 20px; overflow: hidden; white-space: nowrap">看不全的一句话</span>' +
        '<button style="position: fixed; left: 0">上</button>' +
        '<button style="position: fixed; left: -8px; width: 40px">下</button>' +
        '<span title="全句" style="display: block; width: 30px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap">省略的话</span>';
      bar.id = 'squeezed';
      bar.style.position = 'fixed';
      document.body.prepend(bar);
    });
    expect(await squeezedIn(at)).toEqual(['cut: 看不全的一句话', 'beyond the edge: 下', '上 lies over 下']);
    await at.page.evaluate(() => document.getElementById('squeezed')?.remove());
  });

  it('of the page show all they say at every width, in both languages', async () => {
    expect(await squeezed()).toEqual([]);
  });

  it('of the desk do, with the heads of its table', async () => {
    await at.page.getByRole('button', { name: '审核台' }).click();
    await at.page.locator('input[aria-label="选文件"]').setInputFiles({
      name: '自评表.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await formFile(visitors)),
    });
    await at.page.getByText('核对了 1 个文件').waitFor();
    expect(await squeezed()).toEqual([]);
  });
});

describe('somebody’s way through all of it', () => {
  beforeAll(async () => {
    at = await browser.openWorkbench({
      remembered: {},
      context: { reducedMotion: 'reduce', viewport: wide },
    });
  });
  afterAll(() => browser.closePages());
  afterEach(() => expect(browser.complaints()).toEqual([]));

  it.each(states)('$name bars nobody', async (state) => {
    const { reach, reopen, isWithoutPane = false, isPicturedInLooks, isOfItsKind } = state;
    const found: Record<string, readonly string[]> = {};
    const note = async (where: string, looking: Promise<readonly string[]>): Promise<void> => {
      const held = await looking;
      if (held.length > 0) found[where] = held;
    };
    await reach(at);
    await note('light', barriersIn(at));
    await note('wide', misfitsIn(at));
    await at.page.emulateMedia({ colorScheme: 'dark' });
    await note('dark', barriersIn(at, 'colours'));
    for (const [look, media] of isPicturedInLooks || isOfItsKind || isEveryLook ? otherLooks : []) {
      await at.page.emulateMedia({
        colorScheme: 'light',
        forcedColors: 'none',
        contrast: 'no-preference',
        ...media,
      });
      await note(look, barriersIn(at, 'colours'));
    }
    await at.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' });
    for (const viewport of narrow) {
      await at.page.setViewportSize(viewport);
      await note(`${viewport.width} wide`, misfitsIn(at));
    }
    if (!isWithoutPane) {
      await at.drawAs('en', 'contrast');
      await reopen?.(at);
      await note('in English, 320 wide', misfitsIn(at));
      await note('in English, in high contrast, 320 wide', barriersIn(at, 'colours and room'));
      await at.drawAs('zh', 'system');
    }
    await at.page.setViewportSize(wide);
    await reopen?.(at);
    expect(found).toEqual({});
  });
});

/**
 * Whatever somebody may see, for everybody: nothing serious for axe, in light, dark, high contrast and forced colours; nothing too small
 * to be hit; nothing cut off at 683 and 320 pixels, in Chinese and in English; no key where a word should stand. One page goes through
 * all states.
 */
import { barriersIn, misfitsIn } from './accessibility';
import { type TestBrowser, startBrowser } from './browser';
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

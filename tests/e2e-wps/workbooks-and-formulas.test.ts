/** The built add-in where workbooks come and go, where it is used by keys, and where formulas come from elsewhere. */
import { sheetsFromBytes } from '../../src/hosts/workbook-file';
import type { Sheet } from '../../src/sheets';
import { soon } from '../e2e/soon';
import { buildWorkbook, samplePath } from '../fixtures/workbook';
import { type Profile, windows16k, windows28505 } from '../wps-host/profile';
import { type WpsBrowser, type WpsPage, startWpsBrowser } from '../wps-host/web/wps-browser';
import { browsers } from './browsers';

jest.setTimeout(120_000);

const tooFar = '偏离度 1100%';

describe.each(browsers)('the built add-in, in %s', (_, path, builds) => {
  const withFunctions = builds.filter(({ customFunctions }) => customFunctions);
  let browser: WpsBrowser;
  let wps: WpsPage | null = null;
  let sheets: readonly Sheet[] = [];
  beforeAll(async () => {
    browser = await startWpsBrowser(await path());
    sheets = await sheetsFromBytes(
      await buildWorkbook(samplePath('chongqing-project')),
      'chongqing-project.xlsx',
    );
  });
  afterEach(async () => {
    const complaints = wps?.complaints() ?? [];
    await wps?.page.close();
    wps = null;
    expect(complaints).toEqual([]);
  });
  afterAll(() => browser.close());

  const checked = async (profile: Profile): Promise<WpsPage> => {
    const here = (wps = await browser.open(profile, sheets));
    await here.inEt((et) => et.press('check'), null);
    await here.checked();
    return here;
  };

  it.each(builds)('goes from finding to finding by F8: $name', async (profile) => {
    const here = await checked(profile);
    const places: unknown[] = [];
    for (const key of ['F8', 'F8', 'Shift+F8']) {
      const before = JSON.stringify(await here.inEt((et) => et.selection(), null));
      await here.button('清除').press(key);
      await soon(async () =>
        expect(JSON.stringify(await here.inEt((et) => et.selection(), null))).not.toBe(before),
      );
      places.push(await here.inEt((et) => et.selection(), null));
    }
    expect(places[2]).toEqual(places[0]);
    expect(places[1]).not.toEqual(places[0]);
  });

  it.each(builds)('checks again by itself while the live check is on: $name', async (profile) => {
    const here = await checked(profile);
    expect(await here.findings(tooFar).count()).toBe(1);
    await here.pane.getByText('实时', { exact: true }).click();
    await here.inEt((et) => et.type('E19', 10), null);
    await here.findings(tooFar).waitFor({ state: 'detached' });
  });

  it.each(builds)(
    'stays with the workbook that it checked, and says when that is closed: $name',
    async (profile) => {
      const here = await checked(profile);
      await here.inEt((et) => et.openAnother('别的.xlsx'), null);
      expect(await here.inEt((et) => et.front(), null)).toBe('别的.xlsx');
      await here.openFinding(tooFar);
      await soon(async () => expect(await here.inEt((et) => et.front(), null)).toBe('自评表.xlsx'));
      await here.inEt((et) => et.closeBook(), null);
      await here.button('清除').press('F8');
      await here.pane.getByText('工作簿已关闭，请重新校验').first().waitFor();
      // 校验 is about the workbook in front, which is another one by now.
      await here.button('校验').click();
      await here.pane.getByText('没有找到绩效自评表').first().waitFor();
    },
  );

  it.each(builds.filter(({ freezesRibbon }) => !freezesRibbon))(
    'does a command once where the pane is open twice: $name',
    async (profile) => {
      const here = (wps = await browser.open(profile, sheets));
      await here.inEt((et) => et.press('panel'), null);
      await here.button('校验').waitFor();
      await here.inEt((et) => et.openPaneAgain(), null);
      await here.button('校验').waitFor();
      await here.inEt((et) => et.press('check'), null);
      await here.checked();
      expect(await here.findings(tooFar).count()).toBe(1);
      const first = here.page.frameLocator('iframe[id^="pane-"] >> nth=0');
      expect(await first.getByRole('treeitem').count()).toBe(0);
    },
  );

  it('works without the ribbon while a docked pane makes that deaf, and gives it back when it is put away', async () => {
    const here = await checked(windows28505);
    expect(await here.inEt((et) => et.press('clear'), null)).toBe(false);
    expect(await here.findings(tooFar).count()).toBe(1);
    for (const command of ['校验', '清除', '下一处（F8）', '上一处（Shift+F8）', '收起面板'])
      expect([command, await here.button(command).count()]).not.toEqual([command, 0]);
    await here.button('收起面板').click();
    await soon(async () => expect(await here.inEt((et) => et.press('clear'), null)).toBe(true));
    await soon(async () => expect(await here.inEt((et) => et.rulesOn('F19'), null)).toEqual([]));
  });

  it('has nothing to click where the bar of WPS covers the top of the pane', async () => {
    const here = await checked(windows28505);
    const tops = await here.pane
      .locator('button, a, input, select, [role="tab"]')
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().top));
    expect(tops.length).toBeGreaterThan(5);
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(8);
  });

  it.each(withFunctions)('mends formulas that Excel saved, before any check: $name', async (profile) => {
    const here = (wps = await browser.open(profile, sheets));
    await here.inEt((et) => et.type('I19', '=_xldudf_PERF_SCORE(H19,D19,E19,C19)'), null);
    await here.inEt((et) => et.press('panel'), null);
    await here.pane.getByText('1 个 PERF 公式没有接上函数').waitFor();
    await here.button('恢复公式').click();
    await soon(async () =>
      expect(await here.inEt((et) => et.formula('I19'), null)).toBe('=PERF.SCORE(H19,D19,E19,C19)'),
    );
    expect(await here.inEt((et) => et.value('I19'), null)).toBe(15);
    await here.pane.getByText('没有接上函数').waitFor({ state: 'detached' });
  });

  it('makes them plain where WPS has no functions', async () => {
    const here = (wps = await browser.open(windows16k, sheets));
    await here.inEt((et) => et.type('I7', '=_xldudf_PERF_TOTAL(G12,I19:I24)'), null);
    await here.inEt((et) => et.press('panel'), null);
    await here.button('换成普通公式').click();
    await soon(async () => expect(await here.inEt((et) => et.formula('I7'), null)).toMatch(/^=(?!.*PERF)/u));
    expect(await here.inEt((et) => et.value('I7'), null)).toBe(100);
  });

  it.each(withFunctions)(
    'fills in formulas, which compute, and makes them values again: $name',
    async (profile) => {
      const here = (wps = await browser.open(profile, sheets));
      await here.inEt((et) => et.press('templates'), null);
      await here.button(/^填入 \d+ 个公式$/u).click();
      await soon(async () =>
        expect(await here.inEt((et) => et.formula('I19'), null)).toContain('PERF.SCORE('),
      );
      expect(await here.inEt((et) => et.value('I19'), null)).toBe(15);
      await here.pane.getByText(/^换成数值 · /u).click();
      await here.button(/^换掉 \d+ 个$/u).click();
      await soon(async () => expect(await here.inEt((et) => et.formula('I19'), null)).toBeUndefined());
      expect(await here.inEt((et) => et.value('I19'), null)).toBe(15);
    },
  );
});

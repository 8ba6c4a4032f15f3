import { sheetsFromBytes } from '../../src/hosts/workbook-file';
import type { Sheet } from '../../src/sheets';
import { soon } from '../e2e/soon';
import { buildWorkbook, samplePath } from '../fixtures/workbook';
import { type Profile, linux128, windows16k } from '../wps-host/profile';
import { type WpsBrowser, type WpsPage, startWpsBrowser } from '../wps-host/web/wps-browser';
import { browsers } from './browsers';

jest.setTimeout(120_000);

const tooFar = '偏离度 1100%';

describe.each(browsers)('the built add-in from the disk, in %s', (_, path, builds) => {
  let browser: WpsBrowser;
  let wps: WpsPage | null = null;
  let sheets: readonly Sheet[] = [];
  beforeAll(async () => {
    browser = await startWpsBrowser(await path());
    const file = await buildWorkbook(samplePath('chongqing-project'));
    sheets = await sheetsFromBytes(file, 'chongqing-project.xlsx');
  });
  afterEach(async () => {
    const complaints = wps?.complaints() ?? [];
    await wps?.page.close();
    wps = null;
    expect(complaints).toEqual([]);
  });
  afterAll(() => browser.close());

  const opened = async (profile: Profile): Promise<WpsPage> => (wps = await browser.open(profile, sheets));
  const checked = async (profile: Profile): Promise<WpsPage> => {
    const here = await opened(profile);
    await here.press('check');
    await here.checked();
    return here;
  };
  const marksOn = (here: WpsPage, cell: string): Promise<readonly string[]> =>
    here.inEt((et, given) => et.rulesOn(given), cell);

  it.each(builds)('marks F19 from the ribbon and goes there: $name', async (profile) => {
    const here = await checked(profile);
    const finding = await here.openFinding(tooFar);
    expect(await finding.innerText()).toContain('(120 − 10) ÷ 10 × 100% = 1100%');
    await soon(async () => expect(await here.inEt((et) => et.selection(), null)).toEqual([19, 6]));
    expect(await marksOn(here, 'F19')).toEqual([expect.stringContaining('PERF:')]);
    expect(await marksOn(here, 'A1')).toEqual([]);
  });

  it.each(builds)('leaves the sheet cell by cell as it was when it is cleared: $name', async (profile) => {
    const here = await opened(profile);
    const before = await here.inEt((et) => et.dump(), null);
    await here.press('check');
    await here.checked();
    expect(await here.inEt((et) => et.dump(), null)).not.toBe(before);
    await here.press('clear');
    await soon(async () => expect(await here.inEt((et) => et.dump(), null)).toBe(before));
  });

  it.each(builds)(
    'writes what it suggests, takes it back, and notices what is typed: $name',
    async (profile) => {
      const here = await opened(profile);
      await here.inEt((et) => et.type('F20', 90), null);
      await here.press('check');
      await here.checked();
      const finding = await here.openFinding('偏离度应为 100%');
      await finding.getByRole('button', { name: '采用建议' }).click();
      await soon(async () => expect(await here.inEt((et) => et.value('F20'), null)).toBe(100));
      await here.button(/^撤销/u).first().click();
      await soon(async () => expect(await here.inEt((et) => et.value('F20'), null)).toBe(90));
      await here.inEt((et) => et.type('E19', 11), null);
      await here.pane.getByText('表格已改动，结果可能过时').waitFor();
    },
  );

  it.each(builds)('still has aside what was set aside, saved and opened again: $name', async (profile) => {
    const here = await checked(profile);
    const finding = await here.openFinding(tooFar);
    await finding.getByRole('button', { name: '说明后保留…' }).click();
    await finding.getByRole('textbox', { name: '原因' }).fill('已附情况说明');
    await finding.getByRole('textbox', { name: '说明人' }).fill('王科长');
    await finding.getByRole('button', { name: '说明后保留', exact: true }).click();
    await here.findings(tooFar).waitFor({ state: 'detached' });
    await here.inEt((et) => et.closePane(), null);
    await here.inEt((et) => et.reopen(), null);
    await here.press('check');
    await here.checked();
    expect(await here.findings(/./u).count()).toBeGreaterThan(0);
    expect(await here.findings(tooFar).count()).toBe(0);
  });

  it.each(builds)('opens one pane, and another once the user closed it: $name', async (profile) => {
    const here = await checked(profile);
    await here.press('next');
    await here.press('next');
    await soon(async () => expect(await here.inEt((et) => et.selection(), null)).not.toBeNull());
    expect(await here.inEt((et) => et.panes().length, null)).toBe(1);
    await here.button('收起面板').click();
    await soon(async () => expect(await here.inEt((et) => et.panes()[0]?.visible, null)).toBe(false));
    await here.press('panel');
    expect(await here.inEt((et) => et.panes().map(({ visible }) => visible), null)).toEqual([true]);
    await here.inEt((et) => et.closePane(), null);
    await here.press('check');
    await here.checked();
    expect(await here.inEt((et) => et.panes().map(({ visible }) => visible), null)).toEqual([true]);
  });

  it('computes PERF functions in cells where WPS has them, and offers native formulas alone where it has not', async () => {
    const here = await opened(linux128);
    await here.inEt((et) => et.type('N1', '=PERF.DEVIATION(10,120)'), null);
    expect(await here.inEt((et) => et.value('N1'), null)).toBe(1100);
    expect(await here.inEt((et) => et.functions().includes('PERF.CHECK'), null)).toBe(true);
    await here.page.close();
    const old = await opened(windows16k);
    expect(await old.inEt((et) => et.functions(), null)).toEqual([]);
    await old.inEt((et) => et.type('N1', '=PERF.DEVIATION(10,120)'), null);
    expect(await old.inEt((et) => et.value('N1'), null)).toBe('#NAME?');
  });
});

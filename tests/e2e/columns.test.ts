/** A column that nobody could name is named in the pane, with the keyboard; the sheet is not touched, and one click takes it back. */
import { type TestBrowser, startBrowser } from './browser';
import { type Row, xlsx } from './form-file';
import { soon } from './soon';
import type { WorkbenchPage } from './workbench-page';

jest.setTimeout(120_000);

const rows: readonly Row[] = [
  ['2025年度社区走访绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '咋回事'],
  ['产出指标', '数量指标', '走访企业', '≥10家', '10家', 50, 50, ''],
  ['产出指标', '数量指标', '培训场次', '≥20场', '15场', 50, 37.5, '雨季停办'],
];

let browser: TestBrowser;
let at: WorkbenchPage;
let untouched: string;
beforeAll(async () => {
  browser = await startBrowser();
  at = await browser.openWorkbench();
  await at.addFile('自评表.xlsx', await xlsx({ name: '自评表', rows }));
  untouched = await at.dumpSheet();
  await at.clickCheck();
});
afterAll(() => browser.close());
afterEach(() => expect(browser.complaints()).toEqual([]));

const columns = () => at.pane.getByRole('list', { name: '列的认读' });
const choice = () => columns().getByRole('combobox');
/** The words of the option on which the keyboard stands. */
const activeOption = async (): Promise<string | null> => {
  const id = await choice().getAttribute('aria-activedescendant');
  return id === null ? null : at.page.locator(`[id="${id}"]`).innerText();
};

describe('a column that nobody could name', () => {
  it('is told with its cell and a choice, in the words of the form', async () => {
    expect(await columns().innerText()).toContain('没有认出“咋回事”');
    // A check that has just ended may still draw the pane anew and take the focus along.
    await soon(async () => {
      if ((await choice().getAttribute('aria-expanded')) !== 'true') await choice().press('Enter');
      expect(await choice().getAttribute('aria-expanded')).toBe('true');
    });
    const list = at.page.getByRole('listbox');
    await list.waitFor();
    expect(await list.getByRole('option').allInnerTexts()).toEqual(
      expect.arrayContaining(['不是表中的数据', '指标名称', '完成值', '偏差原因']),
    );
    const [pane, place] = await Promise.all([at.pane.boundingBox(), list.boundingBox()]);
    expect(place?.x).toBeGreaterThanOrEqual(pane?.x ?? 0);
    expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual((pane?.x ?? 0) + (pane?.width ?? 0));
  });

  it('is read as the user names it, at once, and nothing is written into the sheet', async () => {
    // The list moves with the keyboard once it has drawn itself; on a busy machine that is after it is there.
    await soon(async () => {
      await at.page.keyboard.press('End');
      expect(await activeOption()).toBe('偏差原因');
    });
    await at.page.keyboard.press('Enter');
    await soon(async () => expect(await columns().innerText()).toContain('“咋回事”按“偏差原因”读'));
    expect(await at.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      '撤销对“咋回事”的指定',
    );
    expect(await at.dumpSheet()).toBe(untouched);
  });

  it('is nobody’s again at one click', async () => {
    await at.button('撤销对“咋回事”的指定').click();
    await soon(async () => expect(await columns().innerText()).toContain('没有认出“咋回事”'));
  });
});

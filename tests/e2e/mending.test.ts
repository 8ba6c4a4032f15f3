/** What is certain is mended at one click, after a look at every cell; and taken back at one more. */
import { type TestBrowser, startBrowser } from './browser';
import { formFile } from './form-file';
import { soon } from './soon';
import type { WorkbenchPage } from './workbench-page';

jest.setTimeout(120_000);

let browser: TestBrowser;
let at: WorkbenchPage;
let untouched: string;
beforeAll(async () => {
  browser = await startBrowser();
  at = await browser.openWorkbench();
  const texts = await formFile(
    ['走访企业数量', '家', '≥', 10, 10, 0, 100, 30, '30'],
    ['回访企业数量', '家', '≥', 10, 10, 0, 100, '30分', 30],
    ['合格率', '%', '≥', 90, 95, 5.56, 100, 40, 40],
  );
  await at.addFile('文本数字.xlsx', texts);
  untouched = await at.dumpSheet();
  await at.clickCheck();
});
afterAll(() => browser.close());
afterEach(() => expect(browser.complaints()).toEqual([]));

/** What stands in a cell, with its type. */
const valueIn = (cell: string): Promise<unknown> =>
  at.page.evaluate(
    (place) => window.perfWorkbench?.api.getActiveWorkbook()?.getActiveSheet().getRange(place).getValue(),
    cell,
  );

describe('all safe fixes', () => {
  it('are shown cell by cell before anything is written', async () => {
    await at.button('全部修复').click();
    const preview = await at.pane.getByRole('region', { name: '将要修改的单元格' }).innerText();
    expect(preview).toMatch(/I3[\s\S]*30/u);
    expect(preview).toMatch(/H4[\s\S]*30分[\s\S]*30/u);
    expect(await valueIn('I3')).toBe('30');
    expect(await valueIn('H4')).toBe('30分');
  });

  it('are made together, and the findings go', async () => {
    await at.button('修改 2 个单元格').click();
    await soon(async () => expect([await valueIn('I3'), await valueIn('H4')]).toEqual([30, 30]));
    await at.checked();
    await at.show('fixed');
    await soon(async () =>
      expect((await at.findings()).filter((row) => /^已修复/u.test(row))).toHaveLength(2),
    );
    await at.show('open');
  });

  it('are taken back by one click, and clearing leaves the sheet as it was', async () => {
    await at.button('撤销').click();
    await soon(async () => expect([await valueIn('I3'), await valueIn('H4')]).toEqual(['30', '30分']));
    await at.checked();
    await at.button('清除').click();
    await soon(async () => expect(await at.dumpSheet()).toBe(untouched));
  });
});

describe('one fix', () => {
  it('shows old and new in its finding and changes nothing else', async () => {
    await at.clickCheck();
    const finding = await at.openFinding('H4');
    expect(await finding.innerText()).toMatch(/30分\s*30/u);
    await finding.getByRole('button', { name: '修复' }).click();
    await soon(async () => expect(await valueIn('H4')).toBe(30));
    expect(await valueIn('I3')).toBe('30');
  });
});

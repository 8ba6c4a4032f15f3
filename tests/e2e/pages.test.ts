/** The other pages: formulas, policy, report, help. */
import { readFileSync } from 'node:fs';
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

const formulaIn = (cell: string): Promise<string | undefined> =>
  at.page.evaluate(
    (place) => window.perfWorkbench?.api.getActiveWorkbook()?.getActiveSheet().getRange(place).getFormula(),
    cell,
  );

describe('公式', () => {
  it('inserts formulas that calculate in their cells, turns them into plain ones, and takes all back', async () => {
    const untouched = await at.dumpSheet();
    await at.openPage('公式');
    await at.button(/^填入 \d+ 个公式$/u).click();
    await soon(async () => expect(await formulaIn('F19')).toMatch(/^=PERF\.DEVIATION\(/u));
    await soon(async () => expect(await at.shows('F19')).toBe('1100'));
    await at.button(/^换掉 \d+ 个$/u).click();
    await soon(async () => expect(await formulaIn('F19')).toMatch(/^=(?!.*PERF)/u));
    await soon(async () => expect(await at.shows('F19')).toBe('1100'));
    await at.openPage('校验');
    await at.clickCheck();
    await at.button('撤销').click();
    await soon(async () => expect(await formulaIn('F19')).toMatch(/PERF/u));
    await at.checked();
    await at.button('撤销').click();
    await soon(async () => expect(await formulaIn('F19')).toBe(''));
    await at.checked();
    await at.button('清除').click();
    await soon(async () => expect(await at.dumpSheet()).toBe(untouched));
  });
});

describe('评分办法', () => {
  it('says which policy judges and why, and where each parameter comes from', async () => {
    await at.openPage('校验');
    await at.clickCheck();
    await at.openPage('评分办法');
    const page = await at.pane.innerText();
    expect(page).toContain('重庆市项目与部门整体绩效自评');
    expect(page).toMatch(/表样是“重庆 二级项目”，所以用它/u);
    expect(page).toMatch(/出处：/u);
  });

  it('is replaced by another one, which is kept in the workbook until it is taken back', async () => {
    const choice = at.pane.getByRole('combobox', { name: '改用' });
    await choice.selectOption('mof');
    await at.pane.getByText('由您指定，保存在本工作簿里').waitFor();
    await at.reloadOnceKept(/policy\W+mof/u);
    await at.clickCheck();
    await at.openPage('评分办法');
    expect(await choice.inputValue()).toBe('mof');
    await at.button('恢复自动选择').click();
    await at.pane.getByText('表样是“重庆 二级项目”').waitFor();
  });
});

describe('报告', () => {
  it.each([
    ['数据文件', '.json'],
    ['可打印的报告', '.html'],
  ])('saves a %s that names F19', async (name, ending) => {
    await at.openPage('校验');
    if ((await at.button('清除').count()) === 0) await at.clickCheck();
    await at.openPage('报告');
    const download = at.page.waitForEvent('download');
    await at.pane.getByRole('region', { name }).getByRole('button', { name: '保存' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toContain(ending);
    expect(readFileSync(await file.path(), 'utf8')).toContain('F19');
  });

  it('is printed with its summary on a page of its own', async () => {
    const download = at.page.waitForEvent('download');
    await at.pane.getByRole('region', { name: '可打印的报告' }).getByRole('button', { name: '保存' }).click();
    const printed = await at.page.context().newPage();
    await printed.setContent(readFileSync(await (await download).path(), 'utf8'));
    const cover = printed.locator('section.cover');
    expect(await cover.innerText()).toContain('还不能提交');
    const sheets = async (): Promise<number> =>
      (await printed.pdf()).toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;
    const whole = await sheets();
    await printed.locator('body > :not(section.cover), main > :not(section.cover)').evaluateAll((rest) => {
      for (const part of rest) if (!part.querySelector('section.cover')) part.remove();
    });
    expect(whole).toBeGreaterThan(await sheets());
    expect(await sheets()).toBe(1);
    await printed.close();
  });
});

describe('帮助', () => {
  it('opens at the rule of a finding', async () => {
    await at.openPage('校验');
    const finding = await at.openFinding('1100%');
    await finding.getByRole('button', { name: '规则说明' }).click();
    await at.button('返回帮助').waitFor();
    expect(await at.pane.innerText()).toContain('依据');
    await at.button('返回帮助').click();
  });

  it('has the manual of a function', async () => {
    await at.pane.getByRole('searchbox', { name: '查找规则和函数' }).fill('DEVIATION');
    await at.pane
      .getByRole('button', { name: /DEVIATION/u })
      .first()
      .click();
    expect(await at.pane.innerText()).toContain('参数');
  });
});

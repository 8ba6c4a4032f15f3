/// <reference types="office-js" />
import { isMarkFormula } from '../../src/hosts/shared/marks';
import { entryAt, handOn } from '../excel-host/hand';
import { areaOf } from '../excel-host/model/area';
import type { Workbook } from '../excel-host/model/workbook';
import { onSheets, opened, saved } from '../excel-host/saved';
import { type ExcelBrowser, startExcelBrowser } from '../excel-host/web/browser';
import type { Switch } from '../excel-host/worst';
import { addInFolder, sampleInExcel, unmarked, until } from './add-in';

jest.setTimeout(60_000);

let browser: ExcelBrowser;
beforeAll(async () => {
  browser = await startExcelBrowser(addInFolder);
});
afterEach(() => browser.closePages());
afterAll(() => browser.close());

/** A sheet with a format that cannot be told gets no marks. */
const withMarks: readonly Switch[] = ['a format came back broken'];

const tooFar = '偏离度 1100%';

describe('the add-in beside a form in Excel on the web', () => {
  afterEach(() => {
    expect(browser.complaints()).toEqual([]);
  });

  it('finds what is wrong in F19, goes there and marks it, and changes no cell', async () => {
    const workbook = await sampleInExcel('chongqing-project');
    const before = onSheets(workbook);
    const addIn = await browser.open(workbook, { spared: withMarks });
    await addIn.check();
    const finding = await addIn.openFinding(tooFar);
    expect(await finding.innerText()).toContain('(120 − 10) ÷ 10 × 100% = 1100%');
    await until(() => workbook.selection !== null && marksOn(workbook, 'F19').length > 0);
    expect(workbook.selection).toBe(`${workbook.active.Name}!F19`);
    expect(marksOn(workbook, 'F19')).toHaveLength(1);
    expect(marksOn(workbook, 'A1')).toEqual([]);
    expect(unmarked(onSheets(workbook))).toEqual(unmarked(before));
  });

  it.each(['J72', 'J93'])(
    'goes to the blank score in %s of the Wuhan form, and says why it marks nothing',
    async (cell) => {
      const workbook = await sampleInExcel('wuhan-department');
      const addIn = await browser.open(workbook);
      await addIn.check();
      await addIn.pane.getByText('读不出的条件格式').waitFor();
      await addIn.pane.getByRole('searchbox').fill(cell);
      const finding = await addIn.openFinding('没有填得分');
      expect(await finding.innerText()).toContain(cell);
      await until(() => workbook.selection?.endsWith(`!${cell}`) === true);
      expect(workbook.selection).toBe(`${workbook.active.Name}!${cell}`);
      expect(marksOn(workbook, cell)).toEqual([]);
    },
  );

  it('leaves the workbook as it was when it is cleared', async () => {
    const workbook = await sampleInExcel('chongqing-project');
    handOn(workbook).addConditionalFormat(workbook.active.Name, 'A1:K30', '=$A1=""', '#DDEBF7');
    const before = saved(workbook);
    const addIn = await browser.open(workbook, { spared: withMarks });
    await addIn.check();
    await until(() => marksOn(workbook, 'F19').length > 0);
    expect(marksOn(workbook, 'F19')).toHaveLength(1);
    await addIn.button('清除').click();
    await until(() => saved(workbook) === before);
    expect(saved(workbook)).toBe(before);
    expect(await addIn.findings(tooFar).count()).toBe(0);
  });

  it('writes what it suggests with one click, and takes that back with another', async () => {
    const workbook = await sampleInExcel('chongqing-project');
    handOn(workbook).type(workbook.active.Name, 'F20', 90);
    const addIn = await browser.open(workbook);
    await addIn.check();
    const finding = await addIn.openFinding('偏离度应为 100%');
    await finding.getByRole('button', { name: '采用建议' }).click();
    await until(() => entryAt(workbook.active, 'F20').value === 100);
    expect(entryAt(workbook.active, 'F20').value).toBe(100);
    await addIn.button(/^撤销/u).first().click();
    await until(() => entryAt(workbook.active, 'F20').value === 90);
    expect(entryAt(workbook.active, 'F20').value).toBe(90);
  });

  it('starts with the workbook from then on, if the user wants it', async () => {
    const addIn = await browser.open(await sampleInExcel('chongqing-project'));
    await addIn.tab('帮助').click();
    const choice = addIn.pane.getByRole('checkbox', { name: /打开这个工作簿时就启动插件/u });
    expect(await choice.isChecked()).toBe(false);
    await choice.click();
    await until(() => addIn.host.runtime.atStart === 'Background');
    expect(addIn.host.runtime.atStart).toBe('Background');
    await choice.click();
    await until(() => addIn.host.runtime.atStart === 'Inactive');
    expect(addIn.host.runtime.atStart).toBe('Inactive');
  });

  it('keeps in the workbook what was set aside', async () => {
    const workbook = await sampleInExcel('chongqing-project');
    const addIn = await browser.open(workbook, { spared: ['settings vanish'] });
    await addIn.check();
    const finding = await addIn.openFinding(tooFar);
    await finding.getByRole('button', { name: '说明后保留…' }).click();
    expect(await finding.innerText()).toMatch(/不能再用 Ctrl\+Z 撤销.*可能丢失/su);
    await finding.getByRole('textbox', { name: '原因' }).fill('已附情况说明');
    await finding.getByRole('textbox', { name: '说明人' }).fill('王科长');
    await finding.getByRole('button', { name: '说明后保留', exact: true }).click();
    await addIn.findings(tooFar).waitFor({ state: 'detached' });

    const again = await browser.open(opened(saved(workbook)));
    await again.check();
    expect(await again.findings(/./u).count()).toBeGreaterThan(0);
    expect(await again.findings(tooFar).count()).toBe(0);
    await again.show('已说明');
    expect(await again.findings(tooFar).innerText()).toMatch(/已附情况说明.*王科长/su);
  });

  it('says that findings may be out of date when a cell is typed over', async () => {
    const workbook = await sampleInExcel('chongqing-project');
    const addIn = await browser.open(workbook);
    await addIn.check();
    handOn(workbook).type(workbook.active.Name, 'E19', 11);
    await addIn.pane.getByText('表格已改动，结果可能过时').waitFor();
    expect(await addIn.findings(tooFar).count()).toBe(1);
    await addIn.clickCheck();
    await addIn.findings(tooFar).waitFor({ state: 'detached' });
    expect(await addIn.findings(/./u).count()).toBeGreaterThan(0);
  });
});

describe('the page around the add-in', () => {
  it('runs an action of the add-in from the ribbon, and hears when it is done', async () => {
    const addIn = await browser.open(await sampleInExcel('chongqing-project'));
    await addIn.frame().evaluate(() => {
      Office.actions.associate('nameTheSource', (event: Office.AddinCommands.Event) => {
        document.title = event.source.id;
        event.completed();
      });
    });
    await addIn.host.press('nameTheSource');
    expect(await addIn.frame().title()).toBe('nameTheSource');
    expect(browser.complaints()).toEqual([]);
  });

  it('hears of every request that would leave the machine', async () => {
    const addIn = await browser.open(await sampleInExcel('chongqing-project'));
    const asked = addIn.page.evaluate(() => fetch('https://example.org/tracking'));
    await expect(asked).rejects.toThrow('Failed to fetch');
    expect(browser.complaints()).toContain('request to https://example.org/tracking');
  });
});

/** The marks of ours that lie over a cell of the sheet the user looks at. */
function marksOn(workbook: Workbook, cell: string): readonly string[] {
  return workbook.active
    .formatsOver([areaOf(cell)])
    .map(({ formula }) => formula)
    .filter(isMarkFormula);
}

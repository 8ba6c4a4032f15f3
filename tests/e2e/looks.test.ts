/** A formatted file is shown as it looks, and what is not shown is said to be kept. */
import type { IWorkbookData } from '@univerjs/presets';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { type TestBrowser, startBrowser } from './browser';
import { formattedForm } from '../../src/hosts/workbook-file/looks/formatted.test-support';
import { differingEntries } from '../../src/workbook-patch/zips.test-support';
import { formFile, visitors } from './form-file';
import { soon } from './soon';
import type { WorkbenchPage } from './workbench-page';

jest.setTimeout(180_000);

let browser: TestBrowser;
let at: WorkbenchPage;
let form: Uint8Array;
beforeAll(async () => {
  browser = await startBrowser();
  at = await browser.openWorkbench();
  form = await formattedForm();
  await at.addFile('自评表.xlsx', form);
});
afterAll(() => browser.close());
afterEach(() => expect(browser.complaints()).toEqual([]));

const snapshot = (): Promise<IWorkbookData | undefined> =>
  at.page.evaluate(() => window.perfWorkbench?.api.getActiveWorkbook()?.save());

describe('a formatted file', () => {
  it('is shown with its letters, fills, lines, places and number formats', async () => {
    const book = await snapshot();
    const [sheet] = book?.sheetOrder.map((id) => book.sheets[id]) ?? [];
    const look = (row: number, column: number): unknown => {
      const style = sheet?.cellData?.[row]?.[column]?.s;
      return typeof style === 'string' ? book?.styles[style] : style;
    };
    expect(look(0, 0)).toMatchObject({ ff: '黑体', fs: 20, bl: 1, cl: { rgb: '#c00000' }, ht: 2, vt: 2 });
    // Office's own accent, four fifths of the way to white.
    expect(look(1, 1)).toMatchObject({
      it: 1,
      ul: { s: 1 },
      tb: 3,
      bg: { rgb: expect.stringMatching(/^#d[\da-f]e/u) as unknown },
    });
    expect(look(1, 1)).toMatchObject({ bd: { t: { s: 8, cl: { rgb: '#404040' } } } });
    expect(look(2, 0)).toMatchObject({ pd: { l: 20 }, bd: { b: { s: 1 } } });
    expect(look(4, 0)).toMatchObject({ bg: { rgb: '#ffff00' } });
    expect(await Promise.all(['E4', 'D5', 'D7'].map((cell) => at.shows(cell)))).toEqual([
      '95.5%',
      '12,345.50',
      '2024年3月31日',
    ]);
  });

  it('has its widths, heights, hidden rows, columns and sheets, frozen panes, gridlines and colour of tab', async () => {
    const book = await snapshot();
    const [sheet, codes] = book?.sheetOrder.map((id) => book.sheets[id]) ?? [];
    expect(sheet).toMatchObject({
      tabColor: '#00b050',
      showGridlines: 0,
      freeze: { xSplit: 1, ySplit: 2 },
      columnData: { 6: { hd: 1 } },
      rowData: { 0: { h: 48 }, 5: { hd: 1 } },
    });
    expect(sheet?.columnData?.[0]?.w).toBeGreaterThan(130);
    expect(codes).toMatchObject({ name: '代码表', hidden: 1 });
  });

  it('brings its list, its conditional format, its comment, its link and its name', async () => {
    const told = await at.page.evaluate(() => {
      const sheet = window.perfWorkbench?.api.getActiveWorkbook()?.getActiveSheet();
      const rule = sheet?.getRange('J3').getDataValidation()?.rule;
      return {
        list: [rule?.type, rule?.formula1],
        formats: sheet?.getConditionalFormattingRules().length,
        notes: sheet?.getNotes().map(({ note }) => note),
        names: window.perfWorkbench?.api
          .getActiveWorkbook()
          ?.getDefinedNames()
          .map((name) => name.getName()),
      };
    });
    expect(told).toMatchObject({ list: ['list', '是,否'], formats: 1, names: ['权重'] });
    expect(told.notes).toEqual([
      '按实到人数计算',
      '链接：https://example.com/rules',
      '链接：#自评表!A3',
      '此处有图片：不在这里显示，保存时原样保留',
    ]);
    await at.type('H3', 60);
    await soon(async () => expect(await at.shows('H7')).toBe('110'));
  });

  it('has a list that works: what is chosen there stands in the cell', async () => {
    const { x, y, width, height } = await at.page.evaluate(() => {
      const sheet = window.perfWorkbench?.api.getActiveWorkbook()?.getActiveSheet();
      const rect = sheet?.getRange('J3').getCellRect();
      return { x: rect?.x ?? 0, y: rect?.y ?? 0, width: rect?.width ?? 0, height: rect?.height ?? 0 };
    });
    const canvas = await at.page.locator('canvas[id^="univer-sheet-main-canvas_"]').boundingBox();
    const arrow = [(canvas?.x ?? 0) + x + width - 10, (canvas?.y ?? 0) + y + height / 2] as const;
    expect(await at.shows('J3')).toBe('是');
    await at.page.mouse.click(...arrow);
    await at.page.getByText('否', { exact: true }).last().click();
    await soon(async () => expect(await at.shows('J3')).toBe('否'));
    await at.type('J3', '是');
  });

  it('has a text of two kinds of letters, and its filter with a button on each head', async () => {
    const told = await at.page.evaluate(() => {
      const sheet = window.perfWorkbench?.api.getActiveWorkbook()?.getActiveSheet();
      return {
        runs: sheet?.getSheet().getCellRaw(1, 9)?.p?.body?.textRuns,
        filter: sheet?.getFilter()?.getRange().getA1Notation(),
      };
    });
    expect(told).toMatchObject({ runs: [{}, { st: 2, ed: 4, ts: { bl: 1 } }], filter: 'A2:J5' });
    expect((await at.shows('J2'))?.trim()).toBe('是否完成');
  });

  it('has links that lead on, those outside after a question and without a word of this page', async () => {
    const select = (cell: string): Promise<void> =>
      at.page.evaluate((place) => {
        window.perfWorkbench?.api.getActiveWorkbook()?.getActiveSheet().getRange(place).activate();
      }, cell);
    const bar = at.page.getByRole('note', { name: '链接' });
    await select('C7');
    await bar.getByRole('button', { name: '转到' }).click();
    expect(await at.selectedCell()).toBe('A3');
    await bar.waitFor({ state: 'hidden' });
    await at.page.evaluate(() => {
      window.open = (...given) => {
        document.title = given.join(' ');
        return null;
      };
    });
    const asked: string[] = [];
    const answers = [false, true];
    at.page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void (answers.shift() === true ? dialog.accept() : dialog.dismiss());
    });
    await select('B7');
    await bar.getByRole('button', { name: '打开…' }).click();
    expect(await at.page.title()).not.toContain('example.com');
    await bar.getByRole('button', { name: '打开…' }).click();
    expect(await at.page.title()).toBe('https://example.com/rules _blank noopener,noreferrer');
    expect(asked).toEqual([expect.stringContaining('https://example.com/rules'), asked[0]]);
    at.page.removeAllListeners('dialog');
  });

  it('is said to have what is not shown, and looks as it does', async () => {
    await at.page
      .getByText('自评表.xlsx：图片 1 个、工作表保护（这里不锁定单元格）不在这里显示，保存时原样保留')
      .waitFor();
    // What was changed is the one thing that saving tells of.
    const [, name] = await at.saved('保存');
    expect(name).toBe('自评表（已改）.xlsx');
    expect(await at.page.getByRole('status').first().innerText()).toMatch(
      /^已下载 .*：改了 1 格，随之重算 1 格，其余未动/u,
    );
  });

  it('keeps them all in another file that it is saved as', async () => {
    const [bytes, name] = await at.saved('另存为', '另一份');
    expect([name, differingEntries(form, bytes)]).toEqual([
      '自评表（已改）.xlsx',
      ['xl/worksheets/sheet1.xml'],
    ]);
  });

  it('is checked as before', async () => {
    await at.clickCheck();
    expect(await at.findings()).toContainEqual(expect.stringMatching(/F3/u));
  });
});

it('a file whose looks cannot be read is shown plain, and said so', async () => {
  const bytes = await formFile(visitors);
  // The theme becomes no XML; nothing that holds values does.
  const parts = unzipSync(bytes);
  const theme = Object.keys(parts).find((part) => part.endsWith('theme1.xml'));
  if (theme === undefined) throw new Error('no theme');
  await at.addFile('坏主题.xlsx', zipSync({ ...parts, [theme]: strToU8('<a:theme <') }));
  await at.page.getByText('没能读出它的格式，只显示内容').waitFor();
  await at.clickCheck();
  expect(await at.findings()).toContainEqual(expect.stringMatching(/F3/u));
});

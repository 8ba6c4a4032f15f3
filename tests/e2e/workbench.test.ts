/** The page around spreadsheet and pane: files in and out, formulas, no network; and what is hostile. */
import { utils, write } from '@e965/xlsx';
import { sheetsFromBytes } from '../../src/hosts/workbook-file/bytes';
import { settingsIn } from '../../src/hosts/workbook-file';
import { type TestBrowser, startBrowser } from './browser';
import { type Row, formFile, header, title, visitors, xlsx } from './form-file';
import { soon } from './soon';
import type { WorkbenchPage } from './workbench-page';

jest.setTimeout(180_000);

let browser: TestBrowser;
let at: WorkbenchPage;
beforeAll(async () => {
  browser = await startBrowser();
  at = await browser.openWorkbench();
});
afterAll(() => browser.close());
afterEach(() => expect(browser.complaints()).toEqual([]));

describe('a file', () => {
  it('is opened from the dialog, and its own PERF formulas calculate', async () => {
    const bytes = await xlsx({
      name: '自评表',
      rows: [title, header, visitors],
      formulas: { K1: '_xldudf_PERF_DEVIATION(10,120)' },
    });
    await at.addFile('回访.xlsx', bytes);
    await soon(async () => expect(await at.shows('K1')).toBe('1100'));
    await at.clickCheck();
    expect(await at.findings()).toContainEqual(expect.stringMatching(/F3/u));
  });

  it.each([
    ['旧版.xls', 'biff8'],
    ['导出.csv', 'csv'],
  ] as const)('is opened as %s and checked', async (name, bookType) => {
    const book = utils.book_new(
      utils.aoa_to_sheet([title, header, visitors].map((row) => [...row])),
      '自评表',
    );
    await at.addFile(name, new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer));
    await at.clickCheck();
    expect(await at.findings()).toContainEqual(expect.stringMatching(/^错误 F3.*1100%/u));
  });

  it('is opened when dropped on the page', async () => {
    const bytes = [...(await formFile(visitors))];
    await at.page.evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], '拖入.xlsx'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, bytes);
    await at.page.getByRole('tab', { name: '拖入.xlsx', selected: true }).waitFor();
    await soon(async () => expect(await at.shows('E3')).toBe('120'));
  });

  it('is saved into the file it came from, with our settings; the rest stays as it was', async () => {
    await at.openBook('回访.xlsx');
    await at.page.evaluate(() => window.perfWorkbench?.host.writeSettings('{"version":1,"waivers":[]}'));
    await at.type('A10', '新增');
    const wanted = await at.page.evaluate(() => window.perfWorkbench?.host.readSheets('all'));
    const edited = at.page.getByRole('tab', { name: '回访.xlsx' }).getByText('●');
    await edited.waitFor();
    const [bytes, name] = await at.saved('保存');
    expect(name).toBe('回访（已改）.xlsx');
    await edited.waitFor({ state: 'hidden' });
    const said = await at.page.getByRole('status').first().innerText();
    expect(said).toMatch(/^已下载 回访（已改）\.xlsx：改了 1 格(?:，随之重算 \d+ 格)?，其余未动/u);
    const saved = await sheetsFromBytes(bytes, '回访.xlsx');
    const contents = (sheets: typeof saved | undefined): unknown =>
      sheets?.map(({ name: sheet, cells }) => [
        sheet,
        cells.map(({ row, column, content }) => [row, column, content]),
      ]);
    expect(contents(saved)).toEqual(contents(wanted));
    expect(settingsIn(bytes)).toBe('{"version":1,"waivers":[]}');
  });

  it('of a kind that cannot be written into is saved as a new one, once the user agrees', async () => {
    await at.openBook('旧版.xls');
    const asked: string[] = [];
    at.page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    const [bytes, name] = await at.saved('保存');
    expect(asked).toEqual([expect.stringMatching(/^\.xls.*只能另存为新的 \.xlsx[\s\S]*没有原来的筛选/u)]);
    expect(name).toBe('旧版.xlsx');
    const [sheet] = await sheetsFromBytes(bytes, name);
    expect(sheet?.cells.length).toBeGreaterThan(10);
  });

  it('is saved as an .xls for systems that take nothing else, once its losses are accepted', async () => {
    await at.openBook('回访.xlsx');
    at.page.once('dialog', (dialog) => void dialog.accept());
    const [bytes, name] = await at.saved('另存为', '旧格式 .xls');
    expect(name).toBe('回访.xls');
    const [sheet] = await sheetsFromBytes(bytes, name);
    expect(sheet?.cells.find(({ row, column }) => row === 10 && column === 1)?.content).toBe('新增');
  });
});

describe('several files', () => {
  it('ask before one that was changed is closed', async () => {
    await at.openBook('拖入.xlsx');
    await at.type('A10', '没有保存');
    await at.page.getByRole('tab', { name: '拖入.xlsx' }).getByText('●').waitFor();
    const asked: string[] = [];
    at.page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await at.page.getByRole('button', { name: '关闭 拖入.xlsx' }).click();
    expect(asked).toEqual(['“拖入.xlsx”有未保存的改动，关闭后就没有了。关闭？']);
    expect(await at.shows('A10')).toBe('没有保存');
  });

  it('each come back checked, if they were left so', async () => {
    await at.openBook('回访.xlsx');
    await at.clickCheck();
    await at.openBook('拖入.xlsx');
    await at.button('校验').waitFor();
    expect(await at.pane.getByRole('treeitem').count()).toBe(0);
    await at.openBook('回访.xlsx');
    await at.checked();
    await soon(async () => expect(await at.findings()).toContainEqual(expect.stringMatching(/F3/u)));
  });
});

describe('a cell', () => {
  it('calculates PERF.DEVIATION when it is typed in', async () => {
    await at.type('L1', '=PERF.DEVIATION(10,120)');
    await soon(async () => expect(await at.shows('L1')).toBe('1100'));
  });

  it('stays blank while its target or its actual is, and spills over a range', async () => {
    await at.type('L2', '=PERF.DEVIATION(K2,120)');
    await at.type('L3', '=PERF.DEVIATION(10,K2)');
    await at.type('L4', '=PERF.DEVIATION(D3:D4,E3:E4)');
    await soon(async () => expect(await at.shows('L4')).toBe('1100'));
    expect([await at.shows('L2'), await at.shows('L3'), await at.shows('L5')]).toEqual(['', '', '']);
  });
});

describe('hostile cells', () => {
  it('are shown as text and run nothing', async () => {
    const image = '<img src=x onerror="document.title=1">';
    const call = "=cmd|'/c calc'!A0";
    const long = '长'.repeat(32_767);
    const named = (name: string): Row => [name, '家', '≥', 10, 120, 1100, 100, 25, 25];
    await at.addFile('敌意.xlsx', await formFile(named(image), named(call), named(long)));
    await at.clickCheck();
    const text = await at.pane.innerText();
    expect(text).toContain('<img src=x');
    expect(text).toContain("=cmd|'/c calc'!A0");
    expect(await at.pane.locator('img').count()).toBe(0);
    expect(await at.page.title()).not.toBe('1');
  });
});

describe('a workbook without a form', () => {
  it('is said to have none, with what was looked for', async () => {
    await at.addFile('空.xlsx', await xlsx({ name: '空', rows: [['只有', '两个词']] }));
    await at.button('校验').click();
    await at.pane.getByRole('heading', { name: '没有找到绩效自评表' }).waitFor();
    expect(await at.pane.innerText()).toContain('指标名称');
  });
});

describe('many files', () => {
  it('leave the tab of the one that has just come in sight, and the button that closes it', async () => {
    const tabs = at.page.getByRole('navigation', { name: '打开的文件' });
    for (const part of ['产出', '效益', '满意度'])
      await at.addFile(`${part}部分的绩效自评表.xlsx`, await formFile(visitors));
    const shown = tabs.getByRole('tab', { selected: true });
    await soon(async () => {
      const [tab, close] = await Promise.all([
        shown.boundingBox(),
        tabs.getByRole('button', { name: /^关闭/u }).boundingBox(),
      ]);
      expect(await shown.innerText()).toContain('满意度部分');
      expect((tab?.x ?? 0) + (tab?.width ?? 0)).toBeLessThan((close?.x ?? 0) + 1);
    });
  });
});

describe('without a network', () => {
  it('opens again after it was loaded once', async () => {
    await at.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await at.page.context().setOffline(true);
    await at.reload();
    await at.openBook('样表 重庆项目');
    await at.clickCheck();
    expect(await at.verdict()).toMatch(/还不能提交/u);
    await at.page.context().setOffline(false);
  });
});

/** 审核台: many files in one table, checked beside the page; letters, summaries, a returned file beside its last version. */
import { readFileSync } from 'node:fs';
import { CFB } from '@e965/xlsx';
import { Workbook } from 'exceljs';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { Download, Locator } from 'playwright-core';
import { barriersIn } from './accessibility';
import { type TestBrowser, startBrowser } from './browser';
import { type Row, formFile, visitors } from './form-file';
import type { WorkbenchPage } from './workbench-page';

jest.setTimeout(240_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterEach(async () => {
  await browser.closePages();
  expect(browser.complaints()).toEqual([]);
});
afterAll(() => browser.close());

interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A form without an error: target met, all points. */
const met: Row = ['巡查次数', '次', '≥', 10, 10, 0, 100, 50, 50];
const unscored: Row = ['巡查次数', '次', '≥', 10, 10, 0, 100, 50, ''];
const first: Row = ['清淤河段', '处', '≥', 10, 10, 0, 100, 50, 50];

async function deskOf(at: WorkbenchPage): Promise<Locator> {
  await at.page.getByRole('button', { name: '审核台' }).click();
  const desk = at.page.getByRole('main', { name: '审核台' });
  await desk.waitFor();
  return desk;
}

/** Drops files on the page, as the explorer would. */
async function drop(at: WorkbenchPage, files: readonly Dropped[]): Promise<void> {
  const packed = files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')] as const);
  await at.page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of given) {
      const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, packed);
}

const rowOf = (desk: Locator, name: string): Locator => desk.getByRole('row').filter({ hasText: name });
const ended = (desk: Locator): Promise<void> =>
  desk.getByText(/核对了 \d+ 个文件/u).waitFor({ timeout: 120_000 });

async function downloaded(at: WorkbenchPage, button: Locator): Promise<readonly [Uint8Array, string]> {
  const coming: Promise<Download> = at.page.waitForEvent('download');
  await button.click();
  const given = await coming;
  return [new Uint8Array(readFileSync(await given.path())), given.suggestedFilename()];
}

/** A workbook whose one sheet unpacks to far more than any form. */
async function bomb(): Promise<Uint8Array> {
  const parts = unzipSync(await formFile(first, met));
  return zipSync(
    { ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(100 * 1024 * 1024).fill(32) },
    { level: 1 },
  );
}

/** What is used of a library that comes without types. */
interface CompoundFiles {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (file: object, path: string, content: Buffer) => void;
  };
  readonly write: (file: object, options: { readonly type: 'buffer' }) => Buffer;
}

/** What Excel makes of a workbook with a password: a compound file that holds the encrypted one. */
function withPassword(): Uint8Array {
  const cfb = CFB as CompoundFiles;
  const file = cfb.utils.cfb_new();
  cfb.utils.cfb_add(file, '/EncryptionInfo', Buffer.from('x'.repeat(64)));
  cfb.utils.cfb_add(file, '/EncryptedPackage', Buffer.from('x'.repeat(4096)));
  return new Uint8Array(cfb.write(file, { type: 'buffer' }));
}

describe('three hundred files', () => {
  it('show their progress, keep what was read when cancelled, and go on', async () => {
    const [wrong, right] = [await formFile(first, unscored), await formFile(first, met)];
    const files = Array.from({ length: 300 }, (_, i) => ({
      name: `单位${i + 1}.xlsx`,
      bytes: i % 3 === 0 ? wrong : right,
    }));
    const at = await browser.openWorkbench();
    await at.page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { perfLongTasks: tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    await drop(at, files);
    // What the story itself did to bring the files in is none of the desk's.
    await at.page.evaluate(() => {
      (window as unknown as { perfLongTasks: number[] }).perfLongTasks.length = 0;
    });
    const desk = at.page.getByRole('main', { name: '审核台' });
    await desk.getByText(/正在核对：[1-9]\d* \/ 300 个文件/u).waitFor();
    await desk.getByRole('button', { name: '取消' }).click();
    const cancelled = desk.getByText(/已取消：核对了 \d+ 个文件，还有 \d+ 个未核对/u);
    await cancelled.waitFor();
    const [, done, left] = /核对了 (\d+) 个文件，还有 (\d+) 个/u.exec(await cancelled.innerText()) ?? [];
    expect(Number(done)).toBeGreaterThan(0);
    expect(Number(done) + Number(left)).toBe(300);
    await desk.getByRole('button', { name: '继续' }).click();
    await ended(desk);
    expect(await desk.getByText(/核对了 300 个文件，显示 300 \/ 300 行/u).count()).toBe(1);
    // Of three hundred rows those in sight are drawn.
    expect(await desk.getByRole('row').count()).toBeLessThan(60);
    const tasks = await at.page.evaluate(
      () => (window as unknown as { perfLongTasks: number[] }).perfLongTasks,
    );
    console.info(`longest task while 300 files were checked: ${Math.max(0, ...tasks)} ms`);

    await desk.getByRole('columnheader', { name: '错误' }).getByRole('button').click();
    await rowOf(desk, '还不能提交').first().waitFor();
    expect(await desk.getByRole('row').nth(1).innerText()).toContain('还不能提交');
    await desk.getByRole('combobox', { name: '显示' }).selectOption('可以提交');
    await desk.getByText('显示 200 / 300 行').waitFor();
    await desk.getByRole('combobox', { name: '显示' }).selectOption('全部');
    await desk.getByRole('searchbox').fill('单位301');
    await desk.getByText('没有符合条件的行。').waitFor();
  });
});

/** Drops a folder on the page, as the explorer would: a browser gives what is in it a hundred at a time. */
async function dropFolder(at: WorkbenchPage, name: string, files: readonly Dropped[]): Promise<void> {
  const packed = files.map((file) => [file.name, Buffer.from(file.bytes).toString('base64')] as const);
  await at.page.evaluate(
    ([folder, given]) => {
      const entries = given.map(([path, text]) => {
        const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
        const own = new File([bytes], path.split('/').at(-1) ?? path);
        return {
          isDirectory: false,
          name: own.name,
          fullPath: `/${folder}/${path}`,
          file: (take: (file: File) => void) => take(own),
        };
      });
      const directory = (path: string, inside: readonly object[]): object => ({
        isDirectory: true,
        name: path.split('/').at(-1),
        fullPath: path,
        createReader: () => {
          let given = 0;
          return {
            readEntries: (take: (some: readonly object[]) => void) => {
              const some = inside.slice(given, given + 100);
              given += some.length;
              take(some);
            },
          };
        },
      });
      const half = Math.floor(entries.length / 2);
      const nested = directory(`/${folder}/下级`, entries.slice(half));
      const top = directory(`/${folder}`, [...entries.slice(0, half), nested]);
      DataTransferItem.prototype.webkitGetAsEntry = () => top as FileSystemEntry;
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([], folder));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, packed] as const,
  );
}

describe('a folder', () => {
  it('gives the spreadsheets in it and below, three hundred of them, and may be cancelled in the middle', async () => {
    const [wrong, right] = [await formFile(first, unscored), await formFile(first, met)];
    const files = Array.from({ length: 300 }, (_, i) => ({
      name: `单位${i + 1}.xlsx`,
      bytes: i % 3 === 0 ? wrong : right,
    }));
    const at = await browser.openWorkbench();
    await dropFolder(at, '2026年报送', [
      ...files,
      { name: '说明.docx', bytes: new Uint8Array([1, 2, 3]) },
      { name: '~$单位1.xlsx', bytes: new Uint8Array([1, 2, 3]) },
    ]);
    const desk = at.page.getByRole('main', { name: '审核台' });
    await desk.getByText(/正在核对：[1-9]\d* \/ 300 个文件/u).waitFor({ timeout: 120_000 });
    await desk.getByRole('button', { name: '取消' }).click();
    await desk.getByText(/已取消：核对了 \d+ 个文件，还有 \d+ 个未核对/u).waitFor();
    await desk.getByRole('button', { name: '继续' }).click();
    await ended(desk);
    expect(await desk.getByText(/核对了 300 个文件，显示 300 \/ 300 行/u).count()).toBe(1);
    expect(await desk.getByRole('row').nth(1).innerText()).toContain('2026年报送/');
  });
});

describe('the record of a review', () => {
  it('is a file, with which a returned form is compared in another session', async () => {
    const at = await browser.openWorkbench();
    const desk = await deskOf(at);
    await drop(at, [{ name: '甲.xlsx', bytes: await formFile(first, unscored) }]);
    await ended(desk);
    const [record, name] = await downloaded(at, desk.getByRole('button', { name: '保存审核记录' }));
    expect(name).toMatch(/^审核记录 \d{4}-\d{2}-\d{2}\.json$/u);
    await browser.closePages();

    const later = await browser.openWorkbench();
    const newDesk = await deskOf(later);
    await newDesk
      .locator('input[accept=".json"]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(record) });
    await newDesk.getByText(/已打开 .* 的审核记录（1 个文件）/u).waitFor();
    await drop(later, [{ name: '甲（已改）.xlsx', bytes: await formFile(first, met) }]);
    await ended(newDesk);
    await rowOf(newDesk, '甲（已改）.xlsx').click();
    const compared = newDesk.getByRole('region', { name: '与上次比较' });
    await compared.getByText(/已改好 [1-9]\d* 处/u).waitFor();
    await compared.getByText('改动的单元格 1 个').click();
    await compared.getByText('I4：（空） → 50').waitFor();
    // Nothing of it stays in the browser.
    later.page.on('dialog', (dialog) => void dialog.accept());
    await newDesk.getByRole('button', { name: '清空' }).click();
    await drop(later, [{ name: '甲（已改）.xlsx', bytes: await formFile(first, met) }]);
    await ended(newDesk);
    await rowOf(newDesk, '甲（已改）.xlsx').click();
    expect(await newDesk.getByRole('region', { name: '与上次比较' }).count()).toBe(0);
  });
});

describe('hostile files', () => {
  it('say so in their rows and stop nobody', async () => {
    const at = await browser.openWorkbench();
    await drop(at, [
      { name: '炸弹.xlsx', bytes: await bomb() },
      { name: '空.xlsx', bytes: new Uint8Array() },
      { name: '密码.xlsx', bytes: withPassword() },
      { name: '坏.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]) },
      { name: '好.xlsx', bytes: await formFile(first, met) },
    ]);
    const desk = at.page.getByRole('main', { name: '审核台' });
    await ended(desk);
    expect(await rowOf(desk, '炸弹.xlsx').innerText()).toContain('超过');
    expect(await rowOf(desk, '空.xlsx').innerText()).toContain('0 字节');
    expect(await rowOf(desk, '密码.xlsx').innerText()).toContain('打开密码');
    expect(await rowOf(desk, '坏.xlsx').innerText()).toContain('损坏');
    expect(await rowOf(desk, '好.xlsx').innerText()).toContain('可以提交');
  });
});

describe('a row', () => {
  it('opens its file at the first error, by keyboard alone', async () => {
    const at = await browser.openWorkbench();
    const desk = await deskOf(at);
    await drop(at, [{ name: '甲.xlsx', bytes: await formFile(first, unscored) }]);
    await ended(desk);
    await at.page.getByRole('button', { name: '返回表格' }).focus();
    for (let i = 0; i < 2; i++) await at.page.keyboard.press('F6');
    await at.page.keyboard.press('ArrowDown');
    await at.page.keyboard.press('Enter');
    await at.page.getByRole('tab', { name: '甲.xlsx', selected: true }).waitFor();
    await at.checked();
    await at.pane.locator('[aria-expanded="true"]').filter({ hasText: 'I4' }).first().waitFor();
    expect(await at.selectedCell()).toBe('I4');
  });

  it('gives a letter, and the desk a summary, that open as documents', async () => {
    const at = await browser.openWorkbench();
    const desk = await deskOf(at);
    await drop(at, [
      { name: '甲.xlsx', bytes: await formFile(first, unscored) },
      { name: '乙.xlsx', bytes: await formFile(visitors, met) },
    ]);
    await ended(desk);
    await rowOf(desk, '甲.xlsx').click();
    const [letter, name] = await downloaded(at, desk.getByRole('button', { name: '退回意见（Word）' }));
    expect(name).toBe('退回意见 甲.docx');
    const document = strFromU8(unzipSync(letter)['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('绩效自评表退回意见');
    expect(document).toContain('I4');
    expect(document).toContain('修改方法：');
    const [page] = await downloaded(at, desk.getByRole('button', { name: '汇总（网页）' }));
    expect(strFromU8(page)).toContain('文件 2 个，自评表 2 张');
    const [workbook] = await downloaded(at, desk.getByRole('button', { name: '汇总（Excel）' }));
    const book = new Workbook();
    await book.xlsx.load(workbook.slice().buffer);
    expect(book.getWorksheet('各表情况')?.rowCount).toBe(3);
  });

  it('shows what was mended in a returned file', async () => {
    const at = await browser.openWorkbench();
    const desk = await deskOf(at);
    await drop(at, [{ name: '甲.xlsx', bytes: await formFile(first, unscored) }]);
    await ended(desk);
    await drop(at, [{ name: '甲（已改）.xlsx', bytes: await formFile(first, met) }]);
    await rowOf(desk, '甲.xlsx').filter({ hasText: '可以提交' }).waitFor();
    await ended(desk);
    expect(await rowOf(desk, '甲.xlsx').count()).toBe(1);
    await rowOf(desk, '甲.xlsx').click();
    const compared = desk.getByRole('region', { name: '与上次比较' });
    await compared.getByText(/已改好 [1-9]\d* 处/u).waitFor();
    await compared.getByText('改动的单元格 1 个').click();
    await compared.getByText('I4：（空） → 50').waitFor();
  });
});

describe('the desk', () => {
  it.each(['light', 'dark', 'contrast'])(
    'has nothing serious for axe in %s, and fits 320 pixels',
    async (theme) => {
      const at = await browser.openWorkbench({ remembered: { theme, introduced: 'true' } });
      const desk = await deskOf(at);
      expect(await barriersIn(at)).toEqual([]);
      await drop(at, [
        { name: '甲.xlsx', bytes: await formFile(first, unscored) },
        { name: '空.xlsx', bytes: new Uint8Array() },
      ]);
      await ended(desk);
      await rowOf(desk, '甲.xlsx').click();
      expect(await barriersIn(at)).toEqual([]);
      await at.page.setViewportSize({ width: 320, height: 640 });
      const wider = await at.page.evaluate(() => {
        const main = document.querySelector('main');
        return main === null ? -1 : main.scrollWidth - main.clientWidth;
      });
      expect(wider).toBe(0);
      expect(await barriersIn(at)).toEqual([]);
    },
  );
});

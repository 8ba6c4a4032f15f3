/** Nothing is lost: two tabs, a closed tab, a killed browser, a page loaded again, a file on disk. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { type TestBrowser, startBrowser } from './browser';
import { chromiumArguments, chromiumPath } from './chromium';
import { formFile, visitors } from './form-file';
import { type Site, serve } from './site';
import { soon } from './soon';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(240_000);

/** What lets the browser keep drafts again. */
declare global {
  interface Window {
    perfPutAgain?: () => unknown;
  }
}

describe('in one browser', () => {
  let browser: TestBrowser;
  let at: WorkbenchPage;
  beforeAll(async () => {
    browser = await startBrowser();
    at = await browser.openWorkbench();
    await at.addFile('回访.xlsx', await formFile(visitors));
  });
  afterAll(() => browser.close());
  afterEach(() => expect(browser.complaints()).toEqual([]));

  it('the active tab and its result survive a reload', async () => {
    await at.clickCheck();
    const findings = await at.findings();
    await at.reload();
    await at.page.getByRole('tab', { name: '回访.xlsx', selected: true }).waitFor();
    await at.checked();
    await soon(async () => expect(await at.findings()).toEqual(findings));
  });

  it('leaving the page asks while something is edited, and only then', async () => {
    const asked: string[] = [];
    at.page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    // The browser asks for nobody who did nothing on the page.
    await at.page.getByRole('tab', { name: '回访.xlsx' }).click();
    await at.reload();
    expect(asked).toEqual([]);
    await at.page.getByRole('tab', { name: '回访.xlsx' }).click();
    await at.type('A10', '留着');
    await at.page.getByRole('tab', { name: '回访.xlsx' }).getByText('●').waitFor();
    await at.reload();
    expect(asked).toEqual(['beforeunload']);
    expect(await at.shows('A10')).toBe('留着');
    at.page.removeAllListeners('dialog');
  });

  it('a second tab says that the page is open, and takes over with all that the first had', async () => {
    await at.type('A11', '第一个标签页');
    const second = await at.page.context().newPage();
    await second.goto(at.page.url());
    await second.getByRole('heading', { name: '网页版已在另一个标签页打开' }).waitFor();
    expect(await second.evaluate(() => window.perfWorkbench)).toBeUndefined();
    await second.getByRole('button', { name: '在这里继续' }).click();
    const there = new WorkbenchPage(second, at.page.url());
    await there.ready();
    expect([await there.shows('A10'), await there.shows('A11')]).toEqual(['留着', '第一个标签页']);
    // The first one has given up, and keeps nothing over what is done here.
    await at.page.getByRole('heading', { name: '网页版已在另一个标签页打开' }).waitFor();
    await there.type('A12', '第二个标签页');
    await soon(async () => expect(await there.keptDrafts()).toContain('第二个标签页'));
    await second.close({ runBeforeUnload: false });
    await at.page.getByRole('button', { name: '在这里继续' }).click();
    await at.ready();
    expect([await at.shows('A11'), await at.shows('A12')]).toEqual(['第一个标签页', '第二个标签页']);
  });

  it('a tab that does not answer loses its turn, and what it had not kept stands beside', async () => {
    await at.page.getByRole('tab', { name: '回访.xlsx' }).click();
    const second = await at.page.context().newPage();
    await second.goto(at.page.url());
    await second.getByRole('heading', { name: '网页版已在另一个标签页打开' }).waitFor();
    // The first one is busy for longer than the second waits, from the moment that something was typed.
    const busy = at.page.evaluate(() => {
      window.perfWorkbench?.api.getActiveWorkbook()?.getActiveSheet().getRange('A13').setValue('来不及存');
      const until = Date.now() + 8000;
      while (Date.now() < until);
    });
    await second.getByRole('button', { name: '在这里继续' }).click();
    const there = new WorkbenchPage(second, at.page.url());
    await there.ready();
    expect(await there.shows('A13')).toBe('');
    await there.type('A14', '接手以后');
    await busy.catch(() => undefined);
    await there.openBook('回访.xlsx（另一标签页最后的改动）');
    expect([await there.shows('A12'), await there.shows('A13')]).toEqual(['第二个标签页', '来不及存']);
    // Seen, and cleared away.
    second.once('dialog', (dialog) => void dialog.accept());
    await second.getByRole('button', { name: '关闭 回访.xlsx（另一标签页最后的改动）' }).click();
    await there.openBook('回访.xlsx');
    expect([await there.shows('A13'), await there.shows('A14')]).toEqual(['', '接手以后']);
    await soon(async () => expect(await there.keptDrafts()).toContain('接手以后'));
    // Until it says so the first one waits for the second to close, and would go on by itself.
    await at.page.getByRole('heading', { name: '网页版已在另一个标签页打开' }).waitFor();
    await second.close({ runBeforeUnload: false });
    await at.page.getByRole('button', { name: '在这里继续' }).click();
    await at.ready();
    await at.page.getByText('上次没有保存的改动都在：').waitFor();
    await at.page.getByRole('button', { name: '知道了' }).click();
  });

  it('where the browser does not let the turn be taken, the second tab says so and asks again', async () => {
    const second = await at.page.context().newPage();
    await second.addInitScript(() => {
      const request = navigator.locks.request.bind(navigator.locks) as (...given: unknown[]) => unknown;
      Object.defineProperty(navigator.locks, 'request', {
        value: (name: string, how: LockOptions, work: unknown) =>
          how.steal === true || how.signal
            ? Promise.reject(new DOMException('refused', 'NotSupportedError'))
            : request(name, how, work),
      });
      // Nobody hears that the turn is wanted.
      Object.defineProperty(BroadcastChannel.prototype, 'postMessage', { value: () => undefined });
    });
    await second.goto(at.page.url());
    await second.getByRole('button', { name: '在这里继续' }).click();
    await second.getByRole('alert').getByText('浏览器没有让这里接手').waitFor();
    expect(await second.evaluate(() => window.perfWorkbench)).toBeUndefined();
    await second.close();
    await at.type('A15', '还是这里');
    await soon(async () => expect(await at.keptDrafts()).toContain('还是这里'));
  });

  it('what the browser does not keep is said to be at risk, until it is saved', async () => {
    const warning = at.page.getByText('浏览器没有留住改动');
    await at.page.evaluate(() => {
      const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put');
      if (!put) throw new Error('a browser without a database');
      window.perfPutAgain = () => Object.defineProperty(IDBObjectStore.prototype, 'put', put);
      Object.defineProperty(IDBObjectStore.prototype, 'put', {
        configurable: true,
        writable: true,
        value: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      });
    });
    await at.type('A16', '没有留住');
    await warning.waitFor();
    await at.page.evaluate(() => window.perfPutAgain?.());
    await at.type('A17', '又留住了');
    await warning.waitFor({ state: 'hidden' });
  });

  it('a file on disk is written back with leave, unless another program has saved it meanwhile', async () => {
    const original = [...(await formFile(visitors))];
    // A file of the browser's own file system stands for one on disk: the same handle, without the dialog of the system.
    await at.page.evaluate(async (bytes) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle('盘上.xlsx', { create: true });
      const writable = await handle.createWritable();
      await writable.write(new Uint8Array(bytes));
      await writable.close();
      Object.defineProperty(DataTransferItem.prototype, 'getAsFileSystemHandle', {
        configurable: true,
        value: () => Promise.resolve(handle),
      });
      Object.defineProperty(FileSystemFileHandle.prototype, 'requestPermission', {
        configurable: true,
        value: () => Promise.resolve('granted'),
      });
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], '盘上.xlsx'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, original);
    await at.page.getByRole('tab', { name: '盘上.xlsx', selected: true }).waitFor();
    const status = at.page.getByRole('status').first();
    const onDisk = (): Promise<number> =>
      at.page.evaluate(async () => {
        const folder = await navigator.storage.getDirectory();
        return (await (await folder.getFileHandle('盘上.xlsx')).getFile()).size;
      });
    for (const cell of ['A10', 'A11']) {
      await at.type(cell, `写回 ${cell}`);
      const before = await onDisk();
      await at.page.getByRole('button', { name: '保存', exact: true }).click();
      await soon(async () =>
        expect(await status.innerText()).toMatch(/^改了 1 格.*其余未动，已写回 盘上\.xlsx/u),
      );
      expect(await onDisk()).not.toBe(before);
      await at.page.getByRole('button', { name: '知道了' }).click();
    }
    await at.page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      const writable = await (await folder.getFileHandle('盘上.xlsx')).createWritable();
      await writable.write('别的程序写的');
      await writable.close();
    });
    const theirs = await onDisk();
    await at.type('A12', '不能盖掉');
    const [, name] = await at.saved('保存');
    expect(name).toBe('盘上（已改）.xlsx');
    await soon(async () => expect(await status.innerText()).toContain('被别的程序改过'));
    expect(await onDisk()).toBe(theirs);

    await at.page.evaluate(() =>
      Object.defineProperty(FileSystemFileHandle.prototype, 'requestPermission', {
        value: () => Promise.resolve('denied'),
      }),
    );
    await at.type('A13', '没有许可');
    const [, given] = await at.saved('保存');
    expect(given).toBe('盘上（已改）.xlsx');
    await soon(async () =>
      expect(await status.innerText()).toContain('没有得到写回 盘上.xlsx 的许可，它原样未动'),
    );
    expect(await onDisk()).toBe(theirs);
  });
});

describe('a page that is opened', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  it('while another is still being closed waits for its turn, and starts', async () => {
    const { page } = await browser.openWorkbench();
    // A page keeps its turn a moment longer than it is seen: this one until somebody waits for it.
    const closing = await page.context().newPage();
    await closing.goto(new URL('service-worker.js', page.url()).href);
    await page.close();
    await closing.evaluate(async () => {
      const somebodyWaits = async (): Promise<void> => {
        while ((await navigator.locks.query()).pending?.length === 0)
          await new Promise((again) => setTimeout(again, 20));
      };
      await new Promise<void>((isHeld) => {
        void navigator.locks.request('perf-workbench', () => {
          isHeld();
          return somebodyWaits();
        });
      });
    });
    const next = new WorkbenchPage(await closing.context().newPage(), new URL('.', closing.url()).href);
    await next.open();
    expect(await next.page.getByRole('heading', { name: '网页版已在另一个标签页打开' }).count()).toBe(0);
  });
});

describe('in a browser that is killed', () => {
  let site: Site;
  let profile: string;
  beforeAll(async () => {
    site = await serve(resolve(__dirname, '../../dist/workbench'));
    profile = mkdtempSync(join(tmpdir(), 'perf-profile-'));
  });
  afterAll(async () => {
    await site.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const opened = async (): Promise<readonly [BrowserContext, WorkbenchPage]> => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: await chromiumPath(),
      args: [...chromiumArguments],
      headless: true,
      locale: 'zh-CN',
    });
    const page: Page = context.pages()[0] ?? (await context.newPage());
    await page.addInitScript(() => localStorage.setItem('perf-form-check.introduced', 'true'));
    const at = new WorkbenchPage(page, site.url);
    await at.open();
    return [context, at];
  };

  it('what was typed is there when it is started again', async () => {
    const [context, at] = await opened();
    await at.addFile('回访.xlsx', await formFile(visitors));
    await at.type('A10', '断电之前');
    await soon(async () => expect(await at.keptDrafts()).toContain('断电之前'));
    const session = await context.browser()?.newBrowserCDPSession();
    const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
    const pid = processInfo.find(({ type }) => type === 'browser')?.id;
    if (pid === undefined) throw new Error('a browser without a process');
    const gone = new Promise((resolve) => context.once('close', resolve));
    process.kill(pid, 'SIGKILL');
    await gone;

    const [again, there] = await opened();
    await there.page.getByRole('tab', { name: '回访.xlsx', selected: true }).waitFor();
    expect(await there.shows('A10')).toBe('断电之前');
    await there.page.getByRole('tab', { name: '回访.xlsx' }).getByText('●').waitFor();
    await there.page.getByRole('button', { name: '关闭 回访.xlsx' }).waitFor();
    const [bytes, name] = await there.saved('保存');
    expect([name, bytes.length > 0]).toEqual(['回访（已改）.xlsx', true]);
    await again.close();
  });
});

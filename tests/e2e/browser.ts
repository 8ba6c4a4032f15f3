import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { type Site, serve } from './site';
import { WorkbenchPage } from './workbench-page';

/** How the workbench is opened. */
export interface Opening {
  /** What the pane remembers from earlier visits, without the prefix; that the tips were read unless said otherwise. */
  readonly remembered?: Readonly<Record<string, string>>;
  readonly context?: BrowserContextOptions;
  /** How many times slower than this machine; 1 unless said. */
  readonly timesSlower?: number;
  /** In a browser that starts no workers, as some do for pages from a disk. */
  readonly withoutWorkers?: boolean;
  /** From the folder that was built, without a server. */
  readonly fromDisk?: boolean;
}

/** One Chromium and the built workbench for it. */
export interface TestBrowser {
  /** Opens the workbench as somebody new to it, and waits until spreadsheet and pane stand. */
  openWorkbench(opening?: Opening): Promise<WorkbenchPage>;
  /** What went wrong in any page since last asked: errors, and requests that leave this machine. */
  complaints(): readonly string[];
  /** Closes what was opened; the browser stays. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** What a visit leaves in the browser but for the page's own files. */
const leftBehind = 'cookies,local_storage,indexeddb,file_systems';

const built = resolve(__dirname, '../../dist/workbench');

/** Starts the browser. It needs no root and no network. */
export async function startBrowser(): Promise<TestBrowser> {
  const site = await serve(built);
  const browser = await launchChromium();
  let complaints: string[] = [];
  const complain = (complaint: string): void => void complaints.push(complaint);
  // A visitor who comes again has the page's own files, and its scripts compiled: half of an opening. What earlier visitors left
  // (drafts, settings) goes each time.
  const visitors = new Map<string, BrowserContext>();
  const visitor = async (options: BrowserContextOptions, fromDisk: boolean): Promise<BrowserContext> => {
    const key = JSON.stringify(options);
    const known = visitors.get(key);
    if (!fromDisk && known?.pages().length === 0) return known;
    const context = await browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 1400, height: 860 },
      ...options,
    });
    await keepLocal(context, site, complain);
    if (!fromDisk) visitors.set(key, context);
    return context;
  };
  return {
    async openWorkbench({
      remembered = { introduced: 'true' },
      context: options = {},
      timesSlower = 1,
      withoutWorkers = false,
      fromDisk = false,
    } = {}) {
      const context = await visitor(options, fromDisk);
      const page = await context.newPage();
      const devTools = await context.newCDPSession(page);
      await devTools.send('Storage.clearDataForOrigin', {
        origin: new URL(site.url).origin,
        storageTypes: leftBehind,
      });
      await page.addInitScript((kept) => {
        for (const [name, value] of Object.entries(kept)) {
          const key = `perf-form-check.${name}`;
          if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
        }
      }, remembered);
      if (withoutWorkers)
        await page.addInitScript(() => {
          const refuse = (): never => {
            throw new DOMException('no workers here', 'SecurityError');
          };
          // Called as a constructor it refuses, as a browser does for a script of a disk.
          Object.defineProperty(window, 'Worker', {
            value: new Proxy(function () {}, { construct: refuse }),
          });
        });
      listen(page, complain);
      await devTools.send('Emulation.setCPUThrottlingRate', { rate: timesSlower });
      const workbench = new WorkbenchPage(
        page,
        fromDisk ? pathToFileURL(join(built, 'index.html')).href : site.url,
      );
      await workbench.open();
      return workbench;
    },
    complaints() {
      const heard = complaints;
      complaints = [];
      return heard;
    },
    async closePages() {
      await Promise.all(browser.contexts().flatMap((context) => context.pages().map((page) => page.close())));
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** Whatever is asked of another machine is refused and complained of. */
async function keepLocal(
  context: BrowserContext,
  site: Site,
  complain: (complaint: string) => void,
): Promise<void> {
  await context.route(
    (url) => !url.href.startsWith(site.url) && !/^(?:data|blob|about|file):/u.test(url.href),
    (route) => {
      complain(`request to ${route.request().url()}`);
      return route.abort();
    },
  );
}

function listen(page: Page, complain: (complaint: string) => void): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`error: ${error.message}`));
}

import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parse } from 'acorn';
import { JSDOM } from 'jsdom';
import type { BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../../e2e/chromium';
import { fileOf } from '../../e2e/site';
import type { Workbook } from '../model/workbook';
import { SimulatedExcel } from '../simulated-excel';
import { AddInPage } from './add-in-page';
import { ExcelOnTheWeb, origin, paneUrl } from './excel-on-the-web';
import { worsen, type Switch } from '../worst';
import { asOnMac } from './mac';
import { type ParentWindow, holdAddIn, parentHtml } from './parent-page';

/** Whether the file of the built folder is kept back, by its path: /office/office.js. */
type IsMissing = (path: string) => boolean;

/** One Chromium in which workbooks are opened with the built add-in beside them. */
export interface ExcelBrowser {
  /**
   * Opens the pane beside a workbook, in an Excel at its worst, and waits until something stands in it.
   * @param how what this Excel supports, if not everything; the files of the folder that are not delivered, asked each time; what of
   * the worst does not happen: that without which a story has nothing to tell
   */
  open(
    workbook: Workbook,
    how?: {
      readonly supported?: Readonly<Record<string, string>>;
      readonly isMissing?: IsMissing;
      readonly spared?: readonly Switch[];
    },
  ): Promise<AddInPage>;
  /**
   * Opens the add-in's page with no Excel around it.
   * @param how what stands after its address; the files of the folder that are not delivered
   */
  openAlone(how?: { readonly asked?: string; readonly isMissing?: IsMissing }): Promise<Page>;
  /** Opens it as Internet Explorer 11 would: without modules, Symbol and Promise, and no script runs that is not ES5. */
  openInOldEngine(): Promise<Page>;
  /** Opens a page with nothing on it: what the browser itself takes. */
  openEmpty(): Promise<Page>;
  /** What went wrong in any page since last asked: errors, and requests that leave this machine. */
  complaints(): readonly string[];
  /** Closes what was opened; the browser stays. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** How long a page may take for anything, in milliseconds. */
const patience = 20_000;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Starts the browser. It needs no root, no certificate and no network.
 * @param built the folder of the built add-in, with taskpane.html in it
 */
export async function startExcelBrowser(built: string): Promise<ExcelBrowser> {
  if (!existsSync(join(built, 'taskpane.html'))) {
    throw new Error(`${built} holds no taskpane.html: run "npm run build:excel" before these tests.`);
  }
  // The workbook lives in Node, which reads no XML of its own.
  Object.assign(globalThis, { DOMParser: new JSDOM().window.DOMParser });
  const browser = await launchChromium();
  let complaints: string[] = [];
  const complain = (complaint: string): void => {
    complaints.push(complaint);
  };
  const newPage = async (isMissing?: IsMissing, isOld = false): Promise<Page> => {
    const context = await browser.newContext({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      viewport: { width: 1200, height: 860 },
      ignoreHTTPSErrors: true,
    });
    await serveFromMemory(context, built, complain, isMissing, isOld);
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complain(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complain(`error: ${error.message}`));
    return page;
  };
  return {
    async open(workbook, { supported, isMissing, spared } = {}) {
      const page = await newPage(isMissing);
      const excel = new SimulatedExcel(workbook);
      worsen(excel, spared);
      if (excel.faults.platform === 'Mac') await page.addInitScript(asOnMac);
      if (supported !== undefined) excel.faults.supported = supported;
      const host = new ExcelOnTheWeb(excel, (message) => {
        // A page that is closed while Excel still answers hears nothing, and misses nothing.
        page
          .evaluate((text) => (window as unknown as ParentWindow).tellAddIn(text), message)
          .catch(() => undefined);
      });
      await page.exposeFunction('tellExcel', (message: string) => host.hear(message));
      await page.goto(`${origin}/excel.html`);
      await page.evaluate(holdAddIn, paneUrl);
      const addIn = new AddInPage(page, host);
      await addIn.ready();
      return addIn;
    },
    async openAlone({ asked = '', isMissing } = {}) {
      const page = await newPage(isMissing);
      await page.clock.install();
      await page.goto(`${origin}/taskpane.html${asked}`);
      return page;
    },
    async openInOldEngine() {
      const page = await newPage(undefined, true);
      await page.addInitScript(withoutES2015);
      await page.goto(`${origin}/taskpane.html`);
      return page;
    },
    async openEmpty() {
      const page = await newPage();
      await page.goto('about:blank');
      return page;
    },
    complaints() {
      const heard = complaints;
      complaints = [];
      return heard;
    },
    async closePages() {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    close: () => browser.close(),
  };
}

/** The add-in's files come from its folder; whatever else is asked for is refused and complained of. */
async function serveFromMemory(
  context: BrowserContext,
  built: string,
  complain: (complaint: string) => void,
  isMissing: IsMissing = () => false,
  isOld = false,
): Promise<void> {
  await context.route('**/*', (route) => {
    const { origin: from, pathname } = new URL(route.request().url());
    if (from !== origin) {
      complain(`request to ${route.request().url()}`);
      return route.abort();
    }
    if (pathname === '/excel.html') return route.fulfill({ contentType: 'text/html', body: parentHtml });
    const file = isMissing(pathname) ? null : fileOf(built, pathname);
    if (file === null) {
      complain(`no ${pathname}`);
      return route.fulfill({ status: 404 });
    }
    const contentType = types[extname(file)] ?? 'application/octet-stream';
    const body = readFileSync(file);
    if (isOld && extname(file) === '.js' && !isES5(String(body))) {
      return route.fulfill({ contentType, body: `throw new SyntaxError(${JSON.stringify(pathname)});` });
    }
    return route.fulfill({ contentType, body });
  });
}

function isES5(script: string): boolean {
  try {
    parse(script, { ecmaVersion: 5 });
    return true;
  } catch {
    return false;
  }
}

/** Takes away what Internet Explorer 11 never had; Map and Set it has. Runs in the page, so it stands by itself. */
function withoutES2015(): void {
  for (const name of ['Symbol', 'Promise', 'Proxy', 'Reflect', 'fetch']) {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the page of a test
    delete (window as unknown as Record<string, unknown>)[name];
  }
}

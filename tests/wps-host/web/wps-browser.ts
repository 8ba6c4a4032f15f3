import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type Browser, type FrameLocator, type Locator, type Page, chromium } from 'playwright-core';
import type { Sheet } from '../../../src/sheets';
import type { Profile } from '../profile';
import { giveCheckVisibility } from './check-visibility';
import type { EtWindow } from './et-window';

declare global {
  interface Window {
    etWindow: EtWindow;
  }
}

/** The add-in's folder as the build leaves it, opened from the disk as WPS does offline. */
const addInFolder = resolve(__dirname, '../../../dist/wps/online');

/** A browser in which a simulated WPS runs: its window a page from the disk, the add-in's pages frames in it. */
export interface WpsBrowser {
  open(profile: Profile, sheets: readonly Sheet[]): Promise<WpsPage>;
  close(): Promise<void>;
}

/** A WPS with a workbook and the add-in. */
export interface WpsPage {
  readonly page: Page;
  /** The pane that was opened last. */
  readonly pane: FrameLocator;
  /** Does something with the window's ET. */
  inEt<Given, Answer>(
    act: (et: EtWindow, given: Given) => Answer | Promise<Answer>,
    given: Given,
  ): Promise<Answer>;
  /** A command by its button of the ribbon or, where a docked pane makes that deaf, by the pane's own. */
  press(command: keyof typeof ownButtons): Promise<void>;
  button(name: string | RegExp): Locator;
  findings(text: string | RegExp): Locator;
  /** Clicks the first finding that says so; it opens and its cell is selected. */
  openFinding(text: string | RegExp): Promise<Locator>;
  /** Waits until a check is over. */
  checked(): Promise<void>;
  /** Errors of the pages, and whatever they asked for that is not a file of the add-in. */
  complaints(): readonly string[];
}

/** The pane's own buttons of the ribbon's commands. */
const ownButtons = {
  check: '校验',
  next: '下一处（F8）',
  previous: '上一处（Shift+F8）',
  clear: '清除',
  panel: '收起面板',
} as const;

/** Starts such a browser. */
export async function startWpsBrowser(executablePath: string): Promise<WpsBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'perf-wps-window-'));
  await build({
    entryPoints: [join(__dirname, 'et-window.ts')],
    outfile: join(folder, 'et-window.js'),
    bundle: true,
    format: 'iife',
    target: 'chrome103',
    logLevel: 'error',
  });
  const window = join(folder, 'et.html');
  await writeFile(
    window,
    '<!doctype html><meta charset="utf-8" /><body></body><script src="et-window.js"></script>',
  );
  const browser: Browser = await chromium.launch({
    executablePath,
    // Frames from the disk reach the window around them, as WPS puts Application into its pages.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-zygote',
      '--disable-dev-shm-usage',
      '--allow-file-access-from-files',
    ],
    headless: true,
  });
  const addIn = pathToFileURL(addInFolder).href;
  return {
    async open(profile, sheets) {
      const page = await browser.newPage({ viewport: { width: 420, height: 960 } });
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
      page.on('request', (request) => {
        const url = request.url();
        const isOwn = url.startsWith(`${addIn}/`) || url.startsWith(pathToFileURL(folder).href);
        if (!isOwn && !url.startsWith('data:')) complaints.push(`request to ${url}`);
      });
      await giveCheckVisibility(page);
      await page.addInitScript(() => {
        if (globalThis.frameElement === null) return;
        Object.assign(globalThis, globalThis.parent.etWindow.globalsFor(globalThis.window));
        // What is reported of some builds is so in all: dates in words throw on Linux, fetch never answers, a message box stops WPS.
        const refused = (what: string) => () => {
          throw new Error(`${what}: not in WPS`);
        };
        for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'])
          Object.assign(Date.prototype, { [name]: refused(name) });
        for (const name of ['alert', 'confirm', 'prompt'])
          Object.assign(globalThis, { [name]: refused(name) });
        Object.assign(globalThis, { fetch: () => new Promise(() => undefined) });
      });
      await page.goto(pathToFileURL(window).href);
      await page.evaluate(([build, given]) => globalThis.window.etWindow.start(build, given), [
        profile.build,
        sheets,
      ] as const);
      const loaded = await page.evaluate(
        (url) => globalThis.window.etWindow.load(url),
        `${addIn}/index.html`,
      );
      if (!loaded) throw new Error('OnAddinLoad answered nothing');
      return wpsPage(page, complaints);
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}

function wpsPage(page: Page, complaints: readonly string[]): WpsPage {
  const pane = page.frameLocator('iframe[id^="pane-"] >> nth=-1');
  const button = (name: string | RegExp): Locator => pane.getByRole('button', { name, exact: true });
  const findings = (text: string | RegExp): Locator => pane.getByRole('treeitem').filter({ hasText: text });
  const inEt: WpsPage['inEt'] = async (act, given) => {
    const et = await page.evaluateHandle(() => globalThis.window.etWindow);
    return et.evaluate(act as never, given);
  };
  return {
    page,
    pane,
    inEt,
    async press(command) {
      const isHeard = await inEt((et, id) => et.press(id), command);
      if (!isHeard) await button(ownButtons[command]).click();
    },
    button,
    findings,
    async openFinding(text) {
      const inState = (expanded: boolean): Locator =>
        findings(text)
          .and(pane.locator(`[aria-expanded="${String(expanded)}"]`))
          .first();
      await inState(false).locator('> div').first().click();
      await inState(true).waitFor();
      return inState(true);
    },
    checked: () => button('清除').and(pane.locator(':enabled')).waitFor(),
    complaints: () => complaints,
  };
}

/**
 * How the web version starts on a machine of a sixth of this one's speed, for somebody who comes for the first time. Once nobody asks for
 * anything: until it is ready, the pane and the spreadsheet both. Once a check is asked for as soon as there is a button for it: until the
 * pane stands, until the first form can be read beside it, until the first finding is drawn, until cells can be typed into; how much the
 * page itself had to work until the last, in seconds of its own CPU time, which other programs on the machine do not change; and, at this
 * machine's own speed, how much of that time its longest task took. Medians of one run. What else is named is the folder of another build,
 * which takes turns with this one, each being the first in every other round, and is what the ratios are to:
 * `npm run build && tsx bench/start.ts ../other/dist/workbench`.
 */
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../tests/e2e/chromium';
import { type Site, serve } from '../tests/e2e/site';
import { longestTask } from './longest-task';

const timesSlower = Number(process.env['TIMES_SLOWER'] ?? 6);
const rounds = Number(process.env['ROUNDS'] ?? 3);
const patience = 600_000;

/** Somebody who comes for the first time. */
const newcomer: BrowserContextOptions = {
  locale: 'zh-CN',
  viewport: { width: 1366, height: 768 },
  serviceWorkers: 'block',
};

/** In seconds since the page was asked for. */
interface Start {
  readonly ready: number;
  readonly pane: number;
  readonly form: number;
  readonly finding: number;
  readonly sheet: number;
  readonly work: number;
  readonly longestTask: number;
}

type Moments = Readonly<Record<'pane' | 'form' | 'finding' | 'sheet', number>>;

/** What {@link watchMoments} notes in the page, and is told by {@link askingForACheck}. */
declare global {
  interface Window {
    perfMoments?: Moments;
    perfAsksForACheck?: boolean;
  }
}

function median(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
}

async function start(browser: Browser, site: Site): Promise<Start> {
  const { ready } = await slowed(browser, async (page) => {
    await page.goto(site.url, { waitUntil: 'commit' });
    const { pane, sheet } = await momentsOf(page, ['pane', 'sheet']);
    return { ready: Math.max(pane, sheet) / 1000 };
  });
  const asked = await slowed(browser, async (page, devTools) => {
    await askingForACheck(page);
    await page.goto(site.url, { waitUntil: 'commit' });
    const { pane, form, finding, sheet } = await momentsOf(page, ['finding', 'sheet']);
    return {
      pane: pane / 1000,
      form: form / 1000,
      finding: finding / 1000,
      sheet: sheet / 1000,
      work: await workOf(devTools),
    };
  });
  return {
    ready,
    ...asked,
    longestTask: await longestTask(browser, newcomer, async (unhindered) => {
      await watchMoments(unhindered);
      await askingForACheck(unhindered);
      await unhindered.goto(site.url, { waitUntil: 'commit' });
      await momentsOf(unhindered, ['finding', 'sheet']);
    }),
  };
}

/** What is measured in a page of its own, at a part of the speed. */
async function slowed<T>(
  browser: Browser,
  measured: (page: Page, devTools: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(newcomer);
  const page = await context.newPage();
  await watchMoments(page);
  const devTools = await context.newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: timesSlower });
  // Seconds of the page's own thread.
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const result = await measured(page, devTools);
  await context.close();
  return result;
}

/** Waits until these are there; what else was noted by then comes along. */
async function momentsOf(page: Page, awaited: readonly (keyof Moments)[]): Promise<Moments> {
  const moments = await page.waitForFunction(
    (names) => names.every((name) => (window.perfMoments?.[name] ?? 0) > 0) && window.perfMoments,
    awaited,
    { timeout: patience },
  );
  return (await moments.jsonValue()) as Moments;
}

async function askingForACheck(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.perfAsksForACheck = true;
  });
}

/**
 * Notes when each thing is there for the first time, in milliseconds of the page, and asks for a check as soon as there is a button for
 * it, if told to. The page looks itself: whoever asks it from outside hears nothing while a task holds it.
 */
async function watchMoments(page: Page): Promise<void> {
  // What runs this file gives each function its name, by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript(() => {
    const moments = { pane: 0, form: 0, finding: 0, sheet: 0 };
    window.perfMoments = moments;
    const note = (moment: keyof typeof moments, isThere: boolean): void => {
      if (isThere && moments[moment] === 0) moments[moment] = performance.now();
    };
    const look = (): void => {
      const pane = document.querySelector('section[aria-label="绩效自评校验"]');
      const stands = ((window.perfWorkbench?.api.getCurrentLifecycleStage() ?? 0) as number) >= 2;
      const drawn = document.querySelector<HTMLElement>('[data-first-look]')?.dataset['firstLook'];
      note('sheet', stands);
      // Drawn before the spreadsheet, or by it.
      note('form', stands || Number(drawn ?? 0) > 0);
      note('finding', (pane?.querySelectorAll('[role="treeitem"]').length ?? 0) > 0);
      const check = [...(pane?.querySelectorAll('button') ?? [])].find(
        ({ textContent, disabled }) => textContent === '校验' && !disabled,
      );
      if (!check || moments.pane > 0) return;
      note('pane', true);
      if (window.perfAsksForACheck) check.click();
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
    window.setInterval(look, 20);
  });
}

/** How long the page's thread has worked, in seconds of CPU time. */
async function workOf(devTools: CDPSession): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime' || name === 'TaskDuration')?.value ?? Number.NaN;
}

const lines: readonly (readonly [string, keyof Start])[] = [
  ['nobody asks: pane and spreadsheet both stand', 'ready'],
  ['the pane stands', 'pane'],
  ['the first form can be read', 'form'],
  ['the first finding stands', 'finding'],
  ['the spreadsheet stands', 'sheet'],
  ['work of the page until all of them do', 'work'],
  ['the longest task of the page, unhindered', 'longestTask'],
];

async function measure(folders: readonly string[]): Promise<void> {
  const browser = await launchChromium();
  const sites = await Promise.all(folders.map((folder) => serve(resolve(folder))));
  const starts = sites.map((): Start[] => []);
  for (let round = 0; round < rounds; round += 1) {
    // Whoever is first in a round looks slower.
    const turns = [...sites.entries()];
    for (const [at, site] of round % 2 === 0 ? turns : turns.reverse())
      starts[at]?.push(await start(browser, site));
  }
  await Promise.all(sites.map((site) => site.close()));
  await browser.close();
  process.stdout.write(`the web version at 1/${timesSlower} of the speed, in seconds, ${rounds} starts\n`);
  for (const [what, key] of lines) {
    const [ours, other] = starts.map((all) => median(all.map((one) => one[key])));
    const beside =
      other === undefined
        ? ''
        : `   ${other.toFixed(2).padStart(7)}   ratio ${((ours ?? 0) / other).toFixed(2)}`;
    process.stdout.write(`${what.padEnd(44)} ${(ours ?? 0).toFixed(2).padStart(7)}${beside}\n`);
  }
}

void measure(['dist/workbench', ...process.argv.slice(2)]);

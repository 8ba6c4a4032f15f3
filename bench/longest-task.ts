import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** What Chromium tells of a span of work; times in microseconds. */
interface Span {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Time of the thread's own, which other programs on the machine do not lengthen. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * How long the longest task of a page took while something was done with it, in seconds of CPU time.
 * @param visit what is done with a new page
 */
export async function longestTask(
  browser: Browser,
  visitor: BrowserContextOptions,
  visit: (page: Page) => Promise<void>,
): Promise<number> {
  const context = await browser.newContext(visitor);
  const page = await context.newPage();
  await browser.startTracing(page, { categories: ['toplevel'] });
  await visit(page);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly Span[];
  };
  await context.close();
  const ofPages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  // The shortest tasks are told without their time.
  const times = traceEvents.flatMap(({ name, pid, tid, tdur }) =>
    name === 'ThreadControllerImpl::RunTask' && ofPages.has(`${pid} ${tid}`) ? (tdur ?? []) : [],
  );
  if (times.length === 0) throw new Error('the browser told of no task');
  return Math.max(...times) / 1e6;
}

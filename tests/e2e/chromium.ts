import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Unpacks the browser once, before any test runs: two tests that unpack it at the same time would spoil it for each other. */
export default async function unpackChromium(): Promise<void> {
  process.env['PERF_CHROMIUM'] = await chromiumPath();
}

/** Where the browser stands; unpacked there at the first call. */
export async function chromiumPath(): Promise<string> {
  return process.env['PERF_CHROMIUM'] ?? (await packed.executablePath());
}

/** What the browser is started with, here and by tests that start one of their own. */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/** Starts the browser, without a window. It needs no root and no network. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumPath(),
    args: [...chromiumArguments],
    headless: true,
  });
}

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

/** Starts the browser, without a window. It needs no root and no network. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    headless: true,
  });
}

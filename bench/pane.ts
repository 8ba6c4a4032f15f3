/**
 * How long a user waits for the first list: the pane opens beside a form in a simulated Excel, 校验 is clicked as soon as it can
 * be, the first finding is drawn. Medians of one run, beside an empty page in the same browser; what else is named is the folder of
 * another build, which takes turns with this one: `npm run build && tsx bench/pane.ts ../other/dist/excel`.
 */
import { resolve } from 'node:path';
import { addInFolder, sampleInExcel } from '../tests/e2e-excel/add-in';
import { startExcelBrowser } from '../tests/excel-host/web/browser';

const rounds = 9;

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function measure(folders: readonly string[]): Promise<void> {
  const browsers = await Promise.all(folders.map(startExcelBrowser));
  const nothing: number[] = [];
  const standing = folders.map((): number[] => []);
  const listing = folders.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [at, browser] of browsers.entries()) {
      const workbook = await sampleInExcel('chongqing-project');
      const empty = await timed(() => browser.openEmpty());
      const start = performance.now();
      const addIn = await browser.open(workbook);
      const stood = performance.now() - start;
      await addIn.clickCheck();
      await addIn.findings(/./u).first().waitFor();
      const listed = performance.now() - start;
      await browser.closePages();
      // The first of all warms up.
      if (round < 0) continue;
      nothing.push(empty);
      standing[at]?.push(stood);
      listing[at]?.push(listed);
    }
  }
  await Promise.all(browsers.map((browser) => browser.close()));
  const unit = median(nothing);
  const tell = (what: string, time: number): void => {
    process.stdout.write(
      `${what.padEnd(52)} ${time.toFixed(1).padStart(8)} ms   ${(time / unit).toFixed(1)} × an empty page\n`,
    );
  };
  tell('Chromium, an empty page', unit);
  for (const [at, folder] of folders.entries()) {
    const which = at === 0 ? '' : ` (${folder})`;
    tell(`the pane beside Excel stands${which}`, median(standing[at] ?? []));
    tell(`its first list stands${which}`, median(listing[at] ?? []));
  }
}

void measure([addInFolder, ...process.argv.slice(2).map((folder) => resolve(folder))]);

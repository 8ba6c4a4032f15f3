/**
 * Pictures of what a file looks by, for docs/looks: of each a pair, what saving as a new file leaves of it, and what 保存 leaves.
 * `npx tsx scripts/look-pictures.ts`, after a build of the workbench.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formattedForm } from '../src/hosts/workbook-file/looks/formatted.test-support';
import { startBrowser } from '../tests/e2e/browser';
import type { WorkbenchPage } from '../tests/e2e/workbench-page';

const folder = resolve(__dirname, '../docs/looks');

/** What a pair shows: cells, with a margin around them in pixels, or the bar of sheets. */
interface Pair {
  readonly name: string;
  readonly cells: readonly [from: string, to: string] | 'sheet bar';
  readonly margin?: number;
  /** A cell that is selected first, else one out of the way. */
  readonly select?: string;
  /** A cell that the mouse is moved to. */
  readonly point?: string;
}

const ofForm: readonly Pair[] = [
  { name: 'fonts', cells: ['A1', 'F2'] },
  { name: 'fills', cells: ['A2', 'C5'] },
  { name: 'borders', cells: ['A2', 'E7'] },
  { name: 'number-formats', cells: ['C4', 'E5'] },
  { name: 'dates', cells: ['A7', 'E7'], margin: 30 },
  { name: 'widths-and-heights', cells: ['A1', 'J7'] },
  { name: 'hidden-rows-and-columns', cells: ['A4', 'H7'], margin: 60 },
  { name: 'hidden-sheets-and-tab-colours', cells: 'sheet bar' },
  { name: 'gridlines-and-panes', cells: ['A1', 'D12'] },
  { name: 'filters', cells: ['A2', 'F3'] },
  { name: 'lists', cells: ['I2', 'J5'], select: 'J3' },
  { name: 'conditional-formats', cells: ['H3', 'J5'] },
  { name: 'comments', cells: ['A3', 'D7'], margin: 40, point: 'A4' },
  { name: 'links', cells: ['A6', 'C20'], select: 'B7', margin: 150 },
  { name: 'pictures', cells: ['F5', 'J12'], point: 'H7' },
  { name: 'names', cells: ['F3', 'J7'], select: 'H7', margin: 150 },
  { name: 'rich-text', cells: ['I2', 'J3'] },
];

const ofChart: readonly Pair[] = [{ name: 'charts', cells: ['F1', 'K9'], point: 'H2' }];

async function take(at: WorkbenchPage, pair: Pair, suffix: string): Promise<void> {
  const box = await at.page.locator('.spreadsheet').boundingBox();
  if (!box) throw new Error('no spreadsheet');
  const rectOf = (cell: string): Promise<{ x: number; y: number; width: number; height: number }> =>
    at.page.evaluate((place) => {
      const rect = window.perfWorkbench?.api
        .getActiveWorkbook()
        ?.getActiveSheet()
        .getRange(place)
        .getCellRect();
      if (!rect) throw new Error(place);
      return { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
    }, cell);
  await at.page.evaluate((cell) => {
    window.perfWorkbench?.api.getActiveWorkbook()?.getActiveSheet().getRange(cell).activate();
  }, pair.select ?? 'A30');
  await at.page.evaluate(() => {
    window.perfWorkbench?.api.getActiveWorkbook()?.getActiveSheet().scrollToCell(0, 0);
  });
  await at.page.mouse.move(5, 5);
  if (pair.point !== undefined) {
    const { x, y, width, height } = await rectOf(pair.point);
    await at.page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  }
  // Until what moves has come to rest.
  await at.page.waitForTimeout(700);
  const path = join(folder, `${pair.name}-${suffix}.png`);
  if (pair.cells === 'sheet bar') {
    const clip = { x: box.x, y: box.y + box.height - 40, width: 500, height: 40 };
    await at.page.screenshot({ path, clip });
    return;
  }
  const [from, to] = [await rectOf(pair.cells[0]), await rectOf(pair.cells[1])];
  const margin = pair.margin ?? 12;
  const left = Math.max(box.x, from.x - margin);
  const top = Math.max(box.y, from.y - margin);
  const right = Math.min(box.x + box.width, to.x + to.width + margin);
  const bottom = Math.min(box.y + box.height, to.y + to.height + margin);
  await at.page.screenshot({ path, clip: { x: left, y: top, width: right - left, height: bottom - top } });
}

async function pairs(bytes: Uint8Array, taken: readonly Pair[]): Promise<void> {
  const browser = await startBrowser();
  const at = await browser.openWorkbench({ context: { viewport: { width: 1500, height: 800 } } });
  at.page.on('dialog', (dialog) => void dialog.accept());
  await at.addFile('表.xlsx', bytes);
  await at.type('A9', '改了一格');
  const [bare] = await at.saved('另存为', '新的 .xlsx');
  const [kept] = await at.saved('保存');
  for (const [suffix, file] of [
    ['before', bare],
    ['after', kept],
  ] as const) {
    await at.addFile(`${suffix}.xlsx`, file);
    await at.page.waitForTimeout(1500);
    for (const pair of taken) await take(at, pair, suffix);
  }
  await browser.close();
}

async function takeAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await pairs(await formattedForm(), ofForm);
  const chart = readFileSync(resolve(__dirname, '../tests/workbook-patch/writers/openpyxl.xlsx'));
  await pairs(new Uint8Array(chart), ofChart);
}

void takeAll();

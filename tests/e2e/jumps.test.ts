/** Where a jump ends: the cell is in sight beside the pane, and the label of its row with it. Counted over all findings of all samples. */
import type { Position, SheetPosition } from '../../src/sheets';
import { type TestBrowser, startBrowser } from './browser';
import { soon } from './soon';
import type { WorkbenchPage } from './workbench-page';

jest.setTimeout(300_000);

/** The last jump that the spreadsheet was asked for. */
declare global {
  interface Window {
    perfJump?: { readonly place: SheetPosition; readonly label: Position | null | undefined };
  }
}

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await browser.closePages();
  expect(browser.complaints()).toEqual([]);
});

const samples = ['样表 重庆项目', '样表 重庆部门及项目', '样表 武汉部门', '样表 深圳项目'];

it.each([
  ['1366 × 768', { width: 1366, height: 768 }, 1],
  ['1280 × 720', { width: 1280, height: 720 }, 1],
  ['1366 × 768 at 200 %', { width: 683, height: 384 }, 2],
] as const)('at %s every jump shows the cell and whose row it is', async (_size, viewport, scale) => {
  const at = await browser.openWorkbench({ context: { viewport, deviceScaleFactor: scale } });
  await noteJumps(at);
  const missed: string[] = [];
  let jumps = 0;
  for (const sample of samples) {
    await at.openBook(sample);
    await at.clickCheck();
    await at.button(/^提示/u).click();
    for (let [nth, all] = [0, 1]; nth < all; jumps += 1) {
      const before = nth;
      await at.page.keyboard.press('F8');
      await soon(async () => expect((await announced(at))[0]).toBe(before + 1));
      [nth, all] = await announced(at);
      const seen = await whatIsSeen(at);
      if (!seen.cell || !seen.label) missed.push(`${sample} ${JSON.stringify(seen)}`);
    }
  }
  expect(jumps).toBeGreaterThan(30);
  expect(missed).toEqual([]);
});

/** "第 3 处，共 12 处", as a screen reader is told. */
async function announced(at: WorkbenchPage): Promise<readonly [number, number]> {
  const said = (await at.pane.getByRole('status').allInnerTexts()).join();
  const [, nth, all] = /第 (\d+) 处，共 (\d+) 处/u.exec(said) ?? [];
  return [Number(nth), Number(all)];
}

async function noteJumps(at: WorkbenchPage): Promise<void> {
  await at.page.evaluate(() => {
    const host = window.perfWorkbench?.host as {
      select: (place: SheetPosition, label?: Position | null) => Promise<void>;
    };
    const plain = host.select;
    host.select = (place, label) => {
      window.perfJump = { place, label };
      return plain(place, label);
    };
  });
}

interface Seen {
  readonly place: string;
  readonly cell: boolean;
  /** The label's own cell, or the strip that says it. */
  readonly label: boolean;
}

/** Once the sheet is drawn: a few frames after it was told to scroll. */
function whatIsSeen(at: WorkbenchPage): Promise<Seen> {
  return at.page.evaluate(async () => {
    for (let frame = 0; frame < 8; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    const book = window.perfWorkbench?.api.getActiveWorkbook();
    const sheet = book?.getActiveSheet();
    const skeleton = sheet?.getSkeleton();
    const canvas = document.getElementById(`univer-sheet-main-canvas_${book?.getId() ?? ''}`);
    const jump = window.perfJump;
    if (!sheet || !skeleton || !canvas || !jump) throw new Error('nothing was drawn');
    const { startRow = 0, startColumn = 0 } = sheet.getVisibleRange() ?? {};
    const { offsetX, offsetY } = sheet.getScrollState();
    const area = canvas.getBoundingClientRect();
    const before = (ends: readonly number[], line: number): number =>
      line === 0 ? 0 : (ends[line - 1] ?? 0);
    const { columnWidthAccumulation: columns, rowHeightAccumulation: rows } = skeleton;
    const scrolled = {
      x: before(columns, startColumn) + offsetX - skeleton.rowHeaderWidth,
      y: before(rows, startRow) + offsetY - skeleton.columnHeaderHeight,
    };
    /** Whether the beginning of a cell can be read, and of a small one all of it. */
    const isSeen = ({ row, column }: Position): boolean => {
      const merge = sheet.getCellMergeData(row - 1, column - 1)?.getRange();
      const at = merge ?? {
        startRow: row - 1,
        endRow: row - 1,
        startColumn: column - 1,
        endColumn: column - 1,
      };
      const left = before(columns, at.startColumn) - scrolled.x;
      const top = before(rows, at.startRow) - scrolled.y;
      const width = before(columns, at.endColumn + 1) - before(columns, at.startColumn);
      const height = before(rows, at.endRow + 1) - before(rows, at.startRow);
      const inX = left >= skeleton.rowHeaderWidth - 1 && left + Math.min(width, 80) <= area.width;
      const inY = top >= skeleton.columnHeaderHeight - 1 && top + Math.min(height, 20) <= area.height;
      return inX && inY;
    };
    const strip = document.querySelector('.perf-row-label')?.getBoundingClientRect();
    const isStripSeen =
      strip !== undefined &&
      strip.height > 10 &&
      strip.top >= area.top &&
      strip.bottom <= area.bottom &&
      strip.left >= area.left &&
      strip.right <= area.right;
    const { place, label } = jump;
    return {
      place: `${place.sheet} ${place.cell.row}:${place.cell.column}, ${label ? `${label.row}:${label.column}` : '-'}`,
      cell: isSeen(place.cell),
      label: !label || isSeen(label) || isStripSeen,
    };
  });
}

/**
 * Where a jump ends: the cell is in sight beside the pane, the label of its row with it, and in the pane what the finding says. Counted over
 * all findings of all samples.
 */
import type { Position, SheetPosition } from '../../src/sheets';
import { type TestBrowser, startBrowser } from './browser';
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

const windows = [
  ['1366 × 768', { width: 1366, height: 768 }],
  ['1280 × 720', { width: 1280, height: 720 }],
  // 1366 × 768 at 200 %.
  ['683 × 384', { width: 683, height: 384 }],
] as const;

/** One page for all of them: a form is checked once and gone through in every window. */
it('in every window every jump shows the cell, whose row it is, and what is said of it', async () => {
  const at = await browser.openWorkbench({ context: { viewport: windows[0][1] } });
  await noteJumps(at);
  const missed: string[] = [];
  const jumps = new Map<string, number>();
  for (const sample of samples) {
    await at.openBook(sample);
    await at.clickCheck();
    await at.button(/^提示/u).click();
    for (const [size, viewport] of windows) {
      await at.page.setViewportSize(viewport);
      await sheetAtRest(at);
      const seen = await allJumps(at);
      jumps.set(size, (jumps.get(size) ?? 0) + seen.length);
      missed.push(
        ...seen
          .filter(({ cell, label, finding }) => !cell || !label || !finding)
          .map((one) => `${size} ${sample} ${JSON.stringify(one)}`),
      );
    }
    await at.page.setViewportSize(windows[0][1]);
  }
  expect(missed).toEqual([]);
  const [one = 0, ...others] = jumps.values();
  expect(one).toBeGreaterThan(30);
  expect(others).toEqual([one, one]);
});

/** Until the sheet has taken the room that the window gives it, which Univer does some frames later. */
async function sheetAtRest(at: WorkbenchPage): Promise<void> {
  await at.page.evaluate(async () => {
    const room = (): string => {
      const book = window.perfWorkbench?.api.getActiveWorkbook();
      const canvas = document.getElementById(`univer-sheet-main-canvas_${book?.getId() ?? ''}`);
      const { width = 0, height = 0 } = canvas?.getBoundingClientRect() ?? {};
      return JSON.stringify([width, height, book?.getActiveSheet().getVisibleRange()]);
    };
    for (let [still, before] = [0, '']; still < 20;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = room();
      still = now === before ? still + 1 : 0;
      before = now;
    }
  });
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
  /** The beginning of the finding in the list. */
  readonly finding: boolean;
}

/** F8 from the first finding to the last, and what is in sight after each jump: within the page, which saves a second a jump. */
function allJumps(at: WorkbenchPage): Promise<readonly Seen[]> {
  return at.page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    /** "第 3 处，共 12 处", as a screen reader is told. */
    const announced = (): readonly [number, number] => {
      const said = [...document.querySelectorAll<HTMLElement>('[data-part="pane"] [role=status]')]
        .map((region) => region.innerText)
        .join();
      const [, nth, all] = /第 (\d+) 处，共 (\d+) 处/u.exec(said) ?? [];
      return [Number(nth), Number(all)];
    };
    const pressF8 = async (): Promise<void> => {
      const [before] = announced();
      const key = { key: 'F8', code: 'F8', bubbles: true, cancelable: true };
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', key));
      const end = Date.now() + 10_000;
      while (announced()[0] === before) {
        if (Date.now() > end) throw new Error(`F8 led nowhere after ${before}`);
        await frame();
      }
      // Until the sheet is drawn: a few frames after it was told to scroll.
      for (let drawn = 0; drawn < 8; drawn += 1) await frame();
    };
    const seen = [];
    do {
      await pressF8();
      seen.push(whatIsSeen());
    } while (announced()[0] !== announced()[1]);
    return seen;

    function whatIsSeen(): Seen {
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
      const finding = document.querySelector('[role="treeitem"][aria-selected="true"]');
      const { left = 0, top = 0 } = finding?.getBoundingClientRect() ?? {};
      const { place, label } = jump;
      return {
        place: `${place.sheet} ${place.cell.row}:${place.cell.column}, ${label ? `${label.row}:${label.column}` : '-'}`,
        cell: isSeen(place.cell),
        label: !label || isSeen(label) || isStripSeen,
        finding: finding?.contains(document.elementFromPoint(left + 20, top + 14)) ?? false,
      };
    }
  });
}

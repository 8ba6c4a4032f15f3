/// <reference types="office-js" />
import type { readRange } from '../src/hosts/excel/read-range';
import type { Sheet } from '../src/sheets';

/** Row by row, whether each cell of a range is empty. */
export type EmptyCells = readonly (readonly boolean[])[];

/** What a function can ask of the cells that its arguments stand in, by their address: "Sheet1!A3:K24". */
export interface ArgumentCells {
  /** Which cells are empty; null where that cannot be read. */
  empty(address: string): Promise<EmptyCells | null>;
  /** The range as the task pane reads it; null where it cannot be read. */
  sheet(address: string): Promise<Sheet | null>;
}

/** A range, and the sheet it is on. */
interface Place {
  readonly sheet: string;
  readonly range: string;
}

/** What is asked in the same turn goes to Excel in one sync: a workbook that opens computes all its cells at once. */
interface Question {
  readonly place: Place;
  readonly answer: (empty: EmptyCells | null) => void;
}

/**
 * Asks Excel, which the functions share a page with. A function that asks comes to its result later; only one that was given a
 * 0 does. Source: Microsoft, "Call Microsoft Excel APIs from a custom function" (shared runtime).
 * @param read reads a part of a sheet, for PERF.CHECK; without it no sheet can be read
 */
export function excelCells(read?: typeof readRange): ArgumentCells {
  let waiting: Question[] = [];
  const answerAll = (): void => {
    const questions = waiting;
    waiting = [];
    void answer(questions);
  };
  return {
    empty: (address) => {
      const place = placeCalled(address);
      if (place === null) return Promise.resolve(null);
      return new Promise((resolve) => {
        waiting.push({ place, answer: resolve });
        if (waiting.length === 1) setTimeout(answerAll);
      });
    },
    sheet: (address) => {
      const place = placeCalled(address);
      return place === null || !read
        ? Promise.resolve(null)
        : unlessRefused((excel) => read(excel, place.sheet, place.range));
    },
  };
}

async function answer(questions: readonly Question[]): Promise<void> {
  const all = await unlessRefused(async ({ workbook, sync }) => {
    const ranges = questions.map(({ place }) =>
      workbook.worksheets.getItem(place.sheet).getRange(place.range).load('valueTypes'),
    );
    await sync();
    return ranges.map(({ valueTypes }) =>
      valueTypes.map((row) => row.map((type) => (type as string) === 'Empty')),
    );
  });
  // One sheet that is gone refuses the answer to all.
  if (all === null && questions.length > 1) await Promise.all(questions.map((one) => answer([one])));
  else questions.forEach((question, at) => question.answer(all?.[at] ?? null));
}

/** Null where Excel refuses, or where there is none: functions may run in a page of their own. */
async function unlessRefused<T>(
  read: (excel: { readonly workbook: Excel.Workbook; readonly sync: () => Promise<void> }) => Promise<T>,
): Promise<T | null> {
  if (typeof Office === 'undefined') return null;
  try {
    await Office.onReady();
    return await Excel.run({ delayForCellEdit: true }, (context) =>
      read({ workbook: context.workbook, sync: () => context.sync() }),
    );
  } catch {
    return null;
  }
}

/** Of "'Sheet 1'!$A$1:C3"; null for an argument that is no range. */
function placeCalled(address: string): Place | null {
  const at = address.lastIndexOf('!');
  if (at < 0) return null;
  const sheet = address
    .slice(0, at)
    .replace(/^'(.*)'$/su, '$1')
    .replace(/''/gu, "'");
  return { sheet, range: address.slice(at + 1) };
}

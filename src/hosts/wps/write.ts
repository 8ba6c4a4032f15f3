import { HostProblem, type Sheet, type SheetEdit } from '../../sheets';
import { editedRectangles } from '../shared/edited-rectangles';
import { type Change, type Patch, changeBack, changeFor, sameContents } from '../shared/patch';
import { refuseChanged, seenRows } from '../shared/seen-rows';
import { type NamedSheet, sheetCalled } from './book';
import type { EtApplication, EtWorkbook, EtWorksheet } from './et';
import type { NumberFormats } from './formats';
import type { Step } from './pace';
import { enter, isFixed, patchOf } from './patch';
import { insist, quietly, refuseWhileEditing } from './problem';
import { readCells } from './read';

/** A rectangle that was written, with what it held before. The worksheet stays the same when the user renames it. */
export interface WrittenRectangle {
  readonly worksheet: EtWorksheet;
  readonly before: Patch;
  readonly after: Patch;
}

interface Planned {
  readonly worksheet: EtWorksheet;
  readonly change: Change;
}

/** All edits or none: everything that can be known to go wrong does so before the first cell is written. */
export function write(
  application: EtApplication,
  book: EtWorkbook,
  sheets: readonly NamedSheet[],
  edits: readonly SheetEdit[],
  step: Step,
): readonly WrittenRectangle[] {
  refuseWhileEditing(application);
  const places = editedRectangles(edits).map((rectangle) => ({
    ...rectangle,
    worksheet: sheetCalled(sheets, rectangle.sheet),
  }));
  refuseFixed(places, step);
  const planned = places.map(({ worksheet, sheet, address, edits: own }) => {
    step(own.length);
    return { worksheet, change: changeFor(patchOf(worksheet, sheet, address), own) };
  });
  return make(application, book, planned, step);
}

/** Refuses where rows with an edit hold other than what the edits were worked out from. */
export function refuseUnlessSeen(
  sheets: readonly NamedSheet[],
  formats: NumberFormats,
  edits: readonly SheetEdit[],
  seen: readonly Sheet[],
  step: Step,
): void {
  for (const rows of seenRows(edits, seen)) {
    const { from, to } = rows.range;
    step(to.row - from.row + 1);
    const block = { top: from.row, left: from.column, bottom: to.row, right: to.column };
    refuseChanged(rows, readCells(sheetCalled(sheets, rows.sheet), block, formats));
  }
}

/** Puts back what stood there before, unless the user has changed one of the cells since. */
export function undo(
  application: EtApplication,
  book: EtWorkbook,
  written: readonly WrittenRectangle[],
  step: Step,
): 'undone' | 'changed-since' {
  refuseWhileEditing(application);
  const planned: Planned[] = [];
  for (const { worksheet, before, after } of written) {
    step(after.states.flat().length);
    const now = patchOf(worksheet, after.sheet, after.address);
    if (!sameContents(now, after)) return 'changed-since';
    planned.push({ worksheet, change: changeBack(now, before) });
  }
  refuseFixed(
    written.map(({ worksheet, after: { sheet, address } }) => ({ worksheet, sheet, address })),
    step,
  );
  make(application, book, planned, step);
  return 'undone';
}

function refuseFixed(
  places: readonly { readonly worksheet: EtWorksheet; readonly sheet: string; readonly address: string }[],
  step: Step,
): void {
  const fixed = places.filter(({ worksheet, address }) => {
    step(0);
    return isFixed(worksheet, address);
  });
  if (fixed.length > 0) throw new HostProblem('protected', ...new Set(fixed.map(({ sheet }) => sheet)));
}

/** Where one rectangle fails, those before it, and as much of it as went in, are given back what they held. */
function make(
  application: EtApplication,
  book: EtWorkbook,
  planned: readonly Planned[],
  step: Step,
): readonly WrittenRectangle[] {
  return quietly(application, () =>
    asOneStep(application, book, () => {
      const made: WrittenRectangle[] = [];
      try {
        for (const { worksheet, change } of planned) {
          made.push({ worksheet, before: change.from, after: enter(worksheet, change, step) });
        }
      } catch (error) {
        for (const { worksheet, change } of planned.slice(0, made.length + 1).reverse()) {
          putBack(worksheet, change);
        }
        throw error;
      }
      return made;
    }),
  );
}

function putBack(worksheet: EtWorksheet, { from, withFormats }: Change): void {
  try {
    enter(worksheet, { ...changeBack(from, from), withFormats });
  } catch {
    // Whatever kept it from being written keeps it from being put back; the first problem is the one to tell.
  }
}

/** One step for the user's Ctrl+Z, in builds that have it (proved on 12.1.0.28505). */
function asOneStep<T>(application: EtApplication, book: EtWorkbook, work: () => T): T {
  const tools = application.DebugTools;
  try {
    tools?.UndoTransBegin(book);
  } catch {
    return work();
  }
  try {
    return work();
  } finally {
    insist(() => tools?.UndoTransEnd(book, false, '绩效自评校验'));
  }
}

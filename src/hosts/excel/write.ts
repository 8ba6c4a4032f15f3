/// <reference types="office-js" />
import { HostProblem, type Sheet, type SheetEdit, type Written, rangeAddress } from '../../sheets';
import { editedRectangles } from '../shared/edited-rectangles';
import { type Change, type Patch, changeBack, changeFor, sameContents } from '../shared/patch';
import { type SeenRows, refuseChanged, seenRows } from '../shared/seen-rows';
import { askForBlock, cellsIn, isWhole } from './blocks';
import { askForPatch, enter } from './patch';
import { inExcel, isOfOnePart } from './problem';
import type { SheetKeys } from './sheet-keys';

/** All edits or none, in two syncs; what was seen is compared with what the first of them tells. */
export function write(
  edits: readonly SheetEdit[],
  seen: readonly Sheet[] = [],
  keyOf: SheetKeys = (name) => name,
): Promise<Written> {
  return inExcel(async (context) => {
    const { looks, asked } = await standing(context, (withState) => ({
      looks: seenRows(edits, seen).map((rows) => askForRows(context, rows, keyOf(rows.sheet))),
      asked: editedRectangles(edits).map((rectangle) => ({
        rectangle,
        patch: askForPatch(context, keyOf(rectangle.sheet), rectangle.address, withState),
      })),
    }));
    for (const refuseIfChanged of looks) refuseIfChanged();
    const changes = asked.map(({ rectangle, patch }) => {
      const from = patch();
      if (from === null) throw new HostProblem('no-such-sheet', rectangle.sheet);
      return changeFor(from, rectangle.edits);
    });
    const after = await make(context, changes);
    const before = changes.map(({ from }) => from);
    return { undo: () => undo(before, after) };
  });
}

/** What stands there, in one sync. Where Excel cannot tell what is protected or hidden, the cells are asked for alone. */
async function standing<Asked>(
  context: Excel.RequestContext,
  ask: (withState: boolean) => Asked,
): Promise<Asked> {
  try {
    const asked = ask(true);
    await context.sync();
    return asked;
  } catch (error) {
    if (!isOfOnePart(error)) throw error;
    const asked = ask(false);
    await context.sync();
    return asked;
  }
}

/** Asks what stands in rows that were seen, with the next sync; after it the answer refuses what has changed. */
function askForRows(context: Excel.RequestContext, seen: SeenRows, key: string): () => void {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(key).load('id');
  const block = askForBlock(worksheet, worksheet.getRange(rangeAddress(seen.range)), false);
  return () => {
    if (worksheet.isNullObject) throw new HostProblem('no-such-sheet', seen.sheet);
    if (!isWhole(block)) throw new HostProblem('too-large', seen.sheet);
    refuseChanged(seen, cellsIn(block));
  };
}

function undo(before: readonly Patch[], after: readonly Patch[]): ReturnType<Written['undo']> {
  return inExcel(async (context) => {
    const asked = await standing(context, (withState) =>
      after.map(({ sheet, address }) => askForPatch(context, sheet, address, withState)),
    );
    const changes: Change[] = [];
    for (const [i, patch] of asked.entries()) {
      const [from, held, written] = [patch(), before[i], after[i]];
      if (!from || !held || !written || !sameContents(from, written)) return 'changed-since';
      changes.push(changeBack(from, held));
    }
    await make(context, changes);
    return 'undone';
  });
}

/**
 * Makes the changes and answers what the cells hold then. Excel takes nothing back when a batch fails half way: the cells
 * are given what they held, in the same order, which gets as far as the batch got.
 */
async function make(context: Excel.RequestContext, changes: readonly Change[]): Promise<readonly Patch[]> {
  try {
    return await enterAll(context, changes);
  } catch (error) {
    const back = changes.map((change) => ({
      ...changeBack(change.from, change.from),
      withFormats: change.withFormats,
    }));
    await enterAll(context, back).catch(() => undefined);
    await hearAgain(context);
    throw error;
  }
}

/** One sync, in which this add-in hears of no events: what it writes itself is no news. */
async function enterAll(
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<readonly Patch[]> {
  context.runtime.enableEvents = false;
  const entered = changes.map((change) => enter(context, change));
  context.runtime.enableEvents = true;
  await context.sync();
  return entered.map((patch) => patch());
}

/** After a failure, events may have stayed off. */
async function hearAgain(context: Excel.RequestContext): Promise<void> {
  context.runtime.enableEvents = true;
  await context.sync().catch(() => undefined);
}

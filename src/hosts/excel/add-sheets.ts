/// <reference types="office-js" />
import { type AddedSheets, type Cell, HostProblem, type NewSheet } from '../../sheets';
import { changedCells } from '../shared/seen-rows';
import { freeNames } from '../shared/new-sheet';
import { askForBlock, cellsIn, isWhole } from './blocks';
import { fillSteps, printSteps } from './new-sheet';
import { inExcel } from './problem';

/** A sheet that was added, by Excel's id: the user may rename it. */
interface Added {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** Characters that a request holds at most, roughly: Excel on the web takes some millions of bytes. */
const mostAtOnce = 150_000;

/**
 * Adds sheets. Each is a sync by itself, so that it is known which there are; what fails on the way takes all of them away again.
 * By members of the port's own kind and not by insertWorksheetsFromBase64, which clears what the user could take back.
 */
export function addSheets(sheets: readonly NewSheet[]): Promise<AddedSheets> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const names = freeNames(
      sheets.map(({ name }) => name),
      worksheets.items.map(({ name }) => name),
    );
    const added: Added[] = [];
    const ids: string[] = [];
    try {
      for (const [i, sheet] of sheets.entries()) {
        const name = names[i] ?? sheet.name;
        const id = await addOne(context, name);
        ids.push(id);
        await fill(context, id, sheet);
        added.push({ id, name, cells: await cellsOn(context, id) });
      }
    } catch (error) {
      await remove(context, ids);
      throw error;
    }
    return { names, undo: () => undo(added) };
  });
}

async function addOne(context: Excel.RequestContext, name: string): Promise<string> {
  try {
    const worksheet = context.workbook.worksheets.add(name).load('id');
    await context.sync();
    return worksheet.id;
  } catch (error) {
    await removeIfBlank(context, name).catch(() => undefined);
    throw error;
  }
}

/** Of a request that failed Excel may have done a part. A sheet of this name with nothing on it is what came of ours. */
async function removeIfBlank(context: Excel.RequestContext, name: string): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(name).load('id');
  const used = worksheet.getUsedRangeOrNullObject(true).load('address');
  await context.sync();
  if (worksheet.isNullObject || !used.isNullObject) return;
  worksheet.delete();
  await context.sync();
}

async function fill(context: Excel.RequestContext, id: string, sheet: NewSheet): Promise<void> {
  let weight = 0;
  let steps: ((worksheet: Excel.Worksheet) => void)[] = [];
  const send = async (): Promise<void> => {
    const waiting = steps;
    [steps, weight] = [[], 0];
    await unheard(context, () => {
      const worksheet = context.workbook.worksheets.getItem(id);
      for (const step of waiting) step(worksheet);
    });
  };
  for (const step of fillSteps(sheet)) {
    if (weight + step.weight > mostAtOnce) await send();
    steps.push(step.act);
    weight += step.weight;
  }
  await send();
  // An Excel that cannot set a page up has the form all the same.
  for (const act of printSteps(sheet)) {
    await unheard(context, () => act(context.workbook.worksheets.getItem(id))).catch(() => undefined);
  }
}

/** One sync, in which this add-in hears of no events: what it writes itself is no news. */
async function unheard(context: Excel.RequestContext, work: () => void): Promise<void> {
  context.runtime.enableEvents = false;
  work();
  context.runtime.enableEvents = true;
  try {
    await context.sync();
  } catch (error) {
    context.runtime.enableEvents = true;
    await context.sync().catch(() => undefined);
    throw error;
  }
}

async function cellsOn(context: Excel.RequestContext, id: string): Promise<readonly Cell[]> {
  const worksheet = context.workbook.worksheets.getItem(id);
  const block = askForBlock(worksheet, worksheet.getUsedRangeOrNullObject(true), false);
  await context.sync();
  if (!isWhole(block)) throw new HostProblem('too-large');
  return cellsIn(block);
}

function undo(added: readonly Added[]): Promise<'undone' | 'changed-since'> {
  return inExcel(async (context) => {
    const asked = added.map((sheet) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.id).load('id');
      const block = askForBlock(worksheet, worksheet.getUsedRangeOrNullObject(true), false);
      return { sheet, worksheet, block };
    });
    await context.sync();
    const isChanged = asked.some(
      ({ sheet, worksheet, block }) =>
        worksheet.isNullObject || changedCells(sheet.cells, cellsIn(block)).length > 0,
    );
    if (isChanged) return 'changed-since';
    for (const { worksheet } of asked) worksheet.delete();
    await context.sync();
    return 'undone';
  });
}

/** As far as Excel lets it: the problem to tell is the one before. */
async function remove(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
  for (const id of ids) context.workbook.worksheets.getItemOrNullObject(id).delete();
  await context.sync().catch(() => undefined);
}

import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { type AddedSheets, type Cell, type NewSheet, newSheetLooks } from '../../sheets';
import { changedCells } from '../shared/seen-rows';
import { freeNames } from '../shared/new-sheet';
import { placeOf } from './marking';
import { newWorksheet } from './new-worksheet';
import type { OwnWork } from './own-work';
import { readSheet } from './read';
import { univerRange } from './univer-range';
import { validationRule } from './validation-rule';

/** A sheet that was added, by its id: the user may rename it. */
interface Added {
  readonly id: string;
  readonly cells: readonly Cell[];
}

/** Adds sheets, each by one command, which the user can also take back with one Ctrl+Z. */
export function addSheets(
  workbook: FWorkbook,
  sheets: readonly NewSheet[],
  own: OwnWork,
): { readonly names: readonly string[]; readonly undo: (workbook: FWorkbook) => Undone } {
  const front = workbook.getActiveSheet().getSheetId();
  const names = freeNames(
    sheets.map(({ name }) => name),
    workbook.getSheets().map((sheet) => sheet.getSheetName()),
  );
  const added: FWorksheet[] = [];
  try {
    for (const [i, sheet] of sheets.entries()) {
      const made = own.run(() =>
        workbook.insertSheet(names[i] ?? sheet.name, {
          index: workbook.getSheets().length,
          sheet: newWorksheet(sheet),
        }),
      );
      added.push(made);
      addRules(made, sheet, own);
    }
  } catch (error) {
    for (const sheet of added) own.run(() => workbook.deleteSheet(sheet));
    throw error;
  } finally {
    own.run(() => workbook.getSheetBySheetId(front)?.activate());
  }
  const kept = added.map((sheet): Added => ({ id: sheet.getSheetId(), cells: readSheet(sheet).cells }));
  return { names, undo: (now) => undo(now, kept, own) };
}

type Undone = Awaited<ReturnType<AddedSheets['undo']>>;

/** By mutations, as marks are: commands would each be a step of the user's Ctrl+Z. */
function addRules(sheet: FWorksheet, { rules, checks }: NewSheet, own: OwnWork): void {
  for (const { at, formula, severity } of [...checks].reverse()) {
    const rule = sheet
      .newConditionalFormattingRule()
      .whenFormulaSatisfied(`=${formula}`)
      .setBackground(`#${newSheetLooks.checks[severity]}`)
      .setRanges([univerRange(at)])
      .build();
    own.command('sheet.mutation.add-conditional-rule', { ...placeOf(sheet), rule });
  }
  rules.forEach((rule, place) => {
    const added = { ...placeOf(sheet), rule: validationRule(rule, `added-${place}`), source: 'command' };
    own.command('data-validation.mutation.addRule', added);
  });
}

function undo(workbook: FWorkbook, added: readonly Added[], own: OwnWork): Undone {
  const now = added.map(({ id }) => workbook.getSheetBySheetId(id));
  const isChanged = added.some(({ cells }, i) => {
    const sheet = now[i];
    return !sheet || changedCells(cells, readSheet(sheet).cells).length > 0;
  });
  if (isChanged) return 'changed-since';
  for (const sheet of now) if (sheet) own.run(() => workbook.deleteSheet(sheet));
  return 'undone';
}

import { excelHost } from '../../src/hosts/excel';
import { position } from '../../src/sheets';
import type { ContractSheet, ContractWorkbook, Opened } from '../contract/contract-workbook';
import { turns } from '../contract/turns';
import { openExcel } from './boot';
import { filled } from './filled';
import { entryAt, handOn } from './hand';
import { areaOf } from './model/area';
import { onSheets, opened, saved } from './saved';

/** Opens sheets in a simulated Excel, with the host and the test's hand on the workbook. */
export function openedInExcel(sheets: readonly ContractSheet[]): Promise<Opened> {
  let excel = openExcel(filled(sheets));
  const hand = () => handOn(excel.workbook);
  const workbook: ContractWorkbook = {
    typeCell: async (sheet, cell, value) => {
      await longerThanAnySync();
      hand().type(sheet, cell, value);
    },
    select: async (sheet, cell) => {
      await longerThanAnySync();
      hand().select(sheet, cell);
    },
    insertRow: done((sheet: string, row: number) => hand().insertRow(sheet, row)),
    hideRow: done((sheet: string, row: number) => hand().hideRow(sheet, row)),
    isRowHidden: done((sheet: string, row: number) => excel.workbook.sheet(sheet).hiddenRows.has(row - 1)),
    fill: done((sheet: string, cell: string, fill: string) => hand().format(sheet, cell, { fill })),
    fillOf: done((sheet: string, cell: string) => entryAt(excel.workbook.sheet(sheet), cell).fill ?? null),
    formatAsText: done((sheet: string, cell: string) => hand().format(sheet, cell, { numberFormat: '@' })),
    addConditionalFormat: done((sheet: string, range: string, formula: string, colour: string) =>
      hand().addConditionalFormat(sheet, range, formula, colour),
    ),
    conditionsOn: done((sheet: string, cell: string) =>
      excel.workbook
        .sheet(sheet)
        .formatsOver([areaOf(cell)])
        .map(({ formula }) => formula),
    ),
    selection: done(() => {
      const [sheet, cell] = excel.workbook.selection?.split('!') ?? [];
      const place = cell === undefined ? null : position(cell);
      return sheet === undefined || place === null ? null : { sheet, cell: place };
    }),
    dump: done(() => onSheets(excel.workbook)),
    saved: done(() => saved(excel.workbook)),
    reopen: done(() => {
      excel = openExcel(opened(saved(excel.workbook)));
      return excelHost();
    }),
    close: done(() => undefined),
    breakAdding: done(() => {
      excel.faults.broken.add('ConditionalFormatRule.Formula');
    }),
    protect: done((sheet: string) => {
      excel.workbook.sheet(sheet).Protection.Protected = true;
    }),
    beginEditing: done(() => {
      excel.faults.cellEditing = true;
    }),
    undo: null,
  };
  return Promise.resolve({ host: excelHost(), workbook });
}

/** A user's hand is slower than the add-in, which has asked for events by the time something is typed. */
function longerThanAnySync(): Promise<void> {
  return turns(20);
}

/** The simulated Excel does at once what a user does; other spreadsheets take their time. */
function done<Given extends readonly unknown[], Result>(
  act: (...given: Given) => Result,
): (...given: Given) => Promise<Result> {
  return (...given) => Promise.resolve(act(...given));
}

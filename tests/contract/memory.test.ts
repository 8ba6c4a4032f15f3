import { memoryHost, memoryWorkbook } from '../memory-host';
import { type Position, type Range, cellKey, rangeAddress, position } from '../../src/sheets';
import type { Implementation } from './contract-workbook';
import { at } from './given';
import { contractOf } from './spreadsheet-host';

const memory: Implementation = {
  lacks: ['beginEditing', 'undo', 'calculation', 'hiddenRows'],
  open: (sheets) => {
    const workbook = memoryWorkbook(sheets, {
      hidden: sheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.name),
    });
    const sheetCalled = (name: string) => {
      const sheet = workbook.sheets.find((candidate) => candidate.name === name);
      if (sheet === undefined) throw new Error(name);
      return sheet;
    };
    const done = (): Promise<void> => Promise.resolve();
    return Promise.resolve({
      host: memoryHost(workbook),
      workbook: {
        typeCell: (sheet, cell, value) => done().then(() => workbook.typeCell(sheet, at(cell), value)),
        select: (sheet, cell) => done().then(() => workbook.goTo({ sheet, cell: at(cell) })),
        insertRow: (sheet, row) => done().then(() => workbook.insertRow(sheet, row)),
        hideRow: null,
        isRowHidden: null,
        fill: (sheet, cell, colour) => done().then(() => workbook.fill(sheet, at(cell), colour)),
        fillOf: (sheet, cell) => Promise.resolve(sheetCalled(sheet).fills.get(cellKey(at(cell))) ?? null),
        formatAsText: (sheet, cell) => done().then(() => workbook.formatAsText(sheet, at(cell))),
        addConditionalFormat: (sheet, range, formula, colour) =>
          done().then(() =>
            workbook.addConditionalFormat(sheet, { ranges: [rangeOf(range)], formula, colour }),
          ),
        conditionsOn: (sheet, cell) =>
          Promise.resolve(
            sheetCalled(sheet)
              .conditionalFormats.filter(({ ranges }) => ranges.some((range) => covers(range, at(cell))))
              .map(({ formula }) => formula),
          ),
        selection: () => Promise.resolve(workbook.selection),
        dump: () =>
          Promise.resolve(
            workbook.sheets.map((sheet) => ({
              ...sheet,
              fills: [...sheet.fills],
              textFormats: [...sheet.textFormats],
              conditionalFormats: sheet.conditionalFormats.map((format) => ({
                ...format,
                ranges: format.ranges.map(rangeAddress),
              })),
            })),
          ),
        saved: () => Promise.resolve(JSON.stringify([workbook.sheets, workbook.settings])),
        reopen: () => Promise.resolve(memoryHost(workbook)),
        close: done,
        breakAdding: () => done().then(() => workbook.breakAdding()),
        protect: (sheet) => done().then(() => workbook.protect(sheet)),
        beginEditing: null,
        undo: null,
      },
    });
  },
};

function rangeOf(a1: string): Range {
  const [from, to] = a1.split(':').map((corner) => position(corner));
  if (!from || !to) throw new Error(a1);
  return { from, to };
}

function covers({ from, to }: Range, { row, column }: Position): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

contractOf('a workbook in memory', memory);

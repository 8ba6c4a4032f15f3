import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type {} from '@univerjs/preset-sheets-conditional-formatting';
import { headlessUniver } from '../../src/hosts/univer/headless.test-support';
import { univerHost, univerWorkbookData } from '../../src/hosts/univer';
import type { ContractSheet, Implementation, Opened } from './contract-workbook';
import { at } from './given';
import { contractOf } from './spreadsheet-host';

const univer: Implementation = {
  lacks: ['beginEditing'],
  open: (sheets) => Promise.resolve(openUniver(sheets)),
};

function openUniver(sheets: readonly ContractSheet[]): Opened {
  let session = headlessUniver();
  session.api.createWorkbook(
    univerWorkbookData(sheets, {
      id: 'contract',
      hidden: sheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.name),
    }),
  );
  const book = () => {
    const open = session.api.getActiveWorkbook();
    if (open === null) throw new Error('closed');
    return open;
  };
  const sheetCalled = (name: string): FWorksheet => {
    const sheet = book().getSheetByName(name);
    if (sheet === null) throw new Error(name);
    return sheet;
  };
  const done = (): Promise<void> => Promise.resolve();
  return {
    host: univerHost(session.api),
    workbook: {
      typeCell: (sheet, cell, value) =>
        done().then(() => {
          const range = sheetCalled(sheet).getRange(cell);
          // What the cell editor makes of typing: under a text format everything stays text.
          const typed = range.getNumberFormat() === '@' ? { v: String(value), t: 4 } : value;
          range.setValue(value === '' ? { v: null, t: null, f: null, si: null, p: null } : typed);
        }),
      select: (sheet, cell) =>
        done().then(() => {
          const range = sheetCalled(sheet).getRange(cell);
          sheetCalled(sheet).activate();
          range.activate();
        }),
      insertRow: (sheet, row) => done().then(() => void sheetCalled(sheet).insertRowBefore(row - 1)),
      hideRow: (sheet, row) => done().then(() => void sheetCalled(sheet).hideRows(row - 1, 1)),
      isRowHidden: (sheet, row) =>
        done().then(
          () =>
            !sheetCalled(sheet)
              .getSheet()
              .getRowVisible(row - 1),
        ),
      fill: (sheet, cell, colour) =>
        done().then(() => void sheetCalled(sheet).getRange(cell).setBackgroundColor(colour)),
      fillOf: (sheet, cell) =>
        Promise.resolve(sheetCalled(sheet).getRange(cell).getCellStyleData()?.bg?.rgb ?? null),
      formatAsText: (sheet, cell) =>
        done().then(() => void sheetCalled(sheet).getRange(cell).setNumberFormat('@')),
      addConditionalFormat: (name, range, formula, colour) =>
        done().then(() => {
          const sheet = sheetCalled(name);
          const rule = sheet
            .newConditionalFormattingRule()
            .whenFormulaSatisfied(formula)
            .setBackground(colour)
            .setRanges([sheet.getRange(range).getRange()])
            .build();
          sheet.addConditionalFormattingRule(rule);
        }),
      conditionsOn: (sheet, cell) => {
        const { row, column } = at(cell);
        const rules = sheetCalled(sheet).getConditionalFormattingRules();
        return Promise.resolve(
          rules
            .filter(({ ranges }) =>
              ranges.some(
                ({ startRow, endRow, startColumn, endColumn }) =>
                  row > startRow && row <= endRow + 1 && column > startColumn && column <= endColumn + 1,
              ),
            )
            .map(({ rule }) => ('value' in rule ? String(rule.value) : rule.type)),
        );
      },
      selection: () => {
        const range = book().getActiveCell();
        return Promise.resolve(
          range && {
            sheet: book().getActiveSheet().getSheetName(),
            cell: { row: range.getRow() + 1, column: range.getColumn() + 1 },
          },
        );
      },
      dump: async () => {
        await session.api.getFormula().onCalculationResultApplied();
        return book()
          .getSheets()
          .map((sheet) => ({
            ...dumpOf(sheet),
            conditionalFormats: sheet.getConditionalFormattingRules(),
          }));
      },
      saved: async () => {
        await session.api.getFormula().onCalculationResultApplied();
        return JSON.stringify(book().save());
      },
      breakAdding: () =>
        done().then(() => {
          session.api.addEvent(session.api.Event.BeforeCommandExecute, (event) => {
            if (event.id === 'sheet.mutation.add-conditional-rule') event.cancel = true;
          });
        }),
      reopen: () => {
        const data = JSON.parse(JSON.stringify(book().save())) as ReturnType<ReturnType<typeof book>['save']>;
        session.close();
        session = headlessUniver();
        session.api.createWorkbook(data);
        return Promise.resolve(univerHost(session.api));
      },
      close: () => done().then(() => session.close()),
      protect: async (sheet) => {
        const permission = sheetCalled(sheet).getWorksheetPermission();
        await permission.protect();
        await permission.setReadOnly();
      },
      beginEditing: null,
      undo: () => done().then(() => void book().undo()),
    },
  };
}

/** A sheet as it would be saved, each cell with its style in place of the style's number. */
function dumpOf(sheet: FWorksheet): object {
  const cells: unknown[] = [];
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, stored) => {
      const style = sheet.getRange(row, column).getCellStyleData('cell');
      cells.push([row, column, { ...stored, s: style }]);
    });
  return { ...structuredClone(sheet.getSheet().getSnapshot()), cellData: cells };
}

contractOf('Univer', univer);

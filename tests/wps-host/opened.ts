import { type Et, etOf, wpsHost } from '../../src/hosts/wps';
import type { Every } from '../../src/hosts/wps/changes';
import type { SpreadsheetHost } from '../../src/sheets';
import type { ContractSheet, ContractWorkbook, Opened } from '../contract/contract-workbook';
import { turns } from '../contract/turns';
import { areaOf } from '../excel-host/model/area';
import { fill } from './filled';
import { handOn } from './hand';
import type { Profile } from './profile';
import { onSheets, reopened, saved } from './saved';
import { SimulatedEt } from './simulated-et';

/** Looks often, so that no test waits long, and keeps no test from ending. */
const often: Every = (_, tick) => {
  const timer = setInterval(tick, 20);
  // Of a page it is a number.
  if (typeof timer === 'object') timer.unref();
  return () => clearInterval(timer);
};

/** What a page of the add-in reaches in this ET. */
export function pageOf(et: SimulatedEt): Et {
  const reached = etOf(et.page().globals);
  if (reached === null) throw new Error('no WPS here');
  return reached;
}

/** A host in a page of its own. */
export function hostIn(et: SimulatedEt): SpreadsheetHost {
  return wpsHost(pageOf(et), often);
}

/** Opens sheets in a simulated ET of this build, with the host and the test's hand on the workbook. */
export function openedInWps(profile: Profile, sheets: readonly ContractSheet[]): Promise<Opened> {
  const et = new SimulatedEt(profile);
  let book = fill(et.open(sheets.map(({ name }) => name)), sheets);
  const hand = () => handOn(et, book);
  const workbook: ContractWorkbook = {
    typeCell: done((sheet: string, cell: string, value: string | number) => {
      // A user types on the sheet in front.
      const front = book.active;
      book.active = book.sheet(sheet);
      hand().type(sheet, cell, value);
      return longerThanALook().then(() => {
        if (front !== book.active) book.active = front;
      });
    }),
    select: done((sheet: string, cell: string) => hand().select(sheet, cell)),
    insertRow: done((sheet: string, row: number) => hand().insertRow(sheet, row)),
    hideRow: done((sheet: string, row: number) => hand().hideRow(sheet, row)),
    isRowHidden: done((sheet: string, row: number) => book.sheet(sheet).hiddenRows.has(row - 1)),
    fill: done((sheet: string, cell: string, colour: string) => hand().format(sheet, cell, { fill: colour })),
    fillOf: done((sheet: string, cell: string) => hand().entry(sheet, cell).fill ?? null),
    formatAsText: done((sheet: string, cell: string) => hand().format(sheet, cell, { numberFormat: '@' })),
    addConditionalFormat: done((sheet: string, range: string, formula: string, colour: string) =>
      hand().addConditionalFormat(sheet, range, formula, colour),
    ),
    conditionsOn: done((sheet: string, cell: string) =>
      book
        .sheet(sheet)
        .rulesOver([areaOf(cell)])
        .map(({ formula }) => formula),
    ),
    selection: done(() => {
      const at = book.selection;
      return at && { sheet: at.sheet.name, cell: { row: at.row + 1, column: at.column + 1 } };
    }),
    dump: done(() => onSheets(et, book)),
    saved: done(() => saved(et, book)),
    reopen: async () => {
      book = await reopened(et, book);
      return hostIn(et);
    },
    close: done(() => {
      for (const page of [...et.pages]) page.close();
    }),
    breakAdding: done(() => {
      et.refuses = new Set(['Range.Merge']);
    }),
    protect: done((sheet: string) => {
      book.sheet(sheet).isProtected = true;
    }),
    beginEditing: done(() => {
      et.cellEditing = true;
    }),
    undo: null,
  };
  return Promise.resolve({ host: hostIn(et), workbook });
}

/** The sheet in front is looked at every 20 ms; a user stays longer. */
function longerThanALook(): Promise<void> {
  return turns(60);
}

function done<Given extends readonly unknown[], Result>(
  act: (...given: Given) => Result | Promise<Result>,
): (...given: Given) => Promise<Result> {
  return async (...given) => act(...given);
}

import { settingsSheetName } from '../../src/hosts/shared/settings-sheet';
import type { Area } from '../excel-host/model/area';
import type { Entry } from '../excel-host/model/entry';
import type { SheetModel } from './model';
import { type BookModel, type Rule, type Visibility } from './model';
import type { SimulatedEt } from './simulated-et';

/** What a workbook's file keeps of a sheet. */
export interface SavedSheet {
  readonly name: string;
  readonly visible: Visibility;
  readonly isProtected: boolean;
  readonly cells: readonly (readonly [number, Entry])[];
  readonly merges: readonly Area[];
  readonly rules: readonly Rule[];
}

interface SavedBook {
  readonly sheets: readonly SavedSheet[];
  readonly active: string;
  readonly customXml: readonly string[];
}

/** The workbook as a file would hold it, as text; a build may drop custom XML parts or very hidden sheets and say nothing. */
export function saved(et: SimulatedEt, book: BookModel): string {
  const { keepsCustomXml, keepsVeryHidden } = et.profile;
  et.calculate(book);
  const file: SavedBook = {
    sheets: book.sheets.filter(({ visible }) => keepsVeryHidden || visible !== 2).map(sheetOf),
    active: book.active.name,
    customXml: keepsCustomXml ? book.customXml : [],
  };
  return JSON.stringify(file);
}

/** All that is on the user's sheets: without the very hidden one that keeps our settings, which no one sees. */
export function onSheets(et: SimulatedEt, book: BookModel): readonly SavedSheet[] {
  et.calculate(book);
  return book.sheets.filter(({ name }) => name !== settingsSheetName).map(sheetOf);
}

/** Closes a workbook and opens what was saved of it. */
export function reopened(et: SimulatedEt, book: BookModel): BookModel {
  const { sheets, active, customXml } = JSON.parse(saved(et, book)) as SavedBook;
  et.close(book);
  const later = et.open(
    sheets.map(({ name }) => name),
    book.name,
    book.folder,
  );
  for (const { name, visible, isProtected, cells, merges, rules } of sheets) {
    const sheet: SheetModel = later.sheet(name);
    sheet.visible = visible;
    sheet.isProtected = isProtected;
    for (const [key, entry] of cells) sheet.cells.set(key, entry);
    sheet.merges = merges;
    sheet.rules = rules;
  }
  later.active = later.sheet(active);
  later.customXml = customXml;
  return later;
}

function sheetOf({ name, visible, isProtected, cells, merges, rules }: SheetModel): SavedSheet {
  return { name, visible, isProtected, cells: [...cells].sort(([a], [b]) => a - b), merges, rules };
}

import { settingsSheetName } from '../../src/hosts/shared/settings-sheet';
import { asStored } from '../../src/formulas';
import { type AddInMention, attached } from '../../src/workbook-patch';
import { strFromU8, unzipSync } from 'fflate';
import type { Area } from '../excel-host/model/area';
import type { Entry } from '../excel-host/model/entry';
import { type FileBook, bookOfFile, fileOf } from '../fixtures/spreadsheet-file';
import { BookModel, type Rule, type SheetModel, type Visibility } from './model';
import { writtenByWps } from './saved-by-wps';
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

/** The workbook as a file would hold it, as text; a build may drop custom XML parts or very hidden sheets and say nothing. */
export function saved(et: SimulatedEt, book: BookModel): string {
  const { keepsCustomXml } = et.profile;
  et.calculate(book);
  return JSON.stringify({
    sheets: keptSheets(et, book).map(sheetOf),
    active: book.active.name,
    customXml: keepsCustomXml ? book.customXml : [],
  });
}

/** All that is on the user's sheets: without the very hidden one that keeps our settings, which no one sees. */
export function onSheets(et: SimulatedEt, book: BookModel): readonly SavedSheet[] {
  et.calculate(book);
  return book.sheets.filter(({ name }) => name !== settingsSheetName).map(sheetOf);
}

/** The workbook's .xlsx, with what this build drops dropped. */
export async function savedFile(et: SimulatedEt, book: BookModel): Promise<Uint8Array> {
  const { keepsCustomXml, keepsWebExtension, savesFunctions } = et.profile;
  et.calculate(book);
  const stored = (entry: Entry): Entry =>
    savesFunctions === 'prefixed' && entry.formula !== undefined
      ? { ...entry, formula: asStored(entry.formula) }
      : entry;
  const file: FileBook = {
    sheets: keptSheets(et, book).map(({ name, visible, isProtected, cells, merges, rules }) => ({
      name,
      state: states[visible],
      isProtected,
      cells: new Map(Array.from(cells, ([key, entry]) => [key, stored(entry)])),
      merges,
      rules,
    })),
    active: book.active.name,
    customXml: keepsCustomXml ? book.customXml : [],
  };
  const bytes = writtenByWps(await fileOf(file));
  return book.webExtension !== null && keepsWebExtension ? attached(bytes, book.webExtension) : bytes;
}

/** Opens a file in this ET. What formulas showed they show until something is calculated. */
export async function openedFile(
  et: SimulatedEt,
  bytes: Uint8Array,
  name = '自评表.xlsx',
  folder = 'C:/绩效',
): Promise<BookModel> {
  const file = await bookOfFile(bytes);
  const book = et.open(
    file.sheets.map((sheet) => sheet.name),
    name,
    folder,
  );
  fillFromFile(book, file);
  book.webExtension = mentionIn(bytes);
  for (const { cells } of book.sheets) {
    for (const [key, entry] of cells) cells.set(key, { ...entry, ...typedFormula(et, entry) });
  }
  return book;
}

/** The add-in that the file opens Excel's pane for; null where it names none. */
function mentionIn(bytes: Uint8Array): AddInMention | null {
  const [part] = Object.entries(unzipSync(bytes)).filter(([name]) => /webextension\d*\.xml$/u.test(name));
  const [, reference = '', version = '', store = '', storeType] =
    /<we:reference id="([^"]*)" version="([^"]*)" store="([^"]*)" storeType="([^"]*)"/u.exec(
      part === undefined ? '' : strFromU8(part[1]),
    ) ?? [];
  if (storeType !== 'EXCatalog') return null;
  return { reference, version, store, storeType, prompts: false };
}

/** A file's workbook that no ET has open: a template. */
export function bookModelOf(file: FileBook): BookModel {
  const names = file.sheets.map(({ name }) => name);
  return fillFromFile(new BookModel('', '', 0, names), file);
}

function fillFromFile(book: BookModel, file: FileBook): BookModel {
  for (const { name, state, isProtected, cells, merges, rules } of file.sheets) {
    const sheet = book.sheet(name);
    sheet.visible = visibilities[state];
    sheet.isProtected = isProtected;
    for (const [key, entry] of cells) sheet.cells.set(key, entry);
    sheet.merges = merges;
    sheet.rules = rules.map((rule): Rule => ({ type: 2, ...rule }));
  }
  book.active = book.sheet(file.active);
  book.customXml = file.customXml;
  return book;
}

/** Closes a workbook and opens what was saved of it. */
export async function reopened(et: SimulatedEt, book: BookModel): Promise<BookModel> {
  const bytes = await savedFile(et, book);
  et.close(book);
  return openedFile(et, bytes, book.name, book.folder);
}

/** A build that saves its functions under another name knows them by it again. */
function typedFormula({ profile }: SimulatedEt, { formula }: Entry): Pick<Entry, 'formula'> {
  if (formula === undefined || profile.savesFunctions !== 'prefixed') return {};
  return { formula: formula.replace(/(?<!!)_xldudf_PERF_/gu, 'PERF.') };
}

function keptSheets(et: SimulatedEt, book: BookModel): readonly SheetModel[] {
  return book.sheets.filter(({ visible }) => et.profile.keepsVeryHidden || visible !== 2);
}

const states = { [-1]: 'visible', 0: 'hidden', 2: 'veryHidden' } as const;
const visibilities = { visible: -1, hidden: 0, veryHidden: 2 } as const;

function sheetOf({ name, visible, isProtected, cells, merges, rules }: SheetModel): SavedSheet {
  return { name, visible, isProtected, cells: [...cells].sort(([a], [b]) => a - b), merges, rules };
}

/** One workbook in two programs, handed from one to the other as an .xlsx file. */
import { registerInWps } from '../../functions/wps';
import { asStored } from '../../src/formulas';
import { catalogue } from '../../src/functions/catalogue';
import { excelHost } from '../../src/hosts/excel';
import type { SpreadsheetHost } from '../../src/sheets';
import { openExcel } from '../excel-host/boot';
import { customFunctionsIn } from '../excel-host/custom-functions';
import type { Entry } from '../excel-host/model/entry';
import { Workbook } from '../excel-host/model/workbook';
import { type FileBook, bookOfFile, fileOf } from '../fixtures/spreadsheet-file';
import { hostIn, pageOf } from '../wps-host/opened';
import type { Profile } from '../wps-host/profile';
import { openedFile, savedFile } from '../wps-host/saved';
import { SimulatedEt } from '../wps-host/simulated-et';

/** A program with the workbook open and the add-in in it. */
export interface Program {
  readonly host: SpreadsheetHost;
  /** What a cell of the first sheet holds, after everything was calculated. Row and column from 0. */
  entry(row: number, column: number): Promise<Entry>;
  saved(): Promise<Uint8Array>;
  /** The user protects the workbook's structure. */
  fixStructure(): void;
}

/** Opens the file in a WPS 表格 of this build. */
export async function inWps(profile: Profile, bytes: Uint8Array): Promise<Program> {
  const et = new SimulatedEt(profile);
  const AddCustomFunction = pageOf(et).member('AddCustomFunction');
  if (AddCustomFunction) registerInWps(catalogue, { AddCustomFunction });
  const book = await openedFile(et, bytes);
  return {
    host: hostIn(et),
    entry(row, column) {
      et.calculate(book);
      return Promise.resolve(book.sheets[0]?.entry(row, column) ?? untouchable());
    },
    saved: () => savedFile(et, book),
    fixStructure() {
      book.hasFixedStructure = true;
    },
  };
}

/** Opens the file in Excel, in which the functions are. */
export async function inExcel(bytes: Uint8Array): Promise<Program> {
  const file = await bookOfFile(bytes);
  const workbook = new Workbook(file.sheets.map(({ name }) => name));
  for (const { name, state, isProtected, cells, merges, rules } of file.sheets) {
    const sheet = workbook.sheet(name);
    sheet.Visibility = ({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const)[state];
    sheet.Protection.Protected = isProtected;
    for (const [key, entry] of cells) sheet.cells.set(key, opened(entry));
    sheet.merges = merges;
    sheet.conditionalFormats = rules.map((rule) => ({
      type: 'Custom' as const,
      ...rule,
      id: workbook.newId(),
    }));
  }
  workbook.active = workbook.sheet(file.active);
  for (const xml of file.customXml) workbook.CustomXmlParts.Add(xml);
  const functions = customFunctionsIn(openExcel(workbook), 0);
  return {
    host: excelHost(),
    fixStructure() {
      workbook.hasFixedStructure = true;
    },
    async entry(row, column) {
      await functions.compute();
      return workbook.sheets[0]?.entry(row, column) ?? untouchable();
    },
    async saved() {
      await functions.compute();
      return fileOf({
        sheets: workbook.sheets.map(
          ({
            Name: name,
            Visibility,
            Protection,
            cells,
            merges,
            conditionalFormats,
          }): FileBook['sheets'][number] => ({
            name,
            state: ({ Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const)[Visibility],
            isProtected: Protection.Protected,
            cells: new Map(Array.from(cells, ([key, entry]) => [key, stored(entry)])),
            merges,
            rules: conditionalFormats,
          }),
        ),
        active: workbook.active.Name,
        customXml: workbook.CustomXmlParts.items().map((part) => part.GetXml()),
      });
    },
  };
}

/** Under the name by which Excel saves them alone it knows custom functions again (office-js #5611); any other is #NAME?. */
function opened(entry: Entry): Entry {
  if (entry.formula === undefined) return entry;
  if (/PERF\./iu.test(entry.formula)) return { ...entry, value: '#NAME?' };
  return { ...entry, formula: entry.formula.replace(/(?<!!)_xldudf_PERF_/gu, 'PERF.') };
}

function stored(entry: Entry): Entry {
  return entry.formula === undefined ? entry : { ...entry, formula: asStored(entry.formula) };
}

function untouchable(): never {
  throw new Error('a workbook has at least one sheet');
}

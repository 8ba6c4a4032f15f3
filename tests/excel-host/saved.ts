import type { Entry } from './model/entry';
import type { StoredFormat } from './model/conditional-formats';
import type { Area } from './model/area';
import { Workbook } from './model/workbook';

/** What a workbook's file keeps. */
interface SavedWorkbook {
  readonly sheets: readonly SavedSheet[];
  readonly active: string;
  readonly customXml: readonly string[];
}

/** One of its sheets. */
export interface SavedSheet {
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly isProtected: boolean;
  readonly cells: readonly (readonly [number, Entry])[];
  readonly merges: readonly Area[];
  readonly conditionalFormats: readonly Omit<StoredFormat, 'id'>[];
}

/** The workbook as a file would hold it, as text: what only lives in the session, ids above all, is not in it. */
export function saved(workbook: Workbook): string {
  const file: SavedWorkbook = {
    sheets: onSheets(workbook),
    active: workbook.active.Name,
    customXml:
      workbook.CustomXmlParts.vanish === 'never'
        ? workbook.CustomXmlParts.items().map((part) => part.GetXml())
        : [],
  };
  return JSON.stringify(file);
}

/** All that is on the sheets. */
export function onSheets(workbook: Workbook): readonly SavedSheet[] {
  workbook.calculate();
  return workbook.sheets.map((sheet) => ({
    name: sheet.Name,
    visibility: sheet.Visibility,
    isProtected: sheet.Protection.Protected,
    cells: [...sheet.cells].sort(([a], [b]) => a - b),
    merges: sheet.merges,
    conditionalFormats: sheet.conditionalFormats.map(({ type, areas, formula, fill, letters }) => ({
      type,
      areas,
      formula,
      fill,
      letters,
    })),
  }));
}

/** Opens what was saved. */
export function opened(text: string): Workbook {
  const { sheets, active, customXml } = JSON.parse(text) as SavedWorkbook;
  const workbook = new Workbook(sheets.map(({ name }) => name));
  for (const { name, visibility, isProtected, cells, merges, conditionalFormats } of sheets) {
    const sheet = workbook.sheet(name);
    sheet.Visibility = visibility;
    sheet.Protection.Protected = isProtected;
    for (const [key, entry] of cells) sheet.cells.set(key, entry);
    sheet.merges = merges;
    sheet.conditionalFormats = conditionalFormats.map((format) => ({ ...format, id: workbook.newId() }));
  }
  workbook.active = workbook.sheet(active);
  for (const xml of customXml) workbook.CustomXmlParts.Add(xml);
  return workbook;
}

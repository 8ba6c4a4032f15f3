import { HostProblem } from '../../sheets';
import {
  type KeptSettings,
  newerOf,
  notKept,
  settingsColumn,
  settingsInColumn,
  settingsSheetName,
} from '../shared/settings-sheet';
import { keptInXml, settingsNamespace, settingsXml } from '../workbook-file/settings-part-xml';
import { gridOf } from './answers';
import { allSheetsOf, itemsOf, veryHidden } from './book';
import type { EtApplication, EtCustomXmlPart, EtWorkbook, EtWorksheet } from './et';
import { insist, quietly } from './problem';
import { addedBehind, deleteSheet, keepingFront } from './tabs';

/** What was kept, in whichever of the two places it survived; null where there is nothing. */
export function readSettings(book: EtWorkbook): string | null {
  return keptIn(book)?.settings ?? null;
}

/**
 * Keeps the settings in a custom XML part, which Excel and this program's files read, and on a very hidden sheet, since WPS may drop
 * the part at saving and nothing tells. One of the two is enough. Both are read back, for a WPS may take either and keep nothing; where
 * neither stands there afterwards, that is a problem, and what an earlier part held is still there.
 */
export function writeSettings(application: EtApplication, book: EtWorkbook, settings: string | null): void {
  const revision = (keptIn(book)?.revision ?? 0) + 1;
  quietly(application, () => {
    const problems = [
      problemWith(() => keepInPart(book, settings, revision)),
      problemWith(() => keepOnSheet(application, book, settings, revision)),
    ];
    if (standsThere(settings, readSettings(book))) return;
    throw new HostProblem('failed', problems.find((problem) => problem !== null) ?? notKept);
  });
}

/** XML spells some characters as JSON escapes them, which is the same settings. */
function standsThere(settings: string | null, kept: string | null): boolean {
  if (settings === null || kept === null) return settings === kept;
  return kept === settings || kept === keptInXml(settingsXml(settings))?.settings;
}

/** WPS writes both; where they are equally old the sheet is the one that WPS is known to keep. */
function keptIn(book: EtWorkbook): KeptSettings | null {
  return newerOf(keptOnSheet(book), keptInPart(book));
}

function partsOf(book: EtWorkbook): readonly EtCustomXmlPart[] {
  try {
    const parts = book.CustomXMLParts.SelectByNamespace(settingsNamespace);
    return parts === null ? [] : itemsOf(parts).filter(({ BuiltIn }) => !BuiltIn);
  } catch {
    // Typed, and used by nobody in public: where a build lacks it the sheet is what there is.
    return [];
  }
}

function keptInPart(book: EtWorkbook): KeptSettings | null {
  return partsOf(book)
    .map(({ XML: xml }) => keptInXml(xml))
    .reduce(newerOf, null);
}

function keepInPart(book: EtWorkbook, settings: string | null, revision: number): void {
  const earlier = partsOf(book);
  if (settings !== null) {
    book.CustomXMLParts.Add(settingsXml(settings, revision));
    // The earlier record goes only once the new one is there.
    if (!partsOf(book).some(({ XML: xml }) => keptInXml(xml)?.revision === revision)) return;
  }
  for (const part of [...earlier].reverse()) part.Delete();
}

function sheetOf(book: EtWorkbook): EtWorksheet | null {
  return allSheetsOf(book).find(({ name }) => name === settingsSheetName)?.worksheet ?? null;
}

function keptOnSheet(book: EtWorkbook): KeptSettings | null {
  const worksheet = sheetOf(book);
  return worksheet && settingsInColumn(columnOf(worksheet));
}

function columnOf(worksheet: EtWorksheet): readonly unknown[] {
  const rows = heightOf(worksheet);
  return gridOf(worksheet.Range(`A1:A${rows}`).Value2, rows, 1).map(([first]) => first);
}

function heightOf(worksheet: EtWorksheet): number {
  const used = worksheet.UsedRange;
  return used.Row + used.Rows.Count - 1;
}

function keepOnSheet(
  application: EtApplication,
  book: EtWorkbook,
  settings: string | null,
  revision: number,
): void {
  const kept = sheetOf(book);
  if (settings === null) {
    if (kept) removeSheet(application, kept, book.ProtectStructure);
    return;
  }
  const column = settingsColumn({ revision, settings });
  const worksheet = kept ?? addSheet(application, book);
  // What an earlier, longer record left below is emptied.
  const height = Math.max(column.length, kept ? heightOf(kept) : 0);
  for (let row = 0; row < height; row++) worksheet.Range(`A${row + 1}`).Value2 = column[row] ?? '';
}

function addSheet(application: EtApplication, book: EtWorkbook): EtWorksheet {
  return keepingFront(application, book, () => {
    const added = addedBehind(application, book, settingsSheetName);
    try {
      added.Visible = veryHidden;
    } catch (error) {
      insist(() => deleteSheet(application, added));
      throw error;
    }
    return added;
  });
}

/** Of a workbook whose structure is protected it stays, empty. */
function removeSheet(application: EtApplication, worksheet: EtWorksheet, hasFixedStructure: boolean): void {
  if (hasFixedStructure) {
    for (let row = heightOf(worksheet); row > 0; row--) worksheet.Range(`A${row}`).Value2 = '';
    return;
  }
  deleteSheet(application, worksheet);
}

/** What went wrong, in the program's own words; null where nothing did. */
function problemWith(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

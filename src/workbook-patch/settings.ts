import { limits } from '../hosts/workbook-file/limits';
import { FileProblem } from '../hosts/workbook-file/problem';
import { isCustomXml } from '../hosts/workbook-file/settings-part';
import { keptInXml, settingsNamespace, settingsXml } from '../hosts/workbook-file/settings-part-xml';
import { revisionsIn, settingsColumn, settingsSheetName } from '../hosts/shared/settings-sheet';
import { removeSheet } from './added-sheet';
import { type CellChange, setCells } from './cells';
import { addCustomXml, removeCustomXml } from './custom-xml';
import { PatchProblem } from './problem';
import { type Workbook, openWorkbook, sheetsOf } from './workbook';

/** Names the item in its workbook; there is one of ours at most, so one name is enough. */
const itemId = '{5B1C3E9A-7D42-4F0B-9C66-2A8E0D5F1B37}';

/**
 * Keeps settings in the workbook instead of those it had; null takes them away without a trace. Where WPS made its very hidden sheet
 * they are kept there too, or what is older would come back; no such sheet is made here.
 */
export function setSettings(workbook: Workbook, settings: string | null): void {
  const [kept, ...others] = itemsOfOurs(workbook);
  const revision = revisionAfter(workbook);
  for (const name of others) removeCustomXml(workbook, name);
  if (settings === null) {
    if (kept !== undefined) removeCustomXml(workbook, kept);
  } else if (kept !== undefined) {
    workbook.parts.put(kept, settingsXml(settings, revision));
  } else {
    addCustomXml(workbook, {
      xml: settingsXml(settings, revision),
      namespace: settingsNamespace,
      id: itemId,
    });
  }
  const own = sheetsOf(workbook).find(({ name }) => name === settingsSheetName);
  if (own) setOnSheet(workbook, own.part, settings, revision);
}

/** A sheet that cannot go, since the workbook's structure is protected, is emptied. */
function setOnSheet(workbook: Workbook, part: string, settings: string | null, revision: number): void {
  if (settings === null) {
    try {
      removeSheet(workbook, settingsSheetName);
      return;
    } catch (error) {
      if (!(error instanceof PatchProblem)) throw error;
    }
  }
  const column = settings === null ? [] : settingsColumn({ revision, settings });
  // What an earlier, longer record left below is emptied.
  const before = [...workbook.parts.text(part).matchAll(/<(?:\w+:)?row[\s/>]/gu)].length;
  const changes = Array.from({ length: Math.max(column.length, before) }, (_, at): CellChange => {
    const text = column[at];
    return {
      cell: { row: at + 1, column: 1 },
      value: text === undefined ? { kind: 'empty' } : { kind: 'text', text },
    };
  });
  setCells(workbook, settingsSheetName, changes);
}

/**
 * The workbook with these settings in it, all other parts byte for byte but for the two lists in which each part is entered.
 * @throws FileProblem as {@link openWorkbook}
 */
export function withSettings(bytes: Uint8Array, settings: string | null): Uint8Array {
  const workbook = openWorkbook(bytes);
  setSettings(workbook, settings);
  return workbook.parts.written();
}

/** The names of the custom XML parts that hold settings of ours, also those that Excel wrote on a program's behalf. */
function itemsOfOurs({ parts }: Workbook): readonly string[] {
  return parts.names().filter((name) => {
    // A larger part is somebody else's.
    if (!isCustomXml(name) || parts.sizeOf(name) > limits.settings) return false;
    try {
      return keptInXml(parts.text(name)) !== null;
    } catch (error) {
      // So is one that is no XML.
      if (error instanceof FileProblem) return false;
      throw error;
    }
  });
}

/** Newer than what stands in a part of ours, or on the very hidden sheet that WPS makes; 0 where there is neither. */
function revisionAfter(workbook: Workbook): number {
  const { parts } = workbook;
  const inParts = itemsOfOurs(workbook).map((name) => keptInXml(parts.text(name))?.revision ?? 0);
  const texts = parts.names().filter((name) => /\/sharedStrings\.xml$/iu.test(name));
  const onSheet = texts.flatMap((name) => revisionsIn(parts.text(name)));
  const found = [...inParts, ...onSheet];
  return found.length === 0 ? 0 : Math.max(...found) + 1;
}

import type { IWorkbookData } from '@univerjs/presets';
import { settingsOfSnapshot, sheetsOfSnapshot } from '../../src/hosts/univer/snapshot';
import type { Foreseen } from '../coming-host';

/** What a check needs of a workbook that the spreadsheet does not show yet; null where only the spreadsheet can tell. */
export function foreseenIn(snapshot: Partial<IWorkbookData> | null): Foreseen | null {
  const sheets = snapshot && sheetsOfSnapshot(snapshot);
  return sheets && { sheets, settings: settingsOfSnapshot(snapshot) };
}

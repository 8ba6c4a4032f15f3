import { resolve } from 'node:path';
import { sheetsFromBytes } from '../../src/hosts/workbook-file';
import { filled } from '../excel-host/filled';
import type { Workbook } from '../excel-host/model/workbook';
import type { SavedSheet } from '../excel-host/saved';
import { type SampleName, buildWorkbook, samplePath } from '../fixtures/workbook';

/** The folder of the add-in as `npm run build` leaves it for a web server. */
export const addInFolder = resolve(__dirname, '../../dist/excel');

/** A published form as a user has it open in Excel: with real numbers, number formats and merged cells. */
export async function sampleInExcel(name: SampleName): Promise<Workbook> {
  const file = await buildWorkbook(samplePath(name));
  return filled(await sheetsFromBytes(file, `${name}.xlsx`));
}

/** All of the sheets but what is marked on them. */
export function unmarked(sheets: readonly SavedSheet[]): readonly unknown[] {
  return sheets.map((sheet) => ({ ...sheet, conditionalFormats: [] }));
}

/** Waits a few seconds for something to become true; whether it did is for the test to say. */
export async function until(isTrue: () => boolean): Promise<void> {
  for (let waited = 0; waited < 5_000 && !isTrue(); waited += 20) {
    await new Promise((done) => {
      setTimeout(done, 20);
    });
  }
}

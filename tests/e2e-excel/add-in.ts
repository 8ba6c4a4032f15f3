import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sheetsFromBytes } from '../../src/hosts/workbook-file';
import { filled } from '../excel-host/filled';
import type { Workbook } from '../excel-host/model/workbook';
import type { SavedSheet } from '../excel-host/saved';
import { buildPlainAddIn } from '../excel-host/web/build-plain-add-in';
import { type SampleName, buildWorkbook, samplePath } from '../fixtures/workbook';

const delivered = resolve(__dirname, '../../dist/excel');

/** The folder of the add-in as it is delivered; where nothing was built, of the same pane and functions without packaging. */
export function addInFolder(): Promise<string> {
  return existsSync(join(delivered, 'taskpane.html')) ? Promise.resolve(delivered) : buildPlainAddIn();
}

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

/**
 * Writes one sample as the page opens it: the formatted workbook, in Base64, and the snapshot that the spreadsheet makes of it. A program of
 * its own, since what reads files loads its parts when it needs them, which a configuration of webpack cannot follow.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sheetsFromBytes } from '../src/hosts/workbook-file/bytes';
import { openedFile } from '../workbench/open-file';
import { dressedWorkbook } from '../workbench/samples/dressed';
import { typedSheet } from '../workbench/typed';

/** What the sheet of a sample is called. */
const sheetName = '绩效自评表';

async function written(path: string): Promise<string> {
  const [sheet] = await sheetsFromBytes(readFileSync(path), basename(path));
  if (!sheet) throw new Error(`no sheet in ${path}`);
  const bytes = await dressedWorkbook({ ...typedSheet(sheet), name: sheetName });
  const { snapshot } = await openedFile(`${basename(path, '.txt')}.xlsx`, bytes);
  return JSON.stringify({ snapshot, file: Buffer.from(bytes).toString('base64') });
}

void written(process.argv[2] ?? '').then((book) => process.stdout.write(book));

import { readFileSync } from 'node:fs';
import { textOf } from '../src/hosts/workbook-file';

/**
 * A file of text that people write by hand or a shell redirects: as UTF-8, UTF-16 or GBK, with or without a byte order mark,
 * which is what Notepad and PowerShell make of a .json.
 * @throws what the disk says, or FileProblem when it is no text
 */
export function readText(path: string): string {
  return textOf(readFileSync(path));
}

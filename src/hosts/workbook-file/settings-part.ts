import { type KeptSettings, newerOf } from '../shared/settings-sheet';
import { type InflateEntry, inflateInBites } from './inflate';
import { limits } from './limits';
import { type FileProblem, tooLarge } from './problem';
import { keptInXml } from './settings-part-xml';
import { zipDirectory } from './zip-directory';
import { unzip } from './zip-guard';

/**
 * The settings kept in a workbook; null where there are none, or where the file is none that can keep any. Whatever root
 * element of ours stands among the custom XML parts counts, also one that Excel wrote on a program's behalf.
 * @throws FileProblem `damaged`, `password`, `too-large`
 */
export function settingsIn(bytes: Uint8Array, inflate: InflateEntry = inflateInBites): string | null {
  return keptIn(bytes, inflate)?.settings ?? null;
}

/** The same, with how often they were kept; of several parts the newest, the first of them where they are equally old. */
export function keptIn(bytes: Uint8Array, inflate: InflateEntry): KeptSettings | null {
  if (!isZip(bytes)) return null;
  // A larger part is somebody else's.
  const directory = zipDirectory(bytes).filter((entry) => entry.unpacked <= limits.settings);
  return [...unzip(bytes, directory, isCustomXml, contentTooLarge, inflate).values()]
    .map((item) => keptInXml(new TextDecoder().decode(item)))
    .reduce<KeptSettings | null>(newerOf, null);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** Whether a part is a custom XML item by its place; programs find items by relationships, which some writers forget. */
export function isCustomXml(name: string): boolean {
  return /(?:^|\/)customXml\/[^/]+\.xml$/iu.test(name);
}

function contentTooLarge(): FileProblem {
  return tooLarge(limits.unzipped, 'content');
}

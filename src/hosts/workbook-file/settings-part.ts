import { type InflateEntry, inflateInBites } from './inflate';
import { limits } from './limits';
import { type FileProblem, tooLarge } from './problem';
import { settingsFromXml } from './settings-part-xml';
import { zipDirectory } from './zip-directory';
import { unzip } from './zip-guard';

/**
 * The settings kept in a workbook; null where there are none, or where the file is none that can keep any. Whatever root
 * element of ours stands among the custom XML parts counts, also one that Excel wrote on a program's behalf.
 * @throws FileProblem `damaged`, `password`, `too-large`
 */
export function settingsIn(bytes: Uint8Array, inflate: InflateEntry = inflateInBites): string | null {
  if (!isZip(bytes)) return null;
  // A larger part is somebody else's.
  const directory = zipDirectory(bytes).filter((entry) => entry.unpacked <= limits.settings);
  for (const item of unzip(bytes, directory, isCustomXml, contentTooLarge, inflate).values()) {
    const settings = settingsFromXml(new TextDecoder().decode(item));
    if (settings !== null) return settings;
  }
  return null;
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

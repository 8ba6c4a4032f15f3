import { damaged } from '../hosts/workbook-file/problem';
import { type ZipDirectory, type ZipEntry, wholeDirectory } from '../hosts/workbook-file/zip-directory';
import { isSame } from './byte-strings';
import { ambiguous } from './problem';

/** An entry with everything that stands in the file from its local header to the next one. */
export interface ArchiveEntry extends ZipEntry {
  /** Where its packed bytes begin. */
  readonly content: number;
  /** Where the next entry, or the directory, begins: a data descriptor and gaps are this entry's. */
  readonly end: number;
  /** Of its content, as the directory says. */
  readonly crc: number;
}

/** An archive as the bytes it is made of. */
export interface Archive {
  readonly bytes: Uint8Array;
  /** As they stand in the file, folders among them. */
  readonly entries: readonly ArchiveEntry[];
  readonly directory: ZipDirectory;
}

/**
 * An archive taken apart so that it can be put together again byte for byte.
 * @throws FileProblem `damaged` where it does not hold together or two programs could see two archives in it: two entries of a
 * name, entries within entries, a name that leads out of the package or differs between directory and header; `too-large`
 */
export function archiveOf(bytes: Uint8Array): Archive {
  const directory = wholeDirectory(bytes);
  refuseNames(directory.entries);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const inOrder = [...directory.entries].sort((a, b) => a.offset - b.offset);
  if (directory.end > (directory.wideRecord ?? directory.endRecord)) throw damaged('directory past its end');
  const entries = inOrder.map((entry, place): ArchiveEntry => {
    const end = inOrder[place + 1]?.offset ?? directory.start;
    const { offset, packed, record } = entry;
    // The next entry may claim to begin beyond the directory, or beyond the file.
    if (end > directory.start) throw damaged('an entry after the directory');
    if (offset + 30 > end || view.getUint32(offset, true) !== 0x04034b50) throw damaged('no local header');
    const nameLength = view.getUint16(offset + 26, true);
    const content = offset + 30 + nameLength + view.getUint16(offset + 28, true);
    if (content + packed > end) throw damaged('zip entries overlap');
    const name = bytes.subarray(offset + 30, offset + 30 + nameLength);
    if (!isSame(name, recordName(bytes, view, record)))
      throw ambiguous('压缩包的目录与内容不一致', 'The directory of this archive disagrees with its content');
    return { ...entry, content, end, crc: view.getUint32(record + 16, true) };
  });
  return { bytes, entries, directory };
}

function refuseNames(entries: readonly ZipEntry[]): void {
  const taken = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (taken.has(key))
      throw ambiguous(`文件中有两个同名部件 ${shown(name)}`, `The file holds two parts named ${shown(name)}`);
    if (name === '' || name.split('/').some((step) => step === '..' || step === '.'))
      throw ambiguous(
        `文件中有名称可疑的部件 ${shown(name)}`,
        `The file holds a part with a suspicious name, ${shown(name)}`,
      );
    taken.add(key);
  }
}

const shown = (name: string): string => name.slice(0, 60);

/** The name in a record of the directory, as bytes. */
export function recordName(bytes: Uint8Array, view: DataView, record: number): Uint8Array {
  return bytes.subarray(record + 46, record + 46 + view.getUint16(record + 28, true));
}

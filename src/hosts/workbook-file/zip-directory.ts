import { limits } from './limits';
import { damaged, tooLarge } from './problem';

/** One entry of a zip's central directory; sizes in bytes, as the directory declares them. */
export interface ZipEntry {
  /** With "/" between folders and none in front. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly encrypted: boolean;
  /** Where the entry's local header stands in the file. */
  readonly offset: number;
  /** Where its record in the directory begins. */
  readonly record: number;
}

/** A zip's central directory. */
export interface ZipDirectory {
  /** Folders among them. */
  readonly entries: readonly ZipEntry[];
  /** Where its records begin in the file, and where what follows them begins. */
  readonly start: number;
  readonly end: number;
  /** Where the end record stands. */
  readonly endRecord: number;
  /** Where the Zip64 end record stands, in archives that have one. */
  readonly wideRecord: number | null;
}

/**
 * An archive's central directory, folders left out.
 * @throws FileProblem `damaged` when it is cut short, `too-large` when it lists too many entries
 */
export function zipDirectory(archive: Uint8Array): readonly ZipEntry[] {
  return wholeDirectory(archive).entries.filter((entry) => !entry.name.endsWith('/'));
}

/**
 * An archive's central directory with the places of its records, for who writes one.
 * @throws FileProblem as {@link zipDirectory}
 */
export function wholeDirectory(archive: Uint8Array): ZipDirectory {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const { start, count, ...records } = directoryPlace(view);
    if (count > limits.entries) throw tooLarge(limits.unzipped, 'content');
    const entries: ZipEntry[] = [];
    let at = start;
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) throw damaged('no central directory entry');
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      entries.push(entryAt(archive, view, at, nameLength, extraLength));
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    }
    return { entries, start, end: at, ...records };
  } catch (error) {
    throw error instanceof RangeError ? damaged(error) : error;
  }
}

function directoryPlace(view: DataView): Omit<ZipDirectory, 'entries' | 'end'> & { readonly count: number } {
  // The end record is 22 bytes and a comment of at most 65,535.
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    // Zip64, which streaming writers use for small files too: a locator stands right before the end record.
    if (at >= 20 && view.getUint32(at - 20, true) === 0x07064b50) {
      const wide = offset64(view, at - 20 + 8);
      return {
        start: offset64(view, wide + 48),
        count: offset64(view, wide + 32),
        endRecord: at,
        wideRecord: wide,
      };
    }
    return {
      start: view.getUint32(at + 16, true),
      count: view.getUint16(at + 10, true),
      endRecord: at,
      wideRecord: null,
    };
  }
  throw damaged('no end of central directory');
}

function entryAt(
  archive: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameBytes = archive.subarray(at + 46, at + 46 + nameLength);
  const name = flags & 0x800 ? new TextDecoder().decode(nameBytes) : String.fromCharCode(...nameBytes);
  const narrow = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  const [unpacked = 0, packed = 0, offset = 0] = widened(view, narrow, at + 46 + nameLength, extraLength);
  return {
    // Some old .NET writers put backslashes.
    name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    method: view.getUint16(at + 10, true),
    packed,
    unpacked,
    encrypted: (flags & 1) === 1,
    offset,
    record: at,
  };
}

/** Fields that read 0xFFFFFFFF stand, in this order, as 64-bit numbers in extra field 1. */
function widened(
  view: DataView,
  narrow: readonly number[],
  start: number,
  length: number,
): readonly number[] {
  if (!narrow.includes(0xffffffff)) return narrow;
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return narrow.map((number) => {
      if (number !== 0xffffffff) return number;
      next += 8;
      return offset64(view, next - 8);
    });
  }
  return narrow;
}

/** Past 2^53 it is inexact, and far past every limit all the same. */
function offset64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

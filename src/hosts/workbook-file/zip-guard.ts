import { type InflateEntry, inflated } from './inflate';
import { limits } from './limits';
import { damaged, passwordProtected, tooLarge } from './problem';

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
}

/**
 * The entries of an archive that `wanted` chooses, inflated. The sums of declared sizes are checked first, then every entry is
 * held to what it declared, so that neither a bomb, nor entries that share their bytes, nor a header that lies can take more
 * memory than {@link limits} grants, or more time than inflating that much takes.
 *
 * The directory is read here and not by fflate's unzipSync, because that neither tells an encrypted entry nor stops when an
 * entry goes past its declared size: the surplus is computed to the end and dropped, a minute's work for a hostile 60 MB.
 * @param tooBig makes the problem for one entry over the part limit, so that the caller can name the sheet
 * @throws FileProblem `too-large`, `password`, `damaged`
 */
export function unzip(
  archive: Uint8Array,
  directory: readonly ZipEntry[],
  wanted: (name: string) => boolean,
  tooBig: (entry: ZipEntry) => Error,
  inflate: InflateEntry,
): ReadonlyMap<string, Uint8Array> {
  const entries = directory.filter((entry) => wanted(entry.name));
  if (entries.some((entry) => entry.encrypted)) throw passwordProtected();
  const oversized = entries.find((entry) => entry.unpacked > limits.part);
  if (oversized) throw tooBig(oversized);
  if (sum(entries.map((entry) => entry.unpacked)) > limits.unzipped)
    throw tooLarge(limits.unzipped, 'content');
  if (sum(entries.map((entry) => entry.packed)) > archive.length) throw damaged('zip entries overlap');
  return new Map(entries.map((entry) => [entry.name, unpack(archive, entry, inflate)]));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * An archive's central directory, folders left out.
 * @throws FileProblem `damaged` when it is cut short, `too-large` when it lists too many entries
 */
export function zipDirectory(archive: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const { start, count } = directoryPlace(view);
    if (count > limits.entries) throw tooLarge(limits.unzipped, 'content');
    const entries: ZipEntry[] = [];
    let at = start;
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) throw damaged('no central directory entry');
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const entry = entryAt(archive, view, at, nameLength, extraLength);
      if (!entry.name.endsWith('/')) entries.push(entry);
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    throw error instanceof RangeError ? damaged(error) : error;
  }
}

function directoryPlace(view: DataView): { start: number; count: number } {
  // The end record is 22 bytes and a comment of at most 65,535.
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    // Zip64, which streaming writers use for small files too: a locator stands right before the end record.
    if (at >= 20 && view.getUint32(at - 20, true) === 0x07064b50) {
      const wide = offset64(view, at - 20 + 8);
      return { start: offset64(view, wide + 48), count: offset64(view, wide + 32) };
    }
    return { start: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
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

function unpack(archive: Uint8Array, entry: ZipEntry, inflate: InflateEntry): Uint8Array {
  const packed = packedBytes(archive, entry);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged(`zip method ${entry.method}`);
  return inflated(inflate, packed, entry.unpacked);
}

function packedBytes(archive: Uint8Array, { offset, packed }: ZipEntry): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (offset + 30 > archive.length || view.getUint32(offset, true) !== 0x04034b50)
    throw damaged('no local header');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > archive.length) throw damaged('entry is cut short');
  return archive.subarray(start, start + packed);
}

import type { ZipEntry } from './zip-directory';
import { type InflateEntry, inflated } from './inflate';
import { limits } from './limits';
import { damaged, passwordProtected, tooLarge } from './problem';

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

import { type Archive, type ArchiveEntry, recordName } from './archive';
import { joined } from './byte-strings';
import { deflated } from './deflated';

/** What becomes of an archive's entries, by name as the archive has it. */
export interface EntryChanges {
  /** New content of entries that are there, and entries to add at the end. */
  readonly put: ReadonlyMap<string, Uint8Array>;
  readonly removed: ReadonlySet<string>;
}

/**
 * The archive with these changes. Every other entry is copied as it stands in the file, header, packed bytes, data descriptor
 * and the gap behind it; its record in the directory too, but for the place. A changed entry keeps its place, name and time.
 */
export function rewritten({ bytes, entries, directory }: Archive, changes: EntryChanges): Uint8Array {
  if (changes.put.size === 0 && changes.removed.size === 0) return bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const out = new Pieces();
  out.add(bytes.subarray(0, entries[0]?.offset ?? directory.start));
  const records = new Map<number, Uint8Array>();
  for (const entry of entries) {
    if (changes.removed.has(entry.name)) continue;
    const content = changes.put.get(entry.name);
    const place = out.length;
    if (content === undefined) {
      out.add(bytes.subarray(entry.offset, entry.end));
      records.set(entry.record, movedRecord(bytes, view, entry, place));
    } else {
      records.set(entry.record, putEntry(out, content, likeEntry(bytes, view, entry)));
    }
  }
  const known = new Set(entries.map(({ name }) => name));
  const added = [...changes.put]
    .filter(([name]) => !known.has(name))
    .map(([name, content]) => putEntry(out, content, newEntry(name)));
  const start = out.length;
  // The directory keeps its own order.
  const kept = directory.entries.map(({ record }) => records.get(record));
  const all = [...kept, ...added].filter((record) => record !== undefined);
  for (const record of all) out.add(record);
  addEnd(out, bytes, directory, start, all.length);
  return out.joined();
}

/** The bytes of a file in the making. */
class Pieces {
  private readonly pieces: Uint8Array[] = [];
  length = 0;

  add(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  joined(): Uint8Array {
    return joined(this.pieces);
  }
}

/** What an entry says beside its content. */
interface EntryLooks {
  readonly name: Uint8Array;
  readonly flags: number;
  /** DOS time and date. */
  readonly time: number;
  readonly madeBy: number;
  readonly attributes: { readonly internal: number; readonly external: number };
  readonly comment: Uint8Array;
}

/** Names in UTF-8; else what the entry had: neither data descriptor nor hints at how well it was deflated. */
const nameInUtf8 = 0x800;

function likeEntry(bytes: Uint8Array, view: DataView, { record }: ArchiveEntry): EntryLooks {
  const name = recordName(bytes, view, record);
  const commentAt = record + 46 + name.length + view.getUint16(record + 30, true);
  return {
    name,
    flags: view.getUint16(record + 8, true) & nameInUtf8,
    time: view.getUint32(record + 12, true),
    madeBy: view.getUint16(record + 4, true),
    attributes: {
      internal: view.getUint16(record + 36, true),
      external: view.getUint32(record + 38, true),
    },
    comment: bytes.subarray(commentAt, commentAt + view.getUint16(record + 32, true)),
  };
}

/** The first day a zip knows: the same changes give the same bytes. Office writes it too. */
const firstDay = 0x0021_0000;

function newEntry(name: string): EntryLooks {
  return {
    name: new TextEncoder().encode(name),
    flags: /^[\u0020-\u007E]*$/u.test(name) ? 0 : nameInUtf8,
    time: firstDay,
    madeBy: 20,
    attributes: { internal: 0, external: 0 },
    comment: new Uint8Array(),
  };
}

/** Adds an entry and gives its record for the directory. */
function putEntry(out: Pieces, content: Uint8Array, looks: EntryLooks): Uint8Array {
  const { method, crc, packed, size } = deflated(content);
  const place = out.length;
  const shared = (view: DataView, at: number): void => {
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, looks.flags, true);
    view.setUint16(at + 4, method, true);
    view.setUint32(at + 6, looks.time, true);
    view.setUint32(at + 10, crc, true);
    view.setUint32(at + 14, packed.length, true);
    view.setUint32(at + 18, size, true);
    view.setUint16(at + 22, looks.name.length, true);
  };
  const header = new Uint8Array(30 + looks.name.length);
  const headerView = new DataView(header.buffer);
  headerView.setUint32(0, 0x04034b50, true);
  shared(headerView, 4);
  header.set(looks.name, 30);
  out.add(header);
  out.add(packed);

  const record = new Uint8Array(46 + looks.name.length + looks.comment.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, looks.madeBy, true);
  shared(view, 6);
  view.setUint16(32, looks.comment.length, true);
  view.setUint16(36, looks.attributes.internal, true);
  view.setUint32(38, looks.attributes.external, true);
  view.setUint32(42, place, true);
  record.set(looks.name, 46);
  record.set(looks.comment, 46 + looks.name.length);
  return record;
}

/** The record of an entry that was copied to this place. */
function movedRecord(bytes: Uint8Array, view: DataView, { record }: ArchiveEntry, place: number): Uint8Array {
  const extraAt = 46 + view.getUint16(record + 28, true);
  const extraEnd = extraAt + view.getUint16(record + 30, true);
  const end = record + extraEnd + view.getUint16(record + 32, true);
  // A copy, which `slice` is not where the bytes are a Buffer of Node's.
  const copy = new Uint8Array(bytes.subarray(record, end));
  const copied = new DataView(copy.buffer);
  if (copied.getUint32(42, true) !== allOnes) {
    copied.setUint32(42, place, true);
    return copy;
  }
  // Zip64: the place stands in extra field 1, after the sizes that stand there too.
  for (let at = extraAt; at + 4 <= extraEnd; at += 4 + copied.getUint16(at + 2, true)) {
    if (copied.getUint16(at, true) !== 1) continue;
    const sizes = [20, 24].filter((field) => copied.getUint32(field, true) === allOnes).length;
    copied.setBigUint64(at + 4 + 8 * sizes, BigInt(place), true);
    break;
  }
  return copy;
}

const allOnes = 0xffffffff;

/** What stood behind the directory, its counts and places renewed. */
function addEnd(
  out: Pieces,
  bytes: Uint8Array,
  { end, endRecord, wideRecord }: Archive['directory'],
  start: number,
  count: number,
): void {
  const size = out.length - start;
  const moved = out.length - end;
  const tail = new Uint8Array(bytes.subarray(end));
  const view = new DataView(tail.buffer);
  if (wideRecord !== null) {
    const wide = wideRecord - end;
    view.setBigUint64(wide + 24, BigInt(count), true);
    view.setBigUint64(wide + 32, BigInt(count), true);
    view.setBigUint64(wide + 40, BigInt(size), true);
    view.setBigUint64(wide + 48, BigInt(start), true);
    view.setBigUint64(endRecord - end - 20 + 8, BigInt(wideRecord + moved), true);
  }
  const at = endRecord - end;
  for (const field of [8, 10])
    if (view.getUint16(at + field, true) !== 0xffff) view.setUint16(at + field, count, true);
  if (view.getUint32(at + 12, true) !== allOnes) view.setUint32(at + 12, size, true);
  if (view.getUint32(at + 16, true) !== allOnes) view.setUint32(at + 16, start, true);
  out.add(tail);
}

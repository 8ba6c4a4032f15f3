import { damaged } from './problem';

/** A stream in a compound file: its path from the root ("Workbook", "ObjectPool/_1/Workbook"), and its bytes when asked for. */
export interface CompoundStream {
  readonly path: string;
  readonly content: () => Uint8Array;
}

/** What reading a compound file took, for who bounds it. */
export interface CompoundFile {
  readonly streams: readonly CompoundStream[];
  /** Sectors followed so far, of chains of every kind. */
  readonly sectorsWalked: () => number;
}

/**
 * The streams of an OLE compound file ([MS-CFB]): .xls, .et, .doc, encrypted .xlsx. Every chain of sectors is walked with a
 * count, since one that runs in a circle never ends: SheetJS's own reader follows it until memory does.
 * @throws FileProblem `damaged`
 */
export function compoundFile(bytes: Uint8Array): CompoundFile {
  try {
    const reader = new CompoundReader(bytes);
    return { streams: reader.streams(), sectorsWalked: () => reader.walked };
  } catch (error) {
    throw error instanceof RangeError ? damaged(error) : error;
  }
}

/** Above are numbers that mean something else than a sector: end of chain, free, part of a table. */
const lastSector = 0xfffffffa - 1;
const noEntry = 0xffffffff;
const storage = 1;
const stream = 2;
const root = 5;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

class CompoundReader {
  walked = 0;
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly sectorCount: number;
  private readonly miniCutoff: number;
  private readonly table: readonly number[];
  private readonly entries: readonly Entry[];
  private mini: { readonly table: Uint32Array; readonly content: Uint8Array } | null = null;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged(`sectors of 2^${shift} bytes`);
    this.sectorSize = 1 << shift;
    this.sectorCount = Math.ceil((bytes.length - this.sectorSize) / this.sectorSize);
    this.miniCutoff = this.view.getUint32(56, true);
    this.table = this.tableSectors();
    this.entries = this.entriesIn(this.chain(this.view.getUint32(48, true)));
  }

  streams(): readonly CompoundStream[] {
    const found: CompoundStream[] = [];
    const seen = new Set<number>();
    const open: { readonly id: number; readonly folder: string }[] = [
      { id: this.entries[0]?.child ?? noEntry, folder: '' },
    ];
    for (let next = open.pop(); next; next = open.pop()) {
      const { id, folder } = next;
      const entry = this.entries[id];
      // The directory is a tree of trees; one that leads back to itself is walked once.
      if (!entry || seen.has(id)) continue;
      seen.add(id);
      const path = folder + entry.name;
      if (entry.type === stream) found.push({ path, content: () => this.contentOf(entry) });
      if (entry.type === storage) open.push({ id: entry.child, folder: `${path}/` });
      open.push({ id: entry.right, folder }, { id: entry.left, folder });
    }
    return found;
  }

  /** The numbers of the sectors that hold the sector table: 109 in the header, the others in sectors of their own. */
  private tableSectors(): readonly number[] {
    const numbers: number[] = [];
    const take = (at: number, count: number): void => {
      for (let place = 0; place < count; place += 1) {
        const number = this.view.getUint32(at + 4 * place, true);
        if (number <= lastSector) numbers.push(number);
      }
    };
    take(76, 109);
    const perSector = this.sectorSize / 4 - 1;
    let next = this.view.getUint32(68, true);
    for (let count = 0; next <= lastSector; count += 1) {
      if (count > this.sectorCount) throw damaged('the sector table runs in a circle');
      this.walked += 1;
      take(this.offsetOf(next), perSector);
      next = this.view.getUint32(this.offsetOf(next) + 4 * perSector, true);
    }
    // More than the file has room for: the same sector again and again.
    if (numbers.length > this.sectorCount) throw damaged('the sector table is larger than the file');
    return numbers;
  }

  private offsetOf(sector: number): number {
    return (sector + 1) * this.sectorSize;
  }

  private nextSector(sector: number): number {
    const perSector = this.sectorSize / 4;
    const holder = this.table[Math.floor(sector / perSector)];
    if (holder === undefined) throw damaged('a sector that is in no table');
    return this.view.getUint32(this.offsetOf(holder) + 4 * (sector % perSector), true);
  }

  /** The bytes of a chain of sectors, `size` of them or all. A sector is in a chain once, unless the chain runs in a circle. */
  private chain(start: number, size = Infinity): Uint8Array {
    const sectors = new Set<number>();
    const wanted = Math.ceil(size / this.sectorSize);
    for (let next = start; next <= lastSector && sectors.size < wanted; next = this.nextSector(next)) {
      if (sectors.has(next)) throw damaged('a chain of sectors runs in a circle');
      this.walked += 1;
      sectors.add(next);
    }
    const content = new Uint8Array(Math.min(size, sectors.size * this.sectorSize));
    if (content.length < size && size !== Infinity) throw damaged('a stream is cut short');
    let to = 0;
    for (const sector of sectors) {
      const from = this.offsetOf(sector);
      if (from >= this.bytes.length) throw damaged('a sector past the end');
      content.set(this.bytes.subarray(from, from + Math.min(this.sectorSize, content.length - to)), to);
      to += this.sectorSize;
    }
    return content;
  }

  private entriesIn(directory: Uint8Array): readonly Entry[] {
    const view = new DataView(directory.buffer);
    const entries: Entry[] = [];
    for (let at = 0; at + 128 <= directory.length; at += 128) {
      const nameLength = Math.max(0, Math.min(32, view.getUint16(at + 64, true) / 2) - 1);
      let name = '';
      for (let place = 0; place < nameLength; place += 1) {
        name += String.fromCharCode(view.getUint16(at + 2 * place, true));
      }
      entries.push({
        name,
        type: directory[at + 66] ?? 0,
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
    if (entries[0]?.type !== root) throw damaged('no root entry');
    return entries;
  }

  private contentOf({ start, size }: Entry): Uint8Array {
    if (size > this.bytes.length) throw damaged('a stream is longer than the file');
    if (size === 0) return new Uint8Array();
    return size >= this.miniCutoff ? this.chain(start, size) : this.miniChain(start, size);
  }

  /** Short streams share one, in sectors of 64 bytes with a table of their own. */
  private miniChain(start: number, size: number): Uint8Array {
    const { table, content } = (this.mini ??= this.miniStream());
    const miniSize = 64;
    const found = new Uint8Array(size);
    let next = start;
    for (let to = 0; to < size; to += miniSize) {
      const from = next * miniSize;
      if (next > lastSector || from >= content.length) throw damaged('a short stream is cut short');
      this.walked += 1;
      found.set(content.subarray(from, from + Math.min(miniSize, size - to)), to);
      next = table[next] ?? noEntry;
    }
    return found;
  }

  private miniStream(): { readonly table: Uint32Array; readonly content: Uint8Array } {
    const table = this.chain(this.view.getUint32(60, true));
    return {
      table: Uint32Array.from({ length: table.length / 4 }, (_, place) =>
        new DataView(table.buffer).getUint32(4 * place, true),
      ),
      content: this.chain(this.entries[0]?.start ?? noEntry),
    };
  }
}

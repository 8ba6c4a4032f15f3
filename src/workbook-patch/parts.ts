import { type InflateEntry } from '../hosts/workbook-file/inflate';
import { limits } from '../hosts/workbook-file/limits';
import { damaged, sheetTooLarge, tooLarge } from '../hosts/workbook-file/problem';
import { unzip } from '../hosts/workbook-file/zip-guard';
import { type Archive, type ArchiveEntry } from './archive';
import { checksum } from './deflated';
import { type PartText, decodedPart, encodedPart } from './part-text';
import { ambiguous } from './problem';
import { rewritten } from './rewritten';

/**
 * The parts of a package while it is changed. A part is inflated when it is first asked for, and written only where its text
 * became another; names are found however they are cased.
 */
export class Parts {
  private readonly entries: ReadonlyMap<string, ArchiveEntry>;
  private readonly before = new Map<string, PartText>();
  /** By lower-case name; null where the part goes. */
  private readonly after = new Map<string, { readonly name: string; readonly text: PartText } | null>();
  private inflatedBytes = 0;

  constructor(
    readonly archive: Archive,
    private readonly inflate: InflateEntry,
  ) {
    this.entries = new Map(
      archive.entries
        .filter(({ name }) => !name.endsWith('/'))
        .map((entry) => [entry.name.toLowerCase(), entry]),
    );
  }

  has(name: string): boolean {
    const key = name.toLowerCase();
    const changed = this.after.get(key);
    return changed === undefined ? this.entries.has(key) : changed !== null;
  }

  /** The names of all parts as they would be written. */
  names(): readonly string[] {
    const kept = [...this.entries].filter(([key]) => !this.after.has(key)).map(([, { name }]) => name);
    return [...kept, ...[...this.after.values()].flatMap((one) => (one === null ? [] : [one.name]))];
  }

  /**
   * The part as text, changes included.
   * @throws FileProblem `damaged` where there is none or it is no XML; `too-large`, `password`
   */
  text(name: string): string {
    const key = name.toLowerCase();
    const changed = this.after.get(key);
    if (changed) return changed.text.text;
    if (changed === null) throw damaged(`no ${name}`);
    return this.original(key).text;
  }

  /** Bytes, or characters of a part that was changed; 0 where there is none. */
  sizeOf(name: string): number {
    const key = name.toLowerCase();
    return this.after.get(key)?.text.text.length ?? this.entries.get(key)?.unpacked ?? 0;
  }

  /** The part becomes this text; one that is not there is added. */
  put(name: string, text: string): void {
    const key = name.toLowerCase();
    const entry = this.entries.get(key);
    const encoding = entry ? this.original(key).encoding : 'utf-8';
    this.after.set(key, { name: entry?.name ?? name, text: { text, encoding } });
  }

  remove(name: string): void {
    const key = name.toLowerCase();
    if (this.entries.has(key)) this.after.set(key, null);
    else this.after.delete(key);
  }

  /** Makes some changes; where they throw, none of them. */
  allOrNothing(changes: () => void): void {
    const before = [...this.after];
    try {
      changes();
    } catch (error) {
      this.after.clear();
      for (const [key, one] of before) this.after.set(key, one);
      throw error;
    }
  }

  /** The names of the parts that are written otherwise, added or gone. */
  changed(): readonly string[] {
    return [...this.differences()].map(
      ([key]) => this.entries.get(key)?.name ?? this.after.get(key)?.name ?? key,
    );
  }

  /** The package with its changes; the very bytes where there are none. */
  written(): Uint8Array {
    const put = new Map<string, Uint8Array>();
    const removed = new Set<string>();
    for (const [key, one] of this.differences()) {
      if (one) put.set(one.name, encodedPart(one.text));
      else removed.add(this.entries.get(key)?.name ?? key);
    }
    return rewritten(this.archive, { put, removed });
  }

  private differences(): readonly (readonly [
    string,
    { readonly name: string; readonly text: PartText } | null,
  ])[] {
    return [...this.after].filter(
      ([key, one]) => one === null || !this.entries.has(key) || one.text.text !== this.original(key).text,
    );
  }

  private original(key: string): PartText {
    const known = this.before.get(key);
    if (known) return known;
    const entry = this.entries.get(key);
    if (!entry) throw damaged(`no ${key}`);
    this.inflatedBytes += entry.unpacked;
    if (this.inflatedBytes > limits.unzipped) throw tooLarge(limits.unzipped, 'content');
    const tooBig = (): Error => sheetTooLarge(entry.name, limits.part);
    const bytes = unzip(this.archive.bytes, [entry], () => true, tooBig, this.inflate).get(entry.name);
    // What is written gets a checksum of its own, which must not vouch for what was damaged before.
    if (!bytes || checksum(bytes) !== entry.crc)
      throw ambiguous('文件部件的校验和不对', 'A part of the file has a wrong checksum');
    const part = decodedPart(bytes);
    this.before.set(key, part);
    return part;
  }
}

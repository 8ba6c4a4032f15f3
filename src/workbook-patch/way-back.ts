import { inflateInBites } from '../hosts/workbook-file/inflate';
import { FileProblem, damaged } from '../hosts/workbook-file/problem';
import { unzip } from '../hosts/workbook-file/zip-guard';
import type { Wording } from '../words';
import { type Archive, type ArchiveEntry, archiveOf } from './archive';
import { isSame, joined } from './byte-strings';
import { checksum } from './deflated';
import { enterContentType } from './package-entries';
import { rewritten } from './rewritten';
import type { Workbook } from './workbook';

/**
 * The part that leads back from a changed file to the very bytes it was made of: it holds those that the file itself no longer
 * has. Spreadsheets drop it when they save, since nothing refers to it; what else was changed meanwhile tells itself by the
 * checksums of the other parts.
 */
export const wayBackPart = 'perf-form-check/before.bin';

/** What the part begins with, a line of JSON. The bytes that are put follow it. */
interface Directions {
  readonly version: 1;
  /** Of the file before: its size and checksum. */
  readonly length: number;
  readonly crc: number;
  /** Of the names and checksums of all other entries of the file after. */
  readonly others: number;
  /** How the file before is put together: an entry of the file after, by name, or so many bytes that follow here. */
  readonly steps: readonly (string | number)[];
}

/** The workbook as {@link Parts.written} gives it, with the way back in it; the very bytes where nothing was changed. */
export function writtenWithWayBack({ parts }: Workbook): Uint8Array {
  if (parts.changed().length === 0) return parts.written();
  enterContentType(parts, wayBackPart, 'application/octet-stream');
  const before = parts.archive;
  const after = archiveOf(parts.written());
  const put = new Map([[wayBackPart, directions(before, after)]]);
  return rewritten(after, { put, removed: new Set() });
}

/**
 * The bytes of the file before it was changed; else why they cannot be given.
 * @throws FileProblem where the file is no archive that holds together
 */
export function bytesBefore(bytes: Uint8Array): { readonly bytes: Uint8Array } | { readonly why: Wording } {
  const archive = archiveOf(bytes);
  const record = archive.entries.find(({ name }) => name === wayBackPart);
  if (!record) return { why: whyNot.noRecord };
  try {
    return { bytes: followed(archive, record) };
  } catch (error) {
    if (error instanceof FileProblem || error instanceof SyntaxError) return { why: whyNot.changedSince };
    throw error;
  }
}

const whyNot = {
  noRecord: {
    zh: '文件里没有修改前的记录：不是本程序改的，或后来被表格软件保存过',
    en: 'The file does not carry what it was before: this program did not change it, or a spreadsheet saved it since',
  },
  changedSince: {
    zh: '文件在标注之后又改过，退回原样会丢掉后来的改动',
    en: 'The file was changed since: going back would lose what was changed later',
  },
} as const satisfies Readonly<Record<string, Wording>>;

function directions(before: Archive, after: Archive): Uint8Array {
  const kept = new Map(after.entries.map((entry) => [entry.name, rawOf(after, entry)]));
  // An earlier one leads further back; the new one takes its place and so has to carry it.
  kept.delete(wayBackPart);
  const steps: (string | number)[] = [];
  const pieces: Uint8Array[] = [];
  const put = (piece: Uint8Array): void => {
    if (piece.length === 0) return;
    steps.push(piece.length);
    pieces.push(piece);
  };
  put(before.bytes.subarray(0, before.entries[0]?.offset ?? 0));
  for (const entry of before.entries) {
    const raw = rawOf(before, entry);
    const same = kept.get(entry.name);
    if (same && isSame(same, raw)) steps.push(entry.name);
    else put(raw);
  }
  put(before.bytes.subarray(before.directory.start));
  const said: Directions = {
    version: 1,
    length: before.bytes.length,
    crc: checksum(before.bytes),
    others: othersIn(after),
    steps,
  };
  return joined([new TextEncoder().encode(`${JSON.stringify(said)}\n`), ...pieces]);
}

function followed(archive: Archive, record: ArchiveEntry): Uint8Array {
  const tooBig = (): Error => damaged('the way back is too long');
  const content = unzip(archive.bytes, [record], () => true, tooBig, inflateInBites).get(wayBackPart);
  const lineEnd = content?.indexOf(0x0a) ?? -1;
  if (!content || lineEnd < 0) throw damaged('no way back');
  const said = JSON.parse(new TextDecoder().decode(content.subarray(0, lineEnd))) as Partial<Directions>;
  if (said.version !== 1 || said.others !== othersIn(archive) || !Array.isArray(said.steps))
    throw damaged('changed since');
  const kept = new Map(archive.entries.map((entry) => [entry.name, entry]));
  const pieces: Uint8Array[] = [];
  let at = lineEnd + 1;
  for (const step of said.steps as readonly unknown[]) {
    const entry = typeof step === 'string' ? kept.get(step) : undefined;
    if (entry) {
      pieces.push(rawOf(archive, entry));
      // Each stands in the file before once.
      kept.delete(entry.name);
    } else if (typeof step === 'number') {
      pieces.push(content.subarray(at, at + step));
      at += step;
    } else {
      throw damaged('a step that leads nowhere');
    }
  }
  const bytes = joined(pieces);
  if (bytes.length !== said.length || checksum(bytes) !== said.crc) throw damaged('another file');
  return bytes;
}

function rawOf({ bytes }: Archive, { offset, end }: ArchiveEntry): Uint8Array {
  return bytes.subarray(offset, end);
}

function othersIn({ entries }: Archive): number {
  const others = entries.filter(({ name }) => name !== wayBackPart).map(({ name, crc }) => [name, crc]);
  return checksum(new TextEncoder().encode(JSON.stringify(others)));
}

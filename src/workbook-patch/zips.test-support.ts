import { deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { archiveOf } from './archive';
import { checksum } from './deflated';

/** How an archive is written: what zip programs do, each in its own way. */
export interface ZipManner {
  /** 64-bit sizes and places in small files, as streaming writers give them. */
  readonly wide?: boolean;
  /** Sizes behind the content, and none before it. */
  readonly descriptors?: boolean;
  /** Nothing is deflated. */
  readonly stored?: boolean;
  /** An entry a folder, as WPS writes. */
  readonly folders?: boolean;
  /** Room left in each header for later growth, as Excel writes. */
  readonly padded?: boolean;
  readonly comment?: string;
}

/** An archive written by hand, in the manner asked for. */
export function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  {
    wide = false,
    descriptors = false,
    stored = false,
    folders = false,
    padded = false,
    comment = '',
  }: ZipManner = {},
): Uint8Array {
  const named = Object.entries(files).flatMap(
    ([name, content]): readonly (readonly [string, Uint8Array])[] => {
      const bytes = typeof content === 'string' ? strToU8(content) : content;
      const folder = name.includes('/') && folders ? name.slice(0, name.lastIndexOf('/') + 1) : null;
      return folder === null
        ? [[name, bytes]]
        : [
            [folder, new Uint8Array()],
            [name, bytes],
          ];
    },
  );
  const unique = [...new Map(named)];
  const out: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  const add = (piece: Buffer): void => {
    out.push(piece);
    offset += piece.length;
  };
  for (const [name, bytes] of unique) {
    const isFolder = name.endsWith('/');
    const packed = stored || isFolder ? Buffer.from(bytes) : deflateRawSync(bytes, { level: 9 });
    const method = stored || isFolder ? 0 : 8;
    const crc = checksum(bytes);
    const delayed = descriptors && !isFolder;
    const flags = (delayed ? 8 : 0) | (/[^\u0020-\u007E]/u.test(name) ? 0x800 : 0);
    const nameBytes = Buffer.from(name);
    const place = offset;
    const header = Buffer.alloc(30);
    header.write('PK\x03\x04', 'latin1');
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(flags, 6);
    header.writeUInt16LE(method, 8);
    header.writeUInt32LE(0x5b21_8c40, 10);
    if (!delayed) {
      header.writeUInt32LE(crc, 14);
      header.writeUInt32LE(packed.length, 18);
      header.writeUInt32LE(bytes.length, 22);
    }
    const padding = padded
      ? Buffer.concat([Buffer.from([0x20, 0xa2, 12, 0]), Buffer.alloc(12)])
      : Buffer.alloc(0);
    header.writeUInt16LE(nameBytes.length, 26);
    header.writeUInt16LE(padding.length, 28);
    add(Buffer.concat([header, nameBytes, padding, packed]));
    if (delayed) {
      const descriptor = Buffer.alloc(16);
      descriptor.write('PK\x07\x08', 'latin1');
      descriptor.writeUInt32LE(crc, 4);
      descriptor.writeUInt32LE(packed.length, 8);
      descriptor.writeUInt32LE(bytes.length, 12);
      add(descriptor);
    }
    const record = Buffer.alloc(46);
    record.write('PK\x01\x02', 'latin1');
    record.writeUInt16LE(45, 4);
    record.writeUInt16LE(20, 6);
    record.writeUInt16LE(flags, 8);
    record.writeUInt16LE(method, 10);
    record.writeUInt32LE(0x5b21_8c40, 12);
    record.writeUInt32LE(crc, 16);
    record.writeUInt32LE(packed.length, 20);
    record.writeUInt32LE(bytes.length, 24);
    record.writeUInt16LE(nameBytes.length, 28);
    record.writeUInt32LE(place, 42);
    const extra = Buffer.alloc(wide ? 28 : 0);
    if (wide) {
      record.fill(0xff, 20, 28).fill(0xff, 42, 46).writeUInt16LE(extra.length, 30);
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      [bytes.length, packed.length, place].forEach((number, at) =>
        extra.writeBigUInt64LE(BigInt(number), 4 + 8 * at),
      );
    }
    records.push(Buffer.concat([record, nameBytes, extra]));
  }
  const start = offset;
  for (const record of records) add(record);
  const size = offset - start;
  if (wide) {
    const end = Buffer.alloc(76);
    end.write('PK\x06\x06', 'latin1');
    end.writeBigUInt64LE(44n, 4);
    end.writeBigUInt64LE(BigInt(records.length), 24);
    end.writeBigUInt64LE(BigInt(records.length), 32);
    end.writeBigUInt64LE(BigInt(size), 40);
    end.writeBigUInt64LE(BigInt(start), 48);
    end.write('PK\x06\x07', 56, 'latin1');
    end.writeBigUInt64LE(BigInt(offset), 64);
    end.writeUInt32LE(1, 72);
    add(end);
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(records.length, 8);
  end.writeUInt16LE(records.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(start, 16);
  if (wide) end.fill(0xff, 8, 20);
  const said = Buffer.from(comment);
  end.writeUInt16LE(said.length, 20);
  add(Buffer.concat([end, said]));
  return new Uint8Array(Buffer.concat(out));
}

/** Every entry as it stands in the file, header and packed bytes and what follows them, by name. */
export function rawEntries(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    archiveOf(bytes).entries.map(({ name, offset, end }) => [
      name,
      Buffer.from(bytes.subarray(offset, end)).toString('latin1'),
    ]),
  );
}

/** The names of entries that are not the same bytes in both, sorted. */
export function differingEntries(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [a, b] = [rawEntries(before), rawEntries(after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).sort();
}

import { zipSync } from 'fflate';

/** Bytes as an archive stores them. */
export interface Deflated {
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  readonly size: number;
}

/** Bytes deflated, with their checksum: fflate gives both together, as an archive of one entry. */
export function deflated(bytes: Uint8Array): Deflated {
  return onlyEntry(bytes, 6);
}

/** CRC-32 as zip means it. */
export function checksum(bytes: Uint8Array): number {
  return onlyEntry(bytes, 0).crc;
}

function onlyEntry(bytes: Uint8Array, level: 0 | 6): Deflated {
  const archive = zipSync({ a: bytes }, { level, mtime: '1980-01-01T00:00:00' });
  const header = new DataView(archive.buffer, archive.byteOffset, 30);
  const packed = header.getUint32(18, true);
  const start = 30 + header.getUint16(26, true) + header.getUint16(28, true);
  return {
    method: header.getUint16(8, true),
    crc: header.getUint32(14, true),
    packed: archive.subarray(start, start + packed),
    size: bytes.length,
  };
}

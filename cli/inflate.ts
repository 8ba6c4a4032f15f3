import { inflateRawSync } from 'node:zlib';
import type { InflateEntry } from '../src/hosts/workbook-file';

/** Node's own inflater: it stops, and throws, at the first byte past the size that the entry declares. */
export const nativeInflate: InflateEntry = (packed, size) =>
  inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });

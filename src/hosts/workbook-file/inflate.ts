import { Inflate } from 'fflate';
import { FileProblem, damaged } from './problem';

/**
 * Inflates one zip entry.
 * @param packed its deflated bytes
 * @param size what the directory declares: exactly so many bytes must come out, and no more may ever be held
 * @throws FileProblem `damaged`, or anything else, which counts as damaged
 */
export type InflateEntry = (packed: Uint8Array, size: number) => Uint8Array;

/** Small bites: one of them can grow a thousandfold before it is looked at. */
const bite = 16 * 1024;

/** Where there is no inflater of the host's own, as in a browser. Node's doors hand in Node's, ten times as fast. */
export const inflateInBites: InflateEntry = (packed, size) => {
  const out = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw damaged('entry is larger than it declares');
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += bite) {
    inflater.push(packed.subarray(at, at + bite), at + bite >= packed.length);
  }
  return out.subarray(0, filled);
};

/**
 * What an inflater makes of an entry, held to the size it declares.
 * @throws FileProblem `damaged`
 */
export function inflated(inflate: InflateEntry, packed: Uint8Array, size: number): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = inflate(packed, size);
  } catch (error) {
    throw error instanceof FileProblem ? error : damaged(error);
  }
  if (bytes.length !== size) throw damaged('entry is not of the size it declares');
  return bytes;
}

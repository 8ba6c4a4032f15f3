import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type InflateEntry, inflateInBites, inflated } from './inflate';

/** As the doors of Node hand it in. */
const native: InflateEntry = (packed, size) => inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
const inflaters = [
  ['Node’s', native],
  ['the one in bites', inflateInBites],
] as const;

/** Packed bytes that count how many of them were looked at. */
class Counted extends Uint8Array {
  lookedAt = 0;
  override subarray(from?: number, to?: number): Uint8Array<ArrayBuffer> {
    const bite = new Uint8Array(this).subarray(from, to);
    this.lookedAt += bite.length;
    return bite;
  }
}

/** Does not pack well, so that many bites are needed. */
const noise = Uint8Array.from({ length: 300_000 }, (_, i) => ((i * 2_654_435_761) >>> 13) ^ (i >>> 3));

describe.each(inflaters)('an entry inflated by %s', (_, inflate) => {
  it.each([
    ['many bites', noise],
    ['a thousandfold', new Uint8Array(20_000_000)],
    ['one byte', Uint8Array.of(7)],
  ])('of %s holds what was packed, every byte', (_size, content) => {
    const bytes = inflated(inflate, deflateRawSync(content), content.length);
    expect(bytes.length).toBe(content.length);
    expect(Buffer.compare(bytes, content)).toBe(0);
  });

  it.each([
    ['a byte less than it holds', noise.length - 1],
    ['a byte more than it holds', noise.length + 1],
    ['nothing', 0],
  ])('is refused where it declares %s', (_declared, size) => {
    expect(() => inflated(inflate, deflateRawSync(noise), size)).toThrow('damaged');
  });

  it('is refused where it is cut short', () => {
    const packed = deflateRawSync(noise);
    expect(() => inflated(inflate, packed.subarray(0, packed.length / 2), noise.length)).toThrow('damaged');
  });
});

describe('an entry that inflates to far more than it declares', () => {
  it('is looked at no further than the bite that goes past its size', () => {
    const packed = new Counted(deflateRawSync(noise));
    expect(packed.length).toBeGreaterThan(150_000);
    expect(() => inflateInBites(packed, 20_000)).toThrow('damaged');
    expect(packed.lookedAt).toBeLessThan(20_000 + 2 * 16 * 1024);
  });
});

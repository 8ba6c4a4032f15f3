import { zlibSync } from 'fflate';

/** The pixels of a picture, four bytes each, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const most = 256;

/** A PNG with a palette, a third as large as one in full colour: of a screen few colours are many, and the rare are near to one of them. */
export function indexedPng({ width, height, rgba }: Pixels): Uint8Array {
  const counts = new Map<number, number>();
  const colourAt = (pixel: number): number =>
    ((rgba[4 * pixel] ?? 0) << 16) | ((rgba[4 * pixel + 1] ?? 0) << 8) | (rgba[4 * pixel + 2] ?? 0);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    counts.set(colourAt(pixel), (counts.get(colourAt(pixel)) ?? 0) + 1);
  const palette = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([colour]) => colour);
  const nearest = new Map(palette.map((colour, i) => [colour, i]));
  for (const colour of counts.keys())
    if (!nearest.has(colour)) nearest.set(colour, nearestIn(palette, colour));
  const lines = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      lines[y * (width + 1) + 1 + x] = nearest.get(colourAt(y * width + x)) ?? 0;
  const header = new Uint8Array(13);
  new DataView(header.buffer).setUint32(0, width);
  new DataView(header.buffer).setUint32(4, height);
  header.set([8, 3, 0, 0, 0], 8);
  return joined([
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]))),
    chunk('IDAT', zlibSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function nearestIn(palette: readonly number[], colour: number): number {
  const apart = (one: number): number =>
    [16, 8, 0].reduce((sum, by) => sum + (((one >> by) & 255) - ((colour >> by) & 255)) ** 2, 0);
  let best = 0;
  for (const [i, one] of palette.entries()) if (apart(one) < apart(palette[best] ?? 0)) best = i;
  return best;
}

function chunk(kind: string, content: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(kind), content]);
  const whole = new Uint8Array(named.length + 8);
  new DataView(whole.buffer).setUint32(0, content.length);
  whole.set(named, 4);
  new DataView(whole.buffer).setUint32(named.length + 4, crcOf(named));
  return whole;
}

/** As the specification of PNG has it. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** One record of a stream ([MS-XLS] 2.1.4), its fields by their place in it. What lies beyond its end reads as 0. */
export class StreamRecord {
  private readonly view: DataView;

  constructor(
    readonly type: number,
    body: Uint8Array,
  ) {
    this.view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  }

  get length(): number {
    return this.view.byteLength;
  }

  byte(at: number): number {
    return at < this.length ? this.view.getUint8(at) : 0;
  }

  word(at: number): number {
    return at + 2 <= this.length ? this.view.getUint16(at, true) : 0;
  }

  double(at: number): number {
    return at + 8 <= this.length ? this.view.getFloat64(at, true) : NaN;
  }

  /** 32 bits, unsigned. */
  long(at: number): number {
    return at + 4 <= this.length ? this.view.getUint32(at, true) : 0;
  }

  /** An RkNumber ([MS-XLS] 2.5.217): an integer of 30 bits or the upper half of a double, over a hundred where it says so. */
  packed(at: number): number {
    const said = this.long(at);
    const half = new DataView(new ArrayBuffer(8));
    half.setUint32(4, (said & ~3) >>> 0, true);
    const value = (said & 2) === 0 ? half.getFloat64(0, true) : (said | 0) >> 2;
    return (said & 1) === 0 ? value : value / 100;
  }

  /** Characters behind their count and a byte that says how wide each is ([MS-XLS] 2.5.240, 2.5.294). */
  text(at: number, countBytes: 1 | 2): string {
    const count = countBytes === 1 ? this.byte(at) : this.word(at);
    const from = at + countBytes + 1;
    const isWide = (this.byte(at + countBytes) & 1) === 1;
    let text = '';
    for (let place = 0; place < count && from + place * (isWide ? 2 : 1) < this.length; place += 1)
      text += String.fromCharCode(isWide ? this.word(from + 2 * place) : this.byte(from + place));
    return text;
  }
}

/** The records of a stream from a place on, until it ends or is cut short. */
export function* recordsFrom(stream: Uint8Array, start: number): Generator<StreamRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = start; at + 4 <= stream.length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > stream.length) return;
    yield new StreamRecord(view.getUint16(at, true), stream.subarray(at + 4, end));
    at = end;
  }
}

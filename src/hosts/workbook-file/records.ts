import { limits } from './limits';
import { damaged, passwordProtected, tooMany } from './problem';

/**
 * The records of an .xls ([MS-XLS]), those blanked that cost SheetJS more than they say: links, which lie over whole sheets at
 * times, and array and shared formulas, when so many cells refer to such long ones that writing each out takes minutes.
 * Offsets stay as they are, since sheets are found by theirs.
 * @param stream is written into
 * @throws FileProblem `password` where a FilePass record says that what follows is encrypted; `too-many-cells`; `damaged`
 */
export function guardRecords(stream: Uint8Array): Uint8Array {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const names = new Map<number, string>();
  const blank = (at: number): void => view.setUint16(at, record.nothing, true);
  const shared: { readonly at: number; readonly length: number }[] = [];
  let sheet = '';
  let depth = 0;
  let cells = 0;
  let formulas = 0;
  for (let at = 0; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (type === record.filePass) throw passwordProtected();
    // What follows the last sheet is nothing.
    if (depth === 0 && !isBegin(type)) break;
    if (at + 4 + length > stream.length) throw damaged('a record is cut short');
    if (isBegin(type)) {
      if (depth === 0) {
        sheet = names.get(at) ?? '';
        cells = 0;
      }
      depth += 1;
    } else if (type === record.end) {
      depth -= 1;
    } else if (type === record.sheet) {
      nameSheet(names, view, at + 4, length);
    } else if (type === record.link || type === record.linkTip) {
      blank(at);
    } else if (type === record.format && length > 5 + 2 * limits.numberFormat) {
      blank(at);
    } else if (type === record.sharedFormula || type === record.arrayFormula) {
      shared.push({ at, length });
    } else {
      if (formulaTypes.has(type)) formulas += 1;
      cells += cellsOf(type, length);
      if (cells > limits.cells) throw tooMany(sheet, 'cells', limits.cells);
    }
    at += 4 + length;
  }
  const longest = shared.reduce((most, { length }) => Math.max(most, length), 0);
  // Each formula is looked up among the arrays, and may write the longest shared one out.
  if (formulas * Math.max(longest, shared.length) > limits.formulas) for (const { at } of shared) blank(at);
  return stream;
}

/** BoundSheet8: where the sheet's records begin, and its name. Older files name theirs in other ways; it is for messages only. */
function nameSheet(names: Map<number, string>, view: DataView, at: number, length: number): void {
  if (length < 8) return;
  const characters = view.getUint8(at + 6);
  const wide = (view.getUint8(at + 7) & 1) === 1;
  if (length < 8 + characters * (wide ? 2 : 1)) return;
  let name = '';
  for (let place = 0; place < characters; place += 1) {
    name += String.fromCharCode(
      wide ? view.getUint16(at + 8 + 2 * place, true) : view.getUint8(at + 8 + place),
    );
  }
  names.set(view.getUint32(at, true), name);
}

const record = {
  end: 0x000a,
  filePass: 0x002f,
  sheet: 0x0085,
  format: 0x041e,
  /** Of a kind that nobody reads ([MS-XLS] 2.4: Uncalced). */
  nothing: 0x005e,
  link: 0x01b8,
  linkTip: 0x0800,
  sharedFormula: 0x04bc,
  arrayFormula: 0x0221,
} as const;

function isBegin(type: number): boolean {
  return type === 0x0809 || type === 0x0409 || type === 0x0209 || type === 0x0009;
}

const formulaTypes: ReadonlySet<number> = new Set([0x0006, 0x0206, 0x0406]);

/** Cells with a value that a record holds: a number, a text, a formula's result, or a row of numbers. */
function cellsOf(type: number, length: number): number {
  if (type === 0x00bd) return Math.max(0, Math.floor((length - 6) / 6));
  return valueTypes.has(type) || formulaTypes.has(type) ? 1 : 0;
}

const valueTypes: ReadonlySet<number> = new Set([
  0x0002, 0x0003, 0x0004, 0x0005, 0x00d6, 0x00fd, 0x0203, 0x0204, 0x0205, 0x027e,
]);

import { limits } from '../hosts/workbook-file/limits';
import { damaged, tooMany } from '../hosts/workbook-file/problem';
import { type XmlTag, attributesOf, plainText, scanXml, unescapedXml } from '../hosts/workbook-file/xml-scan';
import { type Position, type Range, position } from '../sheets';
import { ambiguous } from './problem';

/** The cells that are asked for: rows, and the columns in each. */
export type WantedCells = ReadonlyMap<number, ReadonlySet<number>>;

/** A stretch of the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A row that is there, as far as its wanted cells go. */
export interface RowPlace {
  readonly tag: XmlTag;
  readonly cells: ReadonlyMap<number, Stretch>;
  /** Where a wanted cell belongs that is not there; of no meaning for `<row/>`. */
  gapFor(column: number): number;
}

/** A cell that shares its formula with others. */
export interface SharedFormula extends Position {
  readonly group: string;
  /** The element `<f>`. */
  readonly place: Stretch;
  /** The formula, where this cell is the one that has it; '' in the others. */
  readonly formula: string;
}

/** Where in a sheet's text things stand that bear on a change of cells. */
export interface SheetPlaces {
  /** Of the sheet's elements. */
  readonly prefix: string;
  readonly dimension: XmlTag | null;
  readonly data: XmlTag;
  readonly rows: ReadonlyMap<number, RowPlace>;
  /** Where a wanted row belongs that is not there; of no meaning for `<sheetData/>`. */
  gapFor(row: number): number;
  readonly shared: readonly SharedFormula[];
  /** Array formulas and data tables. */
  readonly arrays: readonly Range[];
  readonly merges: readonly Range[];
  /** The styles of columns that have one. */
  readonly columns: readonly { readonly from: number; readonly to: number; readonly style: string }[];
}

/**
 * Finds the places by one walk through the text.
 * @param sheet its name, for messages
 * @throws FileProblem `damaged` where the text does not hold together or a wanted cell stands twice; `too-many-cells`
 */
export function placesIn(xml: string, wanted: WantedCells, sheet: string): SheetPlaces {
  const walk = new SheetWalk(xml, wanted, sheet);
  scanXml(xml, (tag) => walk.take(tag));
  return walk.places();
}

class SheetWalk {
  private readonly open: string[] = [];
  private prefix = '';
  private dimension: XmlTag | null = null;
  private data: XmlTag | null = null;
  private readonly rows = new Map<number, RowWalk>();
  private readonly rowGaps: Gaps;
  private readonly shared: SharedFormula[] = [];
  private readonly arrays: Range[] = [];
  private readonly merges: Range[] = [];
  private readonly columns: { from: number; to: number; style: string }[] = [];
  private row = 0;
  private column = 0;
  private filled = 0;
  private rowWalk: RowWalk | null = null;
  private cellStart = -1;
  private formula: { readonly tag: XmlTag } | null = null;

  constructor(
    private readonly xml: string,
    private readonly wanted: WantedCells,
    private readonly sheet: string,
  ) {
    this.rowGaps = new Gaps(wanted.keys());
  }

  take(tag: XmlTag): void {
    if (tag.kind === 'close') {
      if (this.open.pop() !== tag.fullName) throw damaged('XML tags do not match');
      if (this.isOurs(tag)) this.close(tag, this.open.length);
      return;
    }
    const depth = this.open.length;
    if (depth === 0) {
      if (tag.name !== 'worksheet') throw damaged('no worksheet');
      this.prefix = tag.fullName.slice(0, -tag.name.length);
    } else if (this.isOurs(tag)) {
      this.begin(tag, depth);
      if (tag.kind === 'empty') this.close(tag, depth);
    }
    if (tag.kind === 'open') this.open.push(tag.fullName);
  }

  private isOurs(tag: XmlTag): boolean {
    return (
      tag.fullName.length === this.prefix.length + tag.name.length && tag.fullName.startsWith(this.prefix)
    );
  }

  private begin(tag: XmlTag, depth: number): void {
    if (depth === 1) {
      if (tag.name === 'dimension') this.dimension = tag;
      else if (tag.name === 'sheetData') {
        if (this.data) throw damaged('two sheetData');
        this.data = tag;
      }
    } else if (depth === 2) {
      if (tag.name === 'row' && this.parent() === 'sheetData') this.beginRow(tag);
      else if (tag.name === 'mergeCell' && this.parent() === 'mergeCells') this.merge(tag);
      else if (tag.name === 'col' && this.parent() === 'cols') this.styledColumn(tag);
    } else if (depth === 3 && tag.name === 'c' && this.parent() === 'row') {
      this.beginCell(tag);
    } else if (depth === 4 && tag.name === 'f' && this.parent() === 'c') {
      this.formula = { tag };
    }
  }

  private close(tag: XmlTag, depth: number): void {
    if (depth === 1 && tag.name === 'sheetData') {
      this.rowGaps.endAt(tag.start);
    } else if (depth === 2 && tag.name === 'row') {
      this.rowWalk?.gaps.endAt(tag.start);
      this.rowWalk = null;
    } else if (depth === 3 && tag.name === 'c') {
      this.endCell(tag);
    } else if (depth === 4 && tag.name === 'f' && this.formula) {
      this.endFormula(this.formula.tag, tag);
      this.formula = null;
    }
  }

  /** A row or a cell that does not say where it stands is counted from the one before. */
  private beginRow(tag: XmlTag): void {
    const said = tag.attributes === '' ? undefined : attributesOf(tag).get('r');
    this.row = said === undefined ? this.row + 1 : Number(said);
    if (!(this.row >= 1 && this.row <= lastRow)) throw damaged(`row ${said ?? ''}`);
    this.column = 0;
    this.rowGaps.pass(this.row, tag.start);
    const columns = this.wanted.get(this.row);
    if (!columns) return;
    if (this.rows.has(this.row)) throw twice(`${this.row}`);
    this.rowWalk = new RowWalk(tag, columns);
    this.rows.set(this.row, this.rowWalk);
  }

  private beginCell(tag: XmlTag): void {
    const said = attributesOf(tag).get('r');
    const place =
      said === undefined ? { row: this.row, column: this.column + 1 } : position(said.toUpperCase());
    if (place?.row !== this.row || place.column > lastColumn) throw damaged(`cell ${said ?? ''}`);
    this.column = place.column;
    this.cellStart = tag.start;
    this.rowWalk?.gaps.pass(this.column, tag.start);
    if (tag.kind !== 'open') return;
    this.filled += 1;
    if (this.filled > limits.cells) throw tooMany(this.sheet, 'cells', limits.cells);
  }

  private endCell(tag: XmlTag): void {
    const row = this.rowWalk;
    if (!row?.columns.has(this.column)) return;
    if (row.cells.has(this.column)) throw twice(`${this.row}:${this.column}`);
    row.cells.set(this.column, { start: this.cellStart, end: tag.end });
  }

  private endFormula(first: XmlTag, last: XmlTag): void {
    if (first.attributes === '') return;
    const attributes = attributesOf(first);
    const kind = attributes.get('t');
    const ref = rangeOf(attributes.get('ref') ?? '');
    if ((kind === 'array' || kind === 'dataTable') && ref) this.arrays.push(ref);
    if (kind !== 'shared') return;
    const text = first === last ? '' : this.xml.slice(first.end, last.start);
    this.shared.push({
      row: this.row,
      column: this.column,
      group: attributes.get('si') ?? '0',
      place: { start: first.start, end: last.end },
      formula: unescapedXml(plainText(text)),
    });
  }

  private merge(tag: XmlTag): void {
    const range = rangeOf(attributesOf(tag).get('ref') ?? '');
    if (range) this.merges.push(range);
    if (this.merges.length > limits.merges) throw tooMany(this.sheet, 'cells', limits.merges);
  }

  private styledColumn(tag: XmlTag): void {
    const attributes = attributesOf(tag);
    const style = attributes.get('style');
    if (style === undefined) return;
    this.columns.push({ from: Number(attributes.get('min')), to: Number(attributes.get('max')), style });
  }

  private parent(): string {
    return this.open.at(-1)?.slice(this.prefix.length) ?? '';
  }

  places(): SheetPlaces {
    const { prefix, dimension, data, rows, rowGaps, shared, arrays, merges, columns } = this;
    if (this.open.length > 0) throw damaged('XML is cut short');
    if (!data) throw damaged('no sheetData');
    return {
      prefix,
      dimension,
      data,
      rows,
      gapFor: (row) => rowGaps.of(row),
      shared,
      arrays,
      merges,
      columns,
    };
  }
}

class RowWalk implements RowPlace {
  readonly cells = new Map<number, Stretch>();
  readonly gaps: Gaps;

  constructor(
    readonly tag: XmlTag,
    readonly columns: ReadonlySet<number>,
  ) {
    this.gaps = new Gaps(columns);
  }

  gapFor(column: number): number {
    return this.gaps.of(column);
  }
}

/** Where each of some numbers belongs in a list of ascending ones: before the first that is larger. */
class Gaps {
  private readonly waiting: number[];
  private readonly found = new Map<number, number>();

  constructor(wanted: Iterable<number>) {
    this.waiting = [...wanted].sort((a, b) => b - a);
  }

  pass(number: number, place: number): void {
    for (let next = this.waiting.at(-1); next !== undefined && next < number; next = this.waiting.at(-1)) {
      this.found.set(next, place);
      this.waiting.pop();
    }
  }

  endAt(place: number): void {
    this.pass(Infinity, place);
  }

  of(number: number): number {
    const place = this.found.get(number);
    if (place === undefined) throw damaged('no place for it');
    return place;
  }
}

/** The last row that Excel can address. */
export const lastRow = 1_048_576;
/** The last column. */
export const lastColumn = 16_384;

function rangeOf(ref: string): Range | null {
  const [first = '', second = first] = ref.toUpperCase().split(':');
  const from = position(first);
  const to = position(second);
  return from && to ? { from, to } : null;
}

function twice(place: string): Error {
  return ambiguous(`工作表中 ${place} 出现了两次`, `${place} stands twice in the sheet`);
}

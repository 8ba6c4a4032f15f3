import { showsDate } from '../hosts/shared/number-format';
import { workbookIn } from '../hosts/workbook-file/xlsx-book';
import { type XmlTag, attributesOf } from '../hosts/workbook-file/xml-scan';
import { type Position, address, cellKey } from '../sheets';
import type { CellChange } from './cells';
import { cellContent } from './cell-value';
import { childrenOf, elementsBetween } from './elements';
import { shortDate } from '../hosts/workbook-file/built-in-formats';
import { formatOf, styleWithFormat } from './number-formats';
import type { SheetPlaces, Stretch } from './sheet-places';
import { attributesWithout } from './splices';
import type { Workbook } from './workbook';

/** Writes the cells of one sheet, and remembers what of it bears on the rest of the book. */
export class CellWriter {
  /** Keys of the cells whose formula is no longer there. */
  readonly formulasGone = new Map<string, Position>();
  /** Cells that were not there before. */
  readonly added: Position[] = [];
  private readonly from1904: boolean;

  /**
   * Nothing is written before it is asked for.
   * @param handed formulas that cells take over from others, by the cell's key
   */
  constructor(
    private readonly workbook: Workbook,
    private readonly xml: string,
    private readonly places: Pick<SheetPlaces, 'prefix' | 'columns'>,
    private readonly handed: ReadonlyMap<string, string> = new Map(),
  ) {
    this.from1904 = workbookIn(workbook.parts.text(workbook.part)).from1904;
  }

  /** The cell that takes the place of one that is there. */
  over({ start, end }: Stretch, change: CellChange): string {
    const [before] = elementsBetween(this.xml, start, end);
    if (!before) return '';
    const { prefix } = this.places;
    const children = childrenOf(this.xml, before);
    const text = (names: (name: string) => boolean): string =>
      children
        .filter(({ name }) => names(name))
        .map((child) => this.xml.slice(child.start, child.end))
        .join('');
    const formula = this.handed.get(cellKey(change.cell)) ?? text((name) => name === 'f');
    const isResult = change.value.kind === 'result';
    // A formula that is one cell's is the only one of an array that gets here.
    if (formula !== '' && !isResult) this.formulasGone.set(cellKey(change.cell), change.cell);
    const style = attributesOf(before.tag).get('s') ?? '0';
    const wanted = this.styleFor(change, style);
    const dropped = ['t', 'vm', ...(isResult ? [] : ['cm']), ...(wanted === style ? [] : ['s'])];
    const kept = attributesWithout(before.tag, new Set(dropped)) + (wanted === style ? '' : ` s="${wanted}"`);
    // What programs keep in a cell for themselves stands behind the value.
    const rest = text((name) => !['f', 'v', 'is'].includes(name));
    if (change.value.kind === 'empty') return this.element(kept, '', rest);
    const { type, xml } = cellContent(change.value, { prefix, formula, from1904: this.from1904 });
    return this.element(kept, type, xml + rest);
  }

  /** A cell where there is none; '' where there is nothing to write. */
  anew(change: CellChange, row: XmlTag | null): string {
    if (change.value.kind === 'empty' && change.numberFormat === undefined) return '';
    const inherited = this.inheritedStyle(change.cell, row);
    const style = this.styleFor(change, inherited);
    const attributes = ` r="${address(change.cell)}"${style === '0' ? '' : ` s="${style}"`}`;
    this.added.push(change.cell);
    if (change.value.kind === 'empty') return this.element(attributes, '', '');
    const { prefix } = this.places;
    const { type, xml } = cellContent(change.value, { prefix, formula: '', from1904: this.from1904 });
    return this.element(attributes, type, xml);
  }

  private element(attributes: string, type: string, content: string): string {
    const { prefix } = this.places;
    const opening = `<${prefix}c${attributes}${type === '' ? '' : ` t="${type}"`}`;
    return content === '' ? `${opening}/>` : `${opening}>${content}</${prefix}c>`;
  }

  /** As a spreadsheet shows an empty cell: the row's looks where it has any of its own, else the column's. */
  private inheritedStyle({ column }: Position, row: XmlTag | null): string {
    const attributes = row ? attributesOf(row) : new Map<string, string>();
    if (/^(?:1|true)$/u.test(attributes.get('customFormat') ?? '')) return attributes.get('s') ?? '0';
    return this.places.columns.find(({ from, to }) => column >= from && column <= to)?.style ?? '0';
  }

  private styleFor({ value, numberFormat }: CellChange, style: string): string {
    const format = numberFormat ?? (value.kind === 'date' ? shortDate : null);
    if (format === null) return style;
    const has = formatOf(this.workbook, style);
    if (has === format || (numberFormat === undefined && showsDate(has))) return style;
    return styleWithFormat(this.workbook, style, format);
  }
}

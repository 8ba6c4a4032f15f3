import { attributeOf } from '../xml-retag';
import { attributesOf, scanXml, unescapedXml, type XmlTag } from '../xml-scan';
import type { CellLook, ColumnLook, Looks, RowLook, SheetLooks } from './looks';
import { OdsStyles, colour, pixels, styleHolders } from './ods-styles';
import { treeOf, within } from './tree';

/** Of one sheet; one attribute repeats a row or a cell as often as it likes. */
const most = { cells: 200_000, rows: 50_000, columns: 1000, sheets: 256 } as const;

/**
 * What the parts of an .ods say of looks: letters, grounds, lines, places, widths, heights, what is hidden, colours of tabs.
 * Number formats are left to what each cell shows. Not among it: comments, lists, conditional formats, drawings, names, panes.
 */
export function odsLooks(content: string, styles: string): Looks {
  // What stands before the body is a tree; the body, which may be long, is read as it comes by.
  const bodyAt = /<(?:[\w.-]+:)?body[\s>]/u.exec(content)?.index ?? content.length;
  const head = treeOf(content.slice(0, bodyAt));
  const known = new OdsStyles([
    ...styleHolders(within(treeOf(styles), 'document-styles')),
    ...styleHolders(within(head, 'document-content')),
  ]);
  const reader = new OdsBody(known);
  scanXml(content.slice(bodyAt), (tag) => reader.take(tag));
  return { cellLooks: reader.looks, sheets: reader.sheets, names: [] };
}

type Growing = Omit<SheetLooks, 'columns' | 'rows' | 'cells'> & {
  readonly columns: ColumnLook[];
  readonly rows: Map<number, RowLook>;
  readonly cells: Map<number, Map<number, number>>;
};

class OdsBody {
  readonly looks: CellLook[];
  readonly sheets: Growing[] = [];
  private readonly places = new Map<string, number>();
  private sheet: Growing | null = null;
  private column = 1;
  private row = 0;
  private rowRepeat = 1;
  private cell = 1;
  private count = 0;
  /** How deep within something that has tables of its own: a chart, the rows of a change. */
  private within = 0;
  private defaults: { readonly from: number; readonly to: number; readonly style: string }[] = [];

  constructor(private readonly styles: OdsStyles) {
    this.looks = [styles.lookOf('Default')];
  }

  take(tag: XmlTag): void {
    if (tag.name === 'shapes' || tag.name === 'tracked-changes') {
      if (tag.kind !== 'empty') this.within += tag.kind === 'open' ? 1 : -1;
      return;
    }
    if (tag.kind === 'close' || this.within > 0) return;
    const attributes = attributesOf(tag);
    const said = (name: string): string | undefined => {
      const value = attributeOf(attributes, name);
      return value === undefined ? undefined : unescapedXml(value);
    };
    const repeat = (what: string): number =>
      Math.min(Math.max(1, Number.parseInt(said(`number-${what}-repeated`) ?? '1', 10) || 1), 1_048_576);
    if (tag.name === 'table') this.begin(said('name') ?? '', said('style-name'));
    else if (tag.name === 'table-column') this.takeColumn(said, repeat('columns'));
    else if (tag.name === 'table-row') this.takeRow(said, repeat('rows'));
    else if (tag.name === 'table-cell' || tag.name === 'covered-table-cell')
      this.takeCell(said('style-name'), repeat('columns'));
  }

  private begin(name: string, style: string | undefined): void {
    const table = this.styles.of('table', style);
    const tab = colour(table('table-properties', 'tab-color'));
    this.sheet = {
      name,
      hidden: table('table-properties', 'display') === 'false',
      ...(tab !== undefined && { tab }),
      gridlines: true,
      columnWidth: 85,
      rowHeight: 17,
      columns: [],
      rows: new Map(),
      cells: new Map(),
      dates: new Map(),
      validations: [],
      conditions: [],
      notes: [],
      untold: [],
    };
    if (this.sheets.length < most.sheets) this.sheets.push(this.sheet);
    this.column = 1;
    this.row = 0;
    // The row before the first.
    this.rowRepeat = 1;
    this.count = 0;
    this.defaults = [];
  }

  private takeColumn(said: (name: string) => string | undefined, repeat: number): void {
    const [from, to] = [this.column, this.column + repeat - 1];
    this.column += repeat;
    if (!this.sheet || this.sheet.columns.length >= most.columns) return;
    const width = pixels(
      this.styles.of('table-column', said('style-name'))('table-column-properties', 'column-width'),
      2600,
    );
    const style = said('default-cell-style-name');
    if (style !== undefined) this.defaults.push({ from, to, style });
    this.sheet.columns.push({
      from,
      to,
      ...(width >= 1 && { width: Math.round(width) }),
      ...(/^(?:collapse|filter)$/u.test(said('visibility') ?? '') && { hidden: true }),
    });
  }

  private takeRow(said: (name: string) => string | undefined, repeat: number): void {
    this.row += this.rowRepeat;
    this.rowRepeat = repeat;
    this.cell = 1;
    if (!this.sheet) return;
    const height = pixels(
      this.styles.of('table-row', said('style-name'))('table-row-properties', 'row-height'),
      546,
    );
    const hidden = /^(?:collapse|filter)$/u.test(said('visibility') ?? '');
    if (!(height >= 1) && !hidden) return;
    const look = { ...(height >= 1 && { height: Math.round(height) }), ...(hidden && { hidden }) };
    for (let row = this.row; row < this.row + repeat && this.sheet.rows.size < most.rows; row += 1)
      this.sheet.rows.set(row, look);
  }

  private takeCell(style: string | undefined, repeat: number): void {
    const from = this.cell;
    this.cell += repeat;
    if (!this.sheet || from > 16_384) return;
    for (let column = from; column < from + Math.min(repeat, most.columns); column += 1) {
      const name = style ?? this.defaults.find((one) => column >= one.from && column <= one.to)?.style;
      if (name === undefined || name === 'Default') continue;
      const look = this.placeOf(name);
      for (let row = this.row; row < this.row + Math.min(this.rowRepeat, most.columns); row += 1) {
        if (this.count >= most.cells) return;
        this.count += 1;
        const columns = this.sheet.cells.get(row) ?? new Map<number, number>();
        this.sheet.cells.set(row, columns.set(column, look));
      }
    }
  }

  private placeOf(style: string): number {
    const known = this.places.get(style);
    if (known !== undefined) return known;
    const place = this.looks.push(this.styles.lookOf(style)) - 1;
    this.places.set(style, place);
    return place;
  }
}

import { position } from '../../../sheets';
import { attributesOf, scanXml, type XmlTag } from '../xml-scan';
import type { ColumnLook, RowLook, Run } from './looks';
import { type Tree, allWithin, isSaid, numberIn, treeOf, within } from './tree';

/** What a worksheet part says of looks, before styles and drawings are known. */
export interface SheetPart {
  readonly rows: ReadonlyMap<number, RowLook>;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** The date numbers of cells that show dates, by row and by column. */
  readonly dates: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly texts: ReadonlyMap<number, ReadonlyMap<number, readonly Run[]>>;
  readonly columns: readonly ColumnLook[];
  readonly columnWidth: number;
  readonly rowHeight: number;
  /** What stands around the cells, each by its name; of several of a name all. */
  readonly around: Tree;
}

/** Of one sheet: styled cells beyond are shown without. A form has thousands; a million styled blanks are somebody's accident. */
const most = { cells: 200_000, rows: 50_000, columns: 1000 } as const;

/** Elements beside the cells that matter to looks, in the sheet part's own words. */
const wanted: ReadonlySet<string> = new Set([
  'sheetPr',
  'sheetViews',
  'sheetFormatPr',
  'sheetProtection',
  'cols',
  'autoFilter',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'drawing',
  'extLst',
]);

/**
 * Reads a worksheet part.
 * @param digit the width of a digit in the workbook's own font, in pixels: columns are measured in it (ECMA-376 18.3.1.13)
 * @param isDate whether cells of this style show dates
 * @param rich shared texts of several kinds of letters, by their place
 */
export function sheetPartIn(
  xml: string,
  digit: number,
  isDate: (look: number) => boolean,
  rich: ReadonlyMap<number, readonly Run[]> = new Map(),
): SheetPart {
  const reader = new CellStyles(xml, isDate, rich);
  const kept: string[] = [];
  let depth = 0;
  let inData = false;
  let from = -1;
  scanXml(xml, (tag) => {
    if (inData && tag.name !== 'sheetData') {
      reader.take(tag);
      return;
    }
    if (tag.name === 'sheetData') {
      inData = tag.kind === 'open';
      return;
    }
    if (tag.kind === 'close') depth -= 1;
    if (depth === 1 && wanted.has(tag.name)) {
      if (tag.kind === 'open') from = tag.start;
      else if (tag.kind === 'empty') kept.push(xml.slice(tag.start, tag.end));
      else if (from >= 0) kept.push(xml.slice(from, tag.end));
      if (tag.kind === 'close') from = -1;
    }
    if (tag.kind === 'open') depth += 1;
  });
  const around = treeOf(kept.join(''));
  const format = within(around, 'sheetFormatPr');
  const pixels = (width: number): number =>
    Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
  const said = numberIn(format, 'defaultColWidth');
  const base = numberIn(format, 'baseColWidth') ?? 8;
  return {
    rows: reader.rows,
    cells: reader.cells,
    dates: reader.dates,
    texts: reader.texts,
    columns: allWithin(around, 'cols', 'col')
      .slice(0, most.columns)
      .flatMap((one) => columnOf(one, pixels)),
    columnWidth: bounded(said === undefined ? Math.ceil((base * digit + 5) / 8) * 8 : pixels(said), widest),
    rowHeight: bounded(((numberIn(format, 'defaultRowHeight') ?? 15) * 4) / 3, highest),
    around,
  };
}

/** 255 characters and 409 points: what Excel allows. */
const widest = 2600;
const highest = 546;
const bounded = (pixels: number, limit: number): number => Math.round(Math.min(Math.max(pixels, 2), limit));

function columnOf(column: Tree, pixels: (width: number) => number): readonly ColumnLook[] {
  const [from, to] = [numberIn(column, 'min') ?? 0, numberIn(column, 'max') ?? 0];
  if (from < 1 || to < from || to > 16_384) return [];
  const width = numberIn(column, 'width');
  const look = numberIn(column, 'style') ?? 0;
  return [
    {
      from,
      to,
      ...(width !== undefined && width > 0 && { width: bounded(pixels(width), widest) }),
      ...((isSaid(column, 'hidden') || width === 0) && { hidden: true }),
      ...(look > 0 && { look }),
    },
  ];
}

/** Rows and cells with a style of their own, as they come by. */
class CellStyles {
  readonly rows = new Map<number, RowLook>();
  readonly cells = new Map<number, Map<number, number>>();
  readonly dates = new Map<number, Map<number, number>>();
  readonly texts = new Map<number, Map<number, readonly Run[]>>();
  private row = 0;
  private column = 0;
  private count = 0;
  /** Where the value of a cell that shows a date or a shared text begins; -1 in every other. */
  private valueFrom = -1;
  private inDate = false;
  private inText = false;

  constructor(
    private readonly xml: string,
    private readonly isDate: (look: number) => boolean,
    private readonly rich: ReadonlyMap<number, readonly Run[]>,
  ) {}

  take(tag: XmlTag): void {
    if (tag.name === 'v') this.takeValue(tag);
    else if (tag.kind === 'close') return;
    else if (tag.name === 'row') this.takeRow(attributesOf(tag));
    else if (tag.name === 'c') this.takeCell(attributesOf(tag));
  }

  private takeValue(tag: XmlTag): void {
    if (!(this.inDate || this.inText) || tag.kind === 'empty') return;
    if (tag.kind === 'open') this.valueFrom = tag.end;
    else if (this.valueFrom >= 0) {
      const number = Number(this.xml.slice(this.valueFrom, tag.start).trim() || NaN);
      const runs = this.inText ? this.rich.get(number) : undefined;
      if (runs) put(this.texts, this.row, this.column, runs);
      else if (this.inDate && Number.isFinite(number)) put(this.dates, this.row, this.column, number);
      this.valueFrom = -1;
    }
  }

  /** As in xlsx-sheet.ts: what does not say where it stands is counted from the one before. */
  private takeRow(said: ReadonlyMap<string, string>): void {
    const place = said.get('r');
    this.row = place === undefined ? this.row + 1 : Number(place);
    this.column = 0;
    const height = Number(said.get('ht') ?? NaN);
    const look = isYes(said.get('customFormat')) ? Number(said.get('s') ?? 0) : 0;
    const row: RowLook = {
      ...(height > 0 && { height: bounded((height * 4) / 3, highest) }),
      ...((isYes(said.get('hidden')) || height === 0) && { hidden: true }),
      ...(look > 0 && { look }),
    };
    if (Object.keys(row).length > 0 && this.rows.size < most.rows && isRow(this.row))
      this.rows.set(this.row, row);
  }

  private takeCell(said: ReadonlyMap<string, string>): void {
    const place = said.get('r');
    const at = place === undefined ? null : position(place.toUpperCase());
    this.column = at?.column ?? this.column + 1;
    if (at) this.row = at.row;
    const look = Number(said.get('s') ?? 0);
    this.inDate = false;
    this.inText = this.rich.size > 0 && said.get('t') === 's' && isRow(this.row);
    if (!(look > 0) || !isRow(this.row) || this.count >= most.cells) return;
    put(this.cells, this.row, this.column, look);
    this.count += 1;
    this.inDate = (said.get('t') ?? 'n') === 'n' && this.isDate(look);
  }
}

function put<T>(map: Map<number, Map<number, T>>, row: number, column: number, said: T): void {
  const columns = map.get(row) ?? new Map<number, T>();
  map.set(row, columns.set(column, said));
}

const isYes = (said: string | undefined): boolean => /^(?:1|true|on)$/iu.test(said ?? '');
const isRow = (row: number): boolean => Number.isInteger(row) && row >= 1 && row <= 1_048_576;

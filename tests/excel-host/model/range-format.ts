import type { Area } from './area';
import { ExcelError, ExcelObject } from './excel-object';
import { type Worksheet, places } from './worksheet';

/** How a cell looks, beside the fill and the lock that its entry has. */
export interface CellLooks {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wraps?: boolean;
  readonly indent?: number;
  /** Sides with a line, as "top left". */
  readonly sides?: string;
  readonly lines?: string;
}

/** The looks of one or more rectangles. */
export class RangeFormat extends ExcelObject {
  constructor(
    readonly sheet: Worksheet,
    readonly areas: readonly Area[],
  ) {
    super();
  }

  get Font(): RangeFont {
    return new RangeFont(this);
  }
  get Fill(): RangeFill {
    return new RangeFill(this);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this);
  }
  set HorizontalAlignment(horizontal: string) {
    this.change({ horizontal });
  }
  get HorizontalAlignment(): string {
    return this.first().horizontal ?? 'General';
  }
  set VerticalAlignment(vertical: string) {
    this.change({ vertical });
  }
  get VerticalAlignment(): string {
    return this.first().vertical ?? 'Bottom';
  }
  set WrapText(wraps: boolean) {
    this.change({ wraps });
  }
  get WrapText(): boolean {
    return this.first().wraps ?? false;
  }
  set IndentLevel(indent: number) {
    this.change({ indent });
  }
  get IndentLevel(): number {
    return this.first().indent ?? 0;
  }
  /** In points, of all its columns. */
  set ColumnWidth(width: number) {
    for (const { column, columns } of this.areas)
      for (let at = column; at < column + columns; at += 1) this.sheet.widths.set(at, width);
  }
  get ColumnWidth(): number {
    return this.sheet.widths.get(this.areas[0]?.column ?? 0) ?? 48;
  }
  set RowHeight(height: number) {
    for (const { row, rows } of this.areas)
      for (let at = row; at < row + rows; at += 1) this.sheet.heights.set(at, height);
  }
  get RowHeight(): number {
    return this.sheet.heights.get(this.areas[0]?.row ?? 0) ?? 15;
  }

  /** For the model: every cell's looks. */
  change(looks: CellLooks | ((row: number, column: number, area: Area) => CellLooks)): void {
    this.sheet.refuseFormats('Range.format');
    for (const area of this.areas) {
      for (const [row, column] of places(area)) {
        const own = typeof looks === 'function' ? looks(row, column, area) : looks;
        this.sheet.dress(row, column, own);
      }
    }
  }

  first(): CellLooks {
    const [area] = this.areas;
    return area ? this.sheet.looksAt(area.row, area.column) : {};
  }
}

class RangeFont extends ExcelObject {
  constructor(private readonly format: RangeFormat) {
    super();
  }
  get Name(): string {
    return this.format.first().font ?? '';
  }
  set Name(font: string) {
    this.format.change({ font });
  }
  get Size(): number {
    return this.format.first().size ?? 11;
  }
  set Size(size: number) {
    this.format.change({ size });
  }
  get Bold(): boolean {
    return this.format.first().bold ?? false;
  }
  set Bold(bold: boolean) {
    this.format.change({ bold });
  }
}

class RangeFill extends ExcelObject {
  constructor(private readonly format: RangeFormat) {
    super();
  }
  get Color(): string {
    const [area] = this.format.areas;
    return (area && this.format.sheet.entry(area.row, area.column).fill) ?? '#FFFFFF';
  }
  set Color(fill: string) {
    const { sheet, areas } = this.format;
    sheet.refuseFormats('RangeFill.color');
    for (const [row, column] of areas.flatMap(places))
      sheet.change(row, column, (before) => ({ ...before, fill }));
  }
}

class RangeBorderCollection extends ExcelObject {
  constructor(private readonly format: RangeFormat) {
    super();
  }
  Indexer(index: string): RangeBorder {
    return new RangeBorder(this.format, index);
  }
}

/** Whether a cell of an area has a line of this index, and on which of its sides. */
const sidesOf: Readonly<Record<string, (row: number, column: number, area: Area) => string>> = {
  EdgeTop: (row, _, area) => (row === area.row ? 'top' : ''),
  EdgeBottom: (row, _, area) => (row === area.row + area.rows - 1 ? 'bottom' : ''),
  EdgeLeft: (_, column, area) => (column === area.column ? 'left' : ''),
  EdgeRight: (_, column, area) => (column === area.column + area.columns - 1 ? 'right' : ''),
  InsideHorizontal: (row, _, area) =>
    `${row === area.row ? '' : 'top'} ${row === area.row + area.rows - 1 ? '' : 'bottom'}`,
  InsideVertical: (_, column, area) =>
    `${column === area.column ? '' : 'left'} ${column === area.column + area.columns - 1 ? '' : 'right'}`,
};

class RangeBorder extends ExcelObject {
  constructor(
    private readonly format: RangeFormat,
    private readonly index: string,
  ) {
    super();
  }
  get Style(): string {
    return this.format.first().lines ?? 'None';
  }
  /** Lines between rows want more than one row in every area: what Excel says else nobody should find out. */
  set Style(lines: string) {
    const { sheet, areas } = this.format;
    const isWithout = areas.some(
      ({ rows, columns }) =>
        (this.index === 'InsideHorizontal' && rows === 1) ||
        (this.index === 'InsideVertical' && columns === 1),
    );
    const own = sidesOf[this.index];
    if (!own || isWithout) throw new ExcelError('InvalidArgument', `no border ${this.index} here`);
    this.format.change((row, column, area) => {
      const before = sheet.looksAt(row, column).sides ?? '';
      const sides = new Set(`${before} ${own(row, column, area)}`.split(' ').filter((side) => side !== ''));
      return { lines, sides: [...sides].sort().join(' ') };
    });
  }
  get Color(): string {
    return '#000000';
  }
  set Color(_: string) {
    // The lines are told by their sides.
  }
}

class FormatProtection extends ExcelObject {
  constructor(private readonly format: RangeFormat) {
    super();
  }
  /** Null where some cells are locked and others not. */
  get Locked(): boolean | null {
    const { sheet, areas } = this.format;
    const locked = new Set(areas.flatMap(places).map(([row, column]) => sheet.entry(row, column).locked));
    return locked.size === 1 ? locked.has(true) : null;
  }
  set Locked(locked: boolean | null) {
    const { sheet, areas } = this.format;
    sheet.refuseFormats('FormatProtection.locked');
    for (const [row, column] of areas.flatMap(places))
      sheet.change(row, column, (before) => ({ ...before, locked: locked === true }));
  }
}

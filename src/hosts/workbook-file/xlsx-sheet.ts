import { limits } from './limits';
import { formulasTooLong, noSuchPlace, sheetTooLarge, tooMany } from './problem';
import { type XmlTag, attributesOf, plainText, scanXml, unescapedXml } from './xml-scan';

/**
 * A worksheet part written again with its cells and merges alone, the way SheetJS reads it right and in the time that its values
 * call for. SheetJS searches a sheet by pattern, and whatever it would find beside the cells (a hyperlink or an array formula
 * over A1:XFD1048576, a tag within a tag) can cost a million times what it weighs; it sees nothing here that did not pass by name.
 * - Cells without a value go; a million of them are styled at times.
 * - Strings of every kind become inline ones, rich text its text, without the readings above the characters.
 * - A formula keeps its text; that it is an array's goes, or every cell would be looked up in every array.
 * - A formula without a stored result gets NaN, which says in workbook.ts that it has none.
 * @param part its XML
 * @param sheet its name, for messages
 * @param isPicture whether an error cell's `vm` says that the cell holds a picture
 * @throws FileProblem `too-many-cells`, `too-large`; `damaged` where a cell claims a place that there is not
 */
export function plainSheet(part: string, sheet: string, isPicture: (vm: string) => boolean): string {
  const writer = new SheetWriter(sheet, isPicture);
  scanXml(part, (tag) => writer.take(tag, part));
  return writer.xml();
}

/** A cell as it is read. Texts are escaped XML. */
interface CellBeingRead {
  readonly type: string;
  readonly style: string | undefined;
  readonly valueMeta: string | undefined;
  /** Of the formula: its tag's attributes that matter, and its text. */
  formula: { readonly shared: string | undefined; text: string } | null;
  value: string | null;
  inline: string | null;
}

class SheetWriter {
  private readonly rows: string[] = [];
  private readonly merges: string[] = [];
  private readonly sharedLengths = new Map<string, number>();
  private inData = false;
  private inReading = false;
  private row = 0;
  private column = 0;
  private place = '';
  private cell: CellBeingRead | null = null;
  private textFrom = -1;
  private writtenRow = 0;
  private rowCount = 0;
  private cellCount = 0;
  private formulaCharacters = 0;

  constructor(
    private readonly sheet: string,
    private readonly isPicture: (vm: string) => boolean,
  ) {}

  take(tag: XmlTag, part: string): void {
    switch (tag.name) {
      case 'sheetData':
        this.inData = tag.kind === 'open';
        break;
      case 'row':
        if (this.inData && tag.kind !== 'close') this.beginRow(tag);
        break;
      case 'c':
        if (!this.inData) break;
        if (tag.kind === 'close') this.endCell();
        else this.beginCell(tag);
        if (tag.kind === 'empty') this.cell = null;
        break;
      case 'v':
      case 'f':
      case 't':
        if (this.cell) this.takeText(this.cell, tag, part);
        break;
      case 'rPh':
        this.inReading = tag.kind === 'open';
        break;
      case 'mergeCell':
        if (tag.kind !== 'close') this.merge(attributesOf(tag).get('ref') ?? '');
        break;
    }
  }

  xml(): string {
    if (this.writtenRow > 0) this.rows.push('</row>');
    return (
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${this.rows.join('')}</sheetData>` +
      (this.merges.length > 0 ? `<mergeCells>${this.merges.join('')}</mergeCells>` : '') +
      '</worksheet>'
    );
  }

  /** A row or a cell that does not say where it stands is counted from the one before. */
  private beginRow(tag: XmlTag): void {
    const said = tag.attributes === '' ? undefined : attributesOf(tag).get('r');
    this.row = said === undefined ? this.row + 1 : Number(said);
    this.column = 0;
  }

  private beginCell(tag: XmlTag): void {
    const attributes = attributesOf(tag);
    const said = attributes.get('r');
    const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(said ?? '') ?? [];
    this.place = said ?? '';
    if (letters !== undefined) {
      this.column = columnOf(letters);
      this.row = Number(digits);
    } else if (said === undefined) {
      this.column += 1;
    } else {
      this.column = 0;
    }
    this.cell = {
      type: attributes.get('t') ?? 'n',
      style: attributes.get('s'),
      valueMeta: attributes.get('vm'),
      formula: null,
      value: null,
      inline: null,
    };
  }

  private takeText(cell: CellBeingRead, tag: XmlTag, part: string): void {
    if (tag.kind === 'open') this.textFrom = tag.end;
    const text =
      tag.kind === 'close' && this.textFrom >= 0 ? plainText(part.slice(this.textFrom, tag.start)) : '';
    if (tag.name === 'f' && tag.kind !== 'close') {
      const attributes = tag.attributes === '' ? null : attributesOf(tag);
      cell.formula = {
        shared: attributes?.get('t') === 'shared' ? attributes.get('si') : undefined,
        text: '',
      };
    }
    if (tag.kind === 'open') return;
    this.textFrom = -1;
    if (tag.name === 'f' && cell.formula) cell.formula.text = text;
    else if (tag.name === 'v') cell.value = text;
    else if (tag.name === 't' && !this.inReading) cell.inline = (cell.inline ?? '') + text;
  }

  private endCell(): void {
    const { cell } = this;
    this.cell = null;
    if (cell === null) return;
    const value = this.valueXml(cell);
    if (value === null) return;
    this.beginWrittenRow();
    const style = /^\d+$/.test(cell.style ?? '') ? ` s="${cell.style}"` : '';
    this.rows.push(`<c r="${lettersOf(this.column)}${this.row}"${style}${value}</c>`);
    this.cellCount += 1;
    if (this.cellCount > limits.cells) throw tooMany(this.sheet, 'cells', limits.cells);
  }

  private beginWrittenRow(): void {
    const { row, column, sheet, place } = this;
    if (!(row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn)) {
      throw noSuchPlace(sheet, unescapedXml(place).slice(0, 20) || `${row}:${column}`);
    }
    if (row === this.writtenRow) return;
    if (this.writtenRow > 0) this.rows.push('</row>');
    this.rows.push(`<row r="${row}">`);
    this.writtenRow = row;
    this.rowCount += 1;
    if (this.rowCount > limits.rows) throw tooMany(sheet, 'rows', limits.rows);
  }

  /** From the attribute `t` to the end of the content; null for a cell without a value. */
  private valueXml(cell: CellBeingRead): string | null {
    const formula = this.formulaXml(cell);
    const value = cell.value?.trim() ?? '';
    const text = (content: string): string => ` t="inlineStr">${formula}<is><t>${content}</t></is>`;
    if (cell.type === 'inlineStr') return text(cell.inline ?? cell.value ?? '');
    // Excel stores the empty text that a formula gives as an empty element.
    if (cell.type === 'str' && cell.value !== null) return text(cell.value);
    if (value === '') return cell.formula ? ` t="n">${formula}<v>NaN</v>` : null;
    switch (cell.type) {
      case 's':
        return /^\d+$/.test(value) ? ` t="s">${formula}<v>${value}</v>` : null;
      case 'b':
      case 'd':
        return ` t="${cell.type}">${formula}<v>${value}</v>`;
      case 'e':
        if (cell.valueMeta !== undefined && this.isPicture(cell.valueMeta)) return text(pictureFormula);
        return ` t="e">${formula}<v>${value.startsWith('#') ? value : '#VALUE!'}</v>`;
      default:
        return isNumber(value) ? ` t="n">${formula}<v>${value}</v>` : text(value);
    }
  }

  private formulaXml({ formula }: CellBeingRead): string {
    if (formula === null) return '';
    const text = formula.text.slice(0, longestFormula);
    if (formula.shared === undefined) return text === '' ? '' : `<f>${text}</f>`;
    const si = /^\d{1,7}$/.test(formula.shared) ? formula.shared : '0';
    if (text !== '') {
      this.sharedLengths.set(si, text.length);
      return `<f t="shared" si="${si}">${text}</f>`;
    }
    const length = this.sharedLengths.get(si);
    if (length === undefined) return '<f>#REF!</f>';
    // It is written out for every cell that shares it.
    this.formulaCharacters += length;
    if (this.formulaCharacters > limits.formulas) throw formulasTooLong(this.sheet);
    return `<f t="shared" si="${si}"/>`;
  }

  private merge(ref: string): void {
    if (!/^[A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7}$/.test(ref)) return;
    if (this.merges.length >= limits.merges) throw sheetTooLarge(this.sheet, limits.part);
    this.merges.push(`<mergeCell ref="${ref}"/>`);
  }
}

/** What Excel can address. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Excel's own limit; a longer one keeps its beginning. */
const longestFormula = 8192;

/** A picture in a cell, said the way WPS says it: one thing for who reads on. */
const pictureFormula = '=DISPIMG()';

function isNumber(value: string): boolean {
  return value.length <= 400 && /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(value);
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

const letters: string[] = [];

function lettersOf(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  let said = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    said = String.fromCharCode(65 + ((rest - 1) % 26)) + said;
  }
  letters[column] = said;
  return said;
}

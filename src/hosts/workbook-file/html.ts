import { Parser } from 'htmlparser2';
import { type Cell, type Range, type Sheet, markNoValue } from '../../sheets';
import { cellCounter } from './bounds';
import { limits } from './limits';
import { damaged, notASpreadsheet, tooLarge, tooMany } from './problem';

/**
 * The tables of a web page, a sheet each, rows counted within the table: what systems export as .xls. Cells may be left
 * unclosed, entities are decoded, <br> and paragraphs break the line; a table within a cell is a sheet of its own. What its
 * author hid in comments, scripts and styles is not read. All cells are text.
 * @throws FileProblem `too-large`, `too-many-cells`; `not-a-spreadsheet` when there is no table
 */
export function sheetsFromHtml(html: string): readonly Sheet[] {
  if (html.length > limits.markup) throw tooLarge(limits.markup);
  const tables: Table[] = [];
  const open: Table[] = [];
  let unread = 0;
  let depth = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      depth += 1;
      if (depth > deepest || tables.length > mostTables) throw damaged('nested too deeply');
      if (unreadTags.has(tag)) unread += 1;
      else if (tag === 'table') {
        const table = new Table(`Sheet${tables.length + 1}`);
        tables.push(table);
        open.push(table);
      } else if (tag === 'tr') open.at(-1)?.openRow();
      else if (tag === 'td' || tag === 'th') open.at(-1)?.openCell(attributes);
      else if (lineTags.has(tag)) open.at(-1)?.breakLine();
    },
    ontext(text) {
      if (unread === 0) open.at(-1)?.write(text);
    },
    onclosetag(tag) {
      depth -= 1;
      if (unreadTags.has(tag)) unread -= 1;
      else if (tag === 'table') open.pop()?.close();
      else if (tag === 'tr') open.at(-1)?.closeRow();
      else if (tag === 'td' || tag === 'th') open.at(-1)?.closeCell();
      else if (lineTags.has(tag)) open.at(-1)?.breakLine();
    },
  });
  parser.end(html);
  if (tables.length === 0)
    throw notASpreadsheet({ zh: '网页，其中没有表格', en: 'a web page without a table' });
  return tables.map((table) => table.sheet());
}

/** The parser looks through all open elements at each that closes; pages nest some tens deep. */
const deepest = 1000;
const mostTables = 1000;

/** Their text is no content. Excel writes notes to itself as <xml>, and what is too old for a browser as <noscript>. */
const unreadTags: ReadonlySet<string> = new Set(['script', 'style', 'title', 'xml', 'noscript', 'template']);

/** What puts its content on a line of its own. */
const lineTags: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** One table as it is read; a cell that spans rows takes its place in those below. */
class Table {
  private readonly cells: Cell[] = [];
  private readonly merges: Range[] = [];
  private readonly count: ReturnType<typeof cellCounter>;
  /** By column, the last row that a cell from above still covers. */
  private readonly coveredTo: number[] = [];
  private row = 0;
  private column = 0;
  private text: string | null = null;
  private span = { rows: 1, columns: 1 };
  private rowIsOpen = false;

  constructor(private readonly name: string) {
    this.count = cellCounter(name);
  }

  openRow(): void {
    this.closeRow();
    this.row += 1;
    if (this.row > lastRow) throw tooMany(this.name, 'rows', limits.rows);
    this.column = 0;
    this.rowIsOpen = true;
  }

  closeRow(): void {
    this.closeCell();
    this.rowIsOpen = false;
  }

  openCell(attributes: Readonly<Record<string, string>>): void {
    this.closeCell();
    // <td> right in a table begins a row, as browsers read it.
    if (!this.rowIsOpen) this.openRow();
    do this.column += 1;
    while ((this.coveredTo[this.column] ?? 0) >= this.row);
    if (this.column > lastColumn) throw tooMany(this.name, 'columns', limits.columns);
    this.span = {
      rows: spanOf(attributes['rowspan'], lastRow - this.row + 1),
      columns: spanOf(attributes['colspan'], limits.columns),
    };
    this.text = '';
  }

  write(text: string): void {
    // Line ends of the source are blanks; only tags break a line.
    if (this.text !== null) this.text += text.replace(/[ \t\n\r\f]+/g, ' ');
  }

  breakLine(): void {
    if (this.text !== null) this.text += '\n';
  }

  closeCell(): void {
    if (this.text === null) return;
    const { rows, columns } = this.span;
    const to = { row: this.row + rows - 1, column: this.column + columns - 1 };
    const content = lined(this.text);
    this.text = null;
    if (content.trim() !== '') {
      const cell = markNoValue({ row: this.row, column: this.column, content, text: content });
      this.count(cell);
      this.cells.push(cell);
    }
    if (rows > 1 || columns > 1) {
      this.merges.push({ from: { row: this.row, column: this.column }, to });
      if (rows > 1) for (let at = this.column; at <= to.column; at += 1) this.coveredTo[at] = to.row;
    }
    this.column = to.column;
  }

  close(): void {
    this.closeRow();
  }

  sheet(): Sheet {
    this.close();
    return { name: this.name, cells: this.cells, merges: this.merges, typed: false };
  }
}

/** Empty cells count here: each takes time, and a cell that spans rows is looked at in every one of them. */
const lastRow = 100_000;
const lastColumn = 1000;

function spanOf(attribute: string | undefined, most: number): number {
  const span = Number.parseInt(attribute ?? '1', 10);
  return span >= 1 ? Math.min(span, Math.max(1, most)) : 1;
}

/** The lines of a cell without the blanks around each, and without empty ones before and after. */
function lined(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').replace(/^ | $/g, ''))
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/^\n|\n$/g, '');
}

import type { Policy } from '../policies';
import { type Cell, type Position, type Range, type Sheet, inReadingOrder, position } from '../sheets';
import type { TemplateName } from './catalogue';

/**
 * What a cell is for, which is how it looks. `year` is an input under the title, `prose` one of sentences; `part` labels a line
 * of the funds; `plain` is a text outside the table.
 */
export type Look =
  'title' | 'year' | 'plain' | 'label' | 'part' | 'fixed' | 'input' | 'prose' | 'computed' | 'note';

/** How what is entered stands in a cell; under `text` Excel leaves "93.4%" as it was typed. */
export type CellFormat = 'amount' | 'rate' | 'points' | 'text';

/** A cell of a blank form, or a merge of several. */
export interface BlueprintCell {
  /** "A4", or "A4:B4" where cells are merged. */
  readonly at: string;
  readonly look: Look;
  /** What is printed on the blank form. */
  readonly value?: string | number;
  /** A formula that speaks of no indicator and no funds line; those of PERF come from the formula plan. */
  readonly formula?: string;
  readonly format?: CellFormat;
  /** What the list of the cell offers. */
  readonly choices?: readonly string[];
  /** Whether the list is all that is allowed; otherwise it saves typing. */
  readonly onlyChoices?: boolean;
  /** What a good form has here: by it the formulas are planned and the template is tested. */
  readonly example?: string | number;
}

/** A paragraph of 填表说明 under its heading. */
export interface Guidance {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A blank form, as data. */
export interface Blueprint {
  readonly name: TemplateName;
  /** The tab of the form. */
  readonly sheet: string;
  readonly policy: Policy;
  /** Widths from column A on, in characters. */
  readonly columns: readonly number[];
  /** Heights in points, by row; other rows have `rowHeight`. */
  readonly heights: Readonly<Record<number, number>>;
  readonly rowHeight: number;
  readonly cells: readonly BlueprintCell[];
  readonly guidance: readonly Guidance[];
}

/** The corners of "A4:B4"; of "A4", twice that cell. */
export function placeOf({ at }: Pick<BlueprintCell, 'at'>): Range {
  const [from, to = from] = at.split(':').map(cornerOf);
  if (!from || !to) throw new Error(`${at} is no range`);
  return { from, to };
}

function cornerOf(text: string): Position {
  const corner = position(text);
  if (!corner) throw new Error(`${text} is no cell`);
  return corner;
}

/** The form filled in with its examples, formulas not yet computed: what a reader would see. */
export function exampleSheet({ sheet, cells }: Blueprint): Sheet {
  const places = cells.map((cell) => ({ cell, place: placeOf(cell) }));
  return {
    name: sheet,
    cells: places
      .flatMap(({ cell: { example, value }, place: { from } }): Cell[] => {
        const content = example ?? value ?? '';
        return content === '' ? [] : [{ ...from, content, text: String(content) }];
      })
      .sort(inReadingOrder),
    merges: places.flatMap(({ cell: { at }, place }) => (at.includes(':') ? [place] : [])),
    typed: true,
  };
}

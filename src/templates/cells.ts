import type { BlueprintCell, BlueprintRow, CellFormat, Look } from './blueprint';
import type { Computation } from './computation';

/** The words in which blueprints say their cells. */
type More = Partial<Omit<BlueprintCell, 'look' | 'span'>>;

const cell =
  (look: Look) =>
  (text: string | number, span = 1, more: More = {}): BlueprintCell => ({ look, span, text, ...more });

/** The name of the form, over all of it. */
export const title = cell('title');
/** What a cell beside or below it holds, in bold. */
export const label = cell('label');
/** The name of a line of the funds. */
export const part = cell('part');
/** A text outside the frame of the table. */
export const plain = cell('plain');
/** A text inside the frame that nobody changes: a mark, or nothing. */
export const fixed = cell('fixed');
/** The small print under a form. */
export const note = cell('note');

/** A short entry, in its middle. */
export function entry(field: string, span = 1, more: More = {}): BlueprintCell {
  return { look: 'input', span, field, ...more };
}

/** An entry outside the table. */
export function line(field: string, span = 1, more: More = {}): BlueprintCell {
  return { look: 'line', span, field, ...more };
}

/** An entry of sentences. */
export function prose(field: string, span = 1, more: More = {}): BlueprintCell {
  return { look: 'prose', span, field, ...more };
}

/** An entry of money. */
export function amount(field: string, sample: number, span = 1): BlueprintCell {
  return entry(field, span, { format: 'amount', sample });
}

/** A cell with a formula. */
export function computed(field: string, computes: Computation, format?: CellFormat, span = 1): BlueprintCell {
  return { look: 'computed', span, field, computes, ...(format !== undefined && { format }) };
}

/** The points of the execution rate, as the policy has them. */
export function rateWeight(field: string): BlueprintCell {
  return { look: 'fixed', span: 1, field, term: 'rateWeight', format: 'points' };
}

/** A row as high as those of the blueprint are. */
export function row(...cells: readonly BlueprintCell[]): BlueprintRow {
  return { cells };
}

/** A row of its own height, in points. */
export function tall(height: number, ...cells: readonly BlueprintCell[]): BlueprintRow {
  return { height, cells };
}

/** What stands under the title until a year is chosen. */
const yearToChoose = '（　　　　年度）';
const firstYear = 2024;

/** The years that lists offer; any other can be typed. */
const years = Array.from({ length: 10 }, (_, i) => String(firstYear + i));
const sampleYear = '2026';

/** The year under the title, in the middle of `span` columns of a form of `columns`. */
export function yearRow(columns: number, span: number): BlueprintRow {
  const before = Math.floor((columns - span) / 2);
  const inBrackets = (year: string): string => `（${year}年度）`;
  return tall(
    22,
    plain('', before),
    {
      look: 'year',
      span,
      field: 'year',
      text: yearToChoose,
      choices: years.map(inBrackets),
      sample: inBrackets(sampleYear),
      prompt: '请选择或填写年度，如“（2026年度）”。',
    },
    plain('', columns - before - span),
  );
}

/** A title that begins with the year: "2026年度二级项目绩效自评表". */
export function titleOfYear(words: string, span: number): BlueprintCell {
  const ofYear = (year: string): string => `${year}年度${words}`;
  return {
    look: 'yearTitle',
    span,
    field: 'year',
    text: ofYear('　　　　'),
    choices: years.map(ofYear),
    sample: ofYear(sampleYear),
    prompt: '请选择年度，或在“年度”前填写。',
  };
}

/** The year in a cell of its own beside its label. */
export function yearEntry(span = 1): BlueprintCell {
  return entry('year', span, { choices: years, sample: sampleYear, prompt: '请选择或填写年度。' });
}

/** Labels and entries in turn: `['项目名称', 2, 'projectName', 9, '书香社区']`. */
export function basics(
  ...pairs: readonly (readonly [
    label: string,
    labelSpan: number,
    field: string,
    span: number,
    sample: string,
  ])[]
): BlueprintRow {
  return row(
    ...pairs.flatMap(([text, labelSpan, field, span, sample]) => [
      label(text, labelSpan),
      entry(field, span, { sample }),
    ]),
  );
}

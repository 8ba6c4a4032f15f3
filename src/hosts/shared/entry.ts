import { type Edit, storedPercent } from '../../sheets';
import { isTextFormat, showsPercent } from './number-format';
import { formulaOf } from './cells';

/** What a cell is given: what Excel is told, under which number format it then stands. */
export interface Entry {
  readonly input: string | number | boolean;
  readonly numberFormat: string;
}

/** What a cell holds, as Excel answers it. */
export interface CellState {
  readonly value: unknown;
  readonly formula: unknown;
  readonly type: string;
  readonly numberFormat: string;
}

/** An edit in the words of Excel, for a cell with this number format. */
export function entryFor({ value, as }: Edit, numberFormat: string): Entry {
  const unlessText = isTextFormat(numberFormat) ? 'General' : numberFormat;
  if (as === 'formula') return { input: `=${value}`, numberFormat: unlessText };
  if (value === '') return { input: '', numberFormat };
  switch (as) {
    case 'text':
      return textEntry(value, numberFormat);
    case 'number':
      return {
        input: showsPercent(numberFormat) ? storedPercent(value) : Number(value),
        numberFormat: unlessText,
      };
    case 'percent':
      return { input: storedPercent(value), numberFormat: percentFormat(value) };
  }
}

/** What brings a cell back to this state. */
export function entryOf({ value, formula, type, numberFormat }: CellState): Entry {
  if (formulaOf(value, formula) !== null) return { input: String(formula), numberFormat };
  if (typeof value === 'number' || typeof value === 'boolean') return { input: value, numberFormat };
  const text = String(value);
  // An error that is no formula's is entered by its name.
  return type === 'Error' ? { input: text, numberFormat } : textEntry(text, numberFormat);
}

/** Whether a cell holds the same as before; a formula's result may change without the user. */
export function sameContent(a: CellState, b: CellState): boolean {
  return a.formula === b.formula && (formulaOf(a.value, a.formula) !== null || a.value === b.value);
}

/** Under the format of texts, Excel makes a text of whatever is entered: other things go in before the format comes. */
export function formatToEnter({ input, numberFormat }: Entry): string {
  const isText = typeof input === 'string' && !input.startsWith('=');
  return isTextFormat(numberFormat) && !isText ? 'General' : numberFormat;
}

function textEntry(text: string, numberFormat: string): Entry {
  const safe = isTextFormat(numberFormat) ? !/^['=]/u.test(text) : !mayBecomeOther(text);
  return { input: safe ? text : `'${text}`, numberFormat };
}

/** Numbers, dates and times have a digit; the others are formulas, errors, Booleans, and texts with an apostrophe before them. */
function mayBecomeOther(text: string): boolean {
  return /^\s*['=+\-@#]|\p{Nd}|^\s*(?:true|false)\s*$/iu.test(text);
}

/** Shows as many decimals as the text has: "98.5%" → "0.0%". */
function percentFormat(value: string): string {
  const decimals = /\.(\d+)/u.exec(value)?.[1]?.length ?? 0;
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}

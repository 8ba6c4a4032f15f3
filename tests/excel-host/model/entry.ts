import * as XLSX from '@e965/xlsx';
import { format as optionalDecimals } from 'numfmt';

/** What a cell holds. */
export interface Entry {
  readonly value: string | number | boolean;
  /** With its "=". */
  readonly formula?: string;
  readonly numberFormat: string;
  readonly fill?: string;
  readonly locked: boolean;
}

/** A cell nobody has touched. */
export const untouched: Entry = { value: '', numberFormat: 'General', locked: true };

/** Whether a cell holds nothing and looks like nothing. */
export function isUntouched({ value, formula, numberFormat, fill, locked }: Entry): boolean {
  return value === '' && formula === undefined && numberFormat === 'General' && fill === undefined && locked;
}

/**
 * What Excel makes of what is put into a cell, by hand or by an add-in: a text that looks like a number becomes one, except
 * in a cell with the format of texts, where even a number becomes text. An apostrophe before a text keeps it what it is.
 * A formula is not calculated yet.
 */
export function entered(before: Entry, input: unknown): Entry {
  const cell = withoutFormula(before);
  if (typeof input === 'boolean') return { ...cell, value: input };
  if (typeof input === 'number') return { ...cell, value: isText(cell) ? String(input) : input };
  const text = String(input);
  if (text.startsWith("'")) return { ...cell, value: text.slice(1) };
  if (isText(cell)) return { ...cell, value: text };
  if (text.startsWith('=') && text.length > 1) return { ...cell, value: 0, formula: text };
  return { ...cell, ...understood(text, cell) };
}

function withoutFormula({ value, numberFormat, fill, locked }: Entry): Entry {
  return { value, numberFormat, locked, ...(fill !== undefined && { fill }) };
}

function isText({ numberFormat }: Entry): boolean {
  return numberFormat === '@';
}

function understood(text: string, { numberFormat }: Entry): Partial<Entry> {
  const general = numberFormat === 'General';
  if (/^(?:true|false)$/iu.test(text)) return { value: text.toLowerCase() === 'true' };
  const number = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?(%?)$/iu.exec(text.trim());
  if (number?.[1] === '%') {
    return { value: Number(text.replace('%', '')) / 100, ...(general && { numberFormat: '0.00%' }) };
  }
  if (number) return { value: Number(text) };
  const date = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/u.exec(text);
  if (date) {
    const days = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000;
    return { value: days + 25_569, ...(general && { numberFormat: 'yyyy/m/d' }) };
  }
  return { value: text };
}

/** What the user sees. */
export function shown({ value, numberFormat }: Entry): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string' || numberFormat === '@') return String(value);
  // SheetJS knows no optional decimals after others.
  return /0#/u.test(numberFormat)
    ? optionalDecimals(numberFormat, value)
    : numbers.format(numberFormat, value);
}

/** What SheetJS exports without a type. */
const numbers = XLSX.SSF as { readonly format: (format: string, value: number) => string };

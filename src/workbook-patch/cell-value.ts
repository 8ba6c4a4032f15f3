import { PatchProblem } from './problem';
import { escapedXml } from '../hosts/workbook-file/xml-scan';
import { serialOf } from './date-serial';

/** What a formula came to, or what stands in a cell without one; null is nothing, or a result that is not known. */
export type PlainValue =
  | { readonly kind: 'number'; readonly number: number | string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly error: string };

/**
 * What a cell is to hold.
 * - `number`: finite; a decimal string is stored as the double nearest to it, as every spreadsheet does.
 * - `date`: "2024-03-31" or "2024-03-31T08:30:00", stored as the day's number, shown as a date.
 * - `formula`: without "="; `result` is the value to show until something calculates.
 * - `result`: the formula that stands there stays, letter for letter; only what it came to is another.
 * - `empty`: nothing; the looks stay.
 */
export type CellValue =
  | PlainValue
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly result: PlainValue | null }
  | { readonly kind: 'result'; readonly result: PlainValue }
  | { readonly kind: 'empty' };

/** The content of a cell: its type, '' for a number, and what stands between its tags. */
export interface CellContent {
  readonly type: string;
  readonly xml: string;
}

/**
 * The XML of a value that is put into a cell.
 * @param prefix of the sheet's elements
 * @param formula the element `<f>` that stays in the cell, for `result`
 * @throws PatchProblem `no-value`
 */
export function cellContent(
  value: Exclude<CellValue, { readonly kind: 'empty' }>,
  {
    prefix,
    formula,
    from1904,
  }: { readonly prefix: string; readonly formula: string; readonly from1904: boolean },
): CellContent {
  switch (value.kind) {
    case 'text':
      return { type: 'inlineStr', xml: inlineText(value.text, prefix) };
    case 'date':
      return { type: '', xml: `<${prefix}v>${serialOf(value.date, from1904)}</${prefix}v>` };
    case 'formula': {
      const { type, xml } = resultContent(value.result, prefix);
      return { type, xml: `<${prefix}f>${formulaXml(value.formula)}</${prefix}f>${xml}` };
    }
    case 'result': {
      const isText = value.result.kind === 'text' && formula === '';
      if (isText) return { type: 'inlineStr', xml: inlineText(value.result.text, prefix) };
      const { type, xml } = resultContent(value.result, prefix);
      return { type, xml: formula + xml };
    }
    default:
      return resultContent(value, prefix);
  }
}

/** Inline, so that the part of shared texts, which all sheets count in, stays as it is. */
function inlineText(text: string, prefix: string): string {
  if (text.length > longestText)
    throw noValue(`文字超过 ${longestText} 个字符`, `A text is longer than ${longestText} characters`);
  return `<${prefix}is>${textElement(text, prefix)}</${prefix}is>`;
}

/** `<t>` with a text, its spaces kept. */
export function textElement(text: string, prefix: string): string {
  const space = /^\s|\s$|\n|\s{2}/u.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${textXml(text)}</${prefix}t>`;
}

function resultContent(result: PlainValue | null, prefix: string): CellContent {
  if (result === null) return { type: '', xml: '' };
  const value = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  switch (result.kind) {
    case 'number':
      return { type: '', xml: value(numberText(result.number)) };
    case 'text':
      return { type: 'str', xml: value(textXml(result.text)) };
    case 'boolean':
      return { type: 'b', xml: value(result.boolean ? '1' : '0') };
    case 'error':
      if (!errors.has(result.error))
        throw noValue(`没有错误值 ${result.error}`, `There is no error value ${result.error}`);
      return { type: 'e', xml: value(result.error) };
  }
}

/** What a cell can show as an error (ECMA-376 18.18.11, and what Excel added since). */
const errors: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);

function numberText(number: number | string): string {
  const isDecimal =
    typeof number === 'number' || /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/iu.test(number);
  const stored = Number(number);
  if (!isDecimal || !Number.isFinite(stored))
    throw noValue(`“${number}”不是数字`, `"${number}" is no number`);
  return String(stored);
}

/** Characters that XML cannot hold are written as Excel writes them, _x0001_; what looks like one of these too. */
function textXml(text: string): string {
  return escapedXml(
    text
      .replace(/_x[0-9a-f]{4}_/giu, (found) => `_x005F${found}`)
      .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, (character) => {
        const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        return `_x${code}_`;
      }),
  );
}

function formulaXml(formula: string): string {
  if (formula.trim() === '' || formula.startsWith('='))
    throw noValue('公式不完整', 'A formula is incomplete');
  if (formula.length > longestFormula)
    throw noValue(
      `公式超过 ${longestFormula} 个字符`,
      `A formula is longer than ${longestFormula} characters`,
    );
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(formula))
    throw noValue('公式中有控制字符', 'A formula holds control characters');
  return escapedXml(formula);
}

/** Excel's own limits. */
const longestText = 32_767;
const longestFormula = 8192;

function noValue(zh: string, en: string): PatchProblem {
  return new PatchProblem('no-value', zh, en);
}

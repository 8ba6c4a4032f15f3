import {
  Decimal,
  type FoldedText,
  blankText,
  decimalFromFloat,
  foldedText,
  plain,
  readNumber,
} from '../values';
import type { GridCell, Position } from '../sheets';
import type { Entry, Figure, Funds } from './form';
import { decimalsBetween } from './money-unit';

/** The text of a cell, or a blank entry at the place where one belongs. */
export function entryOf(cell: GridCell | undefined, place: Position): Entry {
  if (!cell) return { cell: { row: place.row, column: place.column }, text: '', words: blankText };
  const entry: Entry = { cell: positionOf(cell), text: cell.text.trim(), words: cell.words };
  return cell.noValue === undefined ? entry : { ...entry, noValue: cell.noValue };
}

/**
 * The number of a cell. What is stored counts, not what the format rounds it to: 162499.8 shown as "162,500" is
 * 162499.8. A stored percent is given in percent, as the form prints it (0.9984 under 0.00% is 99.84). What holds no value is
 * unreadable, never blank.
 */
export function figureOf(cell: GridCell | undefined, place: Position): Figure {
  const entry = entryOf(cell, place);
  if (!cell) return { ...entry, state: 'blank', number: null, decimals: 0 };
  if (cell.noValue !== undefined) return { ...entry, state: 'unreadable', number: null, decimals: 0 };
  const printed = cell.number;
  if (typeof cell.content === 'number') {
    const stored = decimalFromFloat(cell.content);
    const decimals = printed.state === 'number' ? printed.decimals : stored.decimalPlaces();
    return {
      ...entry,
      state: 'number',
      number: cell.percent === true ? stored.times(100) : stored,
      decimals,
    };
  }
  if (printed.state !== 'number') return { ...entry, state: printed.state, number: null, decimals: 0 };
  return { ...entry, state: 'number', number: printed.number, decimals: printed.decimals };
}

/** A figure in points: "（15）" in a column of weights is 15 in brackets, no accountant's minus, and "△10" none at all. */
export function pointsOf(cell: GridCell | undefined, place: Position): Figure {
  const figure = figureOf(cell, place);
  if (figure.number?.isNegative() !== true || typeof cell?.content === 'number') return figure;
  const points = readNumber(figure.words, 'points');
  return points.state === 'number'
    ? { ...figure, number: points.number }
    : { ...figure, state: 'unreadable', number: null, decimals: 0 };
}

/** "845.50万元", "829.60万", "8455000元": the amount with the unit that it is in. A currency sign alone names none. */
const amountWithUnit = /\d(?<factor>[百千]?[万亿]|[百千])?(?<yuan>元整?)?\)?(?:\([^()]*\))?$/u;

/**
 * An amount of money in the form's unit, which a cell that names its own may not be in. Where the form names none, an amount that
 * does is in 元.
 * @param unit the form's
 * @param named what its line or its column says instead: "其中：财政拨款（元）" in a form of 万元
 */
export function amountOf(
  cell: GridCell | undefined,
  place: Position,
  unit: Funds['unit'],
  named: Funds['unit'] = null,
): Figure {
  const figure = figureOf(cell, place);
  if (!figure.number) return figure;
  const { factor, yuan } = amountWithUnit.exec(figure.words.squeezed)?.groups ?? {};
  const isBare = typeof cell?.content === 'number' || (factor === undefined && yuan === undefined);
  if (isBare && (named === null || named === unit)) return figure;
  // What names its unit itself was read in 元 already.
  const by = decimalsBetween(unit ?? '元', isBare ? (named ?? '元') : '元');
  const written = isBare || factor === undefined ? 0 : (places.get(factor) ?? 0);
  return {
    ...figure,
    number: figure.number.times(new Decimal(10).pow(-by)),
    decimals: Math.max(0, figure.decimals + by - written),
    ownUnit: true,
  };
}

const places: ReadonlyMap<string, number> = new Map([
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
]);

/** "#REF!", "见附件", "9。6", "约78%": no number, and yet what somebody put where a figure belongs. */
export function isSpoiltFigure({ noValue, words: { squeezed } }: Pick<Entry, 'noValue' | 'words'>): boolean {
  if (noValue !== undefined) return true;
  if (squeezed.length > longestFigure) return false;
  return (
    /^#/u.test(squeezed) ||
    /^(?:详?见附[件表]|另附|附后|未评分?|待[定评核]|不详|合格|不合格)$/u.test(squeezed) ||
    isBrokenNumber(squeezed) ||
    isFormalNumeral(squeezed)
  );
}

/** "829.6O", "9。6", "15/15", "约78", "829.60(含退款)": digits with something among them, and no unit of a target. */
function isBrokenNumber(squeezed: string): boolean {
  return /^[约近(△]?[oOlI]{0,2}\d[\d.,。，:：;；/~\-—oOlI%]*分?(?:\([^()]{1,14}\))?$/u.test(squeezed);
}

/** "捌佰肆拾伍点伍": as on a cheque, which no target is written. */
function isFormalNumeral(squeezed: string): boolean {
  return /^[零壹贰叁肆伍陆柒捌玖拾佰仟万亿点元角分整]{2,}$/u.test(squeezed);
}

const longestFigure = 24;

/** What a number format prints around the digits: "≤" and "万元" of "≤65万元". */
const shownNumber = /^([^\d.-]{0,12})-?\d[\d,]*(?:\.\d+)?([^\d,.]\D{0,11})?$/u;
/** "1月2日", "2024/1/2", "9:30": a date or a time, which no number stands for. */
const shownDate = /\d\s*[-/年月:.]\s*\d|[月日]/u;

/**
 * The words of a target or actual for the phrase reader. A number cell gives its exact number, with the percent sign and the
 * words that its format shows ("≤65万元" from 65 under "≤"0"万元"), never the rounded display; a date is as it is shown. What
 * holds no value says nothing.
 */
export function phraseOf(cell: GridCell | undefined): FoldedText {
  if (!cell || cell.noValue !== undefined) return blankText;
  if (typeof cell.content !== 'number') return cell.words;
  const stored = decimalFromFloat(cell.content);
  const phrase = cell.percent === true ? `${plain(stored.times(100))}%` : withItsFormat(stored, cell);
  return phrase === cell.words.written ? cell.words : foldedText(phrase);
}

function withItsFormat(stored: Decimal, { text }: GridCell): string {
  const shown = shownNumber.exec(text.trim());
  if (shown) return `${shown[1] ?? ''}${plain(stored)}${shown[2] ?? ''}`;
  return shownDate.test(text) ? text.trim() : plain(stored);
}

function positionOf(cell: GridCell): Position {
  return { row: cell.row, column: cell.column };
}

import { type FoldedText, blankText, decimalFromFloat, foldedText, plain } from '../values';
import type { GridCell, Position } from '../sheets';
import type { Entry, Figure } from './form';

/** The text of a cell, or a blank entry at the place where one belongs. */
export function entryOf(cell: GridCell | undefined, place: Position): Entry {
  return cell
    ? { cell: positionOf(cell), text: cell.text.trim(), words: cell.words }
    : { cell: { row: place.row, column: place.column }, text: '', words: blankText };
}

/**
 * The number of a cell. What is stored counts, not what the format rounds it to: 162499.8 shown as "162,500" is
 * 162499.8. A stored percent is given in percent, as the form prints it (0.9984 under 0.00% is 99.84).
 */
export function figureOf(cell: GridCell | undefined, place: Position): Figure {
  const entry = entryOf(cell, place);
  if (!cell) return { ...entry, state: 'blank', number: null, decimals: 0 };
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

/** A figure in points: "（15）" in a column of weights is 15 in brackets, no accountant's minus. */
export function pointsOf(cell: GridCell | undefined, place: Position): Figure {
  const figure = figureOf(cell, place);
  const isBracketed = figure.number?.isNegative() === true && /^\([\d.]+\)$/u.test(figure.words.squeezed);
  return isBracketed ? { ...figure, number: figure.number.abs() } : figure;
}

/**
 * The words of a target or actual for the phrase reader. A number cell gives its exact number, with the percent sign
 * or the unit that its format shows ("50个" from 50 under 0"个"), never the rounded display.
 */
export function phraseOf(cell: GridCell | undefined): FoldedText {
  if (!cell) return blankText;
  if (typeof cell.content !== 'number') return cell.words;
  const stored = decimalFromFloat(cell.content);
  const unit = cell.text.trim().replace(/^[\d,.]+/u, '');
  const phrase = cell.percent === true ? `${plain(stored.times(100))}%` : plain(stored) + unit;
  return phrase === cell.words.written ? cell.words : foldedText(phrase);
}

function positionOf(cell: GridCell): Position {
  return { row: cell.row, column: cell.column };
}

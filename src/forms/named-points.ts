import { isSameCell } from '../sheets';
import { Decimal, foldedPiece } from '../values';
import type { Entry, Figure, Indicator } from './form';

/** "食品安全事故发生数（15分）", and no "响应时间（15分钟）". */
const pointsOfName = /\((\d{1,2}(?:\.\d{1,2})?)分\)$/u;

/** Of the names in a table so many state points where names do. */
const fewestStated = 0.5;

/**
 * Where a table has no column of weights and its names state them (湖北: "开展执法检查（10分）"), each is its row's weight, and its cell is the
 * name's.
 */
export function withPointsOfNames(indicators: readonly Indicator[]): readonly Indicator[] {
  if (indicators.some(({ weight }) => weight !== null)) return indicators;
  const stated = indicators.map(({ name }) => pointsIn(name));
  const found = stated.filter((points) => points !== null).length;
  if (found < 2 || found < indicators.length * fewestStated) return indicators;
  return indicators.map((one, i) => ({ ...one, weight: stated[i] ?? null }));
}

function pointsIn({ cell, words }: Entry): Figure | null {
  const text = pointsOfName.exec(words.squeezed)?.[1];
  if (text === undefined) return null;
  const number = new Decimal(text);
  return { cell, text, words: foldedPiece(text), state: 'number', number, decimals: number.decimalPlaces() };
}

/** Does the weight of a row stand in its name, and in no cell of its own? */
export function isWeightInName({ name, weight }: Pick<Indicator, 'name' | 'weight'>): boolean {
  return weight !== null && isSameCell(weight.cell, name.cell);
}

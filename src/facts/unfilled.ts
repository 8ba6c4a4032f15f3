import type { Form, Indicator } from '../forms';
import { readNothing } from '../values';
import type { Facts } from './facts';

const fewestRows = 3;

/** The rows that should be filled in; a weight of 0 says that a row is empty on purpose. */
export function rowsToFill(form: Form): readonly Indicator[] {
  return form.indicators.filter(({ weight }) => weight?.number?.isZero() !== true);
}

/**
 * Is the form blank where it should be scored: a table of three rows or more, no actual and no score in any? Systems export a score that
 * nobody gave as 0. In a table without levels a blank row is none at all; that form is blank where nothing is said to be spent either.
 */
export function isUnfilled({ form, rowsToFill: rows }: Pick<Facts, 'form' | 'rowsToFill'>): boolean {
  if (hasNoRows(form)) return true;
  if (rows.length < fewestRows) return false;
  if (rows.every(({ actual, score }) => actual === null && score === null)) return false;
  return rows.every((row) => hasNoActual(row) && hasNoScore(row));
}

function hasNoRows({ blocks, indicators, funds }: Form): boolean {
  if (blocks.length === 0 || indicators.length > 0 || !funds) return false;
  return funds.lines.every(({ executed }) => executed?.state === 'blank');
}

/** A picture is no actual. */
function hasNoActual({ actual }: Indicator): boolean {
  if (actual === null) return true;
  return readNothing(actual.words) === 'blank' && actual.noValue !== 'uncalculated';
}

/** 0 says that nobody gave a score only where there is a column of actuals that says the same. */
function hasNoScore({ actual, score }: Indicator): boolean {
  return score === null || score.state === 'blank' || (actual !== null && score.number?.isZero() === true);
}

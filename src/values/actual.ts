import { type FoldedText, foldedText } from './fold';
import type { Account, Measure, Reading } from './reading';
import { accounts, undoneAfter, undoneBefore } from './tables/accounts';
import { readTarget } from './target';

/**
 * Reads a 完成值 (实际完成值): the language of {@link readTarget}, with what only an account of the past says. A number that tells how far the
 * target was passed (超额完成20%), missed (比目标少18人) or what is left (尚有12件未完成) is an `account`, not the value reached. Never throws.
 */
export function readActual(text: string | FoldedText): Reading {
  const said = foldedText(text);
  const reading = readTarget(said);
  if (reading.kind !== 'measure') return reading;
  const of = accountIn(reading);
  const { written, squeezed } = said;
  return of === null ? reading : { kind: 'account', text: written, squeezed, of, measure: reading };
}

function accountIn(measure: Measure): Account['of'] | null {
  const { before, after, low } = measure;
  if (before + after === '' || low.isZero()) return null;
  for (const [of, pattern] of accounts) if (pattern.test(before)) return of;
  return undoneBefore.test(before) || undoneAfter.test(after) ? 'undone' : null;
}

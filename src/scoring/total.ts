import { Decimal } from '../values';
import { type Pieces, joined } from '../words';
import { operand } from './step-numbers';

const mostTerms = 12;
const nothing = new Decimal(0);

/** 总分 or Σ权重: the exact sum, not rounded; 0 for no terms. The order of the terms does not matter. */
export function total(terms: readonly Decimal[]): Decimal {
  return terms.reduce((sum, term) => sum.plus(term), nothing);
}

/**
 * The arithmetic of {@link total} for a reader: "10 + 15 + 9.98 = 34.98". A sum of more than 12 terms shows its first
 * and last six and says how many there are: "2 + 3 + … + 1 = 92 (n = 64)". Each term comes from its index.
 */
export function totalSteps(terms: readonly Decimal[]): Pieces<number> {
  const sum = total(terms).toFixed().replace('-', '−');
  if (terms.length === 0) return [{ text: sum }];
  const all = terms.map((term, i) => operand(term, i));
  const half = mostTerms / 2;
  const isLong = terms.length > mostTerms;
  const shown: Pieces<number> = isLong ? [...all.slice(0, half), { text: '…' }, ...all.slice(-half)] : all;
  const count = isLong ? ` (n = ${terms.length})` : '';
  return joined([
    ...shown.flatMap((one, i) => (i === 0 ? [one] : [{ text: ' + ' }, one])),
    { text: ` = ${sum}${count}` },
  ]);
}

import { Decimal } from '../values';
import { operand } from './step-numbers';

const mostTerms = 12;
const nothing = new Decimal(0);

/** 总分 or Σ权重: the exact sum, not rounded; 0 for no terms. The order of the terms does not matter. */
export function total(terms: readonly Decimal[]): Decimal {
  return terms.reduce((sum, term) => sum.plus(term), nothing);
}

/**
 * The arithmetic of {@link total} for a reader: "10 + 15 + 9.98 = 34.98". A sum of more than 12 terms shows its first
 * and last six and says how many there are: "2 + 3 + … + 1 = 92 (n = 64)".
 */
export function totalSteps(terms: readonly Decimal[]): string {
  const sum = total(terms).toFixed().replace('-', '−');
  if (terms.length === 0) return sum;
  if (terms.length <= mostTerms) return `${terms.map(operand).join(' + ')} = ${sum}`;
  const half = mostTerms / 2;
  const shown = [...terms.slice(0, half).map(operand), '…', ...terms.slice(-half).map(operand)];
  return `${shown.join(' + ')} = ${sum} (n = ${terms.length})`;
}

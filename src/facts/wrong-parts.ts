import type { Figure, Funds, FundsGroup } from '../forms';
import { Decimal, hundredth } from '../values';
import { type AmountColumn, amountColumns, outerParts } from './amount-columns';

/** A column in which a total and its parts disagree. */
export interface WrongColumn {
  readonly column: AmountColumn;
  /** The total's cell. */
  readonly stated: Figure;
  /** What the total says; a blank one says 0. */
  readonly total: Decimal;
  /** The parts' sum, or the one 其中 part that is larger than its total. */
  readonly sum: Decimal;
  readonly terms: readonly Figure[];
  readonly how: 'sum' | 'part';
}

const zero = new Decimal(0);

/** The columns in which a total and its parts disagree; null where no column can be compared. */
export function wrongColumns(group: FundsGroup, unit: Funds['unit']): readonly WrongColumn[] | null {
  const compared = amountColumns.map((column) =>
    compare(group, column, unit, group.exhaustive || isProvenWhole(group, column, unit)),
  );
  return compared.every((one) => one === null)
    ? null
    : compared.flatMap((one) => (one && one !== 'right' ? [one] : []));
}

/** Sources that make up the whole budget, two at least with money, are all that anything was spent from. */
function isProvenWhole(group: FundsGroup, column: AmountColumn, unit: Funds['unit']): boolean {
  if (column !== 'executed') return false;
  const budget = group.total.adjustedBudget ? 'adjustedBudget' : 'initialBudget';
  const amounts = outerParts(group).flatMap((part) => part[budget]?.number ?? []);
  const isOfSeveral =
    amounts.length === outerParts(group).length && amounts.filter((one) => one.gt(0)).length > 1;
  return (
    isOfSeveral && group.total[budget]?.number !== null && compare(group, budget, unit, true) === 'right'
  );
}

function compare(
  group: FundsGroup,
  column: AmountColumn,
  unit: Funds['unit'],
  isWhole: boolean,
): WrongColumn | 'right' | null {
  const stated = group.total[column];
  if (!stated || stated.state === 'unreadable' || stated.state === 'not-applicable') return null;
  const figures = group.parts.flatMap((part) => part[column] ?? []);
  // A part that cannot be read may be any amount.
  if (figures.some((figure) => figure.state === 'unreadable')) return null;
  const amounts = figures.flatMap((figure) => figure.number ?? []);
  if (amounts.length === 0) return null;
  const total = stated.number ?? zero;
  const largest = Decimal.max(...amounts);
  if (!stated.number && largest.lte(0)) return null;
  const allowed = roundingOf([stated, ...figures], amounts.length, unit);
  if (isWhole) {
    const sum = amounts.reduce((all, one) => all.plus(one), zero);
    const outer = outerParts(group).flatMap((part) => part[column]?.number ?? []);
    const outerSum = outer.reduce((all, one) => all.plus(one), zero);
    if ([sum, outerSum].some((one) => one.minus(total).abs().lte(allowed))) return 'right';
    return { column, stated, total, sum, terms: figures.filter(({ number }) => number), how: 'sum' };
  }
  // A refund among the parts may hold back a larger part.
  if (amounts.some((one) => one.isNegative()) || largest.minus(total).lte(allowed)) return 'right';
  return {
    column,
    stated,
    total,
    sum: largest,
    terms: figures.filter(({ number }) => number?.eq(largest)).slice(0, 1),
    how: 'part',
  };
}

/**
 * 0.01 元; in 万元 and other large units, where every part was rounded by itself, half a unit of the last printed decimal for each. "845.50万元" among 元 is
 * exact to 100 元.
 */
function roundingOf(figures: readonly Figure[], parts: number, unit: Funds['unit']): Decimal {
  if (unit === null || unit === '元') {
    return figures
      .filter(({ ownUnit }) => ownUnit === true)
      .reduce((allowed, { decimals }) => allowed.plus(new Decimal(10).pow(-decimals).div(2)), hundredth);
  }
  const decimals = Math.max(...figures.map((figure) => figure.decimals));
  return new Decimal(10).pow(-decimals).div(2).times(parts);
}

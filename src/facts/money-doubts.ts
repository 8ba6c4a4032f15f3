import type { Figure, Funds, FundsGroup, FundsLine } from '../forms';
import { Decimal } from '../values';
import { type AmountColumn, amountColumns, outerParts } from './amount-columns';

/** An amount that seems to be in another unit than the one it should agree with. */
export interface MoneyDoubt {
  readonly line: FundsLine;
  readonly figure: Figure;
  readonly amount: Decimal;
  readonly column: AmountColumn;
  /** What it should be near to. */
  readonly other: Decimal;
  /** Which amount that is: the line's own in another column, the sum of the parts, or what the other parts leave of the total. */
  readonly otherIs: AmountColumn | 'sumOfParts' | 'rest';
}

const factor = 10_000;
const tolerance = factor * 0.005;

/** The amounts in doubt, line by line, then what is in doubt in groups alone. */
export function moneyDoubts(funds: Funds | null): readonly MoneyDoubt[] {
  if (!funds) return [];
  const ofLines = funds.lines.flatMap((line) => doubtOfLine(line) ?? []);
  const told = new Set(ofLines.map(({ figure }) => figure));
  return [...ofLines, ...funds.groups.flatMap(doubtsOfGroup).filter(({ figure }) => !told.has(figure))];
}

/** The amount of a line that is 10⁴ times its neighbours, or a 10⁴-th; with two amounts alone it is the later one. */
function doubtOfLine(line: FundsLine): MoneyDoubt | null {
  const amounts = amountColumns.flatMap((column) => {
    const figure = line[column];
    return figure?.number && !figure.number.isZero() ? [{ column, figure, amount: figure.number }] : [];
  });
  const doubts = amounts.map((one) => ({
    one,
    others: amounts.filter((other) => isUnitApart(one.amount, other.amount)),
  }));
  const most = Math.max(0, ...doubts.map(({ others }) => others.length));
  const worst = doubts.filter(({ others }) => others.length === most).at(-1);
  const other = worst?.others[0];
  return worst && other ? { line, ...worst.one, other: other.amount, otherIs: other.column } : null;
}

/** Where a total is 10⁴ apart from its parts together, or one part from what the others leave of the total. */
function doubtsOfGroup(group: FundsGroup): readonly MoneyDoubt[] {
  return amountColumns.flatMap((column) => doubtsInColumn(group, column));
}

function doubtsInColumn(group: FundsGroup, column: AmountColumn): readonly MoneyDoubt[] {
  const stated = group.total[column];
  const total = stated?.number;
  const parts = outerParts(group).flatMap((line) => {
    const figure = line[column];
    return figure?.number && !figure.number.isZero() ? [{ line, figure, amount: figure.number, column }] : [];
  });
  if (!stated || !total || total.isZero() || parts.length === 0) return [];
  const sum = parts.reduce((all, one) => all.plus(one.amount), new Decimal(0));
  // A 其中 part may well be a 10,000th of its total; it cannot be 10,000 times as large.
  if (isUnitApart(sum, total) && (group.exhaustive || sum.abs().gt(total.abs()))) {
    return [{ line: group.total, figure: stated, amount: total, column, other: sum, otherIs: 'sumOfParts' }];
  }
  if (!group.exhaustive) return [];
  return parts
    .filter(({ amount }) => isUnitApart(amount, total.minus(sum).plus(amount)))
    .slice(0, 1)
    .map((part) => ({ ...part, other: total.minus(sum).plus(part.amount), otherIs: 'rest' }));
}

/** One is 10⁴ times the other, within half a percent. */
function isUnitApart(a: Decimal, b: Decimal): boolean {
  if (a.isZero() || b.isZero() || a.isNegative() !== b.isNegative()) return false;
  return [a.div(b), b.div(a)].some((ratio) => ratio.minus(factor).abs().lte(tolerance));
}

import { Decimal } from '../values';
import { type Contents, isFigure, numbersOf } from './contents';
import { type FundsRole, type Recognised, isOtherColumn } from './vocabulary';
import type { GridCell } from '../sheets';

/** A column of a funds block: its header, what the header's words say, and what stands under it. */
export interface FundsColumn {
  readonly cell: GridCell;
  readonly recognised: Recognised<FundsRole> | null;
  readonly contents: Contents;
  /** A user said what it holds: nothing is looked for in it. */
  readonly isNamed: boolean;
}

/**
 * Names the columns of a funds block by arithmetic where the words of their headers do not: what was spent, the budget and the rate
 * tell each other (rate = spent ÷ budget), and so do the points (score = weight × rate). Only a proof in every line names a column.
 * @param columns from left to right
 * @param points what the block's own label gives to the rate, where no column of weights does
 */
export function fundsNamedByContents(
  columns: readonly FundsColumn[],
  points: Decimal | null,
): readonly (Recognised<FundsRole> | null)[] {
  const names = columns.map(({ recognised }) => recognised);
  const numbers = columns.map(({ contents }) => numbersOf(contents));
  const placeOf = (role: FundsRole): number => names.findIndex((name) => name?.role === role);
  const of = (role: FundsRole): ReadonlyMap<number, Decimal> | undefined => numbers[placeOf(role)];
  const budget = (): ReadonlyMap<number, Decimal> | undefined => of('adjustedBudget') ?? of('initialBudget');
  const nameBy = (role: FundsRole, proves: (own: ReadonlyMap<number, Decimal>) => boolean): void => {
    if (placeOf(role) >= 0) return;
    const places = columns.flatMap(({ cell, contents, isNamed }, place) => {
      const own = numbers[place];
      const isOpen =
        !isNamed && !names[place] && !isOtherColumn(cell.label) && contents.share(isFigure) === 1;
      return isOpen && own && own.size > 0 && proves(own) ? [place] : [];
    });
    const [place] = places;
    if (place !== undefined && places.length === 1) names[place] = { role, exact: false, byContents: true };
  };
  nameBy('executed', (own) => isRate(of('executionRate'), own, budget()));
  // What is still to be spent is forecast beside the budget of the start of the year.
  const lone = placeOf('forecast') < 0 ? 'adjustedBudget' : 'initialBudget';
  if (!budget()) nameBy(lone, (own) => isRate(of('executionRate'), of('executed'), own));
  giveWayToProven(
    names,
    placeOf,
    (own) => isRate(of('executionRate'), of('executed'), own ?? of('adjustedBudget')),
    nameBy,
  );
  // The rate is reckoned from the adjusted budget: a lone budget that only sounds like the initial one is that.
  const initial = names[placeOf('initialBudget')];
  const isAdjusted = placeOf('adjustedBudget') < 0 && placeOf('forecast') < 0 && initial?.exact === false;
  if (isAdjusted && isRate(of('executionRate'), of('executed'), of('initialBudget'))) {
    names[placeOf('initialBudget')] = { role: 'adjustedBudget', exact: false, byContents: true };
  }
  nameBy('executionRate', (own) => isRate(own, of('executed'), budget()));
  nameBy('score', (own) => isScore(own, of('weight') ?? constant(own, points), of('executed'), budget()));
  nameBy('weight', (own) => isScore(of('score'), own, of('executed'), budget()));
  return names;
}

/** "预算安排" was taken for the adjusted budget, and the rate was reckoned from another column: that one is it. */
function giveWayToProven(
  names: (Recognised<FundsRole> | null)[],
  placeOf: (role: FundsRole) => number,
  isBase: (own: Numbers) => boolean,
  nameBy: (role: FundsRole, proves: (own: ReadonlyMap<number, Decimal>) => boolean) => void,
): void {
  const place = placeOf('adjustedBudget');
  if (names[place]?.exact !== false || placeOf('initialBudget') >= 0 || isBase(undefined)) return;
  const held = names[place];
  names[place] = { role: 'initialBudget', exact: false };
  nameBy('adjustedBudget', isBase);
  if (placeOf('adjustedBudget') < 0) names[place] = held;
}

function constant(rows: ReadonlyMap<number, Decimal>, points: Decimal | null): Numbers {
  return points === null ? undefined : new Map([...rows.keys()].map((row) => [row, points]));
}

type Numbers = ReadonlyMap<number, Decimal> | undefined;

/** Rates are printed with up to two decimals, in percent or as shares. */
const nearRate = new Decimal('0.06');
const nearScore = new Decimal('0.02');

function isRate(rates: Numbers, spent: Numbers, budgets: Numbers): boolean {
  return holdsInAll(rates, (rate, row) => {
    const share = shareAt(row, spent, budgets);
    if (!share) return null;
    return [rate, rate.times(100)].some((percent) => percent.minus(share.times(100)).abs().lte(nearRate));
  });
}

function isScore(scores: Numbers, weights: Numbers, spent: Numbers, budgets: Numbers): boolean {
  return holdsInAll(scores, (score, row) => {
    const [share, weight] = [shareAt(row, spent, budgets), weights?.get(row)];
    if (!share || !weight || weight.isZero()) return null;
    return Decimal.min(weight, weight.times(share)).minus(score).abs().lte(nearScore);
  });
}

function shareAt(row: number, spent: Numbers, budgets: Numbers): Decimal | null {
  const [part, whole] = [spent?.get(row), budgets?.get(row)];
  return part && whole?.gt(0) ? part.div(whole) : null;
}

/** It holds in every line in which it can be tried, and in one at least. */
function holdsInAll(numbers: Numbers, holds: (number: Decimal, row: number) => boolean | null): boolean {
  const tried = [...(numbers ?? [])].flatMap(([row, number]) => holds(number, row) ?? []);
  return tried.length > 0 && tried.every(Boolean);
}

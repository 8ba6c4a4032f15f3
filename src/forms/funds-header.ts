import type { Grid, GridCell } from '../sheets';
import { Decimal } from '../values';
import { columnsOf } from './align';
import { isColumnNumbers } from './column-numbers';
import { contentsUnder, isFigure } from './contents';
import { fundsNamedByContents } from './funds-evidence';
import {
  type HeaderCell,
  type LookUp,
  coveredBy,
  distinct,
  byContents,
  headerCells,
  isUnnamed,
  labelsOf,
  ofOneYear,
  onePerRole,
  yearAbove,
} from './header-cells';
import { isWholeOfFunds } from './funds-names';
import type { Header } from './headers';
import { statedPoints } from './label';
import { type TableNaming, pointsAtHeader, withNamings } from './naming';
import { type FundsSlotRole, fundsSlots } from './slots';
import type { FundsRole, FundsTerm, Recognised } from './vocabulary';

/** The header of a funds block in this row, or null: what was spent, beside what was budgeted. */
export function fundsHeader(
  grid: Grid,
  row: number,
  lookUp: LookUp<FundsTerm>,
  namings: readonly TableNaming<FundsRole>[],
): Header<FundsSlotRole> | null {
  const all = headerCells(grid, row, lookUp);
  const found = { ...all, cells: ofOneYear(all.cells, () => yearAbove(grid, row)) };
  const named = withNamings(grid, row, found.cells, namingsAsked(found.cells, namings), (all) =>
    contentsUnder(linesUnder(grid, found.lastRow), [], coveredBy(grid, all)),
  );
  const byWords = onePerRole(
    withBudgetsTold(withoutTwin(withoutLabels(grid, found.lastRow, withWhole(named.cells)))),
  );
  if (!saysFunds(distinct(byWords)) || isBesideFigure(byWords)) return null;
  const { cells, unnamed } = withFundsContents(grid, found.lastRow, byWords);
  const roles = distinct(cells);
  const isWhole = isBudgeted(roles) && roles.includes('executed');
  const isScored = roles.includes('weight') || roles.includes('score');
  if (!isWhole && (unnamed.length === 0 || !isScored)) return null;
  return {
    row,
    lastRow: found.lastRow,
    columns: columnsOf(fundsSlots(grid, row, cells, unnamed)),
    labels: labelsOf(cells),
    byContents: byContents(cells),
    unnamed,
    named: named.named,
    refused: named.refused,
  };
}

/** Letters alone are asked where one of the names is everybody's. */
function namingsAsked(
  cells: readonly HeaderCell<FundsTerm>[],
  namings: readonly TableNaming<FundsRole>[],
): readonly TableNaming<FundsTerm>[] {
  if (namings.length === 0) return namings;
  const isHeader = cells.some(({ recognised }) => recognised?.exact === true);
  return isHeader ? namings : namings.filter(pointsAtHeader);
}

function isBudgeted(roles: readonly FundsRole[]): boolean {
  return roles.includes('adjustedBudget') || roles.includes('initialBudget');
}

/** What was spent beside what was budgeted; or one of them with the rate, where the other's name is not known. */
function saysFunds(roles: readonly FundsRole[]): boolean {
  const money = [isBudgeted(roles), roles.includes('executed')].filter(Boolean).length;
  if (money === 2) return true;
  return money === 1 && roles.includes('executionRate');
}

/** Funds blocks are short. */
const mostFundsLines = 12;

/** The columns of a funds block, named by arithmetic where their words do not tell, and those of figures that nothing names. */
function withFundsContents(
  grid: Grid,
  lastRow: number,
  cells: readonly HeaderCell<FundsRole>[],
): { readonly cells: readonly HeaderCell<FundsRole>[]; readonly unnamed: readonly GridCell[] } {
  if (cells.every(({ recognised, isNamed }) => recognised?.exact === true || isNamed === true))
    return { cells, unnamed: [] };
  const first = cells.findIndex(({ recognised }) => recognised !== null);
  const contents = contentsUnder(linesUnder(grid, lastRow), [], coveredBy(grid, cells));
  const columns = cells.flatMap(({ cell, recognised, isNamed = false }, i) => {
    const under = contents[i];
    return under ? [{ cell, recognised, contents: under, isNamed }] : [];
  });
  const names = fundsNamedByContents(columns, pointsIn(cells.slice(0, first)));
  const holdsFigures = (i: number): boolean => (contents[i]?.share(isFigure) ?? 0) > 0.5;
  const told = cells.map((one, i): HeaderCell<FundsRole> => {
    const named = { ...one, recognised: names[i] ?? null };
    const isOther = isUnnamed(named) && isOtherMoney.test(one.cell.label) && holdsFigures(i);
    return isOther ? { ...named, stands: 'aside' } : named;
  });
  const unnamed = told.flatMap((one, i) =>
    isUnnamed(one) && (i > first || holdsFigures(i)) ? [one.cell] : [],
  );
  return { cells: told, unnamed };
}

/** 到位数, 结余数: money that is known to be neither budgeted nor spent. */
const isOtherMoney = /到位|结余|结转|余额|收入/u;

/**
 * Income and expenditure side by side (收入构成 | 预算数 | 执行数 | 支出构成 | 预算数 | 执行数 | 执行率): of two tables that say the same names the
 * one with the rate is the form's, else the first. A column of labels stands between them.
 */
function withoutTwin(cells: readonly HeaderCell<FundsTerm>[]): readonly HeaderCell<FundsTerm>[] {
  const said = new Set<string>();
  const second = cells.findIndex(({ cell, recognised }) => {
    if (!recognised) return false;
    const isTwice = said.has(cell.label);
    said.add(cell.label);
    return isTwice;
  });
  const labels = second - 1;
  if (labels < 1 || cells[labels]?.recognised !== null) return cells;
  const [left, right] = [cells.slice(0, labels), alikeTo(cells.slice(0, labels), cells.slice(second))];
  const heading = left.findIndex(({ recognised }) => recognised !== null);
  const isOfForm = right.some(({ recognised }) => recognised && ofRate.has(recognised.role));
  const aside = (one: HeaderCell<FundsTerm>): HeaderCell<FundsTerm> => ({
    ...one,
    recognised: null,
    stands: 'aside',
  });
  const between = cells.slice(labels, second);
  if (!isOfForm) return [...left, ...between.map(aside), ...right.map(aside)];
  return [
    ...left.slice(0, heading),
    ...left.slice(heading).map(aside),
    ...between.map((one) => ({ ...one, stands: 'label' as const })),
    ...right,
  ];
}

/** Where all but one of its names are those of the table beside it, in their order, that one is the other's too. */
function alikeTo(
  left: readonly HeaderCell<FundsTerm>[],
  right: readonly HeaderCell<FundsTerm>[],
): readonly HeaderCell<FundsTerm>[] {
  const own = left.slice(left.findIndex(({ recognised }) => recognised !== null));
  const others = right.filter(({ cell }, i) => cell.label !== own[i]?.cell.label);
  if (own.length !== right.length || others.length !== 1) return right;
  return right.map((one, i) => {
    const told = own[i]?.recognised;
    return one.recognised || !told ? one : { ...one, recognised: { ...told, exact: false } };
  });
}

const ofRate: ReadonlySet<FundsTerm> = new Set<FundsTerm>(['executionRate', 'weight', 'score']);

/** The lines that stand under a header of funds, as long as they hold figures. */
function linesUnder(grid: Grid, lastRow: number): readonly (readonly GridCell[])[] {
  const rows: (readonly GridCell[])[] = [];
  for (let row = lastRow + 1; row <= lastRow + mostFundsLines; row += 1) {
    const line = grid.cellsIn(row);
    if (isColumnNumbers(line)) continue;
    if (!line.slice(1).some(({ number }) => number.state === 'number')) break;
    rows.push(line);
  }
  return rows;
}

/** "资金安排（万元）" over 合计, 中央, 市级 heads the labels of the lines, whatever else it may be called. */
function withoutLabels(
  grid: Grid,
  lastRow: number,
  cells: readonly HeaderCell<FundsTerm>[],
): readonly HeaderCell<FundsTerm>[] {
  const [first, ...others] = cells;
  if (!first?.recognised || first.isNamed === true || others.every(({ recognised }) => !recognised))
    return cells;
  const [under] = contentsUnder(linesUnder(grid, lastRow), [], coveredBy(grid, cells));
  // A lone line may leave its label blank: the figures stand under the other names then.
  const names = new Set(others.flatMap(({ recognised }) => recognised?.role ?? []));
  const areNamed = names.has(first.recognised.role) || (names.has('budget') && names.has('executed'));
  if (under?.filled === 0 && areNamed) return [{ ...first, recognised: null }, ...others];
  const isOfWords =
    under !== undefined && under.share(({ label }) => /^\p{Script=Han}{2}/u.test(label)) === 1;
  return isOfWords ? [{ ...first, recognised: null }, ...others] : cells;
}

/** 20 in "预算执行情况（20分）", left of the columns. */
function pointsIn(labels: readonly HeaderCell<FundsRole>[]): Decimal | null {
  const [points] = labels.flatMap(({ cell }) => statedPoints(cell.words) ?? []);
  return points === undefined ? null : new Decimal(points);
}

/** "预算数:" | 260: the figure stands beside its name, not under it. */
function isBesideFigure(cells: readonly HeaderCell<FundsRole>[]): boolean {
  return cells.some(({ recognised }, i) => {
    const next = cells[i + 1];
    return recognised !== null && next !== undefined && next.cell.number.state === 'number';
  });
}

/** "年度资金总额" in a header that names no other budget is the budget. */
function withWhole(cells: readonly HeaderCell<FundsTerm>[]): readonly HeaderCell<FundsTerm>[] {
  if (cells.some(({ recognised }) => recognised && ofBudget.has(recognised.role))) return cells;
  return cells.map((one) =>
    one.recognised === null && one.isNamed !== true && isWholeOfFunds(one.cell.label)
      ? { ...one, recognised: { role: 'budget', exact: false } }
      : one,
  );
}

const ofBudget: ReadonlySet<FundsTerm> = new Set<FundsTerm>(['budget', 'initialBudget', 'adjustedBudget']);

/**
 * Which budget "预算数" means: the adjusted one, unless another column says that it is that, or what this one was changed by;
 * of two such columns the first is the initial one.
 */
function withBudgetsTold(cells: readonly HeaderCell<FundsTerm>[]): readonly HeaderCell<FundsRole>[] {
  const named = cells.flatMap(({ recognised }) => recognised?.role ?? []);
  const hasInitial = named.includes('initialBudget');
  const isChanged = named.includes('adjustedBudget') || (named.includes('budgetChange') && !hasInitial);
  const isLone = hasInitial || named.filter((role) => role === 'budget').length === 1;
  let budgets = 0;
  return cells.map((one) => {
    const { recognised } = one;
    if (recognised?.role !== 'budget')
      return { ...one, recognised: recognised as Recognised<FundsRole> | null };
    budgets += 1;
    const isInitial = isChanged || (!isLone && budgets === 1);
    const role = isInitial ? 'initialBudget' : 'adjustedBudget';
    return { ...one, recognised: { ...recognised, role } };
  });
}

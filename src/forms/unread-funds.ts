import type { Grid, GridCell } from '../sheets';
import { entryOf } from './figure';
import type { Entry } from './form';
import { clausesOf, pairsIn, pairsWithin } from './paired-words';
import { basicLabel, fundsRole } from './vocabulary';

const fundsLine = /资金总额|总金额|预算总额|财政拨款|财政资金|资金合计/u;

/** A line of funds with its amounts, under headers that nobody could read: it is told, and never passed over. */
export function unreadFunds(grid: Grid, rows: readonly number[]): readonly Entry[] {
  const at = rows.findIndex((row) => {
    const cells = grid.cellsIn(row);
    const amounts = cells.filter(({ number }) => number.state === 'number');
    if (amounts.every((amount) => isBesideLabel(cells, amount))) return false;
    const [first] = cells;
    const isLine = cells.some(({ label }) => fundsLine.test(label) || /^合计$/u.test(label));
    return (
      amounts.length >= 2 && (isLine || (first?.number.state === 'unreadable' && isUnderSpending(grid, row)))
    );
  });
  const [line, above] = [rows[at], rows[at - 1]];
  if (line === undefined) {
    const told = [unreadPairs, unreadAmounts].map((of) => rows.flatMap((row) => of(grid, row)));
    return (told.find(({ length }) => length > 0) ?? []).slice(0, mostPairs);
  }
  const headers =
    above === undefined ? [] : grid.cellsIn(above).filter(({ number }) => number.state === 'unreadable');
  const areHeaders = headers.length > 1 && headers.every(({ label }) => basicLabel(label) === null);
  const told = areHeaders ? headers : grid.cellsIn(line).slice(0, 1);
  return told.map((cell) => entryOf(cell, cell));
}

const mostPairs = 4;
const ofFunds: ReadonlySet<string> = new Set([
  'budget',
  'initialBudget',
  'adjustedBudget',
  'executed',
  'executionRate',
]);

/** Names beside their numbers, or in a sentence, of which some are of funds: those that nobody knows, else the first. */
function unreadPairs(grid: Grid, row: number): readonly Entry[] {
  const cells = grid.cellsIn(row);
  const pairs = [
    ...pairsIn(grid, row),
    ...cells.flatMap((cell) => (pairsWithin(cell) ? [] : clausesOf(cell).flatMap(({ pair }) => pair ?? []))),
  ];
  const roles = new Set(
    pairs.flatMap(({ label }) => fundsRole(label.label)?.role ?? []).filter((role) => ofFunds.has(role)),
  );
  if (roles.size < 2) return [];
  const unknown = pairs.filter(
    ({ label, value }) => !fundsRole(label.label) && value.column !== label.column,
  );
  const told = unknown.length > 0 ? unknown.map(({ label }) => label) : cells.slice(0, 1);
  return told.map((cell) => entryOf(cell, cell));
}

/** What is called money of the form: its name beside an amount, over one, or in a cell that says all of it. */
function unreadAmounts(grid: Grid, row: number): readonly Entry[] {
  const cells = grid.cellsIn(row);
  const amounts = cells.filter(({ number }) => number.state === 'number');
  const beside = amounts.flatMap((amount) => cells[cells.indexOf(amount) - 1] ?? []).filter(isOfMoney);
  const over = amounts.flatMap(({ column }) => grid.cellAt(row - 1, column) ?? []).filter(isOfMoney);
  const whole = cells.filter((cell) => saysAmount.test(cell.words.squeezed) && isOfMoney(cell));
  return [beside, over, whole].find(({ length }) => length > 0)?.map((cell) => entryOf(cell, cell)) ?? [];
}

const mostSaid = 60;
/** "年度资金总额86万元". */
const saysAmount = /\d(?:[百千]?[万亿])?元/u;
const ofMoney =
  /^(?:其中[:-]?)?(?:项目|年度|本年|专项|财政|中央|省级?|市级?|县级?|上级|自筹|其他|年初|申请)*(?:资金|拨款|经费|预算(?!单位|年度|部门|科目|编码)|总?投资|金额)/u;

function isOfMoney({ number, words: { squeezed }, label }: GridCell): boolean {
  if (number.state === 'number' || squeezed.length > mostSaid || basicLabel(label) !== null) return false;
  return ofMoney.test(squeezed);
}

/** The row above names what was spent, or its rate. */
function isUnderSpending(grid: Grid, row: number): boolean {
  const names = grid
    .cellsIn(row - 1)
    .flatMap(({ label, number }) => (number.state === 'number' ? [] : (fundsRole(label) ?? [])));
  return names.some(({ role }) => role === 'executed' || role === 'executionRate');
}

/** "中期资金总额" | 600 | "年度资金总额" | 200: each amount has its own name to the left, and no column. */
function isBesideLabel(cells: readonly GridCell[], amount: GridCell): boolean {
  const before = cells[cells.indexOf(amount) - 1];
  return before !== undefined && fundsLine.test(before.label);
}

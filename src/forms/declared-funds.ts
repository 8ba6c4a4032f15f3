import type { Grid } from '../sheets';
import { amountOf, entryOf } from './figure';
import type { FundsLine } from './form';
import { type FundsTable, fundsOf, kindOf } from './funds';
import { isFundsName, isWholeOfFunds } from './funds-names';
import { moneyUnit } from './money-unit';
import { type Pair, pairsIn } from './paired-words';

/**
 * Reads the funds of a declaration: "年度资金总额" | 86, and under it "其中：财政拨款" | 60 and "其他资金" | 26, with nothing spent yet. Where
 * the amounts of several years stand to the left of these, the year's are read. Null where anything else is said beside an amount.
 */
export function readDeclaredFunds(grid: Grid, rows: readonly number[]): FundsTable | null {
  const at = rows.findIndex((row) => wholeOf(pairsIn(grid, row)) !== undefined);
  const first = rows[at];
  const whole = first === undefined ? undefined : wholeOf(pairsIn(grid, first));
  if (!whole || first === undefined) return null;
  const inRow = pairsIn(grid, first);
  const pairs = [whole, ...inRow.slice(inRow.findIndex(({ value }) => value === whole.value) + 1)];
  for (const row of rows.slice(at + 1)) {
    const beside = pairsIn(grid, row);
    const own = beside.find(({ value }) => value.column === whole.value.column);
    if (!own || !isDeclared(grid, row, beside)) break;
    pairs.push(own);
  }
  if (!isDeclared(grid, first, inRow)) return null;
  if (pairs.some(({ label, value }) => label.column === value.column)) return null;
  const lastRow = pairs.at(-1)?.value.row ?? first;
  const unit = moneyUnit(grid, first, lastRow);
  const lines: FundsLine[] = [];
  for (const { label, value } of pairs) {
    lines.push({
      ...undeclared,
      row: value.row,
      label: entryOf(label, label),
      kind: kindOf([label], lines),
      initialBudget: amountOf(value, value, unit),
    });
  }
  return { funds: fundsOf(lines, unit, []), shifts: [], lastRow };
}

/** Every amount of a row stands beside a name of money, and nothing else does. */
function isDeclared(grid: Grid, row: number, pairs: readonly Pair[]): boolean {
  const amounts = grid.cellsIn(row).filter(({ number }) => number.state === 'number');
  return (
    pairs.every(({ label }) => isFundsName(label.label)) &&
    amounts.every((amount) => pairs.some(({ value }) => value.column === amount.column))
  );
}

/** The last that is called so: "中期资金总额" | 600 | "年度资金总额" | 200. */
function wholeOf(pairs: readonly Pair[]): Pair | undefined {
  return pairs.filter(({ label }) => isWholeOfFunds(label.label)).at(-1);
}

const undeclared = {
  adjustedBudget: null,
  executed: null,
  forecast: null,
  executionRate: null,
  weight: null,
  score: null,
  reason: null,
} as const;

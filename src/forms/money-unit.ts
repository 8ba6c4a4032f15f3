import type { Grid, GridCell } from '../sheets';

/** A unit that amounts are stated in. */
export type MoneyUnit = '元' | '千元' | '万元' | '百万元' | '亿元';

/** How many decimals a unit of money moves the point. */
const places: Readonly<Record<MoneyUnit, number>> = { 元: 0, 千元: 3, 万元: 4, 百万元: 6, 亿元: 8 };

/** How many decimals the point moves from one unit to the other: 万元 → 元 is 4. */
export function decimalsBetween(from: MoneyUnit, to: MoneyUnit): number {
  return places[from] - places[to];
}

/** A label is no sentence. */
const longestLabel = 24;

/** "（千元）", "单位：万元", "金额单位: 元", "千元": the unit that a label says amounts are in; "单价3万元" says none. */
export function unitInLabel(squeezed: string): MoneyUnit | null {
  if (squeezed.length > longestLabel) return null;
  const unit = /(?:^|[(:,、]|单位为?)([千万亿]|百万)?元(?:人民币)?(?:[),、]|$)/u.exec(squeezed);
  return unit ? (`${unit[1] ?? ''}元` as MoneyUnit) : null;
}

/**
 * The unit of a block of amounts: the one that its labels say, "项目资金（万元）", or that stands above it, "单位：千元"; where none names
 * a unit, the one that its amounts are written in.
 */
export function moneyUnit(grid: Grid, firstRow: number, lastRow: number): MoneyUnit | null {
  const cells: GridCell[] = [];
  for (let row = firstRow - 2; row <= lastRow; row += 1)
    for (const cell of grid.cellsIn(row)) if (cell.text.length <= 80) cells.push(cell);
  const labels = cells.filter(({ number }) => number.state !== 'number');
  // A line of the block may be in a unit of its own; its header speaks for all of it.
  const ofHeader = labels.filter(({ row }) => row <= firstRow);
  return unitNamedIn(ofHeader) ?? unitNamedIn(labels) ?? unitNamedIn(cells);
}

function unitNamedIn(cells: readonly GridCell[]): MoneyUnit | null {
  const texts = cells.map(({ words }) => words.squeezed).filter(({ length }) => length <= longestLabel);
  // Above the block stands the unit of all of it, in its labels perhaps that of one line.
  const stated = texts.find((text) => /单位为?:?(?:人民币)?(?:[千万亿]|百万)?元/u.test(text));
  const [, ofAll] = /单位为?:?(?:人民币)?((?:[千万亿]|百万)?元)/u.exec(stated ?? '') ?? [];
  if (ofAll !== undefined) return ofAll as MoneyUnit;
  const said = texts.map((text) => unitInLabel(text) ?? unitAfterNumber(text));
  if (said.includes('万元') || texts.some((text) => /(?<!百)万元/u.test(text))) return '万元';
  return said.find((unit) => unit !== null) ?? null;
}

/** "845千元", where every amount says so. */
function unitAfterNumber(squeezed: string): MoneyUnit | null {
  const unit = /^[\d,.]+((?:千|百万|亿)元)$/u.exec(squeezed)?.[1];
  return (unit as MoneyUnit | undefined) ?? null;
}

import { type Grid, gridOf } from '../sheets';
import { entryOf, isSpoiltFigure, pointsOf } from './figure';
import type { Figure, Form, Funds, Indicator, IndicatorBlock, TotalRow } from './form';
import { headersOn } from './headers';
import { indicatorCells } from './indicator-cells';
import { type IndicatorTables, readIndicators } from './indicators';
import type { ColumnNaming } from './naming';
import { namingsIn } from './namings-told';
import type { TransposedTable } from './transposed-table';
import { entryBack, namingsBack, orNull, turned, turnedNamings } from './turned';
import { isTotalLabel } from './vocabulary';

/** What a turned table says, and what was said of its names. */
export interface TurnedIndicators extends IndicatorTables, Pick<Form, 'named' | 'misnamed'> {}

/**
 * Reads a turned table as if it stood upright; what is read keeps the cells that it stands in. A total may stand in a row below, or as a
 * last column.
 * @param below the rows of the form under the table
 */
export function readTransposed(
  grid: Grid,
  table: TransposedTable,
  below: readonly number[],
  { funds, columns }: { readonly funds: Funds | null; readonly columns: readonly ColumnNaming[] },
): TurnedIndicators {
  const upright = gridOf(turned(grid, table));
  const { namings, given } = turnedNamings(columns);
  const headers = headersOn(upright, namings);
  const rows = upright.rows.filter((row) => row >= table.column);
  const tables = readIndicators(upright, headers, rows, funds);
  const indicators = new Map(tables.indicators.map((one) => [one, indicatorBack(one)]));
  const { totalRow } = tables;
  return {
    blocks: tables.blocks.map((block) => blockBack(block, table)),
    indicators: [...indicators.values()],
    labelledGroups: tables.labelledGroups.map(({ label, statedIn, indicators: own, ...group }) => ({
      ...group,
      label: entryBack(label),
      statedIn: entryBack(statedIn),
      indicators: own.map((one) => indicators.get(one) ?? one),
    })),
    totalRow: totalRow ? totalBack(totalRow) : totalBelow(grid, below),
    subtotals: [],
    shifts: [],
    wordless: tables.wordless.map(entryBack),
    ...namingsBack(namingsIn([...headers.indicators.values()]), given),
  };
}

function indicatorBack(one: Indicator): Indicator {
  const name = entryBack(one.name);
  return {
    ...one,
    ...indicatorCells((column) => orNull(one[column])),
    row: name.cell.row,
    name,
    others: one.others.map(entryBack),
  };
}

function blockBack(block: IndicatorBlock, { from }: TransposedTable): IndicatorBlock {
  const headers = Object.entries(block.headers).map(([column, entry]) => [column, entryBack(entry)]);
  return {
    ...block,
    headerRow: from,
    headers: Object.fromEntries(headers) as IndicatorBlock['headers'],
    byContents: block.byContents.map(entryBack),
    unnamed: block.unnamed.map(entryBack),
  };
}

function totalBack({ label, weight, score }: TotalRow): TotalRow {
  const own = entryBack(label);
  return { row: own.cell.row, label: own, weight: orNull(weight), score: orNull(score) };
}

/** "总分" | 99.60 under the table: of two figures the first is the weights'. */
function totalBelow(grid: Grid, rows: readonly number[]): TotalRow | null {
  for (const row of rows) {
    const [label, ...rest] = grid.cellsIn(row);
    if (!label || !isTotalLabel(label.label)) continue;
    const figures = rest
      .filter((cell) => cell.number.state === 'number' || isSpoiltFigure(cell))
      .map((cell): Figure => pointsOf(cell, cell));
    const score = figures.at(-1) ?? null;
    return {
      row,
      label: entryOf(label, label),
      weight: figures.length > 1 ? (figures[0] ?? null) : null,
      score,
    };
  }
  return null;
}

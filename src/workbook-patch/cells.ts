import { type Position, type Range, address, cellKey, inReadingOrder, rangeAddress } from '../sheets';
import { dropFromCalcChain } from './calc-chain';
import type { CellValue } from './cell-value';
import { CellWriter } from './cell-writer';
import { extentSplices } from './extent';
import { PatchProblem } from './problem';
import { rowSplices } from './row-splices';
import { handedFormulas } from './shared-formulas';
import { type SheetPlaces, lastColumn, lastRow, placesIn } from './sheet-places';
import { spliced } from './splices';
import { type Workbook, sheetCalled } from './workbook';

/** A cell of a sheet and what it is to hold. */
export interface CellChange {
  readonly cell: Position;
  readonly value: CellValue;
  /** A number format that the cell is to have; else it keeps its own, but that a date is shown as one. */
  readonly numberFormat?: string;
}

/**
 * Changes cells of a worksheet: all or none; the last change of a cell counts. Looks stay; a cell that was not there takes
 * those of its row, else of its column. A shared formula is handed on where the cell that has it is written over.
 * @returns how many cells there were to change
 * @throws PatchProblem; FileProblem where the sheet cannot be read
 */
export function setCells(workbook: Workbook, sheetName: string, changes: readonly CellChange[]): number {
  const { parts } = workbook;
  const { part, id } = sheetCalled(workbook, sheetName);
  const wanted = wantedCells(changes);
  if (wanted.length === 0) return 0;
  parts.allOrNothing(() => {
    const xml = parts.text(part);
    const places = placesIn(xml, columnsByRow(wanted), sheetName);
    refuseHidden(wanted, places);
    const changed = new Map(wanted.map((change) => [cellKey(change.cell), change.value.kind]));
    const isGone = (key: string): boolean => (changed.get(key) ?? 'result') !== 'result';
    const handed = handedFormulas(places.shared, isGone, places.prefix);
    const writer = new CellWriter(workbook, xml, places, new Map(handed.map((one) => [one.cell, one.xml])));
    const cells = rowSplices(places, wanted, writer);
    const shared = handed
      .filter(({ cell }) => !changed.has(cell))
      .map(({ place, xml: text }) => ({ from: place.start, to: place.end, text }));
    const extent = extentSplices(places, writer.added);
    parts.put(part, spliced(xml, [...cells, ...shared, ...extent]));
    dropFromCalcChain(workbook, id, writer.formulasGone);
  });
  return wanted.length;
}

/** The last change of each cell, in reading order. */
function wantedCells(changes: readonly CellChange[]): readonly CellChange[] {
  const last = new Map(changes.map((change) => [cellKey(change.cell), change]));
  for (const { cell } of last.values()) {
    const { row, column } = cell;
    const isPlace = Number.isInteger(row) && Number.isInteger(column) && row >= 1 && column >= 1;
    if (!isPlace || row > lastRow || column > lastColumn)
      throw new PatchProblem(
        'no-such-cell',
        `没有第 ${row} 行第 ${column} 列`,
        `There is no row ${row}, column ${column}`,
      );
  }
  return [...last.values()].sort((a, b) => inReadingOrder(a.cell, b.cell));
}

function columnsByRow(changes: readonly CellChange[]): ReadonlyMap<number, ReadonlySet<number>> {
  const rows = new Map<number, Set<number>>();
  for (const { cell } of changes)
    rows.set(cell.row, (rows.get(cell.row) ?? new Set<number>()).add(cell.column));
  return rows;
}

/** Of an array's cells one alone cannot be another, and what a merge covers nobody sees. */
function refuseHidden(changes: readonly CellChange[], { arrays, merges }: SheetPlaces): void {
  for (const array of arrays) {
    const isOneCell = cellKey(array.from) === cellKey(array.to);
    const touched = changesIn(array, changes).find(({ value }) => value.kind !== 'result');
    if (!touched || isOneCell) continue;
    const [at, all] = [address(touched.cell), rangeAddress(array)];
    throw new PatchProblem(
      'array-formula',
      `${at} 属于数组公式 ${all}，不能只改其中一格`,
      `${at} is part of the array formula ${all}, of which no single cell can be changed`,
    );
  }
  for (const merge of merges) {
    const covered = changesIn(merge, changes).find(
      ({ cell, value }) => value.kind !== 'empty' && cellKey(cell) !== cellKey(merge.from),
    );
    if (!covered) continue;
    const [at, all, shown] = [address(covered.cell), rangeAddress(merge), address(merge.from)];
    throw new PatchProblem(
      'merged',
      `${at} 在合并区域 ${all} 之内，内容只能写在 ${shown}`,
      `${at} is covered by the merge ${all}: only ${shown} can be written`,
    );
  }
}

/** Of changes in reading order those within a range. */
function changesIn({ from, to }: Range, changes: readonly CellChange[]): readonly CellChange[] {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.cell.row ?? 0) < from.row) low = middle + 1;
    else high = middle;
  }
  const found: CellChange[] = [];
  for (let at = low; at < changes.length; at += 1) {
    const change = changes[at];
    if (!change || change.cell.row > to.row) break;
    if (change.cell.column >= from.column && change.cell.column <= to.column) found.push(change);
  }
  return found;
}

import { type Range, address, rangeAddress } from '../../sheets';
import { rangeCalled } from '../shared/range-called';
import type { EtWorksheet } from './et';
import type { Block } from './used';

/** Cells that one merge may hold: one with something in it, and the empty ones right of it. */
interface Run {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The merged cells of a block, with few questions, for ET answers each with a call or more and a whole block at once only as "some
 * are". What is known beforehand: of a merge only the first cell holds anything. So a cell with full neighbours to the right and
 * below stands alone, and runs alike, each one full cell before or above empty ones, are asked for together: where all of it is
 * merged, each is a merge by itself and one of them shows how far they reach.
 * @param isFull whether a cell holds anything, by row and column from 1
 */
export function mergesIn(
  worksheet: EtWorksheet,
  block: Block,
  isFull: (row: number, column: number) => boolean,
): readonly Range[] {
  const asked = new Questions(worksheet, block);
  if (asked.isMerged(block) === false) return [];
  for (let row = block.top; row <= block.bottom; row++) {
    for (let column = block.left; column <= block.right; column++) {
      const right = column === block.right || isFull(row, column + 1);
      const below = row === block.bottom || isFull(row + 1, column);
      if (isFull(row, column) && right && below)
        asked.settle({ top: row, left: column, bottom: row, right: column });
    }
  }
  for (const runs of byColumn(runsOf(block, isFull))) asked.askColumn(runs, isFull);
  for (const left of asked.unsettled()) asked.askBlock(left);
  return asked.found;
}

/** What was asked so far, and what is known. */
class Questions {
  readonly found: Range[] = [];
  private readonly known = new Set<number>();

  constructor(
    private readonly worksheet: EtWorksheet,
    private readonly block: Block,
  ) {}

  /** Null where some cells are and some are not. */
  isMerged(block: Block): boolean | null {
    return this.worksheet.Range(addressOf(block)).MergeCells ?? null;
  }

  settle({ top, left, bottom, right }: Block): void {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) this.known.add(keyOf(row, column));
    }
  }

  /** Runs that begin in one column. */
  askColumn(runs: readonly Run[], isFull: (row: number, column: number) => boolean): void {
    const [first, last] = [runs[0], runs.at(-1)];
    if (first === undefined || last === undefined) return;
    const endOf = ({ row, left }: Run): number => {
      let end = row;
      while (end < this.block.bottom && !isFull(end + 1, left)) end += 1;
      return end;
    };
    const right = runs.reduce((most, run) => Math.max(most, run.right), first.right);
    const around = { top: first.row, left: first.left, bottom: endOf(last), right };
    const merged = runs.length === 1 ? null : this.isMerged(around);
    if (merged === false) this.settle(around);
    else if (merged === true && right === first.left) this.askDown(runs, endOf);
    else for (const band of bandsOf(runs)) this.askBand(band, isFull);
  }

  /** One column, all of it merged, each run reaching down. */
  private askDown(runs: readonly Run[], endOf: (run: Run) => number): void {
    const [first, ...others] = runs;
    if (first === undefined) return;
    const shape = this.askCell(first.row, first.left);
    const isColumn = shape.left === shape.right && shape.bottom === endOf(first);
    for (const run of others) {
      const [end, isLast] = [endOf(run), run === runs.at(-1)];
      if (isColumn && !isLast) this.note({ top: run.row, left: run.left, bottom: end, right: run.left });
      else this.askCell(run.row, run.left);
    }
  }

  /** Rows alike. */
  askBand(band: readonly Run[], isFull: (row: number, column: number) => boolean): void {
    const [first, last] = [band[0], band.at(-1)];
    if (first === undefined || last === undefined) return;
    const block = { top: first.row, left: first.left, bottom: last.row, right: first.right };
    const merged = band.length === 1 ? null : this.isMerged(block);
    if (merged === false) {
      this.settle(block);
    } else if (band.length === 1) {
      this.askCell(first.row, first.left);
    } else if (merged === null) {
      const middle = Math.ceil(band.length / 2);
      this.askBand(band.slice(0, middle), isFull);
      this.askBand(band.slice(middle), isFull);
    } else {
      const shape = this.askCell(first.row, first.left);
      const isRow = shape.top === shape.bottom && shape.right === first.right;
      for (const { row, left, right } of band.slice(1)) {
        // The last may reach down where nothing stands below it.
        const endsHere = row < this.block.bottom && isFull(row + 1, left);
        if (isRow && endsHere) this.note({ top: row, left, bottom: row, right });
        else this.askCell(row, left);
      }
    }
  }

  /** Any block, its cells still unknown. */
  askBlock(block: Block): void {
    const merged = this.isMerged(block);
    if (merged === false) {
      this.settle(block);
    } else if (merged === null) {
      for (const half of halvesOf(block)) this.askBlock(half);
    } else {
      for (let row = block.top; row <= block.bottom; row++) {
        for (let column = block.left; column <= block.right; column++) {
          if (!this.known.has(keyOf(row, column))) this.askCell(row, column);
        }
      }
    }
  }

  /** As few blocks as come easily of cells that nothing is known of: pieces of rows, joined with equal ones below. */
  unsettled(): readonly Block[] {
    const open = new Map<string, Block>();
    const done: Block[] = [];
    for (let row = this.block.top; row <= this.block.bottom; row++) {
      for (const [left, right] of this.gapsIn(row)) {
        const columns = `${left}:${right}`;
        const above = open.get(columns);
        if (above?.bottom === row - 1) open.set(columns, { ...above, bottom: row });
        else {
          if (above) done.push(above);
          open.set(columns, { top: row, left, bottom: row, right });
        }
      }
    }
    return [...done, ...open.values()];
  }

  private gapsIn(row: number): readonly (readonly [number, number])[] {
    const gaps: [number, number][] = [];
    for (let column = this.block.left; column <= this.block.right; column++) {
      if (this.known.has(keyOf(row, column))) continue;
      const last = gaps.at(-1);
      if (last !== undefined && last[1] === column - 1) last[1] = column;
      else gaps.push([column, column]);
    }
    return gaps;
  }

  /** The merge that begins in a cell, or the cell. */
  private askCell(row: number, column: number): Block {
    const told = this.worksheet.Range(address({ row, column })).MergeArea.Address(false, false);
    const block = blockCalled(told) ?? { top: row, left: column, bottom: row, right: column };
    this.note(block);
    return block;
  }

  private note(block: Block): void {
    this.settle(block);
    const { top, left, bottom, right } = block;
    if (top === bottom && left === right) return;
    this.found.push({ from: { row: top, column: left }, to: { row: bottom, column: right } });
  }
}

function runsOf(
  { top, left, bottom, right }: Block,
  isFull: (row: number, column: number) => boolean,
): readonly Run[] {
  const runs: Run[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (!isFull(row, column)) continue;
      let end = column;
      while (end < right && !isFull(row, end + 1)) end += 1;
      const below = row === bottom || isFull(row + 1, column);
      if (end > column || !below) runs.push({ row, left: column, right: end });
      column = end;
    }
  }
  return runs;
}

/** Runs by the column that they begin in. */
function byColumn(runs: readonly Run[]): readonly (readonly Run[])[] {
  const columns = new Map<number, Run[]>();
  for (const run of runs) columns.set(run.left, [...(columns.get(run.left) ?? []), run]);
  return [...columns.values()];
}

/** Runs of the same columns in rows that follow each other. */
function bandsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const open = new Map<string, Run[]>();
  const done: Run[][] = [];
  for (const run of runs) {
    const columns = `${run.left}:${run.right}`;
    const band = open.get(columns);
    if (band?.at(-1)?.row === run.row - 1) band.push(run);
    else {
      if (band) done.push(band);
      open.set(columns, [run]);
    }
  }
  return [...done, ...open.values()];
}

/** Of the longer side: rows first, since forms are alike down and differ across. */
function halvesOf(block: Block): readonly Block[] {
  const { top, left, bottom, right } = block;
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { ...block, bottom: middle },
      { ...block, top: middle + 1 },
    ];
  }
  if (right === left) return [];
  const middle = Math.floor((left + right) / 2);
  return [
    { ...block, right: middle },
    { ...block, left: middle + 1 },
  ];
}

function addressOf({ top, left, bottom, right }: Block): string {
  return rangeAddress({ from: { row: top, column: left }, to: { row: bottom, column: right } });
}

function blockCalled(told: string): Block | null {
  const range = rangeCalled(told);
  return (
    range && { top: range.from.row, left: range.from.column, bottom: range.to.row, right: range.to.column }
  );
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}

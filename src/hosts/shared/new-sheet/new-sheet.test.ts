import type { NewCell, NewSheet, Range } from '../../../sheets';
import { contentBlocks, framesOf, freeNames, mergesAcross, runsOf } from '.';

const style = { size: 10, horizontal: 'center', vertical: 'middle' } as const;

function range(top: number, left: number, bottom: number, right: number): Range {
  return { from: { row: top, column: left }, to: { row: bottom, column: right } };
}

function sheet(cells: readonly NewCell[], rows: number): NewSheet {
  return {
    name: '表',
    columns: [10, 10],
    heights: Array.from({ length: rows }, () => 20),
    cells,
    merges: [],
    rules: [],
    checks: [],
    print: { area: range(1, 1, rows, 2) },
  };
}

describe('the name of a new sheet', () => {
  it('is its own where it is free, else the next number', () => {
    expect(freeNames(['表', '表'], ['甲'])).toEqual(['表', '表 (2)']);
    expect(freeNames(['Form'], ['FORM', 'form (2)'])).toEqual(['Form (3)']);
  });

  it('is never longer than a tab takes', () => {
    const long = '部门'.repeat(20);
    expect(freeNames([long], [])).toEqual([long.slice(0, 31)]);
    expect(freeNames([long], [long.slice(0, 31)])).toEqual([`${long.slice(0, 27)} (2)`]);
  });
});

describe('the pieces of a new sheet', () => {
  it('join merges of one row that lie under each other, and no others', () => {
    expect(
      mergesAcross([range(2, 4, 2, 5), range(3, 4, 3, 5), range(5, 4, 5, 5), range(2, 1, 3, 1)]),
    ).toEqual([
      { range: range(2, 4, 3, 5), across: true },
      { range: range(5, 4, 5, 5), across: true },
      { range: range(2, 1, 3, 1), across: false },
    ]);
  });

  it('are runs of columns or rows of one size', () => {
    expect(runsOf([5, 5, 8, 5])).toEqual([
      { from: 1, to: 2, size: 5 },
      { from: 3, to: 3, size: 8 },
      { from: 4, to: 4, size: 5 },
    ]);
  });

  it('are blocks of whole rows, none longer than may be, and every cell in one of them', () => {
    const cells = Array.from({ length: 9 }, (_, i) => ({
      row: i + 1,
      column: 2,
      value: '甲'.repeat(50),
      style,
    }));
    const blocks = contentBlocks(sheet(cells, 9), 200);
    expect(blocks.map((block) => [block.range.from.row, block.range.to.row])).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
      [9, 9],
    ]);
    expect(blocks.flatMap(({ entries }) => entries.map((line) => line[1]?.input))).toEqual(
      cells.map(({ value }) => value),
    );
  });

  it('enter what looks like a number as the text it is, and numbers and formulas as they are', () => {
    const cells: readonly NewCell[] = [
      { row: 1, column: 1, value: '0012', style },
      { row: 1, column: 2, value: 12, style: { ...style, numberFormat: '0.00%' } },
      { row: 2, column: 1, value: 24, formula: 'B1*2', style },
    ];
    expect(contentBlocks(sheet(cells, 2), 1_000)[0]?.entries).toEqual([
      [
        { input: "'0012", numberFormat: 'General' },
        { input: 12, numberFormat: '0.00%' },
      ],
      [
        { input: '=B1*2', numberFormat: 'General' },
        { input: '', numberFormat: 'General' },
      ],
    ]);
  });

  it('frame single cells without lines between rows and columns, which they do not have', () => {
    const framed = { ...style, framed: true } as const;
    const cells = [
      { row: 1, column: 1, style: framed },
      { row: 3, column: 1, style: framed },
      { row: 3, column: 2, style: framed },
      { row: 4, column: 1, style: framed },
      { row: 4, column: 2, style: framed },
    ];
    expect(framesOf(sheet(cells, 4))).toEqual([
      { hasRows: false, hasColumns: false, ranges: [range(1, 1, 1, 1)] },
      { hasRows: true, hasColumns: true, ranges: [range(3, 1, 4, 2)] },
    ]);
  });
});

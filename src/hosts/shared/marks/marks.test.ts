import fc from 'fast-check';
import { type Position, type Range, cellKey } from '../../../sheets';
import { severities } from '../../../words';
import { isMarkFormula, markColours, markFormula, marksBySheet, rectangles } from '.';

describe('a mark’s formula', () => {
  it('is known again, however the spreadsheet gives it back', () => {
    for (const severity of severities) {
      const formula = markFormula(severity);
      expect(
        [formula, formula.slice(1), formula.toLowerCase(), formula.replace('>', ' > ')].map(isMarkFormula),
      ).toEqual([true, true, true, true]);
    }
  });

  it('is never taken for one of the user’s', () => {
    const others = [
      '=$B2>50',
      '=LEN("PERF")>0',
      '=LEN("PERF:error")>1',
      '=AND(LEN("PERF:error")>0,A1)',
      '=A1="PERF:error"',
      '',
    ];
    expect(others.filter(isMarkFormula)).toEqual([]);
  });
});

describe('a mark’s colours', () => {
  it.each(severities)('can be read: %s', (severity) => {
    const { fill, letters } = markColours[severity];
    expect((luminance(fill) + 0.05) / (luminance(letters) + 0.05)).toBeGreaterThan(10);
  });
});

describe('marks by sheet', () => {
  it('keep the loudest of a cell', () => {
    const cell = { row: 2, column: 3 };
    const marked = marksBySheet([
      { sheet: '甲', cell, severity: 'hint' },
      { sheet: '甲', cell, severity: 'warning' },
      { sheet: '乙', cell, severity: 'hint' },
    ]);
    expect([...(marked.get('甲') ?? [])].map(([severity, cells]) => [severity, cells.length])).toEqual([
      ['error', 0],
      ['warning', 1],
      ['hint', 0],
    ]);
    expect(marked.get('乙')?.get('hint')).toEqual([cell]);
  });
});

describe('rectangles', () => {
  const cell = fc.record({ row: fc.integer({ min: 1, max: 8 }), column: fc.integer({ min: 1, max: 8 }) });

  it('cover the given cells, each once, and no others', () => {
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const covered = rectangles(cells).flatMap(cellsOf).map(cellKey).sort();
        expect(covered).toEqual([...new Set(cells.map(cellKey))].sort());
      }),
    );
  });

  it('make one of a whole block', () => {
    const block = { from: { row: 2, column: 3 }, to: { row: 40, column: 9 } };
    expect(rectangles(cellsOf(block).reverse())).toEqual([block]);
  });
});

function cellsOf({ from, to }: Range): Position[] {
  const cells: Position[] = [];
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) cells.push({ row, column });
  }
  return cells;
}

/** The relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

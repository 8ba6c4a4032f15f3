import { HyperFormula } from 'hyperformula';
import { type Cell, type Sheet, address, position } from '../sheets';
import { type Freeing, withoutPerf } from './without-perf';

type Content = string | number | { readonly formula: string; readonly shows: string | number };

/** A sheet from addresses: a formula stands with the value that the host computed. */
function sheetOf(cells: Readonly<Record<string, Content>>): Sheet {
  return {
    name: '表',
    merges: [],
    typed: true,
    cells: Object.entries(cells).map(([place, content]): Cell => {
      const at = position(place);
      if (!at) throw new Error(place);
      return typeof content === 'object'
        ? { ...at, content: content.shows, text: String(content.shows), formula: content.formula }
        : { ...at, content, text: String(content) };
    }),
  };
}

const row = { A1: 50, B1: 10, C1: 9, D1: '≥' } as const;
const score = { formula: 'PERF.SCORE(A1,B1,C1,D1)', shows: 45 } as const;

const freed = (cells: Readonly<Record<string, Content>>, freeing: Freeing): readonly string[] =>
  withoutPerf([sheetOf(cells)], freeing).formulas.map(
    ({ cell, edit }) => `${address(cell)} ${edit.as} ${edit.value}`,
  );
const stay = (cells: Readonly<Record<string, Content>>, freeing: Freeing): readonly string[] =>
  withoutPerf([sheetOf(cells)], freeing).stay.map(({ cell, why }) => `${address(cell)} ${why}`);

describe('a workbook without PERF', () => {
  it('has plain formulas that give the same in a real formula engine', () => {
    const cells = {
      ...row,
      E1: score,
      F1: { formula: 'PERF.DEVIATION(B1,C1,D1)', shows: -10 },
      G1: { formula: 'PERF.EXECRATE(C1&"",B1&"")', shows: 90 },
      H1: { formula: 'PERF.TOTAL(E1,A1)', shows: 95 },
      I1: { formula: 'PERF.GRADE(PERF.TOTAL(E1,A1))', shows: '优' },
    };
    const { formulas, stay: left } = withoutPerf([sheetOf(cells)], 'native');
    expect(left).toEqual([]);
    expect(formulas).toHaveLength(5);
    const engine = HyperFormula.buildFromArray([[]], { licenseKey: 'gpl-v3' });
    const put = (place: string, value: string | number): void => {
      const at = position(place);
      engine.setCellContents({ sheet: 0, row: (at?.row ?? 1) - 1, col: (at?.column ?? 1) - 1 }, value);
    };
    Object.entries(row).forEach(([place, value]) => put(place, value));
    for (const { cell, edit } of formulas) put(address(cell), `=${edit.value}`);
    for (const { cell, shows } of formulas) {
      const value = engine.getCellValue({ sheet: 0, row: cell.row - 1, col: cell.column - 1 });
      expect(`${address(cell)} ${String(value)}`).toBe(`${address(cell)} ${shows}`);
    }
  });

  it('has the values instead, numbers as numbers and texts as texts', () => {
    const cells = {
      ...row,
      E1: score,
      F1: { formula: 'PERF.GRADE(E1)', shows: '差' },
      G1: { formula: 'PERF.SCORE(A2,B2,C2)', shows: '' },
    };
    expect(freed(cells, 'values')).toEqual(['E1 number 45', 'F1 text 差', 'G1 text ']);
  });

  it('keeps the percent format of a value', () => {
    const sheet = sheetOf({ E1: { formula: 'PERF.EXECRATE(A1,B1)/100', shows: 0.9 } });
    const percents = { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, percent: true })) };
    expect(withoutPerf([percents], 'values').formulas[0]?.edit).toMatchObject({
      as: 'percent',
      value: '90%',
    });
  });

  it('leaves alone every formula that is not ours', () => {
    expect(freed({ A1: { formula: 'SUM(B1:B3)', shows: 3 }, A2: '=PERF.SCORE' }, 'native')).toEqual([]);
  });
});

describe('a formula stays where a plain one would mean something else', () => {
  it.each<readonly [why: string, cells: Readonly<Record<string, Content>>]>([
    ['a blank', { A1: 50, B1: 10, D1: '≥', E1: { ...score, shows: '' } }],
    ['a text', { ...row, B1: '≥10', E1: score }],
    ['a strict nature in a cell', { ...row, D1: '>', E1: score }],
    ['a target of 0 without a nature', { B1: 0, C1: 0, E1: { formula: 'PERF.DEVIATION(B1,C1)', shows: 0 } }],
    [
      'a number stored as text in a total',
      { A1: '15', A2: 10, E1: { formula: 'PERF.TOTAL(A1:A2)', shows: 25 } },
    ],
    ['a total of nothing', { E1: { formula: 'PERF.TOTAL(A1:A2)', shows: '' } }],
  ])('%s', (_why, cells) => expect(stay(cells, 'native')).toEqual(['E1 not-numbers']));

  it.each<readonly [formula: string, shows: string | number, why: string, freeing: Freeing]>([
    ['PERF.EXPLAIN(A1,B1,C1)', '45', 'no-plain-form', 'native'],
    ['PERF.SCORE(A1:A3,B1:B3,C1:C3)', 45, 'spills', 'native'],
    ['PERF.SCORE(A1:A3,B1:B3,C1:C3)', 45, 'spills', 'values'],
    ['PERF.CHECK(A1:K9)', '错误', 'spills', 'values'],
    ['PERF.EXECRATE(A1,B1)', '#DIV/0!', 'error', 'values'],
    ['PERF.EXECRATE(A1,B1)', '#DIV/0!', 'error', 'native'],
    ['PERF.EXECRATE(A1,B1)', '#DIV/0! 分母为 0', 'error', 'values'],
    ['PERF.EXECRATE(A1,B1)', '####', 'error', 'values'],
    ['PERF.EXECRATE(A1,B1)', 'Err:502', 'error', 'values'],
    ['PERF.EXECRATE(A1,B1)', '#NAME?', 'unbound', 'values'],
    ['[2]!_xldudf_PERF_EXECRATE(A1,B1)', '#BUSY!', 'unbound', 'values'],
    ['PERF.EXPLAIN(A1,B1)', '#NAME?', 'unbound', 'values'],
    ['PERF.NOSUCH(A1)', '#NAME?', 'error', 'values'],
    ['PERF.CHECK(A1:K9)', '#NAME?', 'unbound', 'values'],
  ])('%s showing %s', (formula, shows, why, freeing) =>
    expect(stay({ ...row, E1: { formula, shows } }, freeing)).toEqual([`E1 ${why}`]),
  );
});

describe('a formula that gives something else where there is an error', () => {
  const hiding = { formula: 'IFERROR(PERF.SCORE(A1,B1,C1),0)', shows: 0 } as const;
  const unbound = { formula: 'PERF.EXECRATE(A1,B1)', shows: '#NAME?' } as const;

  it('is a value while PERF functions compute, a wrong figure elsewhere or not', () => {
    expect(freed({ ...row, E1: hiding }, 'values')).toEqual(['E1 number 0']);
    expect(freed({ E1: hiding, F1: { formula: '1/0', shows: '#DIV/0!' } }, 'values')).toEqual([
      'E1 number 0',
    ]);
    expect(freed({ E1: hiding, F1: { ...unbound, formula: 'PERF.NOSUCH(A1)' } }, 'values')).toEqual([
      'E1 number 0',
    ]);
  });

  it('stays while they do not, and other formulas show what they came to before', () => {
    const cells = { ...row, E1: hiding, F1: unbound, G1: score };
    expect(stay(cells, 'values')).toEqual(['E1 hides-error', 'F1 unbound']);
    expect(freed(cells, 'values')).toEqual(['G1 number 45']);
    expect(withoutPerf([sheetOf({ E1: hiding })], 'values', false).stay.map(({ why }) => why)).toEqual([
      'hides-error',
    ]);
  });
});

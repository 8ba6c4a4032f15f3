import { memoryHost, memoryWorkbook } from '../../tests/memory-host';
import type { Sheet } from '../sheets';
import { reboundFormulas } from './rebound';

const showing = (formula: string, content: string | number): Sheet => ({
  name: '表',
  merges: [],
  typed: true,
  cells: [{ row: 1, column: 1, content, text: String(content), formula }],
});

const rebound = (formula: string, content: string | number = '#NAME?'): string | undefined =>
  reboundFormulas([showing(formula, content)])[0]?.value;

describe('a PERF formula that shows #NAME?', () => {
  it.each([
    ['as typed', 'PERF.SCORE(A1,B1)', 'PERF.SCORE(A1,B1)'],
    ['as a file stores it', '_xldudf_PERF_SCORE(A1,B1)', 'PERF.SCORE(A1,B1)'],
    ['as another workbook’s', '[2]!_xldudf_PERF_SCORE(A1,B1)', 'PERF.SCORE(A1,B1)'],
    ['as an add-in file’s', "'C:\\Foo.xla'!_xldudf_PERF_SCORE(A1,B1)", 'PERF.SCORE(A1,B1)'],
    [
      'inside another formula',
      '1+_xldudf_PERF_GRADE(_xldudf_PERF_TOTAL(B1:B3))',
      '1+PERF.GRADE(PERF.TOTAL(B1:B3))',
    ],
    [
      'beside a text that speaks of it',
      '_xldudf_PERF_GRADE(A1)&"_xldudf_PERF_GRADE("',
      'PERF.GRADE(A1)&"_xldudf_PERF_GRADE("',
    ],
  ])('%s is written as people type it', (_how, stored, typed) => expect(rebound(stored)).toBe(typed));

  it('is one too while it shows what another program computed', () => {
    expect(rebound('_xldudf_PERF_SCORE(A1,B1)', 45)).toBe('PERF.SCORE(A1,B1)');
    expect(rebound('[2]!_xldudf_PERF_SCORE(A1,B1)', '')).toBe('PERF.SCORE(A1,B1)');
  });

  it('is written through the port', async () => {
    const host = memoryHost(memoryWorkbook([showing('_xldudf_PERF_TOTAL(B1:B3)', '#NAME?')]));
    await host.write(reboundFormulas(await host.readSheets('all')));
    expect((await host.readSheets('all'))[0]?.cells[0]?.formula).toBe('PERF.TOTAL(B1:B3)');
  });
});

describe('left alone', () => {
  it.each([
    ['a PERF formula that is computed', 'PERF.SCORE(A1,B1)', 45],
    ['a formula that is not ours', 'FOO(A1)', '#NAME?'],
    ['a name that is no function of ours', 'PERF.NOSUCH(A1)', '#NAME?'],
    ['one of ours beside it', 'PERF.NOSUCH(PERF.SCORE(A1,B1,C1))', '#NAME?'],
    ['a text that speaks of ours', 'FOO("_xldudf_PERF_SCORE(A1)")', '#NAME?'],
  ])('is %s', (_what, formula, content) => expect(rebound(formula, content)).toBeUndefined());
});

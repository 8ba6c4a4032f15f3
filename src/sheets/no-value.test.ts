import { markNoValue } from './no-value';
import type { Cell } from './sheet';

const marked = (content: Cell['content'], formula?: string): Cell =>
  markNoValue({ row: 1, column: 1, content, text: String(content), ...(formula ? { formula } : {}) });

describe('a cell without a value', () => {
  it.each([
    '#REF!',
    '#DIV/0!',
    '#N/A',
    '#NAME?',
    '#VALUE!',
    '#NUM!',
    '#NULL!',
    '#SPILL!',
    '######',
    'Err:502',
  ])('%s is an error value and keeps its text', (text) => {
    expect(marked(text)).toEqual({ row: 1, column: 1, content: text, text, noValue: 'error' });
  });

  it.each(['#', '##', '# 1', '1#', '#REF', 'Err:12', '见#REF!', 5, true, ''])('%p is none', (content) => {
    expect(marked(content).noValue).toBeUndefined();
  });

  it.each([
    ['DISPIMG("ID_1",1)', '=DISPIMG("ID_1",1)'],
    ['_xlfn.DISPIMG("ID_1",1)', '#NAME?'],
    ['IMAGE("x")', 0],
    [undefined, '=DISPIMG("ID_1",1)'],
    [undefined, ' = _xlfn.dispimg("ID_1",1)'],
  ])('%s showing %s is a picture, without a text', (formula, content) => {
    expect(marked(content, formula)).toMatchObject({ content: '', text: '', noValue: 'picture' });
  });

  it.each([
    ['PERF.SCORE(F2,D2,E2)', '#NAME?'],
    ['ROUND(_xldudf_PERF_SCORE(F2,D2,E2),1)', '#NAME?'],
    ['[2]!_xldudf_PERF_TOTAL(G2:G9)', '#BUSY!'],
    ['perf.total(G2:G9)', '#GETTING_DATA'],
  ])('%s showing %s is not calculated, and nothing is wrong with it', (formula, content) => {
    expect(marked(content, formula)).toMatchObject({ content, text: content, noValue: 'uncalculated' });
  });

  it.each([
    ['PERF.SCORE(F2,D2,E2)', '#VALUE!'],
    ['SUPERPERF.X(1)', '#NAME?'],
    ['SUM(F2)', '#NAME?'],
    [undefined, '#NAME?'],
  ])('%s showing %s is an error', (formula, content) => {
    expect(marked(content, formula).noValue).toBe('error');
  });

  it('a text that speaks of one is none', () => {
    expect(marked('DISPIMG 函数').noValue).toBeUndefined();
  });
});

import { scoreSteps, totalSteps } from '../scoring';
import { Decimal } from '../values';
import { textOf } from '../words';
import { additionSteps, leftSide, placed, step, term } from './steps';

const e2 = { row: 2, column: 5 };
const f2 = { row: 2, column: 6 };
const n = (digits: string): Decimal => new Decimal(digits);

describe('a step', () => {
  it('knows the cells of its figures, not of what was worked out', () => {
    expect(step`${term(n('60'), e2)} − ${term(n('50'), f2)} = ${n('10')} > 0`).toEqual([
      { text: '60', from: e2 },
      { text: ' − ' },
      { text: '50', from: f2 },
      { text: ' = 10 > 0' },
    ]);
  });

  it('leaves out a figure that holds no number', () => {
    expect(textOf(step`${{ number: null, cell: e2 }}${n('1')}`)).toBe('1');
  });
});

describe('an arithmetic', () => {
  it('is given cells for the parts its numbers play', () => {
    expect(placed(scoreSteps(n('20'), n('90')), { weight: e2 })).toEqual([
      { text: '20', from: e2 },
      { text: ' × 90% = 18' },
    ]);
  });

  it('has no link where the form has no such cell', () => {
    expect(placed(totalSteps([n('1'), n('2')]), [e2, null])).toEqual([
      { text: '1', from: e2 },
      { text: ' + ' },
      { text: '2' },
      { text: ' = 3' },
    ]);
  });

  it('adds up terms, and shows a single one as it is', () => {
    const terms = [term(n('20'), e2), term(n('25'), f2)];
    expect(textOf(additionSteps(terms))).toBe('20 + 25 = 45');
    expect(leftSide(terms.slice(0, 1))).toEqual([{ text: '20', from: e2 }]);
  });
});

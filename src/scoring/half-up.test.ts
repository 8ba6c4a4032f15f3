import { Decimal } from '../values';
import { halfUp } from '.';

test.each([
  ['1.005', '1.01'],
  ['2.675', '2.68'],
  ['-1.005', '-1.01'],
  ['0.0049999', '0'],
  ['99.9972', '100'],
  ['16.666666', '16.67'],
])('%s rounds to %s', (value, rounded) => expect(halfUp(new Decimal(value)).toString()).toBe(rounded));

test('a product of a cut quotient keeps its half', () => {
  // 9 × (1.005 ÷ 9): 40 digits cut the quotient.
  for (const divisor of [3, 7, 9, 11, 13, 17]) {
    const product = new Decimal('1.005').div(divisor).times(divisor);
    expect(halfUp(product).toString()).toBe('1.01');
  }
});

test('the number of decimals can be told', () => {
  expect(halfUp(new Decimal('99.8372'), 0).toString()).toBe('100');
  expect(halfUp(new Decimal('99.8372'), 3).toString()).toBe('99.837');
});

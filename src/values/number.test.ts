import fc from 'fast-check';
import { Decimal } from './decimal';
import { decimalFromFloat, plain, readNumber } from './number';

function said(text: string): string {
  const reading = readNumber(text);
  if (reading.state !== 'number') return reading.state;
  const { number, decimals, percent, money } = reading;
  return `${plain(number)} (${decimals})${percent ? ' %' : ''}${money ? ' 元' : ''}`;
}

test.each([
  ['200.00', '200 (2)'],
  ['1,234,567.89', '1234567.89 (2)'],
  ['1，234．50', '1234.5 (2)'],
  ['１２３', '123 (0)'],
  [' 1 234 567.00 ', '1234567 (2)'],
  ['1, 234', '1234 (0)'],
  ['99.84%', '99.84 (2) %'],
  ['98.5 ％', '98.5 (1) %'],
  ['3‰', '0.3 (0) %'],
  ['+5', '5 (0)'],
  ['-5.5', '-5.5 (1)'],
  ['−5', '-5 (0)'],
  ['－5', '-5 (0)'],
  ['(1,234.00)', '-1234 (2)'],
  ['（1,234.00）', '-1234 (2)'],
  ['¥1,234.00', '1234 (2) 元'],
  ['￥ 5', '5 (0) 元'],
  ['-¥5', '-5 (0) 元'],
  ['¥-5', '-5 (0) 元'],
  ['(¥5)', '-5 (0) 元'],
  ['500元', '500 (0) 元'],
  ['100元整', '100 (0) 元'],
  ['30万元', '300000 (0) 元'],
  ['1.25万元', '12500 (2) 元'],
  ['2亿元', '200000000 (0) 元'],
  ['1.2万', '12000 (1)'],
  ['10分', '10 (0)'],
  ['.5', '0.5 (1)'],
  ['10.', '10 (0)'],
  ['0', '0 (0)'],
  ['-0', '0 (0)'],
  ['007', '7 (0)'],
  ['', 'blank'],
  ['　\u00A0\n', 'blank'],
  ['—', 'not-applicable'],
  ['——', 'not-applicable'],
  ['-', 'not-applicable'],
  ['/', 'not-applicable'],
  ['无', 'not-applicable'],
  ['N/A', 'not-applicable'],
  ['……', 'not-applicable'],
  ['1,00', 'unreadable'],
  ['1,2345', 'unreadable'],
  ['1,,234', 'unreadable'],
  ['0,123', 'unreadable'],
  ['12 34', 'unreadable'],
  ['100\n200', 'unreadable'],
  ['1.2.3', 'unreadable'],
  ['--5', 'unreadable'],
  ['-¥-5', 'unreadable'],
  ['(50分)', 'unreadable'],
  ['(-5)', 'unreadable'],
  ['5%元', 'unreadable'],
  ['¥5%', 'unreadable'],
  ['5万%', 'unreadable'],
  ['1e5', 'unreadable'],
  ['10个', 'unreadable'],
  ['≥5', 'unreadable'],
  ['2-4', 'unreadable'],
  ['.', 'unreadable'],
  ['元', 'unreadable'],
  ['9'.repeat(50), 'unreadable'],
])('readNumber(%j) is %s', (text, expected) => expect(said(text)).toBe(expected));

test.each([
  ['95.41（优）', '95.41', '优'],
  ['92(良好)', '92', '良好'],
  ['98.5%（已核对）', '98.5', '已核对'],
  ['95.41', '95.41', ''],
])('%s is %s with the note "%s"', (text, number, note) => {
  const reading = readNumber(text);
  expect(reading.state === 'number' && [plain(reading.number), reading.note]).toEqual([number, note]);
});

test.each([
  ['845.50万元', '8455000', '万元'],
  ['845.50', '845.5', null],
  ['￥30', '30', '元'],
  ['2亿元', '200000000', '亿元'],
  ['98%', '98', null],
])('%s is %s, written in %s', (text, number, unit) => {
  const reading = readNumber(text);
  expect(reading.state === 'number' && [plain(reading.number), reading.unit]).toEqual([number, unit]);
});

test.each([
  ['（15）', '-15', '15'],
  ['△10', '-10', 'unreadable'],
  ['▲ 3.5', '-3.5', 'unreadable'],
  ['△-10', 'unreadable', 'unreadable'],
  ['15', '15', '15'],
])('%s is %s of money and %s of points', (text, money, points) => {
  const shown = (kind: 'money' | 'points'): string => {
    const reading = readNumber(text, kind);
    return reading.state === 'number' ? plain(reading.number) : reading.state;
  };
  expect([shown('money'), shown('points')]).toEqual([money, points]);
});

test.each([
  ['#REF!', 'error-value'],
  ['#DIV/0!', 'error-value'],
  ['#N/A', 'error-value'],
  ['######', 'error-value'],
  ['Err:502', 'error-value'],
  ['829.6O', 'broken'],
  ['9。6', 'broken'],
  ['1O', 'broken'],
  ['1,00', 'broken'],
  ['845.50（含追加）', 'broken'],
  ['约78%', 'approximate'],
  ['近300', 'approximate'],
  ['90左右', 'approximate'],
  ['15/15', 'several-numbers'],
  ['829.60/845.50', 'several-numbers'],
  ['12 34', 'several-numbers'],
  ['2-4', 'several-numbers'],
  ['100\n200', 'several-lines'],
  ['捌佰肆拾伍点伍', 'chinese'],
  ['一百', 'chinese'],
  ['见附件', 'words'],
  ['合格', 'words'],
  ['详见2023年度决算报表', 'words'],
])('%j is no number: %s', (text, why) => expect(readNumber(text)).toEqual({ state: 'unreadable', why }));

test('a picture in a cell is nothing to read', () => {
  expect(readNumber('=DISPIMG("ID_0A1B",1)')).toEqual({ state: 'blank' });
});

test('a number formatted with thousands commas is read back', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
      fc.integer({ min: 0, max: 6 }),
      (digits, decimals) => {
        const number = new Decimal(digits.toString()).div(new Decimal(10).pow(decimals));
        const [whole = '', fraction] = number.abs().toFixed(decimals).split('.');
        const grouped = BigInt(whole).toLocaleString('en-US');
        const text = `${number.isNegative() ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
        const reading = readNumber(text);
        expect(reading.state === 'number' && reading.number.eq(number) && reading.decimals === decimals).toBe(
          true,
        );
      },
    ),
  );
});

test('plain and readNumber undo each other', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), (value) => {
      const number = decimalFromFloat(value).toDecimalPlaces(9);
      const reading = readNumber(plain(number));
      expect(reading.state === 'number' && reading.number.eq(number)).toBe(true);
    }),
  );
});

test.each([
  [0.1 + 0.2, '0.3'],
  [1100, '1100'],
  [16.67, '16.67'],
  [1e21, '1000000000000000000000'],
  [1e-7, '0.0000001'],
  [-0, '0'],
  [0.9984 * 100, '99.84'],
])('the stored double %d shows as %s', (value, expected) =>
  expect(plain(decimalFromFloat(value))).toBe(expected),
);

test.each([NaN, Infinity, -Infinity])('%d is no spreadsheet number', (value) => {
  expect(() => decimalFromFloat(value)).toThrow(RangeError);
});

test.each(['1', '1,', ',', '(', ' ', '-', '1 '])('32,767 characters of %j are no number', (piece) => {
  // A pattern that blows up would meet the test's time limit.
  const { state } = readNumber(piece.repeat(Math.floor(32_767 / piece.length)));
  expect(state).toBe(piece === ' ' ? 'blank' : 'unreadable');
});

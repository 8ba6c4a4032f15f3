import { isTextFormat, patternOf, showsDate, showsPercent } from './number-format';

describe('the number format of a text', () => {
  it.each([
    ['200', '0'],
    ['-3.50', '0.00'],
    ['1,234.5', '#,##0.0'],
    ['98%', '0%'],
    ['99.84%', '0.00%'],
  ])('of %s is %s', (text, pattern) => {
    expect(patternOf(text)).toBe(pattern);
  });

  it.each(['¥1,200.00', '1.2万', '2026/11/22', '1e5', ''])('of %s is none', (text) => {
    expect(patternOf(text)).toBeNull();
  });
});

describe('a number format', () => {
  it('shows a percent unless the sign is only written out', () => {
    expect([showsPercent('0.00%'), showsPercent('0"%"'), showsPercent('0\\%'), showsPercent('')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('shows a date when it has a part of one', () => {
    expect(['yyyy-mm-dd', 'h:mm', '[$-804]yyyy"年"m"月"'].map(showsDate)).toEqual([true, true, true]);
    expect(['General', '0.00', '0"元/day"', '[Red]0', ''].map(showsDate)).toEqual(Array(5).fill(false));
  });

  it('is a text format when it shows what was typed', () => {
    expect(['@', '@@@', '0', 'General'].map(isTextFormat)).toEqual([true, true, false, false]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { isTextFormat, showsDate, showsPercent } from './number-format';

describe('a number format', () => {
  it.each(['0%', '0.00%', '0.0%;[Red]-0.0%', '_ * 0%_ '])('shows a percent: %s', (format) => {
    expect(showsPercent(format)).toBe(true);
  });

  it.each(['General', '0.00', '0"%"', '0\\%', ''])('shows no percent: %s', (format) => {
    expect(showsPercent(format)).toBe(false);
  });

  it.each(['yyyy/m/d', 'h:mm', '[$-804]yyyy"年"m"月"d"日"', 'mm-dd'])('shows a date: %s', (format) => {
    expect(showsDate(format)).toBe(true);
  });

  it.each(['General', '0.00', '#,##0"元/day"', '[Red]0', '[$¥-804]#,##0.00', '0.00_ ', ''])(
    'shows no date: %s',
    (format) => {
      expect(showsDate(format)).toBe(false);
    },
  );

  it('keeps what is entered a text when it is the format of texts', () => {
    expect(['@', '@@'].map(isTextFormat)).toEqual([true, true]);
  });

  it('of amounts takes numbers, though its part for texts has the sign too', () => {
    const amounts = '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ';
    expect([amounts, '0.00;-0.00;0;@', 'General'].map(isTextFormat)).toEqual([false, false, false]);
  });
});

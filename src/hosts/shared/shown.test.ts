import * as XLSX from '@e965/xlsx';
import { shownText } from './shown';

describe('what a cell shows', () => {
  it.each([
    [0.9984, '0.00%', '99.84%'],
    [1234.5, '#,##0.00', '1,234.50'],
    [12.5, 'General', '12.5'],
    [0.1 + 0.2, 'General', '0.3'],
    [1e21, 'General', '1E+21'],
    [45_000, 'yyyy/m/d', '2023/3/15'],
    [45_000, '[$-804]yyyy"年"m"月"d"日"', '2023年3月15日'],
    [45_000, 'yyyy-mm-dd', '2023-03-15'],
    [-5, '0.00;[Red]-0.00', '-5.00'],
    [88, '@', '88'],
    [7, 'no such format [', '7'],
  ])('of %d under %s is %s', (value, numberFormat, text) => {
    expect(shownText(value, numberFormat)).toBe(text);
  });

  it('is a Boolean’s name, a text itself, and nothing for an empty cell', () => {
    expect([shownText(true, 'General'), shownText('12', '0.00'), shownText(null, '0.00')]).toEqual([
      'TRUE',
      '12',
      '',
    ]);
  });

  it('is what the reader of files makes of it', () => {
    const files = XLSX.SSF as { readonly format: (format: string, value: number) => string };
    for (const format of ['General', '0', '0.0', '0.00%', '0%', '#,##0', '#,##0.00', 'yyyy/m/d', 'h:mm']) {
      for (const value of [0, 1, -1, 0.5, 0.985, 12.345, 1234.5, 45_000.25, 99_999_999]) {
        if ((value < 0 || value > 2_958_465) && /[yh]/u.test(format)) continue;
        expect([format, value, shownText(value, format)]).toEqual([
          format,
          value,
          files.format(format, value),
        ]);
      }
    }
  });
});

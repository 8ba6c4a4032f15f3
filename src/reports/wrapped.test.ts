import stringWidth from 'fast-string-width';
import { wrapped } from './wrapped';

describe('a text over several lines', () => {
  it('fills each line to its columns, a Chinese sign taking two', () => {
    expect(wrapped('先核对指标值和完成值', 8)).toEqual(['先核对指', '标值和完', '成值']);
  });

  it('begins no line with a full stop, a comma or a closing quotation mark, and ends none with an opening one', () => {
    expect(wrapped('数字无误的，写明原因。', 10)).toEqual(['数字无误', '的，写明原', '因。']);
    expect(wrapped('写明“原因”和（说明）', 6)).toEqual(['写明', '“原因”', '和（说', '明）']);
  });

  it('keeps a number, its sign and an English word in one piece', () => {
    expect(wrapped('偏离度为 41.43%', 12)).toEqual(['偏离度为', '41.43%']);
    expect(wrapped('with columns not wider', 12)).toEqual(['with columns', 'not wider']);
  });

  it('breaks a word that is longer than the line, since nothing may go over it', () => {
    expect(wrapped('D:/2024/reports/forms.xlsx', 10)).toEqual(['D:/2024/re', 'ports/form', 's.xlsx']);
  });

  it('takes a colour up again on the next line and ends it with the last sign it paints', () => {
    const [red, none, end] = ['\u001b[31m', '\u001b[39m', '\u001b[0m'];
    expect(wrapped(`${red}完成值高${none}于指标值`, 6)).toEqual([
      `${red}完成值${end}`,
      `${red}高${none}于指`,
      '标值',
    ]);
  });

  it.each(['', ' ', '\u001b[31m\u001b[39m'])('has no line for nothing to read: %j', (text) => {
    expect(stringWidth(wrapped(text, 10).join(''))).toBe(0);
  });

  it('loses no sign and is never over its columns', () => {
    const text = '核对 4785 项，4746 项无问题（100%）；path/to/a.xlsx “甲乙” (5 − 2) ÷ 2 × 100% = 150%';
    for (let columns = 6; columns < 60; columns++) {
      const lines = wrapped(text, columns);
      expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
    }
  });
});

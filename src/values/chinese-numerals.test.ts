import { readChineseNumeral, readChinesePercent } from './chinese-numerals';

test.each([
  ['十二', '12'],
  ['两', '2'],
  ['十', '10'],
  ['二十', '20'],
  ['一百二十', '120'],
  ['一百二', '120'],
  ['一百零二', '102'],
  ['一百一十', '110'],
  ['两千五', '2500'],
  ['三万五千', '35000'],
  ['三万五', '35000'],
  ['十二万', '120000'],
  ['三亿', '300000000'],
  ['一亿二千万', '120000000'],
  ['二〇二三', '2023'],
  ['一〇〇', '100'],
  ['三点五', '3.5'],
  ['壹仟贰佰', '1200'],
  ['零', '0'],
])('%s is %s', (text, expected) => expect(readChineseNumeral(text)?.toFixed()).toBe(expected));

test.each([
  '',
  '半',
  '百',
  '千',
  '万',
  '三四',
  '数十',
  '十百',
  '一千万千',
  '一万亿万',
  '百分',
  '三点',
  '点五',
  '一点二点三',
  '一'.repeat(99),
])('%s is no numeral', (text) => expect(readChineseNumeral(text)).toBeNull());

test.each([
  ['百分之九十', '90'],
  ['百分之九十八点五', '98.5'],
  ['百分之百', '100'],
  ['百分之90', '90'],
  ['千分之三', '0.3'],
  ['万分之五', '0.05'],
])('%s is %s percent', (text, expected) => expect(readChinesePercent(text)?.toFixed()).toBe(expected));

test.each(['九十', '百分之', '百分之半', '三分之二'])('%s is no percent', (text) =>
  expect(readChinesePercent(text)).toBeNull(),
);

const digits = Array.from('零一二三四五六七八九');

/** The usual way to write 0 to 9999: 零 for a gap, 十二 without its 一 at the head when asked. */
function writeSection(number: number): string {
  let written = '';
  for (const [unit, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(number / unit) % 10;
    if (digit > 0) written += `${digits[digit] ?? ''}${sign}`;
    else if (written !== '' && !written.endsWith('零') && number % unit > 0) written += '零';
  }
  return written;
}

function write(number: number): string {
  if (number === 0) return '零';
  const high = Math.floor(number / 10_000);
  const low = number % 10_000;
  const gap = high > 0 && low > 0 && low < 1000 ? '零' : '';
  const written = `${high > 0 ? `${writeSection(high)}万` : ''}${gap}${writeSection(low)}`;
  return written.replace(/^一十/, '十');
}

test('every numeral from 0 to 99,999 is read back', () => {
  const misread: string[] = [];
  for (let number = 0; number <= 99_999; number += 1)
    if (readChineseNumeral(write(number))?.toNumber() !== number) misread.push(write(number));
  expect(misread).toEqual([]);
});

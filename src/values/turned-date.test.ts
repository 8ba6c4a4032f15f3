import { readTarget } from './target';
import { isEnglishDay, rangeTurnedDate } from './turned-date';

test.each([
  ['1月2日', 1, 2],
  ['3月15日', 3, 15],
  ['2024/1/2', 1, 2],
  ['2024-02-04', 2, 4],
  ['2-Jan', 1, 2],
  ['Mar-05', 3, 5],
])('%s may have been %s-%s', (text, low, high) => expect(rangeTurnedDate(text)).toEqual({ low, high }));

test.each(['12月31日', '12月10日', '3月3日', '6月30日', '2024/1/2/3', '13月20日', '1-2', '1月', '2-Foo', ''])(
  '%j was no range',
  (text) => expect(rangeTurnedDate(text)).toBeNull(),
);

test.each(['4-Mar', '3-apr', '5-Jan-24', '12-Dec-2024'])('%s is a day and holds no number', (text) => {
  expect(isEnglishDay(text)).toBe(true);
  expect(readTarget(text).kind).toBe('words');
});

test.each(['4-6', '3-Aprs', '4个', '100-Mart'])('%s is none', (text) =>
  expect(isEnglishDay(text)).toBe(false),
);

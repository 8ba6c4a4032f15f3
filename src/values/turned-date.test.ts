import { rangeTurnedDate } from './turned-date';

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

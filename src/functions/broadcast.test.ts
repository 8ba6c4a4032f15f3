import { evaluate } from './broadcast';
import { score } from './score';
import { total } from './total';

const scores = (...given: readonly unknown[]): unknown => evaluate(score, given);
const column = (...cells: readonly unknown[]): readonly unknown[][] => cells.map((cell) => [cell]);

test('six rows are one call', () => {
  expect(
    scores(
      column(15, 15, 10, 10, 20, 20),
      column(10, 2, 10, 50, 3, 100),
      column(120, 4, 11, 210, 6, 300),
      column('≥', '≥', '≥', '≥', '≥', '≥'),
    ),
  ).toEqual(column(15, 15, 10, 10, 20, 20));
});

test('a single value, a row and a column serve every place', () => {
  expect(scores([[10, 20]], 10, column(5, 10))).toEqual([
    [5, 10],
    [10, 20],
  ]);
  expect(scores([[10, 20]], [[10, 10]], 5)).toEqual([[5, 10]]);
  expect(scores([[10]], [[10]], [[5]])).toBe(5);
});

test('each row has its own result: blanks, errors and all', () => {
  expect(scores(10, column(10, null, '#N/A', '若干', '—'), column(5, 5, 5, 5, 5), '≥')).toEqual([
    [5],
    [''],
    [{ error: '#N/A', message: '' }],
    [{ error: '#VALUE!', message: expect.stringContaining('“若干”') as unknown }],
    ['—'],
  ]);
});

test('shapes that do not fit are named', () => {
  expect(scores(column(1, 2, 3), column(1, 2), 5)).toEqual({
    error: '#VALUE!',
    message: '各参数的区域大小不一致：权重 3 行 × 1 列，指标值 2 行 × 1 列',
  });
  expect(scores([[1, 2], [3]], 1, 1)).toMatchObject({ error: '#VALUE!' });
});

test('a rectangle beyond two whole columns is refused before it is computed', () => {
  const long = column(...Array.from({ length: 2_000 }, () => 1));
  const wide = [Array.from({ length: 2_000 }, () => 1)];
  expect(scores(10, long, wide)).toMatchObject({ error: '#VALUE!' });
});

test('empty and flat lists are taken as they come', () => {
  expect(scores([], 1, 1)).toBe('');
  expect(scores([10, 20], [10, 10], 5)).toEqual(column(5, 10));
  expect(scores([[]], 1, 1)).toBe('');
  expect(evaluate(total, [[[1, 2], [3]], 4, [5]])).toBe(15);
});

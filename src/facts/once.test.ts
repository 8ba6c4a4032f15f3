import { lazily, perItem } from './once';

interface Sums {
  readonly sum: number;
  readonly double: number;
  readonly times: (item: { readonly by: number }) => number;
}

describe('what is worked out lazily', () => {
  const worked: string[] = [];
  const sumsOf = lazily<{ readonly numbers: readonly number[] }, Sums>({
    sum: ({ numbers }) => {
      worked.push('sum');
      return numbers.reduce((all, one) => all + one, 0);
    },
    double: ({ sum }) => sum * 2,
    times: perItem(({ by }: { readonly by: number }, { sum }: Sums) => {
      worked.push(`times ${by}`);
      return sum * by;
    }),
  });
  beforeEach(() => {
    worked.length = 0;
  });

  it('is not worked out before it is asked for', () => {
    expect(sumsOf({ numbers: [1, 2] }).numbers).toEqual([1, 2]);
    expect(worked).toEqual([]);
  });

  it('is worked out once, whoever asks', () => {
    const sums = sumsOf({ numbers: [1, 2] });
    expect([sums.double, sums.sum, sums.sum]).toEqual([6, 3, 3]);
    expect(worked).toEqual(['sum']);
  });

  it('is worked out once for each item', () => {
    const { times } = sumsOf({ numbers: [1, 2] });
    const [three, five] = [{ by: 3 }, { by: 5 }];
    expect([times(three), times(five), times(three)]).toEqual([9, 15, 9]);
    expect(worked).toEqual(['sum', 'times 3', 'times 5']);
  });

  it('is its own for each object', () => {
    expect([sumsOf({ numbers: [1] }).sum, sumsOf({ numbers: [2] }).sum]).toEqual([1, 2]);
  });
});

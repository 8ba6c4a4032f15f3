import { budgets, traffic } from './load';

describe('a check, in calls over the bridge', () => {
  it.each(budgets)('of $rows rows with $findings findings takes $most at most', async ({ most, ...load }) => {
    const { read, marked } = await traffic(load);
    expect(read).toBeGreaterThan(50);
    expect(read + marked).toBeLessThanOrEqual(most);
  });
});

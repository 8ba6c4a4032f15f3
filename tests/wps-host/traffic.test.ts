import { traffic } from './load';

describe('a check, in calls over the bridge', () => {
  it('of a form of 60 rows with 20 findings takes 400 at most', async () => {
    const { read, marked } = await traffic({ rows: 60, findings: 20 });
    expect(read + marked).toBeLessThanOrEqual(400);
  });

  it('of a form of 2,000 rows with 100 findings takes 3,000 at most', async () => {
    const { read, marked } = await traffic({ rows: 2000, findings: 100 });
    expect(read + marked).toBeLessThanOrEqual(3000);
  });
});

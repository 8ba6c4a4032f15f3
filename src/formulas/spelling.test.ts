import { asStored, asTyped } from './spelling';

describe('a formula with functions of ours', () => {
  it.each([
    ['PERF.SCORE(H3,D3,E3)', '_xldudf_PERF_SCORE(H3,D3,E3)'],
    [
      'ROUND(PERF.TOTAL(I3:I9),2)+PERF.RATESCORE(D3,10)',
      'ROUND(_xldudf_PERF_TOTAL(I3:I9),2)+_xldudf_PERF_RATESCORE(D3,10)',
    ],
    ['SUM(A1:A3)', 'SUM(A1:A3)'],
  ])('is %s where it is typed and %s in a file', (typed, stored) => {
    expect(asStored(typed)).toBe(stored);
    expect(asTyped(stored)).toBe(typed);
  });

  it.each([
    '[2]!_xldudf_PERF_SCORE(A1)',
    'Foo.xla!_xldudf_PERF_SCORE(A1)',
    "'我的 插件.xla'!_xldudf_perf_SCORE(A1)",
  ])('that other add-ins have left as %s is typed without them', (stored) => {
    expect(asTyped(stored)).toBe('PERF.SCORE(A1)');
  });

  it('keeps its texts and the names of its sheets', () => {
    const spoken = `IF(A1="","见 PERF.SCORE(A1) 和 ""PERF.TOTAL(""",'PERF.SCORE(旧)'!B2)`;
    expect(asStored(spoken)).toBe(spoken);
    const kept = `IF(A1="","_xldudf_PERF_SCORE(A1)",'_xldudf_PERF_SCORE(旧)'!B2)`;
    expect(asTyped(kept)).toBe(kept);
  });

  it('is not to be mixed up with a name that ends like ours', () => {
    expect(asStored('MYPERF.SCORE(A1)+A.PERF.SCORE(A1)')).toBe('MYPERF.SCORE(A1)+A.PERF.SCORE(A1)');
  });
});

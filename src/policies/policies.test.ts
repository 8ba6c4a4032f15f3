import { defaultPolicy, mof, policies, type Policy, policyById, type Sourced } from '.';

const sourced = (policy: Policy): readonly (readonly [string, Sourced<unknown>])[] =>
  Object.entries(policy).filter(
    (entry): entry is [string, Sourced<unknown>] =>
      typeof entry[1] === 'object' && entry[1] !== null && 'source' in entry[1],
  );

const parameters = [
  'total',
  'rateWeight',
  'groupWeights',
  'reverse',
  'deviationBands',
  'qualitativeBands',
  'rateNeedsReason',
  'budgetChangeNeedsReason',
  'actualNeedsReason',
  'grades',
  'scored',
];

test('ids are unique, and a policy is found by its own', () => {
  expect(new Set(policies.map(({ id }) => id)).size).toBe(policies.length);
  for (const policy of policies) expect(policyById(policy.id)).toBe(policy);
  expect(policyById('atlantis')).toBeUndefined();
});

test('the default is the national rule', () => {
  expect(defaultPolicy).toBe(mof);
  expect(mof.basis).toContain('财预〔2020〕10号');
});

test('what this product chose itself says so', () => {
  for (const policy of policies) expect(policy.deviationBands.source).toContain('本产品默认值');
});

describe.each(policies.map((policy) => [policy.id, policy] as const))('%s', (_id, policy) => {
  test('cites a source for every parameter, and its basis', () => {
    expect(sourced(policy).map(([name]) => name)).toEqual(parameters);
    for (const [, { source }] of sourced(policy)) expect(source.trim()).not.toBe('');
    expect(policy.basis.trim()).not.toBe('');
    expect(policy.title.zh.trim()).not.toBe('');
    expect(policy.title.en.trim()).not.toBe('');
  });

  test('gives the groups and the execution rate the whole total, in every shape', () => {
    for (const shape of policy.groupWeights.value) {
      const groups = Object.values(shape).reduce((sum, weight) => sum + weight, 0);
      expect(groups + policy.rateWeight.value).toBe(policy.total.value);
    }
  });

  test('covers 0 to 100 with grades of 定性 that only touch', () => {
    const bands = policy.qualitativeBands.value;
    expect(bands.map(({ grade }) => grade)).toEqual(['met', 'partly', 'unmet']);
    expect(bands[0]?.to).toBe(100);
    expect(bands.at(-1)?.from).toBe(0);
    bands.slice(1).forEach((band, place) => expect(band.to).toBe(bands[place]?.from));
    for (const band of bands) expect(band.from).toBeLessThan(band.to);
  });

  test('has grades that descend to 0', () => {
    const least = policy.grades.value.map(({ from }) => from);
    expect(least).toEqual([...least].sort((a, b) => b - a));
    expect(new Set(least).size).toBe(least.length);
    expect(least.at(-1)).toBe(0);
  });

  test('has deviation bands that ascend', () => {
    const { hint, explain, excessive, extreme } = policy.deviationBands.value;
    expect(0 < hint && hint < explain && explain < excessive && excessive < extreme).toBe(true);
  });

  test('accepts at least one formula for an unmet ≤', () => {
    expect(policy.reverse.value.length).toBeGreaterThan(0);
  });
});

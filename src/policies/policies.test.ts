import { defaultPolicy, groupsSharing, policies, type Policy, policyById, readPolicy, type Sourced } from '.';
import { guangxi } from './guangxi';
import { hubei } from './hubei';
import { jiangxi } from './jiangxi';
import { mof } from './mof';
import { mof2017 } from './mof-2017';
import { monitoring } from './monitoring';
import { sichuan } from './sichuan';
import { transfer } from './transfer';
import { zhejiang } from './zhejiang';

const sourced = (policy: Policy): readonly (readonly [string, Sourced<unknown>])[] =>
  Object.entries(policy).filter(
    (entry): entry is [string, Sourced<unknown>] =>
      typeof entry[1] === 'object' && entry[1] !== null && 'source' in entry[1],
  );

const parameters = [
  'total',
  'rateWeight',
  'rateSteps',
  'mayExceedBudget',
  'rateOfNothing',
  'groupWeights',
  'reverse',
  'deviationBands',
  'qualitativeBands',
  'rateBudget',
  'rateNeedsReason',
  'budgetChangeNeedsReason',
  'actualNeedsReason',
  'actualOfZeroNeedsReason',
  'qualitativeNeedsRemark',
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

test('every policy of the domain ships', () => {
  expect(policies.map(({ id }) => id)).toEqual([
    'mof',
    'chongqing',
    'hubei',
    'wuhan-2019',
    'shenzhen',
    'sichuan',
    'guangxi',
    'jiangxi',
    'zhejiang',
    'transfer',
    'monitoring',
    'mof-2017',
  ]);
});

/** What a policy says otherwise than the national rule, by parameter. */
const ownValues = (policy: Policy): Readonly<Record<string, unknown>> => {
  const national = new Map(sourced(mof).map(([name, { value }]) => [name, JSON.stringify(value)]));
  return Object.fromEntries(
    sourced(policy)
      .filter(([name, { value }]) => JSON.stringify(value) !== national.get(name))
      .map(([name, { value }]) => [name, value]),
  );
};

test('Hubei: 20 + 40 + 40, bands 80/50', () => {
  expect(ownValues(hubei)).toEqual({
    rateWeight: 20,
    groupWeights: [{ 产出: 40, '效益+满意度': 40 }],
    qualitativeBands: [
      { grade: 'met', from: 80, to: 100 },
      { grade: 'partly', from: 50, to: 80 },
      { grade: 'unmet', from: 0, to: 50 },
    ],
  });
});

test('Sichuan: free inside the 90, any change of the budget needs a reason', () => {
  expect(ownValues(sichuan)).toEqual({ groupWeights: [], budgetChangeNeedsReason: 0 });
  expect(sichuan.rateWeight.value).toBe(10);
  expect(sichuan.rateNeedsReason.value).toBe(90);
  expect(sichuan.rateNeedsReason.source).toContain('0013zp');
});

test('Guangxi: 130 % of the target and 30 of none need a reason, 定性 a remark', () => {
  expect(ownValues(guangxi)).toEqual({
    actualNeedsReason: 130,
    actualOfZeroNeedsReason: 30,
    qualitativeNeedsRemark: true,
  });
});

test('Jiangxi: the rate by steps', () => {
  expect(Object.keys(ownValues(jiangxi))).toEqual(['rateSteps']);
  expect(jiangxi.rateSteps.value[0]).toEqual({ from: 100, points: jiangxi.rateWeight.value });
});

test('Zhejiang: more may be spent than budgeted, and all of nothing was spent', () => {
  expect(ownValues(zhejiang)).toEqual({ mayExceedBudget: true, rateOfNothing: 100 });
});

test('the central form of 2017: A ÷ B for less is better, bands 80/50', () => {
  expect(Object.keys(ownValues(mof2017))).toEqual(['groupWeights', 'reverse', 'qualitativeBands']);
  expect(mof2017.reverse.value).toEqual(['ratio']);
});

test('nobody cites a number of an index', () => {
  for (const policy of policies)
    for (const [, { source }] of sourced(policy)) expect(source).not.toMatch(/\d{9,}/u);
});

test('mid-year monitoring: not scored, no rate is low, the budget is that of the start of the year', () => {
  expect(ownValues(monitoring)).toEqual({
    groupWeights: [],
    rateBudget: 'initial',
    rateNeedsReason: 0,
    scored: false,
  });
});

test('central transfers: not scored', () => {
  expect(ownValues(transfer)).toEqual({ groupWeights: [], scored: false });
});

test('a province that differs from the national rule cites a source of its own', () => {
  for (const policy of policies.filter((one) => one !== mof)) {
    const cited = new Map(sourced(policy).map(([name, { source }]) => [name, source]));
    const national = new Map(sourced(mof).map(([name, { source }]) => [name, source]));
    for (const name of Object.keys(ownValues(policy))) expect(cited.get(name)).not.toBe(national.get(name));
  }
});

test.each([
  ['产出', ['产出']],
  ['效益+满意度', ['效益', '满意度']],
])('the groups that share the weight of %s', (key, groups) => {
  expect(groupsSharing(key)).toEqual(groups);
});

const own = readPolicy({
  id: '黄石',
  title: { zh: '黄石市项目支出绩效自评' },
  basedOn: 'hubei',
  parameters: {
    rateWeight: 10,
    groupWeights: [{ 产出: 45.5, '效益+满意度': 44.5 }],
    deviationBands: { hint: 25 },
  },
});
if ('problems' in own) throw new Error(own.problems[0]?.en);

describe.each([...policies, own.policy].map((policy) => [policy.id, policy] as const))(
  '%s',
  (_id, policy) => {
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
  },
);

import { Ajv2020 } from 'ajv/dist/2020';
import * as fc from 'fast-check';
import { policies, policySchema, readPolicy } from '.';
import { hubei } from './hubei';
import { mof } from './mof';
import { parameterShapes } from './parameter-shapes';
import { transfer } from './transfer';

const ajv = new Ajv2020({ allErrors: true });
const fitsSchema = ajv.compile(policySchema);

const named = { id: 'huangshi', title: { zh: '黄石市项目支出绩效自评', en: 'Huangshi, projects' } };
const withParameters = (parameters: unknown): unknown => ({ ...named, parameters });
const problemsIn = (json: unknown, file?: string) => {
  const reading = readPolicy(json, file);
  return 'problems' in reading ? reading.problems : [];
};
const policyIn = (json: unknown, file?: string) => {
  const reading = readPolicy(json, file);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.policy;
};

const good: readonly (readonly [string, unknown])[] = [
  ['only a name', named],
  ['a Chinese id, no English title', { id: '黄石-2024', title: { zh: '黄石市' } }],
  ['a schema for the editor', { $schema: './policy.schema.json', ...named }],
  ['no parameters', withParameters({})],
  ['every base', { ...named, basedOn: 'transfer' }],
  ['a source', { ...named, source: '黄财绩〔2024〕1号', parameters: { rateNeedsReason: 85 } }],
  ['rate and groups', withParameters({ rateWeight: 20, groupWeights: [{ 产出: 40, '效益+满意度': 40 }] })],
  ['groups left free', withParameters({ rateWeight: 20, groupWeights: [] })],
  ['halves and hundredths', withParameters({ rateWeight: 0.1, groupWeights: [{ 产出: 99.7, 效益: 0.2 }] })],
  ['another total', withParameters({ total: 120, rateWeight: 20, groupWeights: [{ 产出: 60, 效益: 40 }] })],
  ['no rate weight', withParameters({ rateWeight: 0, groupWeights: [] })],
  ['one band', withParameters({ deviationBands: { hint: 25 } })],
  ['all bands', withParameters({ deviationBands: { hint: 10, explain: 20, excessive: 50, extreme: 100 } })],
  ['ratio', withParameters({ reverse: ['ratio'] })],
  ['every change of the budget', withParameters({ budgetChangeNeedsReason: 0 })],
  ['a limit to actuals', withParameters({ actualNeedsReason: 130 })],
  ['no limit to actuals', { ...named, basedOn: 'guangxi', parameters: { actualNeedsReason: null } }],
  [
    'two grades',
    withParameters({
      grades: [
        { grade: '合格', from: 60 },
        { grade: '不合格', from: 0 },
      ],
    }),
  ],
  ['not scored', withParameters({ scored: false })],
  ['bands 80/50', withParameters({ qualitativeBands: hubei.qualitativeBands.value })],
];

/** What the schema refuses as well, with the place that must change. */
const bad: readonly (readonly [string, unknown, string])[] = [
  ['nothing', null, ''],
  ['a list', [named], ''],
  ['text', 'mof', ''],
  ['no id', { title: named.title }, 'id'],
  ['no title', { id: 'huangshi' }, 'title'],
  ['no Chinese title', { ...named, title: { en: 'Huangshi' } }, 'title.zh'],
  ['a blank title', { ...named, title: { zh: ' ' } }, 'title.zh'],
  ['a title over two lines', { ...named, title: { zh: '黄石\n市' } }, 'title.zh'],
  ['a long title', { ...named, title: { zh: '黄'.repeat(61) } }, 'title.zh'],
  ['an id with capitals', { ...named, id: 'Huangshi' }, 'id'],
  ['the id of a policy that ships', { ...named, id: 'hubei' }, 'id'],
  ['an unknown base', { ...named, basedOn: 'hubie' }, 'basedOn'],
  ['an unknown key', { ...named, param: {} }, 'param'],
  ['an unknown parameter', withParameters({ rateWeigth: 20 }), 'parameters.rateWeigth'],
  ['__proto__', withParameters(JSON.parse('{"__proto__":{"scored":false}}')), 'parameters.__proto__'],
  ['parameters in a list', withParameters([]), 'parameters'],
  ['a number in quotes', withParameters({ rateWeight: '20' }), 'parameters.rateWeight'],
  ['a blank number', withParameters({ rateWeight: null }), 'parameters.rateWeight'],
  ['a negative weight', withParameters({ rateWeight: -1 }), 'parameters.rateWeight'],
  ['a weight over 100', withParameters({ rateWeight: 101 }), 'parameters.rateWeight'],
  ['a total of 0', withParameters({ total: 0 }), 'parameters.total'],
  ['groups not in a list', withParameters({ groupWeights: { 产出: 90 } }), 'parameters.groupWeights'],
  ['an empty shape', withParameters({ groupWeights: [{}] }), 'parameters.groupWeights[0]'],
  [
    'a group weight in quotes',
    withParameters({ groupWeights: [{ 产出: '90' }] }),
    'parameters.groupWeights[0].产出',
  ],
  [
    'a full group name',
    withParameters({ groupWeights: [{ 产出指标: 90 }] }),
    'parameters.groupWeights[0].产出指标',
  ],
  ['a loose +', withParameters({ groupWeights: [{ '效益+': 90 }] }), 'parameters.groupWeights[0].效益+'],
  ['an unknown formula', withParameters({ reverse: ['linaer'] }), 'parameters.reverse[0]'],
  ['no formula', withParameters({ reverse: [] }), 'parameters.reverse'],
  ['an unknown band', withParameters({ deviationBands: { hnit: 20 } }), 'parameters.deviationBands.hnit'],
  ['a band of 0', withParameters({ deviationBands: { hint: 0 } }), 'parameters.deviationBands.hint'],
  [
    'two qualitative bands',
    withParameters({ qualitativeBands: hubei.qualitativeBands.value.slice(1) }),
    'parameters.qualitativeBands',
  ],
  ['a rate over 100', withParameters({ rateNeedsReason: 900 }), 'parameters.rateNeedsReason'],
  [
    'a negative change',
    withParameters({ budgetChangeNeedsReason: -20 }),
    'parameters.budgetChangeNeedsReason',
  ],
  ['a share written as 1.3', withParameters({ actualNeedsReason: 1.3 }), 'parameters.actualNeedsReason'],
  ['no grades', withParameters({ grades: [] }), 'parameters.grades'],
  ['a grade without a name', withParameters({ grades: [{ from: 0 }] }), 'parameters.grades[0].grade'],
  ['scored in words', withParameters({ scored: '是' }), 'parameters.scored'],
  ['a blank source', { ...named, source: '' }, 'source'],
];

const [met, partly, unmet] = mof.qualitativeBands.value;

/** What no schema can tell. */
const unsound: readonly (readonly [string, unknown, string])[] = [
  [
    'a rate weight that does not go with the base’s groups',
    withParameters({ rateWeight: 20 }),
    'parameters.rateWeight',
  ],
  ['a total that does not', withParameters({ total: 120 }), 'parameters.total'],
  [
    'groups over the total',
    withParameters({
      groupWeights: [
        { 产出: 50, 效益: 40 },
        { 产出: 60, 效益: 40 },
      ],
    }),
    'parameters.groupWeights[1]',
  ],
  ['groups under the total', withParameters({ groupWeights: [{ 产出: 50 }] }), 'parameters.groupWeights[0]'],
  [
    'a group named twice',
    withParameters({ groupWeights: [{ 产出: 50, '效益+产出': 40 }] }),
    'parameters.groupWeights[0]',
  ],
  [
    'a rate weight over the total',
    withParameters({ total: 50, rateWeight: 60, groupWeights: [], grades: [{ grade: '差', from: 0 }] }),
    'parameters.rateWeight',
  ],
  ['bands that do not ascend', withParameters({ deviationBands: { hint: 40 } }), 'parameters.deviationBands'],
  ['equal bands', withParameters({ deviationBands: { hint: 30 } }), 'parameters.deviationBands'],
  [
    'qualitative bands in another order',
    withParameters({ qualitativeBands: [unmet, partly, met] }),
    'parameters.qualitativeBands',
  ],
  [
    'qualitative bands with a gap',
    withParameters({ qualitativeBands: [met, { grade: 'partly', from: 60, to: 79 }, unmet] }),
    'parameters.qualitativeBands',
  ],
  ['grades that ascend', withParameters({ grades: [...mof.grades.value].reverse() }), 'parameters.grades'],
  [
    'a grade named twice',
    withParameters({
      grades: [
        { grade: '优', from: 90 },
        { grade: '优', from: 0 },
      ],
    }),
    'parameters.grades',
  ],
  [
    'grades that do not reach 0',
    withParameters({ grades: mof.grades.value.slice(0, 2) }),
    'parameters.grades',
  ],
  [
    'a grade over the total',
    withParameters({
      grades: [
        { grade: '优', from: 101 },
        { grade: '差', from: 0 },
      ],
    }),
    'parameters.grades',
  ],
  ['a total under the base’s grades', withParameters({ total: 50, groupWeights: [] }), 'parameters.total'],
];

test.each(good)('reads %s, and so does the schema', (_what, json) => {
  expect(problemsIn(json)).toEqual([]);
  fitsSchema(json);
  expect(fitsSchema.errors).toBeNull();
});

test.each(bad)('refuses %s, and so does the schema', (_what, json, path) => {
  expect(problemsIn(json).map((one) => one.path)).toEqual([path]);
  expect(fitsSchema(json)).toBe(false);
});

test.each(unsound)('refuses %s, which the schema cannot tell', (_what, json, path) => {
  expect(problemsIn(json).map((one) => one.path)).toEqual([path]);
  expect(fitsSchema(json)).toBe(true);
});

test('says every problem once, in both languages', () => {
  for (const [, json] of [...bad, ...unsound]) {
    const problems = problemsIn(json);
    expect(new Set(problems.map(({ zh }) => zh)).size).toBe(problems.length);
    for (const { zh, en } of problems) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en.trim()).not.toBe('');
      expect(zh + en).not.toMatch(/undefined|\[object/u);
    }
  }
});

test('values of every policy that ships can be written down and read back', () => {
  for (const { id, ...base } of policies) {
    const parameters = Object.fromEntries(
      Object.keys(parameterShapes).map((name) => [name, base[name as keyof typeof parameterShapes].value]),
    );
    const json = { ...named, basedOn: id, parameters, source: '抄录' };
    expect(fitsSchema(json)).toBe(true);
    expect(policyIn(json)).toMatchObject(
      Object.fromEntries(
        Object.entries(parameters).map(([name, value]) => [name, { value, source: '抄录' }]),
      ),
    );
  }
});

describe('what is overridden', () => {
  const json = { ...named, basedOn: 'transfer', parameters: { rateNeedsReason: 85 } };

  test('takes everything else from the base', () => {
    const { id, title, basis, rateNeedsReason, ...rest } = policyIn(json);
    expect({ id, title }).toEqual(named);
    expect(rateNeedsReason.value).toBe(85);
    expect(basis).toContain(transfer.basis);
    expect(transfer).toMatchObject(rest);
  });

  test.each([
    ['the document’s source', { ...json, source: '黄财绩〔2024〕1号' }, 'own.json', '黄财绩〔2024〕1号'],
    ['the file', json, 'own.json', '用户设定（own.json）'],
    ['that a user set it', json, undefined, '用户设定'],
  ])('cites %s', (_what, document, file, source) => {
    const policy = policyIn(document, file);
    expect(policy.rateNeedsReason.source).toBe(source);
    expect(policy.basis).toBe(`${source}；${transfer.basis}`);
  });

  test('keeps the bands that were left out, and says whose they are', () => {
    const { value, source } = policyIn(withParameters({ deviationBands: { explain: 40 } })).deviationBands;
    expect(value).toEqual({ hint: 20, explain: 40, excessive: 100, extreme: 300 });
    expect(source).toBe(`用户设定；未给出的分档：${mof.deviationBands.source}`);
  });

  test('is the national rule where no base is named, and English is Chinese where it is left out', () => {
    const policy = policyIn({ id: 'own', title: { zh: '自用' } });
    expect(policy).toEqual({
      ...mof,
      id: 'own',
      title: { zh: '自用', en: '自用' },
      basis: `用户设定；${mof.basis}`,
    });
  });

  test('does not touch the document and shares nothing with it', () => {
    const weights = { 产出: 50, 效益: 40 };
    const policy = policyIn(withParameters({ groupWeights: [weights] }));
    weights.产出 = 0;
    expect(policy.groupWeights.value).toEqual([{ 产出: 50, 效益: 40 }]);
  });
});

test.each([
  [{ ...named, basedOn: 'mofs' }, '没有“mofs”，是否指 mof？可用：mof、chongqing'],
  [{ ...named, parameter: {} }, '没有“parameter”这一项，是否指 parameters（参数）？'],
  [withParameters({ rate_weight: 20 }), '没有“rate_weight”这一项，是否指 rateWeight（执行率权重）？'],
  [withParameters({ 执行率权重: 20 }), '没有“执行率权重”这一项，是否指 rateWeight（执行率权重）？'],
  [withParameters({ colour: 20 }), '没有“colour”这一项，可用：total、rateWeight、'],
  [withParameters({ rateWeight: '20' }), '应为 0 到 100 之间的数字（不加引号）；写的是“20”'],
  [withParameters({ rateWeight: 200 }), '应为 0 到 100 之间的数字；写的是 200'],
  [withParameters({ scored: 'no' }), '应为 true 或 false（不加引号）；写的是“no”'],
  [
    withParameters({ rateWeight: 20 }),
    '50 + 30 + 10 + 20 = 110。一级指标权重沿用的是“财政部项目支出绩效自评”的，请在评分办法文件里一并写明',
  ],
  [withParameters({ deviationBands: { hint: 40 } }), '偏离度分档应逐级增大：提示 40、须说明原因 30'],
])('%j: %s', (json, words) => {
  expect(problemsIn(json)[0]?.zh).toContain(words);
});

test('quotes what was written briefly and on one line', () => {
  const [problem] = problemsIn(withParameters({ [`\u001b[2J${'x'.repeat(5000)}`]: 1 }));
  expect(problem?.path.length).toBeLessThan(60);
  expect(`${problem?.path ?? ''}${problem?.zh ?? ''}`).not.toMatch(/\p{Cc}/u);
});

describe('the schema of a parameter and its check agree on any value', () => {
  /** A value that is right but for one place, and values that are anything. */
  const nearly = (values: readonly unknown[]): fc.Arbitrary<unknown> =>
    fc.oneof(
      fc.jsonValue(),
      fc
        .tuple(
          fc.constantFrom(...values),
          fc.nat(),
          fc.oneof(fc.jsonValue(), fc.double(), fc.integer({ min: -1, max: 210 })),
        )
        .map(([value, place, strange]) => spoilt(value, place, strange)),
    );

  test.each(Object.entries(parameterShapes))('%s', (name, shape) => {
    const fits = ajv.compile(shape.schema);
    const values = policies.map((policy) => policy[name as keyof typeof parameterShapes].value);
    fc.assert(
      fc.property(nearly(values), (value) => {
        expect('value' in shape.read(value, '')).toBe(fits(value));
      }),
      { numRuns: 300, seed: 2020 },
    );
  });
});

/** The value with one of its places, chosen by `place`, replaced; objects may get a strange key instead. */
function spoilt(value: unknown, place: number, strange: unknown): unknown {
  if (typeof value !== 'object' || value === null) return strange;
  const keys = [...Object.keys(value), 'added'];
  const key = keys[place % keys.length] ?? 'added';
  const rest = Math.floor(place / keys.length);
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    if (key === 'added') return [...items, strange];
    return items.map((item, index) => (String(index) === key ? spoilt(item, rest, strange) : item));
  }
  const entries = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    entries.set(key, key === 'added' ? strange : spoilt(entries.get(key), rest, strange)),
  );
}

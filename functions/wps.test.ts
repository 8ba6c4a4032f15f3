import { catalogue } from '../src/functions/catalogue';
import { catalogueWithCheck } from '../src/functions/catalogue-with-check';
import { registerInWps, type WpsAddInRoot } from './wps';

type Register = NonNullable<WpsAddInRoot['AddCustomFunction']>;
type Registered = Parameters<Register>;

const registered = new Map<string, Registered>();
const host: WpsAddInRoot = { AddCustomFunction: (...given) => void registered.set(given[1], given) };
registerInWps(catalogueWithCheck, host);

const call = (name: string, ...given: readonly unknown[]): unknown => registered.get(name)?.[2](...given);
const omitted = -2147352572;

test('registers every function under PERF, with its help', () => {
  expect([...registered.keys()]).toEqual(catalogueWithCheck.map(({ name }) => name));
  const [namespace, name, , metadata] = registered.get('DEVIATION') ?? [];
  expect([namespace, name]).toEqual(['PERF', 'DEVIATION']);
  expect(metadata).toEqual({
    description: expect.stringContaining('偏离度') as unknown,
    parameters: [
      { name: '指标值', description: expect.any(String) as unknown, type: 'any[][]' },
      { name: '完成值', description: expect.any(String) as unknown, type: 'any[][]' },
      { name: '指标性质', description: expect.any(String) as unknown, type: 'any[][]?' },
    ],
    result: { type: 'any[][]' },
  });
});

test.each([undefined, {}])('a host without custom functions (%j) is left alone', (old) => {
  expect(registerInWps(catalogue, old)).toBe(false);
});

test('single cells, ranges, live Range objects and omitted arguments', () => {
  expect(call('SCORE', [[15]], [[10]], [[120]], omitted, omitted)).toBe(15);
  expect(call('SCORE', 15, 10, 120, undefined, null)).toBe(15);
  expect(call('SCORE', { Value2: [[15], [10]] }, { Value2: 10 }, [[120], [5]], omitted)).toEqual([[15], [5]]);
  expect(call('TOTAL', [[1], ['—'], [null]], [[2]], omitted, omitted)).toBe(3);
});

test('errors come as CVErr integers or as text, and leave as text', () => {
  expect(call('EXECRATE', [[5]], [[0]])).toBe('#DIV/0! 预算数为 0');
  expect(call('GRADE', [['优秀']])).toBe('#VALUE! 总分“优秀”不是数值');
  expect(call('GRADE', -2146826281)).toBe('#DIV/0!');
  expect(call('TOTAL', [[1], [-2146826246]])).toBe('#N/A');
  expect(call('GRADE', call('GRADE', '优秀'))).toBe('#VALUE! 总分“优秀”不是数值');
  expect(call('EXECRATE', [[1], [1]], [[1], [0]])).toEqual([[100], ['#DIV/0! 预算数为 0']]);
});

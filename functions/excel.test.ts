import { catalogueWithCheck } from '../src/functions/catalogue-with-check';
import { check } from '../src/functions/check';
import type { ArgumentCells } from './excel-cells';
import { type ExcelCustomFunctions, registerInExcel, registerWhenAsked } from './excel';

type Compute = (...received: readonly unknown[]) => unknown;

/** Excel's `CustomFunctions.Error` as the runtime has it: a code and, with some codes, a message. */
const hostError = function (
  this: { code: string; message: string | undefined },
  code: string,
  message?: string,
) {
  this.code = code;
  this.message = message;
} as unknown as ExcelCustomFunctions['Error'];

const associated = new Map<string, Compute>();
const host: ExcelCustomFunctions = {
  associate: (id, compute) => void associated.set(id, compute),
  Error: hostError,
};
registerInExcel(catalogueWithCheck, host, null);

const call = (id: string, ...received: readonly unknown[]): unknown => associated.get(id)?.(...received);
const invocation = { address: 'Sheet1!J19' };
/** Of a call whose arguments are no ranges. */
const literals = { ...invocation, parameterAddresses: ['', ''] };

test('associates every function by its id', () => {
  expect([...associated.keys()]).toEqual(catalogueWithCheck.map(({ name }) => name));
});

test('without a custom functions runtime nothing happens', () => {
  expect(registerInExcel(catalogueWithCheck)).toBe(false);
});

test('gives a rectangle for every result, and does not take the invocation for an argument', () => {
  expect(call('EXECRATE', [[2555831.4]], [[2560000]], invocation)).toEqual([[99.84]]);
  expect(call('DEVIATION', [[10], ['≤4']], [[120], [3]], null, invocation)).toEqual([[1100], [25]]);
  expect(call('SCORE', [[15]], [[10]], [['']], null, null, invocation)).toEqual([['']]);
});

test('takes repeated ranges out of their list', () => {
  expect(call('TOTAL', [[[9.98]], [[10], [20], ['—']]], invocation)).toEqual([[39.98]]);
  expect(call('TOTAL', [[['']]], invocation)).toEqual([['']]);
});

test('throws an error of the whole call, with its message where Excel shows one', () => {
  const thrown = (id: string, ...received: readonly unknown[]): unknown => {
    try {
      return call(id, ...received);
    } catch (error) {
      return error;
    }
  };
  const valueError = thrown('GRADE', [['优秀']], null, invocation);
  expect(valueError).toBeInstanceOf(hostError);
  expect(valueError).toMatchObject({ code: '#VALUE!', message: '总分“优秀”不是数值' });
  expect(thrown('EXECRATE', [[5]], [[0]], literals)).toMatchObject({ code: '#DIV/0!', message: undefined });
  const given = new hostError('#REF!');
  expect(thrown('GRADE', [[given]], null, invocation)).toMatchObject({ code: '#REF!' });
  expect(thrown('GRADE', [[new hostError('#SPILL!')]], null, invocation)).toMatchObject({
    code: '#VALUE!',
    message: '参数中有错误值 #SPILL!',
  });
});

test('sets an error of one row into its row', () => {
  const [[first] = [], [second] = []] = call('EXECRATE', [[1], [1]], [[1], [0]], literals) as unknown[][];
  expect(first).toBe(100);
  expect(second).toBeInstanceOf(hostError);
  expect(second).toMatchObject({ code: '#DIV/0!' });
});

const form = [
  ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '走访企业', '≥10', 10, 90, 95],
];

test('tells PERF.CHECK where its range begins, however the sheet is called', () => {
  const cellsWith = (parameterAddresses?: readonly string[]): readonly unknown[] =>
    (call('CHECK', form, null, { parameterAddresses }) as unknown[][]).map(([, cell]) => cell);
  expect(cellsWith()).toContain('F2');
  expect(cellsWith(["'表 1'!$C$5:H6", ''])).toContain('H6');
});

describe('a 0, which may be a blank cell', () => {
  const asked: string[] = [];
  const cells: ArgumentCells = {
    empty: (address) => {
      asked.push(address);
      if (address.startsWith('gone!')) return Promise.resolve(null);
      return Promise.resolve([[address === 'Sheet1!C1'], [false]]);
    },
    sheet: () => Promise.resolve(null),
  };
  const asking = new Map<string, Compute>();
  registerInExcel(
    catalogueWithCheck,
    { associate: (id, compute) => void asking.set(id, compute), Error: hostError },
    cells,
  );
  const score = (actual: number, address: string): unknown =>
    asking.get('SCORE')?.([[10]], [['≤5']], [[actual]], null, null, {
      parameterAddresses: ['Sheet1!A1', 'Sheet1!B1', address],
    });

  test('is asked of its cell', async () => {
    await expect(score(0, 'Sheet1!C1')).resolves.toEqual([['']]);
    await expect(score(0, 'Sheet1!C2')).resolves.toEqual([[10]]);
    expect(asked).toEqual(['Sheet1!C1', 'Sheet1!C2']);
  });

  test('is not asked of a literal, and no other number of anything', () => {
    expect(score(0, '')).toEqual([[10]]);
    expect(score(6, 'Sheet1!C1')).toEqual([[8]]);
    expect(asked).toHaveLength(2);
  });

  test.each([
    ['its cell cannot be read', () => score(0, 'gone!C1')],
    [
      'nobody can ask',
      () => call('SCORE', [[10]], [['≤5']], [[0]], null, null, { parameterAddresses: ['', '', 'Sheet1!C1'] }),
    ],
    ['this Excel tells no addresses', () => call('SCORE', [[10]], [['≤5']], [[0]], null, null, invocation)],
  ])('earns nothing where %s: it is said that nobody can tell', async (_why, compute) => {
    await expect(Promise.resolve().then(compute)).rejects.toMatchObject({
      code: '#N/A',
      message: '完成值是 0 还是空格，这里分辨不了：请在单元格后加 &""，如 G19&""',
    });
  });

  test('is a blank to PERF.CHECK where the sheet cannot be read, and that is said', async () => {
    const padded = form.map((line) => [...line, 0]);
    const found = (await asking.get('CHECK')?.(padded, null, {
      parameterAddresses: ['Sheet1!A1:G2', ''],
    })) as string[][];
    expect(found.map(([, cell]) => cell)).toContain('F2');
    expect(found.at(-1)?.[2]).toBe('0 与空格');
  });
});

describe('a function that is loaded when a cell asks for it', () => {
  test('computes what it would have computed at once', async () => {
    const atOnce = call('CHECK', form, null, invocation);
    registerWhenAsked('CHECK', () => Promise.resolve(check), host, null);
    await expect(call('CHECK', form, null, invocation)).resolves.toEqual(atOnce);
  });

  test('fails with a message where it could not be loaded, and is asked for again by the next cell', async () => {
    const answers = [() => Promise.reject(new Error('offline')), () => Promise.resolve(check)];
    registerWhenAsked('CHECK', () => answers.shift()?.() ?? Promise.reject(new Error()), host, null);
    await expect(call('CHECK', form, null, invocation)).rejects.toMatchObject({
      code: '#N/A',
      message: '校验程序没有载入；请看网络是否连着，再重新计算',
    });
    await expect(call('CHECK', form, null, invocation)).resolves.toBeDefined();
  });

  test('is not registered without a custom functions runtime', () => {
    expect(registerWhenAsked('CHECK', () => Promise.resolve(check))).toBe(false);
  });
});

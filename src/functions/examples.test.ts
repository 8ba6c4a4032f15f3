import { zeroOrBlank } from './arguments';
import { evaluate } from './broadcast';
import { isFunctionName } from './catalogue';
import { catalogueWithCheck } from './catalogue-with-check';
import type { Outcome } from './function';

const call = (name: string, ...given: readonly unknown[]): Outcome => {
  const definition = catalogueWithCheck.find((candidate) => candidate.name === name);
  if (definition === undefined) throw new Error(`no PERF.${name}`);
  return evaluate(definition, given);
};

describe.each(catalogueWithCheck.map((definition) => [definition.name, definition] as const))(
  'PERF.%s',
  (_name, definition) => {
    test.each(definition.examples.map((example) => [JSON.stringify(example.arguments), example] as const))(
      '%s',
      (_arguments, example) => {
        const given = structuredClone(example.arguments);
        expect(evaluate(definition, given)).toEqual(example.result);
        expect(evaluate(definition, given)).toEqual(example.result);
        expect(given).toEqual(example.arguments);
      },
    );

    test('has examples, and describes itself and its parameters in both languages', () => {
      expect(definition.examples.length).toBeGreaterThan(1);
      const { description, parameters } = definition;
      for (const wording of [description, ...parameters.flatMap((each) => [each.name, each.description])]) {
        expect(wording.zh).toMatch(/[\u4e00-\u9fff]/u);
        expect(wording.en).toMatch(/[a-z]/u);
      }
    });

    test('optional parameters come last, and only the last one repeats', () => {
      const marks = definition.parameters.map((parameter) => parameter.optional === true);
      expect([...marks].sort()).toEqual(marks);
      expect(definition.parameters.slice(0, -1).some((parameter) => parameter.repeating)).toBe(false);
    });
  },
);

test('every name is known to be ours, and no other', () => {
  expect(catalogueWithCheck.every(({ name }) => isFunctionName(name))).toBe(true);
  expect(isFunctionName('NOSUCH')).toBe(false);
});

test('names are unique', () => {
  expect(new Set(catalogueWithCheck.map(({ name }) => name)).size).toBe(catalogueWithCheck.length);
});

describe('what the functions were asked to give', () => {
  test.each<readonly [name: string, given: readonly unknown[], result: Outcome]>([
    ['EXECRATE', [2555831.4, 2560000], 99.84],
    ['RATESCORE', [10, 2555831.4, 2560000], 9.98],
    ['DEVIATION', [10, 120], 1100],
    ['DEVIATION', ['≤4', 3], 25],
    ['COEFFICIENT', [10, 120], 100],
    ['SCORE', [15, 10, 120], 15],
    ['TOTAL', [[[9.98, '—', 89, '', '合计']]], 98.98],
    ['GRADE', [98.98], '优'],
  ])('PERF.%s %j gives %j', (name, given, result) => expect(call(name, ...given)).toEqual(result));
});

describe('arguments as people have them', () => {
  const omissions = [null, undefined, -2147352572, ''] as const;

  test.each(omissions)('an optional argument left out as %p is left out', (left) => {
    expect(call('SCORE', 10, 4, 5, '≤', left)).toBe(7.5);
    expect(call('DEVIATION', '≤4', 3, left)).toBe(25);
    expect(call('SCORE', 10, '≤4', 5, left, left)).toBe(7.5);
  });

  test.each([[[['']]], [[[null]]], [[[undefined]]], [''], ['　']])(
    'a cell %j is blank, and so is what is computed from it',
    (blank) => {
      expect(call('EXECRATE', blank, 100)).toBe('');
      expect(call('RATESCORE', 10, 100, blank)).toBe('');
      expect(call('DEVIATION', blank, blank, '≥')).toBe('');
      expect(call('COEFFICIENT', 10, blank)).toBe('');
      expect(call('SCORE', blank, 10, 120)).toBe('');
      expect(call('SCORE', 0, blank, blank)).toBe('');
      expect(call('TOTAL', blank)).toBe('');
      expect(call('GRADE', blank)).toBe('');
      expect(call('EXPLAIN', 10, 10, blank)).toBe('');
      expect(call('CHECK', blank)).toBe('');
    },
  );

  test.each(omissions.filter((one) => one !== ''))('a required one left out as %p is named', (left) => {
    const missing = (names: string, how: string): object => ({
      error: '#VALUE!',
      message: `缺少${names}，写法：${how}`,
    });
    const score = 'PERF.SCORE(权重, 指标值, 完成值, [指标性质], [评分办法])';
    expect(call('SCORE', 10)).toEqual(missing('指标值、完成值', score));
    expect(call('SCORE', 10, left, 5)).toEqual(missing('指标值', score));
    expect(call('EXECRATE', left)).toEqual(missing('执行数、预算数', 'PERF.EXECRATE(执行数, 预算数)'));
    expect(call('EXPLAIN', 10, 10, left)).toMatchObject({ error: '#VALUE!' });
    expect(call('TOTAL', left)).toEqual(missing('得分', 'PERF.TOTAL(得分, …)'));
    expect(call('CHECK')).toEqual(missing('区域', 'PERF.CHECK(区域, [评分办法])'));
  });

  test('an optional one of 0 is left out: so a blank cell comes from desktop Excel', () => {
    expect(call('SCORE', 10, '≤4', 5, 0, 0)).toBe(7.5);
    expect(call('SCORE', 10, '≤4', 5, [[zeroOrBlank]], [[zeroOrBlank]])).toBe(7.5);
    expect(call('CHECK', [['总分', 100]], 0)).toMatchObject({ error: '#N/A' });
  });

  test.each(['—', '-', '/', '无', '不适用'])('%s does not apply, and so neither does the result', (mark) => {
    expect(call('EXECRATE', mark, mark)).toBe('—');
    expect(call('SCORE', 10, mark, mark)).toBe('—');
    expect(call('SCORE', 0, '', mark)).toBe(0);
    expect(call('SCORE', '0.00', mark, '')).toBe(0);
  });

  test.each<readonly [unknown, string]>([
    ['#N/A', '#N/A'],
    [{ code: '#REF!' }, '#REF!'],
    [{ code: '#VALUE!', message: '前一步' }, '#VALUE!'],
    [{ type: 'Error', basicType: 'Error', basicValue: '#NUM!' }, '#NUM!'],
    ['#DIV/0!', '#DIV/0!'],
    ['#VALUE! 前一步', '#VALUE!'],
  ])('an error %j comes out unchanged, wherever it stands', (error, code) => {
    const calls: readonly (readonly [string, ...unknown[]])[] = [
      ['EXECRATE', '', error],
      ['RATESCORE', error, '', '—'],
      ['DEVIATION', 10, 5, error],
      ['COEFFICIENT', 10, 5, '≥', error],
      ['SCORE', '', 10, 5, error],
      ['TOTAL', [[1, error, 'x']]],
      ['GRADE', error],
      ['EXPLAIN', 10, error, 5],
    ];
    for (const [name, ...given] of calls) expect(call(name, ...given)).toMatchObject({ error: code });
    const first = call('EXECRATE', error, 1);
    expect(JSON.stringify(error).includes('前一步') ? first : { message: '' }).toMatchObject({
      message: JSON.stringify(error).includes('前一步') ? '前一步' : '',
    });
  });

  test.each<readonly [string, readonly unknown[], string]>([
    ['EXECRATE', ['十分之三点', 100], '“十分之三点”'],
    ['EXECRATE', ['99.84%', 100], '“99.84%”'],
    ['EXECRATE', ['28万元', 30], '“28万元”与“30”'],
    ['EXECRATE', [10, -5], '不能为负'],
    ['RATESCORE', [-1, 10, 10], '“-1”'],
    ['DEVIATION', ['6次、1次', 3], '“6次、1次”'],
    ['DEVIATION', [10, '按计划完成'], '“按计划完成”'],
    ['DEVIATION', [10, 12, '大约'], '“大约”'],
    ['DEVIATION', [10, 12, 5], '“5”'],
    ['DEVIATION', ['≤4', 3, '≥'], '“≥”'],
    ['DEVIATION', ['平均1次/季', '2次'], '期间'],
    ['DEVIATION', [true, 3], '“TRUE”'],
    ['SCORE', [10, '≥50个', '90%'], '“90%”'],
    ['SCORE', [10, 0, 5], '请补上指标性质'],
    ['SCORE', [10, 10, 5, '≥', 'atlantis'], '“atlantis”'],
    ['SCORE', [10, 10, 5, '≥', 7], '“7”'],
    ['GRADE', ['九十几'], '“九十几”'],
    ['GRADE', [-3], '“-3”'],
    ['SCORE', [10, `${'很长'.repeat(40)}次1，2次`, 5], '…”'],
  ])('PERF.%s%j is #VALUE! with %s', (name, given, part) => {
    const result = call(name, ...given);
    expect(result).toMatchObject({ error: '#VALUE!' });
    expect((result as { message: string }).message).toContain(part);
  });

  test.each<readonly [string, readonly unknown[]]>([
    ['EXECRATE', [5, 0]],
    ['RATESCORE', [10, 5, '0.00']],
    ['DEVIATION', [0, 5]],
    ['DEVIATION', ['0', 5]],
    ['DEVIATION', ['≤0起', 5]],
    ['DEVIATION', [0, 5, '≥']],
  ])('PERF.%s%j is #DIV/0!', (name, given) => {
    expect(call(name, ...given)).toMatchObject({ error: '#DIV/0!' });
  });

  describe('a 0 that may be a blank', () => {
    const unsure = (name: string): object => ({
      error: '#N/A',
      message: `${name}是 0 还是空格，这里分辨不了：请在单元格后加 &""，如 G19&""`,
    });
    const maybe = [[zeroOrBlank]];

    test('never earns full marks: it is said that nobody can tell', () => {
      expect(call('SCORE', 10, '≤5', maybe)).toMatchObject(unsure('完成值'));
      expect(call('SCORE', 10, maybe, 5, '≤')).toMatchObject(unsure('指标值'));
      expect(call('DEVIATION', 10, maybe)).toMatchObject(unsure('完成值'));
      expect(call('EXECRATE', maybe, maybe)).toMatchObject(unsure('预算数'));
      expect(call('GRADE', maybe)).toMatchObject(unsure('总分'));
    });

    test('leaves the row blank beside a blank, and — beside —', () => {
      expect(call('SCORE', maybe, '', maybe)).toBe('');
      expect(call('SCORE', maybe, '无', '无')).toBe('—');
    });

    test('is nothing to a total', () => {
      expect(call('TOTAL', [[9.98], [zeroOrBlank], [10]])).toBe(19.98);
      expect(call('TOTAL', [[zeroOrBlank], [zeroOrBlank]])).toBe('');
    });

    test('is told in words by PERF.EXPLAIN', () => {
      expect(call('EXPLAIN', 10, '≤5', maybe)).toBe((unsure('完成值') as { message: string }).message);
    });
  });

  test('PERF.EXPLAIN says what the error of PERF.SCORE says, for a cell may not show it', () => {
    const rows = [
      [10, '≥50个', '90%'],
      ['十', 10, 5],
      [10, 10, 5, '≥', 'atlantis'],
      [10, 0, 5],
    ] as const;
    for (const row of rows) {
      const { message } = call('SCORE', ...row) as { message: string };
      expect(call('EXPLAIN', ...row)).toBe(message);
    }
  });

  test('定量 and — state no nature, and a policy goes by its region too', () => {
    expect(call('SCORE', 10, '≥10', 5, '定量')).toBe(5);
    expect(call('SCORE', 10, '≥10', 5, '—', '重庆')).toBe(5);
    expect(call('SCORE', 10, '≥10', 5, '正向', ' Shenzhen ')).toBe(5);
  });

  test('Excel’s typed values are their plain values; a function or an infinity is none', () => {
    expect(call('GRADE', { type: 'FormattedNumber', basicType: 'Double', basicValue: 91 })).toBe('优');
    expect(call('GRADE', { anything: 1 })).toMatchObject({ error: '#VALUE!' });
    expect(call('GRADE', () => 1)).toMatchObject({ error: '#VALUE!' });
    expect(call('GRADE', NaN)).toMatchObject({ error: '#NUM!' });
  });

  test('numbers are what the spreadsheet shows of them: 0.1 + 0.2 meets 0.3', () => {
    expect(call('SCORE', 10, 0.3, 0.1 + 0.2, '≤')).toBe(10);
    expect(call('SCORE', 10, 0.1 + 0.2, 0.3, '≥')).toBe(10);
    expect(call('DEVIATION', 0.1 + 0.2, 0.3)).toBe(0);
  });
});

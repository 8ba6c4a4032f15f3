import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Form, type Indicator, readForms } from '../forms';
import { sheetFromRows } from '../sheets';
import { evaluate } from './broadcast';
import { coefficient } from './coefficient';
import { deviation } from './deviation';
import { execrate } from './execrate';
import { grade } from './grade';
import { ratescore } from './ratescore';
import { score } from './score';
import { total } from './total';

/** The published forms, their cells as text: what a user's formula would be given. */
function formsIn(name: string): readonly Form[] {
  const text = readFileSync(join(__dirname, '../../samples', `${name}.txt`), 'utf8');
  return readForms(
    sheetFromRows(
      name,
      text.split('\n').map((line) => line.split('\t')),
    ),
  );
}

const forms = [
  ...formsIn('chongqing-project'),
  ...formsIn('chongqing-department-and-projects'),
  ...formsIn('shenzhen-project'),
].map((form, place) => [['000', '001-A', '001-B', '001-C', '004'][place] ?? '?', form] as const);

const texts = (one: Indicator): readonly string[] =>
  [one.weight, one.target, one.actual, one.nature].map((entry) => entry?.text ?? '');
const columns = (form: Form): unknown[][][] =>
  [0, 1, 2, 3].map((at) => form.indicators.map((one) => [texts(one)[at]]));

test('the three files hold five forms', () => {
  expect(forms.map(([name, form]) => `${name} ${form.indicators.length}`)).toEqual([
    '000 6',
    '001-A 12',
    '001-B 5',
    '001-C 5',
    '004 10',
  ]);
});

const chongqing = forms.filter(([name]) => name !== '004');

describe.each(chongqing)('%s', (name, form) => {
  test('every 偏离度, 得分系数 and 指标得分 is the stated one, a column a call', () => {
    const [weights, targets, actuals, natures] = columns(form);
    const stated = (of: 'deviation' | 'coefficient' | 'score'): unknown =>
      form.indicators.map((one) => [one[of]?.number?.toNumber()]);
    expect(evaluate(deviation, [targets, actuals, natures])).toEqual(stated('deviation'));
    expect(evaluate(coefficient, [targets, actuals, natures, 'chongqing'])).toEqual(stated('coefficient'));
    expect(evaluate(score, [weights, targets, actuals, natures, '重庆'])).toEqual(stated('score'));
  });

  test(`${name}: execution rate, its score and the total are the stated ones`, () => {
    const line = form.funds?.lines.find((each) => each.score?.state === 'number');
    const money = [line?.executed?.text, line?.adjustedBudget?.text];
    expect(evaluate(execrate, money)).toBe(line?.executionRate?.number?.toNumber());
    expect(evaluate(ratescore, [line?.weight?.text, ...money])).toBe(line?.score?.number?.toNumber());
    const points = evaluate(total, [
      line?.score?.text,
      ['指标得分', ...form.indicators.map((one) => one.score?.text)],
    ]);
    // 001-A states 100 for weights and scores that add up to 110: the very slip that the checker is for.
    expect(points).toBe(name === '001-A' ? 110 : form.statedTotal?.number?.toNumber());
    expect(evaluate(grade, [points])).toEqual(
      name === '001-A' ? { error: '#VALUE!', message: '总分“110”超过满分 100' } : '优',
    );
  });
});

test('these are the twenty quantitative rows', () => {
  const rows = chongqing.flatMap(([, form]) => form.indicators).filter((one) => one.statedNature !== '定性');
  expect(rows).toHaveLength(20);
  expect(rows.map((one) => evaluate(deviation, texts(one).slice(1)))).toEqual(
    '1100 100 10 320 100 200 3.33 20 16.67 20 0 27.67 0 25 10 20 0 10 0 27.67'.split(' ').map(Number),
  );
});

describe('004', () => {
  const form = forms.find(([name]) => name === '004')?.[1];

  test('99.84, 9.98 and 98.98', () => {
    const main = form?.funds?.main;
    const money = [main?.executed?.text, main?.adjustedBudget?.text];
    expect(evaluate(execrate, money)).toBe(99.84);
    expect(evaluate(ratescore, [main?.weight?.text, ...money])).toBe(9.98);
    const column = [
      main?.score?.text,
      '—',
      '—',
      '—',
      '得分',
      ...(form?.indicators ?? []).map((one) => one.score?.text),
    ];
    expect(evaluate(total, [column])).toBe(98.98);
    expect(evaluate(grade, [98.98, 'shenzhen'])).toBe('优');
  });

  test('the other funds of nothing at all have rate 0', () => {
    const others = form?.funds?.lines.filter((line) => line.executed?.text === '0.00') ?? [];
    expect(others).toHaveLength(2);
    for (const { executed, adjustedBudget } of others)
      expect(evaluate(execrate, [executed?.text, adjustedBudget?.text])).toBe(0);
  });

  test('scores: every row as its unit scored it, but for one point taken off by hand', () => {
    const judged = (form?.indicators ?? []).map((one) => [
      evaluate(score, [one.weight?.text, one.target?.text, one.actual?.text]),
      one.score?.number?.toNumber(),
    ]);
    expect(judged).toEqual([
      // Narratives whose 完成值 is 100%: all of it was done.
      [10, 10],
      [10, 10],
      [20, 20],
      // 成本指标: 100% of 100% is worth 10; the unit took one point off and says why (产生零头偏差).
      [10, 9],
      [0, 0],
      [30, 30],
      [0, 0],
      [0, 0],
      [10, 10],
      [0, 0],
    ]);
  });
});

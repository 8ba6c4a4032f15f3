/**
 * Targets and actuals as offices write them, each with the verdict that a careful reviewer gives: read in a form, compared, and, where a date is
 * due, laid beside it. What cannot be told is told to nobody as an error.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf, isWrong } from '../../src/facts';
import { type Indicator, readForms } from '../../src/forms';
import { defaultPolicy } from '../../src/policies';
import { sheetFromRows } from '../../src/sheets';
import { isAgainstChange } from '../../src/values';

const [, ...lines] = readFileSync(join(__dirname, 'phrases.txt'), 'utf8').trimEnd().split('\n');
const phrases = lines.map((line) => line.split('|'));

const head = [
  ['项目支出绩效自评表'],
  ['（2023年度）'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
];
const [form] = readForms(
  sheetFromRows('自评表', [
    ...head,
    ...phrases.map(([name = '', target = '', actual = ''], at) => [
      at === 0 ? '产出指标' : '',
      at === 0 ? '数量指标' : '',
      name,
      target,
      actual,
      '1',
      '1',
    ]),
  ]),
);

function verdictOf(indicator: Indicator): string {
  if (!form) throw new Error('no form was read');
  const facts = factsOf(form, defaultPolicy);
  const { comparison, met } = facts.assess(indicator);
  const late = facts.missedDeadline(indicator);
  if (isWrong(late) || isAgainstChange(indicator.targetReading.squeezed, indicator.actualReading))
    return '未达到';
  if (comparison.comparable) return met ? '达到' : '未达到';
  if (comparison.why === 'falls-short') return '未达到';
  return late === null ? '达到' : '说不准';
}

const indicatorIn = (row: number): Indicator | undefined =>
  form?.indicators.find(({ name }) => name.cell.row === row);

test.each(phrases.map(([name, target, actual, verdict], at) => [name, target, actual, verdict, at] as const))(
  '%s：%s，%s → %s',
  (_name, _target, _actual, verdict, at) => {
    const indicator = indicatorIn(head.length + at + 1);
    expect(indicator && verdictOf(indicator)).toBe(verdict);
  },
);

test('there are many of them', () => {
  expect(phrases.length).toBeGreaterThan(300);
});

import {
  coefficient,
  compare,
  type Comparison,
  qualitativeScoreBand,
  type WhyNotComparable,
} from '../src/scoring';
import type { Policy } from '../src/policies';
import { Decimal, plain, readActual, type Reading, readTarget } from '../src/values';
import { type CellValue, decimalOf, isError, readNatureCell, remembering, span } from './arguments';
import { type CellError, quoted, valueError } from './errors';

/** A target and an actual that can be compared. */
export type Compared = Extract<Comparison, { comparable: true }>;

const targetIn = remembering(readTarget);
const actualIn = remembering(readActual);

function readingOf(cell: CellValue, read: (text: string) => Reading): Reading {
  if (typeof cell !== 'number') return read(textOf(cell));
  const value = decimalOf(cell);
  const text = plain(value);
  return {
    kind: 'measure',
    text,
    squeezed: text,
    nature: null,
    low: value,
    high: value,
    unit: null,
    period: null,
    approximate: false,
    before: '',
    after: '',
  };
}

/** What stands in a cell, as text: TRUE as the host shows it, nothing for a blank. */
export function textOf(cell: CellValue): string {
  return typeof cell === 'boolean'
    ? String(cell).toUpperCase()
    : typeof cell === 'object'
      ? ''
      : String(cell);
}

/**
 * Lays the actual beside the target, or gives the #VALUE! that says why that cannot be done and quotes what stands there.
 * Two numbers under an operator are compared as they are, without going through the reading of phrases.
 * @param target 指标值, not blank
 * @param actual 完成值, not blank
 * @param nature 指标性质, or null
 * @param instead errors that the caller gives for some reasons in place of ours
 */
export function compareCells(
  target: CellValue,
  actual: CellValue,
  nature: CellValue,
  instead: Readonly<Partial<Record<WhyNotComparable, CellError>>> = {},
): Compared | CellError {
  const stated = readNatureCell(nature);
  if (isError(stated)) return stated;
  if (typeof target === 'number' && typeof actual === 'number' && stated !== null && stated !== '定性') {
    const aim = decimalOf(target);
    const done = decimalOf(actual);
    return {
      comparable: true,
      kind: 'quantitative',
      nature: stated,
      low: aim,
      high: aim,
      actual: done,
      assumedNature: false,
    };
  }
  const context = { statedNature: stated, unit: null, costGroup: false };
  const comparison = compare(readingOf(target, targetIn), readingOf(actual, actualIn), context);
  if (comparison.comparable) return comparison;
  const texts = [target, actual, nature].map((cell) => quoted(textOf(cell))) as [string, string, string];
  return instead[comparison.why] ?? valueError(reasons[comparison.why](...texts));
}

const reasons: Readonly<
  Record<WhyNotComparable, (target: string, actual: string, nature: string) => string>
> = {
  'target-blank': () => '指标值为空',
  'actual-blank': () => '完成值为空',
  'not-applicable': (target, actual) => `指标值${target}或完成值${actual}表示不适用`,
  'target-words': (target, actual) =>
    `指标值${target}不是可以比较的数值，完成值${actual}也不是达标、部分达成、未达成一类的评语`,
  'actual-words': (target, actual) => `完成值${actual}里没有数值，无法与指标值${target}比较`,
  'target-unreadable': (target) => `指标值${target}无法识别为一个数值`,
  'actual-unreadable': (_, actual) => `完成值${actual}无法识别为一个数值`,
  'unit-kind': (target, actual) => `指标值${target}与完成值${actual}的单位不同，不能比较`,
  period: (target, actual) => `指标值${target}与完成值${actual}的期间不同，不能比较`,
  'nature-conflict': (target, _, nature) => `指标性质${nature}与指标值${target}里的符号不一致`,
  'direction-unknown': (target, actual) =>
    `指标值${target}没有写明性质（≥、≤ 等），不能判断完成值${actual}是否达标，请补上指标性质`,
};

const full = new Decimal(100);

/** 得分系数 in percent, not rounded, by the policy's first formula. A 定性 target not fully met has a span: #N/A that tells it. */
export function coefficientOf(compared: Compared, policy: Policy): Decimal | CellError {
  if (compared.kind === 'quantitative') {
    const { nature, low, high, actual } = compared;
    return coefficient(nature, low, high, actual, policy.reverse.value[0] ?? 'linear');
  }
  if (compared.grade === 'met') return full;
  const band = qualitativeScoreBand(full, compared.grade, policy.qualitativeBands.value);
  return band
    ? span(band.from, band.to, '定性指标未全部达成，得分系数（%）')
    : valueError('评分办法没有这一档');
}

import { assess, type Assessment, type Comparison, type WhyNotComparable } from '../scoring';
import type { Policy } from '../policies';
import { defaultPolicy } from '../policies/shipped';
import { bareMeasure, type Decimal, readActual, type Reading, readTarget } from '../values';
import { decimalOf, type Filled, isError, readNatureCell, remembering, span } from './arguments';
import { type CellError, quoted, valueError } from './errors';

/** What a target and an actual that can be compared are worth. */
export type AssessedCells = Assessment & { readonly comparison: Extract<Comparison, { comparable: true }> };

/** What stands in the cells of one row. */
export interface RowOfCells {
  /** 指标值 */
  readonly target: Filled;
  /** 完成值 */
  readonly actual: Filled;
  /** 指标性质, or null. */
  readonly nature: Filled | null;
}

const targetIn = remembering(readTarget);
const actualIn = remembering(readActual);

function readingOf(cell: Filled, read: (text: string) => Reading): Reading {
  if (typeof cell !== 'number') return read(textOf(cell));
  return bareMeasure(decimalOf(cell));
}

/** What stands in a cell, as text: TRUE as the host shows it, nothing for a blank. */
export function textOf(cell: Filled | null): string {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '');
}

/** How a row is to be assessed, where a function has a say in it. */
export interface AssessedBy {
  /** 权重 in points; without it there are no scores and no band of points. */
  readonly weight?: Decimal;
  readonly policy?: Policy;
  /** Errors that the function gives for some reasons in place of ours. */
  readonly instead?: Readonly<Partial<Record<WhyNotComparable, CellError>>>;
}

/**
 * Assesses a row as the rules assess it, or gives the #VALUE! that says why that cannot be done and quotes what stands there.
 * A policy counts with the first of its formulas: a cell holds one number.
 */
export function assessCells(
  { target, actual, nature }: RowOfCells,
  { weight, policy = defaultPolicy, instead = {} }: AssessedBy = {},
): AssessedCells | CellError {
  const statedNature = readNatureCell(nature);
  if (isError(statedNature)) return statedNature;
  const assessment = assess(
    {
      target: readingOf(target, targetIn),
      actual: readingOf(actual, actualIn),
      weight: weight ?? null,
      statedNature,
      unit: null,
      costGroup: false,
    },
    { reverse: policy.reverse.value, qualitativeBands: policy.qualitativeBands.value },
  );
  const { comparison } = assessment;
  if (comparison.comparable) return assessment as AssessedCells;
  const { why } = comparison;
  const texts = [target, actual, nature].map((cell) => quoted(textOf(cell))) as [string, string, string];
  return instead[why] ?? valueError(reasons[why](...texts));
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
  'falls-short': (target, actual) => `完成值${actual}未达到指标值${target}，但差多少没有数值，不能计算`,
  'change-unknown': (target, actual) => `指标值${target}没有写明增减方向，不能与完成值${actual}比较`,
  'direction-unknown': (target, actual) =>
    `指标值${target}没有写明性质（≥、≤ 等），不能判断完成值${actual}是否达标，请补上指标性质`,
};

/** 定性 and not fully met: #N/A that tells the points, or whatever is counted, that the policy leaves to whoever judges. */
export function leftToJudgement({ band }: AssessedCells, of: string): CellError {
  return band ? span(band.from, band.to, `定性指标未全部达成，${of}`) : valueError('评分办法没有这一档');
}

import type { Decimal } from './decimal';

/** 指标性质: how a target is met. `'定性'` is qualitative: a grade is met, not a number. */
export type Nature = '≥' | '>' | '=' | '≤' | '<' | '定性';

/** What a unit measures. Units of different kinds are never compared; two counts (件, 次, 期) are near enough. */
export type UnitKind =
  | 'count'
  | 'people'
  | 'percent'
  | 'money'
  | 'time'
  | 'area'
  | 'length'
  | 'weight'
  | 'score'
  | 'rank'
  | 'other';

/** A unit as written and what it measures: `{ text: '人次', kind: 'people' }`. */
export interface Unit {
  readonly text: string;
  readonly kind: UnitKind;
}

/** What was read, as written. */
interface Said {
  readonly text: string;
  /** The text as others are compared with it: folded, without white space. */
  readonly squeezed: string;
}

/**
 * Which way a number goes, where a word says so. `sign` 1 is the way that counts up on its axis: 增长 (change), 提前 (schedule),
 * 盈利 (result), 节约 (saving); −1 is 下降, 延后, 亏损, 超支. Beside "增长≥5%", "下降6%" stands for −6%.
 */
export interface Direction {
  readonly axis: 'change' | 'schedule' | 'result' | 'saving';
  readonly sign: 1 | -1;
}

/**
 * A number read from a 指标值 or 完成值, with everything the phrase says about it.
 * "每年不少于2次" is low = high = 2, nature ≥, unit 次, period 年; "1-2次" is low 1, high 2.
 * Percents are in percent ("98%" is 98, "3‰" is 0.3); money is in 元 ("30万元" is 300000).
 */
export interface Measure extends Said {
  readonly kind: 'measure';
  /** The operator inside the text, or null when the text has a bare number. */
  readonly nature: Exclude<Nature, '定性'> | null;
  /** The number; for a range its lower end. */
  readonly low: Decimal;
  /** The number; for a range its upper end. */
  readonly high: Decimal;
  readonly unit: Unit | null;
  /** "4次/年", "平均1次/季", "每月5次". */
  readonly period: '年' | '半年' | '季' | '月' | '周' | '日' | null;
  /** "120余篇", "约30人": the number is not exact. */
  readonly approximate: boolean;
  /** On which side of the number it lies: "近50人", "将近" under it, "50余人", "逾50" over it; null for "约" and for exact numbers. */
  readonly leaning: 'under' | 'over' | null;
  /** The way it goes, or null where no word right beside the number says so. */
  readonly direction: Direction | null;
  /** The words around the number, without operator, number and unit: "发展社员" in "发展社员99人", "课题" in "17个课题". */
  readonly before: string;
  readonly after: string;
}

/**
 * A number that tells how far what was done lies from the target, not what was done: 超额完成20人 is `beyond`, 比目标少18人 `short`,
 * 尚有12件未完成 and 12人缺席 count what is `undone`. What was reached follows only beside the target.
 */
export interface Account extends Said {
  readonly kind: 'account';
  readonly of: 'beyond' | 'short' | 'undone';
  readonly measure: Measure;
}

/** How a qualitative phrase grades what was done, or null when it is no grade word. 财预〔2020〕10号 has these three. */
export type Grade = 'met' | 'partly' | 'unmet';

/** Words without a number to compare: "达标", "显著提高", "按计划完成". */
export interface Words extends Said {
  readonly kind: 'words';
  readonly grade: Grade | null;
}

/** Nothing was filled in: a blank cell, or a mark (— / 无) that says "not applicable". */
export interface Nothing extends Said {
  readonly kind: 'blank' | 'not-applicable';
}

/** Numbers stand here, but which of them counts cannot be told; it is said, never guessed. */
export interface Unreadable extends Said {
  readonly kind: 'unreadable';
  readonly why:
    | 'several-numbers'
    | 'contradicting-operators'
    | 'contradicting-directions'
    | 'broken-number'
    | 'error-value'
    | 'too-long';
}

/** What a 指标值 or a 完成值 says; only a 完成值 is ever an {@link Account}. */
export type Reading = Measure | Account | Words | Nothing | Unreadable;

/** A reading while it is made. */
export type Spoken = { [Kind in Reading as Kind['kind']]: Omit<Kind, 'squeezed'> }[Reading['kind']];

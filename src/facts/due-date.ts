import type { Indicator } from '../forms';
import { type FoldedText, foldedText } from '../values';
import type { Facts } from './facts';
import { type Told, unchecked } from './unchecked';

/** A date as vague as it was written: month and days, each day as 1031. */
interface WrittenDate {
  readonly first: number;
  readonly last: number;
  /** Null where none is written. */
  readonly year: number | null;
  /** 次年1月, 明年3月: a year after the one that is spoken of. */
  readonly isNextYear: boolean;
}

/** A date and a word or two; a longer text says more than one thing. */
const longest = 40;

const nextYear = /(?:次年|明年|翌年|来年|第二年|下一?年)度?(?=(?:1[0-2]|0?[1-9])月)/u;
const otherYear = /次年|明年|翌年|来年|第二年|下一年|跨年/u;

const date =
  /(?:(?<year>20\d{2})年度?)?(?<![\d.])(?<month>1[0-2]|0?[1-9])月份?(?:(?<day>3[01]|[12]\d|0?[1-9])[日号]?(?!\d)|(?<part>[上中下]旬|[底末初]))?/gu;

/** A stretch of months, and a year without one: 三季度, 上半年, 年内, 次年. Longer spellings first. */
const stretches: readonly (readonly [RegExp, from: number, to: number])[] = [
  [/第?[一1]季度/u, 1, 3],
  [/第?[二2]季度/u, 4, 6],
  [/第?[三3]季度/u, 7, 9],
  [/第?[四4]季度/u, 10, 12],
  [/上半年/u, 1, 6],
  [/下半年/u, 7, 12],
  [/(?:当年|本年|年)度?[内底末]|当年|本年度?/u, 1, 12],
  [/(?:次年|明年|翌年|来年|跨年)度?/u, 1, 12],
];

const parts: Readonly<Record<string, readonly [first: number, last: number]>> = {
  上旬: [1, 10],
  初: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  底: [21, 31],
  末: [21, 31],
};

/** Done after the day it was due. */
export interface MissedDeadline {
  /** Whether it is done at all: "预计次年3月完成" only says when it may be. */
  readonly isDone: boolean;
}

/** Whether what was due at a date was done after it; null where it was in time, as far as two vague dates can tell. */
export function missedDeadline(
  { targetReading, actualReading, target, actual }: Indicator,
  { form }: Pick<Facts, 'form'>,
): Told<MissedDeadline> {
  if (!target || !actual) return unchecked('no-such-column');
  if (targetReading.kind === 'blank' || actualReading.kind === 'blank') return unchecked('blank');
  const due = readDate(target.words);
  // "10月底前" as an actual says in time, not when.
  const done = /前|以内/u.test(actual.text) ? null : readDate(actual.words);
  if (!due || !done || /[后起]/u.test(target.text)) return unchecked('not-comparable');
  return isAfter(done, due, form.year) ? { isDone: !/预计|预期|计划|拟|将/u.test(actual.text) } : null;
}

/** Reads the one date of a text: "2024年10月底前", "12月31日", "2024.12.20", "2024年底", "次年1月", "三季度", "上半年". Null where there is none, or several. */
function readDate(text: string | FoldedText): WrittenDate | null {
  const { squeezed } = foldedText(text);
  if (squeezed.length > longest) return null;
  // 每月15日前 beside 每月18日: any month will do.
  const written = squeezed
    .replace(/^每个?月(?=\d{1,2}[日号])/u, '1月')
    .replace(/(20\d{2})([./-])(\d{1,2})\2(\d{1,2})(?!\d)/gu, '$1年$3月$4日')
    .replace(/(20\d{2})[./-](\d{1,2})(?![\d./-])/gu, '$1年$2月')
    .replace(/年[底末]/gu, '年12月底');
  const [found, ...more] = [...written.matchAll(date)];
  if (!found) return readStretch(squeezed);
  if (!found.groups || more.length > 0) return null;
  const { year, month, day, part } = found.groups;
  const [from, to] = day === undefined ? (parts[part ?? ''] ?? [1, 31]) : [Number(day), Number(day)];
  const start = Number(month) * 100;
  return {
    first: start + from,
    last: start + to,
    year: year === undefined ? null : Number(year),
    isNextYear: year === undefined && nextYear.test(written),
  };
}

/** The one stretch of months of a text without a date; null where it names several, or days and counts beside it. */
function readStretch(text: string): WrittenDate | null {
  const year = /(20\d{2})年/u.exec(text)?.[1];
  const rest = year === undefined ? text : text.replace(`${year}年`, '');
  if (/[\d至—\-每、及]/u.test(rest.replace(/[1-4](?=季度)/u, ''))) return null;
  const isWholeYear = year !== undefined && /^(?:[度内底末]|以?前|之前|完成|完工)*$/u.test(rest);
  if (isWholeYear) return { first: 101, last: 1231, year: Number(year), isNextYear: false };
  const named = stretches.filter(([pattern]) => pattern.test(rest));
  const [stretch] = named.filter(([, from, to]) => named.length === 1 || to - from < 11);
  if (!stretch || named.filter(([, from, to]) => to - from < 11).length > 1) return null;
  const [, from, to] = stretch;
  return {
    first: from * 100 + 1,
    last: to * 100 + 31,
    year: year === undefined ? null : Number(year),
    isNextYear: year === undefined && otherYear.test(rest),
  };
}

/**
 * Whether something done at one date was done after another: surely, however vague both are. A date without a year is of the form's, or,
 * where nobody tells that, of the year that the other names.
 */
function isAfter(done: WrittenDate, due: WrittenDate, formYear: number | null): boolean {
  const base = formYear ?? due.year ?? done.year ?? 0;
  const dueYear = due.year ?? base + (due.isNextYear ? 1 : 0);
  // A month without a year is of the year it was due in; 次年 counts from the form's.
  const doneYear = done.year ?? (done.isNextYear ? base + 1 : dueYear);
  // A year that is neither the form's nor the next is a slip of the pen, or a project of several years.
  if (due.year === null && formYear !== null && done.year !== null && done.year > formYear + 1) return false;
  return doneYear * 10_000 + done.first > dueYear * 10_000 + due.last;
}

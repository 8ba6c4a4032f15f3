import { type FoldedText, foldedText } from '../../values';

/** A date as vague as it was written: its first and its last day, each as 20241031. */
export interface Moment {
  readonly first: number;
  readonly last: number;
  /** Null where none is written; then `first` and `last` are in year 0. */
  readonly year: number | null;
}

/** A date and a word or two; a longer text says more than one thing. */
const longest = 40;

const date =
  /(?:(?<year>20\d{2})年度?)?(?<![\d.])(?<month>1[0-2]|0?[1-9])月份?(?:(?<day>3[01]|[12]\d|0?[1-9])[日号]?(?!\d)|(?<part>[上中下]旬|[底末初]))?/gu;

const parts: Readonly<Record<string, readonly [first: number, last: number]>> = {
  上旬: [1, 10],
  初: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  底: [21, 31],
  末: [21, 31],
};

/** Reads the one date of a text: "2024年10月底前", "12月31日", "2024.12.20", "2024年底". Null where there is none, or several. */
export function readMoment(text: string | FoldedText): Moment | null {
  const { squeezed } = foldedText(text);
  if (squeezed.length > longest) return null;
  const written = squeezed
    .replace(/(20\d{2})([./-])(\d{1,2})\2(\d{1,2})(?!\d)/gu, '$1年$3月$4日')
    .replace(/(20\d{2})[./-](\d{1,2})(?![\d./-])/gu, '$1年$2月')
    .replace(/年[底末]/gu, '年12月底');
  const [found, ...more] = [...written.matchAll(date)];
  if (!found?.groups || more.length > 0) return null;
  const { year, month, day, part } = found.groups;
  const [from, to] = day === undefined ? (parts[part ?? ''] ?? [1, 31]) : [Number(day), Number(day)];
  const start = Number(year ?? 0) * 10_000 + Number(month) * 100;
  return { first: start + from, last: start + to, year: year === undefined ? null : Number(year) };
}

/** Whether something done at one moment was done after another: surely, however vague both are. One year stands for both. */
export function isAfter(done: Moment, due: Moment): boolean {
  const years = done.year === null || due.year === null ? 10_000 : Number.POSITIVE_INFINITY;
  return done.first % years > due.last % years;
}

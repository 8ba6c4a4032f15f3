import { type FoldedText, foldedText } from './fold';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthAndDay = /^(\d{1,2})月(\d{1,2})日$/;
const withYear = /^20\d{2}([-/.])(\d{1,2})\1(\d{1,2})$/;
const english = /^(\d{1,2})-([a-z]{3})$|^([a-z]{3})-(\d{1,2})$/i;

/** What ends a month is a deadline: 6月30日. */
const lastDay = 27;

const englishDay = new RegExp(`^\\d{1,2}-(?:${months.join('|')})(?:-\\d{2,4})?$`, 'i');

/** "4-Mar", "5-Jan-24": how an English spreadsheet shows a day; there is no number in it. */
export function isEnglishDay(folded: string): boolean {
  return englishDay.test(folded);
}

/** The ends of a range that a spreadsheet took for a date. */
export interface TurnedRange {
  readonly low: number;
  readonly high: number;
}

/**
 * "1月2日" where somebody may have typed "1-2": the range that the date was made of, lower end first. So also 2-Jan and 2024/1/2. Null
 * where no such range is thinkable: 12月10日 would run down, 6月30日 is a deadline.
 */
export function rangeTurnedDate(text: string | FoldedText): TurnedRange | null {
  const { folded } = foldedText(text);
  const [month, day] = partsOf(folded);
  if (month === undefined || day === undefined || month < 1 || day > lastDay || month >= day) return null;
  return month > 12 ? null : { low: month, high: day };
}

function partsOf(text: string): readonly (number | undefined)[] {
  const chinese = monthAndDay.exec(text);
  if (chinese) return [Number(chinese[1]), Number(chinese[2])];
  const numbers = withYear.exec(text);
  if (numbers) return [Number(numbers[2]), Number(numbers[3])];
  const named = english.exec(text);
  if (!named) return [];
  const month = months.indexOf((named[2] ?? named[3] ?? '').toLowerCase()) + 1;
  return [month === 0 ? undefined : month, Number(named[1] ?? named[4])];
}

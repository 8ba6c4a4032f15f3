/**
 * What a finding is known by from one check of a workbook to the next. Never an address: names survive inserted rows and
 * columns, addresses do not. Waivers and baselines both go by it.
 */
export interface FindingKey {
  readonly rule: string;
  /** The form's name in its workbook (FormReview.name). */
  readonly form: string;
  /** What the finding is about (Finding.about). */
  readonly about: string;
  /** Which of several findings of the rule about the same thing, counted from 1. */
  readonly nth: number;
}

/** The key as one text, unique in its form: "deviation-large/走访企业"; the second of its kind "deviation-large#2/走访企业". */
export function keyText({ rule, about, nth }: Omit<FindingKey, 'form'>): string {
  return `${rule}${nth > 1 ? `#${nth}` : ''}/${about}`;
}

/** Longer names are cut: this much tells any two indicators apart, and a hostile cell cannot swell the settings. */
const longestName = 200;

/** A cell's text as a name: on one line, without control characters, of bounded length. */
export function nameOf(text: string): string {
  const line = text
    .slice(0, 4 * longestName)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return Array.from(line).slice(0, longestName).join('').trim();
}

/*
 * The library of number formats, which Univer asks of every text that it draws whether it is a date: it makes the names of all months and
 * days anew each time, which was a quarter of what drawing a form took. A date has a figure, and no sign but those of English dates;
 * any other text is refused at once. tests/univer-without.test.ts holds the answers to the library's own.
 */
import { parseDate as parse } from 'numfmt';

export * from 'numfmt';

/** From the Chinese comma on, past the ideographic space, no sign stands in an English date. */
const otherThanDates = /[\u3001-\ufaff]/u;
const figure = /\d/u;

export function parseDate(value, options) {
  const isNone =
    options === undefined && typeof value === 'string' && (!figure.test(value) || otherThanDates.test(value));
  return isNone ? null : parse(value, options);
}

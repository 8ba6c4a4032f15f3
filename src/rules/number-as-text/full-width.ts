import type { Entry, Form } from '../../forms';
import { type Edit, cellAt } from '../../sheets';
import { foldWidth } from '../../values';

/** Targets and actuals with full-width digits, "≥１０家"; what a formula gives is its own to mend. */
export function fullWidthPhrases(form: Form): readonly Entry[] {
  return form.indicators.flatMap(({ target, actual }) =>
    [target, actual].flatMap((entry) =>
      entry && /[\uFF10-\uFF19]/u.test(entry.text) && cellAt(form, entry.cell)?.formula === undefined
        ? [entry]
        : [],
    ),
  );
}

/** The same in plain digits; what else is full-width in such a text is left, but for the signs of a number. */
export function inPlainDigits(phrases: readonly Entry[]): readonly Edit[] {
  return phrases.map(({ cell, text }): Edit => ({
    cell,
    value: text.replace(/[\uFF10-\uFF19．％]/gu, foldWidth),
    as: 'text',
  }));
}

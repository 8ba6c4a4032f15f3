import { sheetFromRows } from '../sheets';
import type { Form, Indicator } from './form';
import { readForms } from './read';

/** The forms on a sheet that is written with "|" between its cells. */
export const formsIn = (text: string): readonly Form[] =>
  readForms(
    sheetFromRows(
      '表',
      text
        .replace(/^\n/u, '')
        .split('\n')
        .map((line) => line.split('|').map((field) => field.trim())),
    ),
  );

/** The one form on such a sheet. */
export function formIn(text: string): Form {
  const forms = formsIn(text);
  expect(forms).toHaveLength(1);
  const [form] = forms;
  if (!form) throw new Error('no form');
  return form;
}

/** An indicator in one line; ∅ is a column that its table lacks. */
export const line = (one: Indicator): string =>
  [one.level1, one.level2, one.name, one.target, one.actual, one.weight, one.score]
    .map((entry) => entry?.text ?? '∅')
    .join(' ');

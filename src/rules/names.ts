import { basic } from '../facts';
import type { Form, FundsLine, Indicator } from '../forms';
import { address } from '../sheets';
import { excerpt } from './excerpt';

/** What a message calls the indicator: its name, else its level-2 or level-1 label, else the address of the blank name. */
export function nameOf({ name, level2, level1 }: Pick<Indicator, 'name' | 'level2' | 'level1'>): string {
  const named = [name, level2, level1].find((entry) => entry && entry.text !== '');
  return named ? excerpt(named.text) : address(name.cell);
}

/** What a message calls a line of the funds block: its label, else the address of the blank label. */
export function nameOfLine({ label }: Pick<FundsLine, 'label'>): string {
  return label.text === '' ? address(label.cell) : excerpt(label.text);
}

/** What a message calls a form among others: its project, else its unit, its title, or its sheet. */
export function formName(form: Form): string {
  const named = [
    basic(form, 'projectName'),
    basic(form, 'unit'),
    basic(form, 'department'),
    form.title?.text ?? '',
  ];
  return excerpt(named.find((text) => text !== '') ?? form.sheet.name);
}

import { basic } from '../facts';
import type { Entry, Form, FundsLine, Indicator } from '../forms';
import { type Position, address } from '../sheets';
import type { Pieces } from '../words';
import { excerpt } from './excerpt';

/** What a message calls the indicator: its name, else its level-2 or level-1 label, else the address of the blank name. */
export function nameOf({
  name,
  level2,
  level1,
}: Pick<Indicator, 'name' | 'level2' | 'level1'>): Pieces<Position> {
  const named = [name, level2, level1].find((entry) => entry && entry.text !== '');
  return called(named ?? name);
}

/** What a message calls a line of the funds block: its label, else the address of the blank label. */
export function nameOfLine({ label }: Pick<FundsLine, 'label'>): Pieces<Position> {
  return called(label);
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

function called({ text, cell }: Pick<Entry, 'text' | 'cell'>): Pieces<Position> {
  return [{ text: text === '' ? address(cell) : excerpt(text), from: cell }];
}

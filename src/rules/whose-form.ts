import type { BasicLabel, Form } from '../forms';
import { squeeze } from '../values';
import { excerpt } from './excerpt';

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

/** The body that answers for the form, without its code ("023-…"); '' where none is named. */
export function bodyOf(form: Form): string {
  return bare(basic(form, 'unit')) || bare(basic(form, 'department'));
}

/** The project the form is about, by its code, else by its name; '' where it has neither. */
export function projectOf(form: Form): string {
  return squeeze(basic(form, 'projectCode')) || bare(basic(form, 'projectName'));
}

function basic({ basics }: Form, name: BasicLabel): string {
  return basics.find((one) => one.name === name && one.value.text !== '')?.value.text ?? '';
}

function bare(text: string): string {
  return squeeze(text.slice(0, 200)).replace(/^[\d.]{1,20}[-_]/u, '');
}

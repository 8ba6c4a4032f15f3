import type { BasicLabel, Form } from '../forms';
import type { HowOf } from './facts';
import { ownNames } from './own-name';

/** Whose form it is. */
export interface WhoseFacts {
  /** The body that answers for the form, without its code ("023-…"); '' where none is named. */
  readonly body: string;
  /** The project the form is about, by its code, else by its name; '' where it has neither. */
  readonly project: string;
  /** The names of the form's own department and unit, squeezed, without the code before and the bracket behind. */
  readonly ownNames: readonly string[];
}

/** How the head of the form is looked at. */
export const whoseFacts: HowOf<WhoseFacts> = {
  body: ({ form }) => bare(basicWords(form, 'unit')) || bare(basicWords(form, 'department')),
  project: ({ form }) => basicWords(form, 'projectCode') || bare(basicWords(form, 'projectName')),
  ownNames: ({ form }) => ownNames(form),
};

/** The first filled value beside a label; '' where there is none. */
export function basic({ basics }: Form, name: BasicLabel): string {
  return basics.find((one) => one.name === name && one.value.text !== '')?.value.text ?? '';
}

function basicWords({ basics }: Form, name: BasicLabel): string {
  return basics.find((one) => one.name === name && one.value.text !== '')?.value.words.squeezed ?? '';
}

function bare(squeezed: string): string {
  return squeezed.slice(0, 200).replace(/^[\d.]{1,20}[-_]/u, '');
}

import type { ReactNode } from 'react';
import type { Language, Wording } from '../../../src/words';

interface TemplateOptionsProps {
  readonly templates: readonly { readonly name: string; readonly title: Wording }[];
  readonly language: Language;
}

/** The templates to choose from, by their titles. */
export function TemplateOptions({ templates, language }: TemplateOptionsProps): ReactNode {
  return templates.map(({ name, title }) => (
    <option key={name} value={name}>
      {title[language]}
    </option>
  ));
}

import type { ReactNode } from 'react';
import { templates } from '../../../src/templates/catalogue';
import type { Language } from '../../../src/words';

/** The templates to choose from, by their titles. */
export function TemplateOptions({ language }: { readonly language: Language }): ReactNode {
  return templates.map(({ name, title }) => (
    <option key={name} value={name}>
      {title[language]}
    </option>
  ));
}

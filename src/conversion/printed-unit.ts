import { type Form, readForms } from '../forms';
import { sheetOf } from '../sheets';
import { templateSheets, templates } from '../templates/blank-sheets';

type MoneyUnit = NonNullable<Form['funds']>['unit'];

/** A template prints the same unit always; to read it off one takes as long as a conversion. */
const known = new Map<string, MoneyUnit>();

/** The unit that a template prints; null where there is no template of the layout. */
export function unitPrintedBy(layout: string): MoneyUnit {
  const template = templates.find(({ name }) => name === layout);
  if (!template) return null;
  if (!known.has(layout)) {
    const [sample] = templateSheets({ layout: template.name, edition: 'native', filled: true });
    known.set(layout, (sample && readForms(sheetOf(sample))[0]?.funds?.unit) ?? null);
  }
  return known.get(layout) ?? null;
}

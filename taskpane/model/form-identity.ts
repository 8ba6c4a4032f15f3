import type { Form } from '../../src/forms';

/**
 * What each form is, from one check to the next: its sheet and which of the sheet's forms it is. A title may be mended
 * between two checks, a row inserted above.
 */
export function formIdentities(forms: readonly Form[]): readonly string[] {
  const before = new Map<string, number>();
  return forms.map(({ sheet }) => {
    const nth = (before.get(sheet.name) ?? 0) + 1;
    before.set(sheet.name, nth);
    return `${nth}/${sheet.name}`;
  });
}

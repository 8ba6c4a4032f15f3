/**
 * Blueprints of blank forms → workbooks, with the formulas that the add-in itself would put there. Imports sheets, policies,
 * forms and formulas. A page that only offers the templates imports `catalogue`, which is a list of names and nothing else.
 */
import { blueprints } from './blueprints';
import type { TemplateName } from './catalogue';
import { workbookOf } from './workbook';

export { type TemplateChoice, type TemplateName, templates } from './catalogue';

/**
 * A blank form as an .xlsx file; the same bytes every time.
 * @param name one of {@link TemplateName}
 */
export async function templateWorkbook(name: TemplateName): Promise<Uint8Array> {
  return workbookOf(blueprints[name]);
}

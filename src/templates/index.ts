/**
 * Blueprints of blank forms → sheets as plain data, and workbooks, in two editions: with the formulas that the add-in itself
 * would put there, and with plain ones. Imports sheets, policies, functions and formulas. A page that only offers the templates
 * imports `catalogue`, which is a list of names and nothing else.
 */
import { sheetsOf } from './build';
import type { TemplateOrder } from './order';
import { workbookOf } from './workbook';

export { type TemplateChoice, type TemplateName, templates } from './catalogue';
export { templateSheets } from './blank-sheets';
export { orderFile, orderIn } from './order-file';
export { OrderProblem, type TemplateOrder } from './order';
export type { CellCheck, CellRule, CellStyle, TemplateCell, TemplateSheet } from './sheet';

/**
 * The forms as an .xlsx file; the same orders give the same bytes.
 * @throws OrderProblem
 */
export async function templateWorkbook(...forms: readonly TemplateOrder[]): Promise<Uint8Array> {
  return workbookOf(sheetsOf(forms));
}

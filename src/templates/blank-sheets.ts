import { sheetsOf } from './build';
import type { TemplateOrder } from './order';
import type { TemplateSheet } from './sheet';

export { type TemplateName, templates } from './catalogue';
export type { Computation } from './computation';
export { type TemplateField, type TemplateForm, templateForm, yearIn } from './form';
export { orderFile, orderIn } from './order-file';
export { OrderProblem, type TemplateOrder } from './order';
export type { TemplateSheet } from './sheet';

/**
 * The sheets of a workbook of these forms as plain data, so that a port can add them to an open one: the forms in their order, how they are
 * filled in, and 使用说明 last. Who writes no file imports this file and not the room's index: what writes files is large.
 * @throws OrderProblem
 */
export function templateSheets(...forms: readonly TemplateOrder[]): readonly TemplateSheet[] {
  return sheetsOf(forms);
}

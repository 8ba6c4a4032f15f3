import { sheetsOf } from './build';
import type { TemplateOrder } from './order';
import type { TemplateSheet } from './sheet';

export { OrderProblem } from './order';

/**
 * The sheets of a workbook of these forms as plain data, so that a port can add them to an open one: the forms in their order, how they are
 * filled in, and 使用说明 last. Who only wants these imports this file: what writes files is large.
 * @throws OrderProblem
 */
export function templateSheets(...forms: readonly TemplateOrder[]): readonly TemplateSheet[] {
  return sheetsOf(forms);
}

import { sheetsOf } from './build';
import type { TemplateOrder } from './order';
import type { TemplateSheet } from './sheet';

export { OrderProblem } from './order';

/**
 * The sheets of the form as plain data, the form first, so that a port can add them to an open workbook. Who only wants these imports
 * this file: what writes files is large.
 */
export function templateSheets(order: TemplateOrder): readonly TemplateSheet[] {
  return sheetsOf(order);
}

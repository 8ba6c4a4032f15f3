import type { Entry, Form } from '../forms';
import { squeeze } from '../values';
import { isRealReason } from './reason';
import { textOver } from './scored-row';

const asAbove = /^(?:同上|同前|[〃″"])$/u;

/** Whether the reason column gives a real reason here: its own text, that of the merge over it, or what 同上 points at. */
export function givesReason(reason: Entry | null, form: Form): boolean {
  if (!reason) return false;
  const text = textOver(reason, form);
  if (!asAbove.test(squeeze(text))) return isRealReason(text);
  const meant = form.indicators
    .filter((one) => one.row < reason.cell.row)
    .flatMap((one) => one.reason ?? [])
    .filter((one) => one.text !== '' && !asAbove.test(squeeze(one.text)))
    .at(-1);
  return meant !== undefined && isRealReason(meant.text);
}

import type { Form, Indicator } from '../forms';
import { squeeze } from '../values';
import type { Facts } from './facts';
import { isRealReason } from './reason';

const asAbove = /^(?:同上|同前|[〃″"])$/u;

/** Whether the reason column gives a real reason here. */
export function givesReason(indicator: Indicator, facts: Pick<Facts, 'textOver' | 'reasonsAbove'>): boolean {
  if (!indicator.reason) return false;
  const text = facts.textOver(indicator.reason);
  return isRealReason(saysAsAbove(text) ? (facts.reasonsAbove.get(indicator) ?? '') : text);
}

/** The last reason written out above each row. */
export function reasonsAbove({ indicators }: Form): ReadonlyMap<Indicator, string> {
  let last = '';
  return new Map(
    indicators.map((indicator) => {
      const above = last;
      const own = indicator.reason?.text ?? '';
      if (own !== '' && !saysAsAbove(own)) last = own;
      return [indicator, above];
    }),
  );
}

function saysAsAbove(text: string): boolean {
  return asAbove.test(squeeze(text));
}

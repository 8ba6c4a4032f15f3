import type { Form, Indicator } from '../forms';
import { type FoldedText, blankText, foldedText } from '../values';
import type { Facts } from './facts';
import { isRealReason } from './reason';

const asAbove = /^(?:同上|同前|[〃″"])$/u;

/** Whether the reason column gives a real reason here. */
export function givesReason(indicator: Indicator, facts: Pick<Facts, 'textOver' | 'reasonsAbove'>): boolean {
  if (!indicator.reason) return false;
  const { text, words } = indicator.reason;
  const said = text === '' ? foldedText(facts.textOver(indicator.reason)) : words;
  const reason = saysAsAbove(said) ? facts.reasonsAbove.get(indicator) : said;
  return reason !== undefined && isRealReason(reason);
}

/** The last reason written out above each row. */
export function reasonsAbove({ indicators }: Form): ReadonlyMap<Indicator, FoldedText> {
  let last = blankText;
  return new Map(
    indicators.map((indicator) => {
      const above = last;
      const own = indicator.reason?.words ?? blankText;
      if (own.squeezed !== '' && !saysAsAbove(own)) last = own;
      return [indicator, above];
    }),
  );
}

function saysAsAbove({ squeezed }: FoldedText): boolean {
  return asAbove.test(squeezed);
}

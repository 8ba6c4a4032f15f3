import type { Facts } from './facts';
import { isRealReason } from './reason';

/** What a reason speaks of when it explains why money was left. */
const ofMoney = /执行|支出|支付|付款|资金|经费|费用|结余|结转|结算|拨付|预算/u;

/** Does anything say why money was left: the funds' own reasons, where there is such a column, else one of the indicators'? */
export function isRateExplained({ form }: Pick<Facts, 'form'>): boolean {
  const { indicators, reasonBelow, funds } = form;
  if (reasonBelow && isRealReason(reasonBelow.words)) return true;
  const reasons = (funds?.lines ?? []).flatMap((line) => line.reason ?? []);
  if (reasons.length > 0) return reasons.some((reason) => isRealReason(reason.words));
  return indicators.some(({ reason }) => reason && ofMoney.test(reason.text) && isRealReason(reason.words));
}

import { defineLayout, isScored } from './layout';

/** Central transfer payments: targets and actuals, and no points at all. */
export const transferPayment = defineLayout({
  id: 'transfer-payment',
  title: { zh: '中央对地方转移支付', en: 'central transfer payment' },
  policy: 'transfer',
  recognises: (traits) => !isScored(traits) && traits.says(/转移支付|中央补助|地方资金/u),
});

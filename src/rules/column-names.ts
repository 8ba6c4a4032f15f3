import type { AmountColumn } from '../facts';

/** What each column of amounts is called in a message. */
export const columnNames: Readonly<Record<AmountColumn, { readonly zh: string; readonly en: string }>> = {
  initialBudget: { zh: '年初预算数', en: 'initial budget' },
  adjustedBudget: { zh: '全年预算数', en: 'adjusted budget' },
  executed: { zh: '全年执行数', en: 'amount executed' },
};

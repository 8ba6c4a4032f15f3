import type { AmountColumn } from '../facts';
import type { Wording } from '../words';

/** What each column of amounts is called in a message. */
export const columnNames: Readonly<Record<AmountColumn, Wording>> = {
  initialBudget: { zh: '年初预算数', en: 'initial budget' },
  adjustedBudget: { zh: '全年预算数', en: 'adjusted budget' },
  executed: { zh: '全年执行数', en: 'amount executed' },
};

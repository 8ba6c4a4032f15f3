import type { FundsLine } from '../forms';

/** The columns of the funds, as the reader and as a template name them. */
export const amountNames = [
  ['initialBudget', 'initial', '年初预算数', 'initial budget'],
  ['adjustedBudget', 'adjusted', '全年预算数', 'budget'],
  ['executed', 'executed', '全年执行数', 'spent'],
  ['forecast', 'forecast', '全年预计执行数', 'forecast'],
  ['executionRate', 'rate', '执行率', 'rate'],
  ['weight', 'weight', '分值', 'weight'],
  ['score', 'score', '得分', 'score'],
  ['reason', 'reason', '原因', 'reason'],
] as const satisfies readonly (readonly [keyof FundsLine, string, string, string])[];

/** Whether a column of the funds, as a template names it, holds money: it has the unit of its form. */
export function isAmount(role: string): boolean {
  return ['initial', 'adjusted', 'executed', 'forecast'].includes(role);
}

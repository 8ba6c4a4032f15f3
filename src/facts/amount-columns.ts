import type { FundsGroup, FundsLine } from '../forms';

/** A column of amounts. */
export type AmountColumn = 'initialBudget' | 'adjustedBudget' | 'executed';

/** The columns of amounts, left to right. */
export const amountColumns: readonly AmountColumn[] = ['initialBudget', 'adjustedBudget', 'executed'];

/** The parts without those that a later 其中 names inside the part before it. */
export function outerParts({ parts }: FundsGroup): readonly FundsLine[] {
  return parts.filter((part, i) => i === 0 || !part.label.words.squeezed.startsWith('其中'));
}

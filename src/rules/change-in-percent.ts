import type { MainBudget } from '../facts';
import { halfUp } from '../scoring';
import { plain } from '../values';

/** By how much the budget changed: "+8.1", "−30". The initial budget is not 0. */
export function changeInPercent({ initial, adjusted }: Pick<MainBudget, 'initial' | 'adjusted'>): string {
  const percent = halfUp(adjusted.minus(initial).times(100).div(initial));
  return percent.isNegative() ? plain(percent).replace('-', '−') : `+${plain(percent)}`;
}

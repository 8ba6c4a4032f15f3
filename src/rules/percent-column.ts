import type { Figure, Form, Indicator, IndicatorColumn } from '../forms';
import { type Decimal, foldWidth } from '../values';

/**
 * What a 偏离度 or 得分系数 may mean in percent: the number as written; under a header without "%", 0.95 may be meant as 95 %.
 */
export function percentsOf(
  number: Decimal,
  column: IndicatorColumn,
  indicator: Indicator,
  form: Form,
): readonly Decimal[] {
  const figure: Figure | null | undefined = column === 'deviation' ? indicator.deviation : indicator.coefficient;
  const header = form.blocks[indicator.block]?.headers[column]?.text ?? '';
  const inPercent = foldWidth(header).includes('%') || figure?.text.includes('%') === true;
  return inPercent ? [number] : [number, number.times(100)];
}

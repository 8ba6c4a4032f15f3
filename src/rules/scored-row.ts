import type { Entry, Form, Indicator } from '../forms';
import { type Position, address } from '../sheets';
import { readNothing, squeeze } from '../values';
import { excerpt } from './excerpt';

/** "指标1：" printed by the template where a name belongs. */
const onlyOrdinal = /^(?:三级)?指标(?:\d{1,2}|[一二三四五六七八九十]{1,3})?:?$/u;

/** What a message calls the indicator: its name, else its level-2 or level-1 label, else the address of the blank name. */
export function nameOf({ name, level2, level1 }: Indicator): string {
  const named = [name, level2, level1].find((entry) => entry && entry.text !== '');
  return named ? excerpt(named.text) : address(name.cell);
}

/** Does a name stand on the row? 无 and a bare "指标1：" are none; in a table without names the level-2 label is the name. */
export function isNamed(indicator: Indicator, form: Form): boolean {
  const name = indicator.name.text;
  const text = name === '' && !hasNames(indicator, form) ? (indicator.level2?.text ?? '') : name;
  return readNothing(text) === null && !onlyOrdinal.test(squeeze(text.slice(0, 20)));
}

/** Does any row of the indicator's block have a name? */
export function hasNames(indicator: Indicator, form: Form): boolean {
  return form.indicators.some((one) => one.block === indicator.block && one.name.text !== '');
}

/**
 * Does the row stand for points? A weight of 0 or "—" says that it is empty on purpose (Shenzhen's rows of 无). Where the
 * weight is blank the row does when something was set or done: a lone name may be a heading or a note.
 */
export function isScored(indicator: Indicator): boolean {
  const { weight, score } = indicator;
  if (!weight && !score) return false;
  if (weight?.number) return !weight.number.isZero();
  if (weight?.state === 'not-applicable') return false;
  return isAnswered(indicator) || score?.number?.isPositive() === true;
}

/** Must target and actual be filled in? On a named row that is scored; without weight and score columns, on one that has either. */
export function mustBeFilled(indicator: Indicator, form: Form): boolean {
  if (!isNamed(indicator, form)) return false;
  return indicator.weight || indicator.score ? isScored(indicator) : isAnswered(indicator);
}

/** The text of a cell, or of the merge that reaches down over it from a row above. */
export function textOver(entry: Entry, form: Form): string {
  if (entry.text !== '') return entry.text;
  const from = mergeOver(entry.cell, form);
  if (!from) return '';
  const cell = form.sheet.cells.find((one) => one.row === from.row && one.column === from.column);
  return cell?.text.trim() ?? '';
}

function isAnswered({ target, actual }: Indicator): boolean {
  return [target, actual].some((entry) => entry !== null && readNothing(entry.text) === null);
}

function mergeOver(cell: Position, form: Form): Position | undefined {
  return form.sheet.merges.find(
    ({ from, to }) =>
      from.row < cell.row && cell.row <= to.row && from.column <= cell.column && cell.column <= to.column,
  )?.from;
}

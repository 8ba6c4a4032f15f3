import type { Range } from '../sheets';
import type { BlueprintCell } from './blueprint';
import type { PlacedCell } from './placed';
import type { Places } from './places';
import type { CellRule } from './sheet';

/**
 * What may be entered where. In a table the rule of a column reaches from its header to the closing row, so that a row inserted first or
 * last has it as well.
 */
export function rulesOf(cells: readonly PlacedCell[], places: Places): readonly CellRule[] {
  const columnsDone = new Set<number>();
  return cells.flatMap(({ cell, at }): CellRule[] => {
    const rule = ruleOf(cell);
    if (!rule) return [];
    const [, role] = /^\d+\.(?<role>\w+)$/u.exec(cell.field ?? '') ?? [];
    const column = role === undefined ? null : places.column(role as Parameters<Places['column']>[0]);
    if (!column) return [{ ...rule, at }];
    if (columnsDone.has(column.from.column)) return [];
    columnsDone.add(column.from.column);
    return [{ ...rule, at: widened(column, at) }];
  });
}

/** A column of merged cells is as wide as they are. */
function widened({ from, to }: Range, { to: { column } }: Range): Range {
  return { from, to: { row: to.row, column } };
}

function ruleOf({ look, choices, onlyChoices, format, prompt }: BlueprintCell): Omit<CellRule, 'at'> | null {
  const asked = prompt === undefined ? {} : { prompt: { title: '填写要求', text: prompt } };
  if (choices) {
    const refusal = { title: '请从列表中选择', text: `可选：${choices.join('　')}` };
    return { choices, ...(onlyChoices === true && { refusal }), ...asked };
  }
  if (look === 'input' && format === 'amount') {
    const text = '金额填不小于 0 的数，不带单位。';
    return { most: null, refusal: { title: '请填数字', text }, ...asked };
  }
  if (look === 'input' && format === 'points') {
    const text = '分值填 0 至 100 的数，不带“分”字。';
    return { most: 100, refusal: { title: '请填数字', text }, ...asked };
  }
  return prompt === undefined ? null : asked;
}

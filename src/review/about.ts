import type { Form } from '../forms';
import { type Position, cellKey } from '../sheets';
import { nameOf } from './finding-key';

/**
 * What a finding of this form is about, by its first cell and in the form's own words: the name of the indicator or the label
 * of the funds line in that row, else the label of the basic cell or goal; '' for the form as a whole. Names survive inserted
 * rows, addresses do not.
 */
export function aboutIn(form: Form): (cells: readonly Position[]) => string {
  const rows = new Map<number, string>();
  for (const line of form.funds?.lines ?? []) rows.set(line.row, line.label.text);
  const places = new Map<string, string>();
  for (const indicator of form.indicators) {
    const { row, name, level2, level1, target, actual, weight, score, reason } = indicator;
    const about = [name, level2, level1].find((entry) => entry && entry.text !== '')?.text ?? '';
    rows.set(row, about);
    // In a table that was turned the indicators share their rows: a cell of theirs tells which it is.
    const own = [name, target, actual, weight, score, reason].flatMap((entry) => entry?.cell ?? []);
    if (own.some((cell) => cell.row !== row)) for (const cell of own) places.set(cellKey(cell), about);
  }
  for (const { label, value } of form.basics) {
    places.set(cellKey(label.cell), label.text);
    places.set(cellKey(value.cell), label.text);
  }
  for (const [name, entry] of Object.entries(goalNames)) {
    const goal = form.goals[name as keyof typeof goalNames];
    if (goal) places.set(cellKey(goal.cell), entry);
  }
  return ([cell]) => {
    if (!cell) return '';
    return nameOf(places.get(cellKey(cell)) ?? rows.get(cell.row) ?? '');
  };
}

const goalNames = {
  initial: '年度总体目标',
  adjusted: '调整后目标',
  result: '目标完成情况',
  longTerm: '长期目标',
  longTermResult: '长期目标完成情况',
} as const;

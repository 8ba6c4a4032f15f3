import type { RowShift } from '../../forms';
import { type Found, defineRule } from '../rule';

/** Rows whose values stand beside their headers; one finding for rows one under the other that are off alike. */
export const rowShifted = defineRule({
  id: 'row-shifted',
  title: { zh: '整行错位', en: 'A row beside its headers' },
  scope: 'form',
  severity: 'warning',
  basis: () => '各行数值应与表头同列；错位的行按内容（指标层级、数字、文字）识别',
  messages: {
    left: {
      what: {
        zh: '第 {rows} 行的数值比表头偏左 {columns} 列，已按内容识别并核对',
        en: 'row {rows}: the values stand to the left of their headers by {columns} and were read by content',
      },
      why: {
        zh: '按列汇总或导入系统时会取错数',
        en: 'totals by column and imports would take wrong values',
      },
    },
    right: {
      what: {
        zh: '第 {rows} 行的数值比表头偏右 {columns} 列，已按内容识别并核对',
        en: 'row {rows}: the values stand to the right of their headers by {columns} and were read by content',
      },
      why: {
        zh: '按列汇总或导入系统时会取错数',
        en: 'totals by column and imports would take wrong values',
      },
    },
  },
  advice: {
    zh: '把该行各值移到对应的表头之下；多由合并单元格丢失或少填、多填一格造成。',
    en: 'Move the values back under their headers; usually a merged cell was lost, or a cell left out or added.',
  },
  explains: [
    { rule: 'target-missing', within: 'row' },
    { rule: 'actual-missing', within: 'row' },
    { rule: 'weight-missing', within: 'row' },
    { rule: 'score-missing', within: 'row' },
    { rule: 'actual-not-comparable', within: 'row' },
    { rule: 'unit-mismatch', within: 'row' },
    { rule: 'target-vague', within: 'row' },
  ],

  detect: ({ shifts }) =>
    runsOf(shifts).map((run): Found<'left' | 'right'> => {
      const [first, last] = [run[0]?.row ?? 0, run.at(-1)?.row ?? 0];
      const by = run[0]?.by ?? 0;
      return {
        cells: run.map((shift) => shift.cell),
        message: by < 0 ? 'left' : 'right',
        values: {
          rows: first === last ? String(first) : `${first}–${last}`,
          columns: String(Math.abs(by)),
        },
      };
    }),
});

/** Runs of rows one under the other that are off by the same number of columns. */
function runsOf(shifts: readonly RowShift[]): readonly (readonly RowShift[])[] {
  const runs: RowShift[][] = [];
  for (const shift of shifts) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before?.row === shift.row - 1 && before.by === shift.by) run.push(shift);
    else runs.push([shift]);
  }
  return runs;
}

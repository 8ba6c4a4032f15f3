import { type Cell, address, cellsInRows, placeOf } from '../../sheets';
import type { Severity } from '../../words';
import { type Found, defineRule, passed } from '../rule';

/** A file that a program wrote may hold formulas and none of their results: their cells are not blank, and nobody has seen a number. */
export const formulaUncalculated = defineRule({
  id: 'formula-uncalculated',
  title: { zh: '公式没有计算结果', en: 'Formulas without results' },
  scope: 'form',
  severity: 'by-band',
  basis: () => '表格文件中公式与其计算结果分别保存；由程序生成、未经表格软件保存的文件没有结果',
  messages: {
    uncalculated: {
      what: {
        zh: '{count} 个公式（从 {first} 起）没有保存计算结果',
        en: '{count} formulas (the first in {first}) are stored without results',
      },
      why: {
        zh: '相关单元格按未计算处理，与其有关的核对没有进行',
        en: 'what rests on these cells is not checked',
      },
    },
    noFunction: {
      what: {
        zh: '{count} 个 PERF 公式（从 {first} 起）显示 {text}，没有算出结果',
        en: '{count} PERF formulas (the first in {first}) show {text} and no result',
      },
      why: {
        zh: '这里没有 PERF 函数，或还没有载入；与这些单元格有关的核对没有进行',
        en: 'the PERF functions are not here, or not yet; what rests on these cells is not checked',
      },
    },
  },
  advice: {
    zh: '用 Excel 或 WPS 表格打开该文件，保存一次后重新核对。',
    en: 'Open the file once in Excel or WPS, save it, and check again.',
  },

  adviceFor: {
    noFunction: {
      zh: '在装有插件的 Excel 或 WPS 里打开，等公式算完；仍显示 #NAME? 的，用“恢复公式”重新写入，再校验。',
      en: 'Open it in Excel or WPS with the add-in and wait for the formulas; where #NAME? stays, use “Restore formulas”, then check again.',
    },
  },

  // The form's own cells are those that show something.
  detect({ sheet, range: { from, to } }) {
    const uncalculated = cellsInRows(sheet, from.row, to.row).filter(
      ({ noValue }) => noValue === 'uncalculated',
    );
    const found = [
      ...told(
        'uncalculated',
        'warning',
        uncalculated.filter(({ text }) => text === ''),
      ),
      ...told(
        'noFunction',
        'error',
        uncalculated.filter(({ text }) => text !== ''),
      ),
    ];
    return found.length === 0 ? passed : found;
  },
});

/** One finding, however many cells: they have one cause. */
function told<Message extends string>(
  message: Message,
  severity: Severity,
  cells: readonly Cell[],
): readonly Found<Message>[] {
  const [first] = cells;
  if (!first) return [];
  const values = { count: String(cells.length), first: address(first), text: first.text };
  return [{ cells: cells.map(placeOf), message, severity, values }];
}

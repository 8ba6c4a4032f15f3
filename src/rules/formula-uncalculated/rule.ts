import { address, cellsInRows } from '../../sheets';
import { defineRule, passed } from '../rule';

/** A file that a program wrote may hold formulas and none of their results: their cells are not blank, and nobody has seen a number. */
export const formulaUncalculated = defineRule({
  id: 'formula-uncalculated',
  title: { zh: '公式没有计算结果', en: 'Formulas without results' },
  scope: 'form',
  severity: 'warning',
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
  },
  advice: {
    zh: '用 Excel 或 WPS 表格打开该文件，保存一次后重新核对。',
    en: 'Open the file once in Excel or WPS, save it, and check again.',
  },

  // The form's own cells are those that show something.
  detect({ sheet, range: { from, to } }) {
    const uncalculated = cellsInRows(sheet, from.row, to.row).filter(
      ({ noValue }) => noValue === 'uncalculated',
    );
    const [first] = uncalculated;
    if (!first) return passed;
    const values = { count: String(uncalculated.length), first: address(first) };
    return [
      { cells: uncalculated.map(({ row, column }) => ({ row, column })), message: 'uncalculated', values },
    ];
  },
});

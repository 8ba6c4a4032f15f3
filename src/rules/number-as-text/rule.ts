import type { Entry } from '../../forms';
import { type Edit, cellAt } from '../../sheets';
import { excerpt } from '../excerpt';
import { type Found, defineRule, unchecked } from '../rule';
import { fullWidthPhrases, inPlainDigits } from './full-width';
import { type TextFigure, numberToStore, textFigures } from './text-figures';

/** Where most figures are text a system exported them so: one finding tells it. */
const several = 5;

/**
 * A figure stored as text looks like a number and counts as nothing in SUM. "10分" is text, too. Only a workbook tells text
 * from number; targets and actuals are texts by nature.
 */
export const numberAsText = defineRule({
  id: 'number-as-text',
  title: { zh: '数字存成了文本', en: 'A number stored as text' },
  scope: 'form',
  severity: 'warning',
  basis: () => '表格软件求和时不计文本：SUM 会把文本数字当作 0',
  messages: {
    one: {
      what: { zh: '“{text}”是文本，不是数字', en: '“{text}” is stored as text' },
      why: { zh: '用公式求和时不计它，合计会少', en: 'a formula that adds the column up leaves it out' },
    },
    most: {
      what: {
        zh: '{count} 个金额、分值、得分单元格存成了文本（如“{text}”），可能是系统导出所致',
        en: '{count} cells of amounts, weights and scores are stored as text (such as “{text}”), probably by an export',
      },
      why: { zh: '用公式求和得 0', en: 'formulas add them up to 0' },
    },
    fullWidth: {
      what: {
        zh: '{count} 个指标值、完成值单元格里是全角数字（如“{text}”）',
        en: 'targets and actuals in full-width digits: {count}, such as “{text}”',
      },
      why: {
        zh: '表格软件不把全角数字当作数字，公式不能比较、查找和汇总',
        en: 'a spreadsheet takes them for words, and no formula compares, finds or adds them',
      },
    },
  },
  advice: {
    zh: '转换为数字：选中单元格，点左上角的提示，选“转换为数字”；去掉空格、全角字符和“分”等单位。',
    en: 'Convert to a number: select the cells and choose “Convert to Number”; take out spaces, full-width digits and units.',
  },

  detect(form) {
    if (!form.sheet.typed) return unchecked('not-applicable');
    const { found, count } = textFigures(form);
    const [first] = found;
    const wide = fullWidth(fullWidthPhrases(form));
    if (!first) return wide;
    if (found.length >= several && found.length * 2 > count) return [foundOf(found, first, 'most'), ...wide];
    return [...found.map((one) => foundOf([one], one, 'one')), ...wide];
  },

  fix({ cells, message }, form) {
    if (message === 'fullWidth') return { kind: 'safe', edits: inPlainDigits(fullWidthPhrases(form)) };
    const edits = cells.flatMap((place): Edit[] => {
      const cell = cellAt(form, place);
      const number = cell ? numberToStore(cell) : null;
      if (number === null) return [];
      return [{ cell: place, value: number, as: number.endsWith('%') ? 'percent' : 'number' }];
    });
    return edits.length === 0 ? null : { kind: 'safe', edits };
  },
});

function foundOf(
  figures: readonly TextFigure[],
  first: TextFigure,
  message: 'one' | 'most',
): Found<'one' | 'most'> {
  return {
    cells: figures.map(({ figure }) => figure.cell),
    message,
    values: { text: excerpt(first.cell.text), count: String(figures.length) },
  };
}

/** All of a form are one finding: whoever types them so types all of them so. */
function fullWidth(phrases: readonly Entry[]): readonly Found<'fullWidth'>[] {
  const [first] = phrases;
  if (!first) return [];
  const values = { text: excerpt(first.text), count: String(phrases.length) };
  return [{ cells: phrases.map(({ cell }) => cell), message: 'fullWidth', values }];
}

import { lookedFor } from '../forms';
import { type FormReview, reviewSheets } from '../review';
import { rules as allRules } from '../rules';
import { address, type Cell, type Position, type Sheet } from '../sheets';
import { plain } from '../values';
import { sentenceOf, severityNames } from '../words';
import { type Cells, type CellValue, decimalOf, isError, readPolicyCell } from './arguments';
import { notAvailable, valueError } from './errors';
import { defineRangeFunction, type Output } from './function';
import { policy } from './parameters';

/** More filled cells than this are no form; the range was chosen too wide. */
const mostCells = 200_000;

function contentOf(cell: Exclude<CellValue, null>): string | number | boolean {
  return isError(cell) ? cell.error : cell;
}

function textOf(content: string | number | boolean): string {
  if (typeof content === 'number') return plain(decimalOf(content));
  return typeof content === 'boolean' ? String(content).toUpperCase() : content;
}

/**
 * A sheet from the values of a range, its first cell at `place`. A formula is not told the number formats and merges of
 * its arguments: a percent is the fraction that is stored, and a merged label stands in its first cell only.
 */
function sheetOf(cells: Cells, place: Position): Sheet {
  const filled = cells.flatMap((row, r) =>
    row.flatMap((cell, c): Cell[] => {
      if (cell === null) return [];
      const content = contentOf(cell);
      return [{ row: place.row + r, column: place.column + c, content, text: textOf(content) }];
    }),
  );
  return { name: '', cells: filled, merges: [], typed: true };
}

const titles = new Map(allRules.map((rule) => [rule.id, rule.title.zh]));

function rowsOf({ findings, crashes }: FormReview): readonly (readonly Output[])[] {
  return [
    ...findings.map(({ severity, cells, rule, message }) => [
      severityNames.zh[severity],
      cells[0] ? address(cells[0]) : '',
      titles.get(rule) ?? rule,
      sentenceOf(message, 'zh'),
    ]),
    ...crashes.map(({ rule, reason }) => [
      '未执行',
      '',
      titles.get(rule) ?? rule,
      `规则自身出错，未能执行：${reason}`,
    ]),
  ];
}

const clean: readonly Output[] = ['没有发现问题', '', '', ''];
const topLeft: Position = { row: 1, column: 1 };

/** The findings of every form in a range, a row each. */
export const check = defineRangeFunction({
  name: 'CHECK',
  description: {
    zh: '校验一张绩效自评表：每个问题一行，依次为级别、单元格、规则、说明',
    en: 'Checks a performance form: a row for each finding with severity, cell, rule and message',
  },
  parameters: [
    {
      name: { zh: '区域', en: 'range' },
      description: {
        zh: '整张自评表所在的区域，含表头',
        en: 'The range that holds the whole form, headers included',
      },
    },
    policy,
  ],
  takes: 'ranges',
  compute([cells = [], rules = []], place) {
    const given = rules[0]?.[0] ?? null;
    const terms = readPolicyCell(given);
    if (isError(terms)) return terms;
    const sheet = sheetOf(cells, place ?? topLeft);
    if (sheet.cells.length === 0) return '';
    if (sheet.cells.length > mostCells) return valueError('区域过大，请只选择自评表所在的区域');
    const reviews = reviewSheets([sheet], given === null ? {} : { policy: terms });
    if (reviews.length === 0) return notAvailable(`没有找到绩效自评表：没有同时写着${lookedFor}的表头`);
    const rows = reviews.flatMap(rowsOf);
    return rows.length === 0 ? [clean] : rows;
  },
  examples: [
    { arguments: [[[null, null]]], result: '' },
    {
      arguments: [[['总分', 100]]],
      result: {
        error: '#N/A',
        message: '没有找到绩效自评表：没有同时写着指标名称/三级指标、指标值、完成值、分值、得分的表头',
      },
    },
  ],
});

import { lookedFor } from '../forms';
import { type FormReview, reviewSheets } from '../review';
import { rules as allRules } from '../rules';
import { address, type Cell, type Position, type Sheet } from '../sheets';
import { plain } from '../values';
import { sentenceOf, severityNames } from '../words';
import { checkSignature } from './check-signature';
import { type Cells, decimalOf, type Filled, isError, isZeroOrBlank, readPolicyCell } from './arguments';
import { type CellError, notAvailable, valueError } from './errors';
import { defineRangeFunction, type Outcome, type Output } from './function';

/** More filled cells than this are no form; the range was chosen too wide. */
const mostCells = 200_000;

function contentOf(cell: Filled | CellError): string | number | boolean {
  return isError(cell) ? cell.error : cell;
}

function textOf(content: string | number | boolean): string {
  if (typeof content === 'number') return plain(decimalOf(content));
  return typeof content === 'boolean' ? String(content).toUpperCase() : content;
}

/**
 * A sheet from the values of a range, its first cell at `place`, where the sheet itself cannot be read. A formula is not told
 * the number formats and merges of its arguments: a percent is the fraction that is stored, and a merged label stands in its
 * first cell only. A 0 that may be a blank is one: most cells of a form are blank, and a form full of 0 is none.
 */
function sheetOf(cells: Cells, place: Position): Sheet {
  const filled = cells.flatMap((row, r) =>
    row.flatMap((cell, c): Cell[] => {
      if (cell === null || isZeroOrBlank(cell)) return [];
      const content = contentOf(cell);
      return [{ row: place.row + r, column: place.column + c, content, text: textOf(content) }];
    }),
  );
  return { name: '', cells: filled, merges: [], typed: true };
}

const zerosAreBlank: readonly Output[] = [
  '提示',
  '',
  '0 与空格',
  '这里分辨不了 0 与空格，值为 0 的格都按空格校验；请以面板里的“校验”为准',
];

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

function checked(sheet: Sheet, rules: Cells | undefined): Outcome {
  const given = rules?.[0]?.[0] ?? null;
  if (isError(given)) return given;
  const named = given === null || isZeroOrBlank(given) ? null : given;
  const policy = readPolicyCell(named);
  if (isError(policy)) return policy;
  if (sheet.cells.length === 0) return '';
  if (sheet.cells.length > mostCells) return valueError('区域过大，请只选择自评表所在的区域');
  const reviews = reviewSheets([sheet], named === null ? {} : { policy });
  if (reviews.length === 0) return notAvailable(`没有找到绩效自评表：没有同时写着${lookedFor}的表头`);
  const rows = reviews.flatMap(rowsOf);
  return rows.length === 0 ? [clean] : rows;
}

/** The findings of every form in a range, a row each. */
export const check = defineRangeFunction({
  ...checkSignature,
  takes: 'ranges',
  compute([cells = [], rules], place) {
    const findings = checked(sheetOf(cells, place ?? topLeft), rules);
    return Array.isArray(findings) && cells.flat().some(isZeroOrBlank)
      ? [...(findings as readonly (readonly Output[])[]), zerosAreBlank]
      : findings;
  },
  computeOnSheet: (sheet, [, rules]) => checked(sheet, rules),
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

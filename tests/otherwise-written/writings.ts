/** Ways in which the same form stands on a sheet: what an office does to it, or a program, without changing what it says. */
import { readForms } from '../../src/forms';
import { type Cell, type Position, type Range, type Sheet, cellKey, inReadingOrder } from '../../src/sheets';

/** The sheet written otherwise, and where a cell of it stood before. */
export interface Written {
  readonly sheet: Sheet;
  readonly before: (place: Position) => Position;
}

type Writing = (sheet: Sheet) => Written;

const inPlace = (sheet: Sheet): Written => ({ sheet, before: (place) => place });

/** Every cell elsewhere. */
function moved(sheet: Sheet, to: (place: Position) => Position): Sheet {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, ...to(cell) })),
    merges: sheet.merges.map(({ from, to: end }) => ({ from: to(from), to: to(end) })),
  };
}

/** Every text otherwise; numbers and formulas stay. */
function worded(sheet: Sheet, word: (text: string) => string): Sheet {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      typeof cell.content === 'string' && cell.formula === undefined && cell.content.trim() !== ''
        ? { ...cell, content: word(cell.content), text: word(cell.text) }
        : cell,
    ),
  };
}

function withTexts(sheet: Sheet, texts: readonly (readonly [Position, string])[]): Sheet {
  const taken = new Set(sheet.cells.map(cellKey));
  const more = texts
    .filter(([place]) => !taken.has(cellKey(place)))
    .map(([{ row, column }, text]): Cell => ({ row, column, content: text, text }));
  return { ...sheet, cells: [...sheet.cells, ...more].sort(inReadingOrder) };
}

const lastRow = ({ cells }: Sheet): number => Math.max(...cells.map(({ row }) => row));
const lastColumn = ({ cells }: Sheet): number => Math.max(...cells.map(({ column }) => column));

/** The rows of the headers and of the indicators. */
function tableRows(sheet: Sheet): {
  readonly headers: readonly number[];
  readonly indicators: readonly number[];
} {
  const forms = readForms(sheet);
  return {
    headers: forms.flatMap(({ blocks }) => blocks.map(({ headerRow }) => headerRow)),
    indicators: forms.flatMap(({ indicators }) => indicators.map(({ row }) => row)),
  };
}

/** What a merge shows in its first column stands in each of its rows: 取消合并, 填充相同内容. */
function mergesFilled(sheet: Sheet): Sheet {
  const at = new Map(sheet.cells.map((cell) => [cellKey(cell), cell]));
  const isLabel = ({ from, to }: Range): boolean => from.column === to.column && from.row < to.row;
  const copies = sheet.merges.filter(isLabel).flatMap((merge) => {
    const shown = at.get(cellKey(merge.from));
    if (!shown || typeof shown.content !== 'string') return [];
    const rows = Array.from({ length: merge.to.row - merge.from.row }, (_, k) => merge.from.row + 1 + k);
    return rows.map((row) => [{ row, column: merge.from.column }, shown.text] as const);
  });
  return { ...withTexts(sheet, copies), merges: sheet.merges.filter((merge) => !isLabel(merge)) };
}

const shortName = /^\p{Script=Han}{4,8}$/u;

/** Of any form, each with what it is called in a test. */
export const writings: readonly (readonly [string, Writing])[] = [
  [
    'three rows lower and two columns to the right',
    (sheet) => ({
      sheet: moved(sheet, ({ row, column }) => ({ row: row + 3, column: column + 2 })),
      before: ({ row, column }) => ({ row: row - 3, column: column - 2 }),
    }),
  ],
  [
    'with a blank column after every column',
    (sheet) => ({
      sheet: moved(sheet, ({ row, column }) => ({ row, column: column * 2 - 1 })),
      before: ({ row, column }) => ({ row, column: (column + 1) / 2 }),
    }),
  ],
  [
    'under 附件3',
    (sheet) => ({
      sheet: withTexts(
        moved(sheet, ({ row, column }) => ({ row: row + 2, column })),
        [[{ row: 1, column: 1 }, '附件3']],
      ),
      before: ({ row, column }) => ({ row: row - 2, column }),
    }),
  ],
  [
    'over notes and a signature line',
    (sheet) =>
      inPlace(
        withTexts(
          sheet,
          [
            '注：1.各单位应如实填写，得分保留两位小数。',
            '    2.定量指标没有达到指标值的，按完成的比例记分。',
            '    3.本表一式两份。',
            '填表人：某某　　联系电话：　　填报日期：',
          ].map((text, k) => [{ row: lastRow(sheet) + 1 + k, column: 1 }, text] as const),
        ),
      ),
  ],
  ['with blanks around every text', (sheet) => inPlace(worded(sheet, (text) => ` ${text} \u00A0`))],
  ['with a line break after every text', (sheet) => inPlace(worded(sheet, (text) => `${text}\n`))],
  [
    'with line breaks inside its names',
    (sheet) =>
      inPlace(
        worded(sheet, (text) => (shortName.test(text) ? `${text.slice(0, 2)}\n${text.slice(2)}` : text)),
      ),
  ],
  ['without its merges', (sheet) => inPlace({ ...sheet, merges: [] })],
  ['with the labels of its merges in every row', (sheet) => inPlace(mergesFilled(sheet))],
];

/** With a column more: of tables whose indicators are rows. */
export const widenings: readonly (readonly [string, Writing])[] = [
  [
    'with a column of ordinals before its names',
    (sheet) => {
      const { headers, indicators } = tableRows(sheet);
      const texts = [
        ...headers.map((row) => [{ row, column: 1 }, '序号'] as const),
        ...indicators.map((row, k) => [{ row, column: 1 }, String(k + 1)] as const),
      ];
      return {
        sheet: withTexts(
          moved(sheet, ({ row, column }) => ({ row, column: column + 1 })),
          texts,
        ),
        before: ({ row, column }) => ({ row, column: column - 1 }),
      };
    },
  ],
  [
    'with a column of offices that answer for the rows',
    (sheet) => {
      const { headers, indicators } = tableRows(sheet);
      const column = lastColumn(sheet) + 1;
      return inPlace(
        withTexts(sheet, [
          ...headers.map((row) => [{ row, column }, '责任科室'] as const),
          ...indicators.map((row) => [{ row, column }, '办公室'] as const),
        ]),
      );
    },
  ],
];

import { type Cell, type Mark, type Sheet, columnLetters } from '../../src/sheets';

/** Sheets of twelve columns, full of texts and amounts. */
export function sheetsOf(count: number, rows: number): readonly Sheet[] {
  return Array.from({ length: count }, (_, number) => ({
    name: `表${number + 1}`,
    cells: Array.from({ length: rows * 12 }, (_cell, i) => {
      const place = { row: 1 + Math.floor(i / 12), column: 1 + (i % 12) };
      const content = i % 3 === 0 ? i + 0.5 : `指标${columnLetters(place.column)}`;
      return { ...place, content, text: String(content) };
    }),
    merges: [],
    typed: true,
  }));
}

/** Marks of every severity on every second cell, like the black fields of a chessboard: no two make a rectangle. */
export function scatteredMarks(sheets: readonly Sheet[], count: number): readonly Mark[] {
  return Array.from({ length: count }, (_, i): Mark => {
    const place = Math.floor(i / sheets.length);
    const row = 1 + (Math.floor(place / 6) % 60);
    return {
      sheet: sheets[i % sheets.length]?.name ?? '',
      cell: { row, column: 1 + 2 * (place % 6) + (row % 2) },
      severity: (['error', 'warning', 'hint'] as const)[place % 3] ?? 'error',
    };
  });
}

const header =
  '指标名称|计量单位|指标性质|指标值|全年完成值|偏离度（%）|得分系数（%）|指标权重|指标得分|说明';

/** Forms of as many indicators, in which two of three figures are wrong, here one and there another. */
export function formsFullOfErrors(count: number, indicators: number): readonly Sheet[] {
  let drawn = 1;
  const wrongly = (right: number, wrong: number): number => {
    drawn = (drawn * 16_807) % 2_147_483_647;
    return drawn % 3 === 0 ? right : wrong;
  };
  return Array.from({ length: count }, (_, number) => {
    const rows = Array.from({ length: indicators }, (_row, i) => [
      ...[`第${i + 1}项走访企业`, '家', '≥', 10],
      ...[wrongly(10, 40), wrongly(0, 7), wrongly(100, 55), 1, wrongly(1, 3), ''],
    ]);
    return sheetOf(`自评表${number + 1}`, [
      [`2023年度项目${number + 1}支出绩效自评表`],
      header.split('|'),
      ...rows,
    ]);
  });
}

function sheetOf(name: string, rows: readonly (readonly Cell['content'][])[]): Sheet {
  const cells = rows.flatMap((row, down) =>
    row.flatMap((content, across) =>
      content === '' ? [] : [{ row: down + 1, column: across + 1, content, text: String(content) }],
    ),
  );
  return { name, cells, merges: [], typed: true };
}

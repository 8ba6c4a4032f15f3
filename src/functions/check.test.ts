import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewSheets } from '../review';
import { address, type Position, sheetFromRows } from '../sheets';
import { readNumber } from '../values';
import { sentenceOf } from '../words';
import { evaluate } from './broadcast';
import { check } from './check';

const rowsIn = (name: string): readonly (readonly string[])[] =>
  readFileSync(join(__dirname, '../../samples', `${name}.txt`), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'));

/** A published form as its sheet would hold it: numbers as numbers, every row of one width. */
function rangeOf(rows: readonly (readonly string[])[]): unknown[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const reading = readNumber(row[column] ?? '');
      return reading.state === 'number' ? reading.number.toNumber() : (row[column] ?? '');
    }),
  );
}

const project = rowsIn('chongqing-project');
/** The form with the score of F19's indicator, 15 in I19, typed as 51. */
const slipped = project.map((row, at) => (at === 18 ? row.map((cell, c) => (c === 8 ? '51' : cell)) : row));

const rows = (...given: readonly unknown[]): readonly (readonly unknown[])[] => {
  const result = evaluate(check, given);
  if (!Array.isArray(result)) throw new Error(JSON.stringify(result));
  return result as readonly (readonly unknown[])[];
};

test('a slip is a row: severity, cell, rule, message', () => {
  const found = rows(rangeOf(slipped)).filter(([, cell]) => cell === 'I19');
  expect(found.length).toBeGreaterThan(0);
  for (const [severity, , rule, message] of found) {
    expect(['错误', '警告', '提示']).toContain(severity);
    expect(rule).toMatch(/[\u4e00-\u9fff]/u);
    expect(message).toContain('51');
  }
});

test.each(['chongqing-project', 'chongqing-department-and-projects', 'shenzhen-project', 'wuhan-department'])(
  '%s: the rows are the findings of the review, in its order',
  (name) => {
    const text = rowsIn(name);
    const reviewed = reviewSheets([sheetFromRows('', text)]).flatMap(({ findings }) =>
      findings.map(({ cells, message }) => [cells[0] ? address(cells[0]) : '', sentenceOf(message, 'zh')]),
    );
    const spilled = rows(text).map(([, cell, , message]) => [cell, message]);
    // Text cells: the review of a typed sheet may say more, but all that is said of the text stands here too.
    expect(spilled).toEqual(expect.arrayContaining(reviewed));
    if (reviewed.length === 0) expect(spilled[0]?.[0]).toBe('');
  },
);

test('a form with nothing wrong says so in one row', () => {
  // What the published one is warned and hinted about, mended: the telephone, the budget cut to what was spent, far targets.
  const mended = project
    .map((row) =>
      row.map((text) =>
        text === '13800138000'
          ? ''
          : text === '162,499.80'
            ? '162,500.00'
            : text === '100.00'
              ? '99.99'
              : text,
      ),
    )
    .map((row, at) => row.map((text, c) => (at >= 10 && at <= 12 && c === 3 ? '162,400.00' : text)))
    .map((row, at) => row.map((text, c) => (c === 4 && (at === 11 || at === 12) ? '99.94' : text)))
    .map((row, at) => row.map((text, c) => (c === 6 && at === 11 ? '9.99' : text)))
    .filter((_, at) => at < 20 || at >= 24)
    .map((row, at) => {
      if (at === 18) return ['开展会议次数', '次', '≥', '10', '10', '0', '100', '45', '45', '是', ''];
      return at === 19 ? ['服务群众人数', '人', '≥', '300', '310', '3.33', '100', '45', '45', '否', ''] : row;
    });
  expect(rows(rangeOf(mended))).toEqual([['没有发现问题', '', '', '']]);
});

test('addresses are the sheet’s where the host tells them, and begin at A1 where not', () => {
  const cellsOf = (place: Position | null): readonly unknown[] => {
    const found = evaluate(check, [rangeOf(slipped)], place) as readonly (readonly unknown[])[];
    return found.map(([, cell]) => cell);
  };
  expect(cellsOf(null)).toContain('I19');
  expect(cellsOf({ row: 5, column: 3 })).toContain('K23');
});

test('a policy replaces the one of the layout', () => {
  expect(rows(rangeOf(slipped), 'chongqing')).toEqual(rows(rangeOf(slipped)));
  expect(evaluate(check, [rangeOf(slipped), 'atlantis'])).toMatchObject({ error: '#VALUE!' });
});

test('errors inside the range are content, not an error of the call', () => {
  const broken = rangeOf(project).map((row, at) =>
    at === 18 ? row.map((c, i) => (i === 8 ? '#REF!' : c)) : row,
  );
  expect(Array.isArray(evaluate(check, [broken]))).toBe(true);
});

test('a range that is no form is #N/A, and a far too wide one is refused', () => {
  expect(evaluate(check, [[['总分', 100]]])).toMatchObject({ error: '#N/A' });
  const wide = Array.from({ length: 1001 }, () => Array.from({ length: 200 }, () => 1));
  expect(evaluate(check, [wide])).toMatchObject({ error: '#VALUE!' });
});

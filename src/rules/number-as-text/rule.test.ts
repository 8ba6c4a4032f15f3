import { readForms } from '../../forms';
import { defaultPolicy } from '../../policies';
import { type Cell, type Sheet, address, sheetFromRows } from '../../sheets';
import { type Hit, runRules } from '../run';
import { cases } from './cases';
import { numberAsText } from './rule';

describe('number-as-text', () => {
  it.each(cases.valid)('passes: $name', ({ form }) => {
    expect(hitsIn(typedSheet(form))).toEqual([]);
  });

  it.each(cases.invalid)('finds: $name', ({ form, finds }) => {
    const hits = hitsIn(typedSheet(form));
    expect(hits.map((hit) => [hit.found.cells.slice(0, 1).map(address), hit.found.message])).toEqual(
      finds.map(({ at, message }) => [[at], message]),
    );
    for (const [i, hit] of hits.entries()) expect(hit.found.values).toMatchObject(finds[i]?.values ?? {});
  });

  it('does not look at a text file, which has no numbers', () => {
    const sheet = { ...typedSheet(cases.invalid[0]?.form ?? ''), typed: false };
    expect(hitsIn(sheet)).toEqual([]);
  });

  it.each([
    ["'２０", '20'],
    ["'1 000", '1000'],
    ["'20分", '20'],
    ["'1,000.50", '1000.5'],
    ["'98.50%", '98.5%'],
  ])('mends %s to %s', (text, number) => {
    const [hit] = hitsIn(typedSheet(`指标名称|指标值|完成值|分值|得分\n走访|10|10|90|${text}`));
    expect(hit?.fix).toEqual({
      kind: 'safe',
      edits: [
        { cell: { row: 2, column: 5 }, value: number, as: number.endsWith('%') ? 'percent' : 'number' },
      ],
    });
  });

  it('leaves alone an amount with a unit and the text of a formula', () => {
    const amount = typedSheet(
      "|年初预算数|全年预算数|全年执行数\n年度资金总额|100|'30万元|30\n指标名称|指标值|完成值|分值|得分\n走访|10|10|90|90",
    );
    expect(hitsIn(amount).map(({ fix }) => fix)).toEqual([null]);
    const plain = typedSheet("指标名称|指标值|完成值|分值|得分\n走访|10|10|90|'90");
    const cells = plain.cells.map((cell) =>
      cell.row === 2 && cell.column === 5 ? { ...cell, formula: 'TEXT(D2,"0")' } : cell,
    );
    expect(hitsIn({ ...plain, cells }).map(({ fix }) => fix)).toEqual([null]);
  });
});

function hitsIn(sheet: Sheet): readonly Hit[] {
  const runs = readForms(sheet).flatMap((form) => runRules([numberAsText], form, defaultPolicy));
  expect(runs.map((run) => run.crash)).toEqual([null]);
  return runs.flatMap((run) => run.hits);
}

/** A sheet as a workbook gives it: plain numbers are numbers, a field that begins with ' is text. */
function typedSheet(text: string): Sheet {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((field) => field.trim()));
  const sheet = sheetFromRows('示例', rows);
  return { ...sheet, typed: true, cells: sheet.cells.map(typedCell) };
}

function typedCell(cell: Cell): Cell {
  if (cell.text.startsWith("'")) return { ...cell, content: cell.text.slice(1), text: cell.text.slice(1) };
  return /^\d+(?:\.\d+)?$/u.test(cell.text) ? { ...cell, content: Number(cell.text) } : cell;
}

import { read } from '@e965/xlsx';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { address, position } from '../sheets';
import type { CellChange } from './cells';
import { setCells } from './cells';
import type { CellValue } from './cell-value';
import { PatchProblem } from './problem';
import { cellsOf, expectWellFormed, partOf } from './read-back.test-support';
import { openWorkbook } from './workbook';
import { bookIn, manners } from './workbooks.test-support';
import { differingEntries, rawEntries } from './zips.test-support';

const form = '自评表';
const number = (value: number): CellValue => ({ kind: 'number', number: value });
const text = (value: string): CellValue => ({ kind: 'text', text: value });

/** A change by its address: ["B3", 12]. */
function change(at: string, value: CellValue | number | string): CellChange {
  const cell = position(at);
  if (!cell) throw new Error(at);
  const given = typeof value === 'number' ? number(value) : typeof value === 'string' ? text(value) : value;
  return { cell, value: given };
}

/** The workbook with these changes made in its form. */
function changed(bytes: Uint8Array, ...changes: readonly CellChange[]): Uint8Array {
  const workbook = openWorkbook(bytes);
  setCells(workbook, form, changes);
  return workbook.parts.written();
}

const sheetOf = (bytes: Uint8Array): string => partOf(bytes, 'xl/worksheets/sheet1.xml');

/** The same as SheetJS finds it in the parts themselves, not rewritten by our reader. It does not read every kind of zip. */
function cellsBySheetJs(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  const book = read(zipSync(unzipSync(bytes), { level: 0 }), { cellFormula: true, cellNF: true });
  return new Map(
    Object.entries(book.Sheets).flatMap(([name, sheet]) =>
      Object.entries(sheet).flatMap(([at, cell]: [string, { t: string; v?: unknown; f?: string }]) =>
        at.startsWith('!') || (cell.v === undefined && cell.f === undefined)
          ? []
          : [
              [
                `${name}!${at}`,
                cell.f === undefined ? cell.v : { formula: cell.f, content: cell.v },
              ] as const,
            ],
      ),
    ),
  );
}

describe('sixty workbooks, each written in its own manner', () => {
  const books = manners.map((manner, at) => [at, JSON.stringify(manner), bookIn(manner)] as const);

  it.each(books)('%i %s: nothing changed gives the very bytes', (_, __, bytes) => {
    expect(openWorkbook(bytes).parts.written()).toBe(bytes);
  });

  it.each(books)('%i %s: one cell changed is one cell changed', async (_, __, bytes) => {
    const after = changed(bytes, change('B3', 12.5));
    expect(differingEntries(bytes, after)).toEqual(['xl/worksheets/sheet1.xml']);
    const [was, is] = [sheetOf(bytes), sheetOf(after)];
    expect(is).toBe(was.replace(/>10</u, '>12.5<'));
    expectWellFormed(is);
    const expected = new Map(await cellsOf(bytes)).set(`${form}!B3`, 12.5);
    expect(await cellsOf(after)).toEqual(expected);
    expect([...rawEntries(after).keys()]).toEqual([...rawEntries(bytes).keys()]);
  });

  it.each(books)('%i %s: a cell, a row and a text that were not there', async (_, __, bytes) => {
    const after = changed(
      bytes,
      change('E4', '新增'),
      change('C10', 3),
      change('A20', { kind: 'boolean', boolean: true }),
    );
    expectWellFormed(sheetOf(after));
    const cells = await cellsOf(after);
    expect([cells.get(`${form}!E4`), cells.get(`${form}!C10`)]).toEqual(['新增', 3]);
    const before = await cellsOf(bytes);
    for (const [at, value] of before) expect(cells.get(at)).toEqual(value);
    expect(cells.size).toBe(before.size + 3);
  });
});

const plain = bookIn();

describe('a cell', () => {
  it.each([
    ['a number of many digits', { kind: 'number', number: '1234567.895' }, 1234567.895],
    ['a text that looks like a number', { kind: 'text', text: '0012' }, '0012'],
    [
      'a text of letters that XML knows',
      { kind: 'text', text: ' <a> & "b" ]]>\n c ' },
      ' <a> & "b" ]]>\n c ',
    ],
    ['a text that looks like a formula', { kind: 'text', text: '=1+1' }, '=1+1'],
    [
      'a text with what XML cannot hold',
      { kind: 'text', text: '\u0001_x0041_\uFFFE' },
      '\u0001_x0041_\uFFFE',
    ],
    ['false', { kind: 'boolean', boolean: false }, false],
    ['an error value', { kind: 'error', error: '#N/A' }, '#N/A'],
    ['a date', { kind: 'date', date: '2024-03-31' }, '2024/3/31'],
  ] satisfies readonly (readonly [string, CellValue, unknown])[])('takes %s', async (_, value, read) => {
    const after = changed(plain, change('B3', value));
    expect((await cellsOf(after)).get(`${form}!B3`)).toEqual(read);
    expectWellFormed(sheetOf(after));
  });

  it('takes a formula with the value it shows until it is calculated', async () => {
    const formula = 'IF(B4<1,"<1",B4&"")';
    const after = changed(
      plain,
      change('B3', { kind: 'formula', formula, result: { kind: 'text', text: '<1' } }),
    );
    expect((await cellsOf(after)).get(`${form}!B3`)).toEqual({ formula, content: '<1' });
    expect(sheetOf(after)).toContain('<c r="B3" s="1" t="str"><f>');
  });

  it('takes a new result, its formula letter for letter as it was', () => {
    const after = changed(plain, change('D3', { kind: 'result', result: { kind: 'number', number: 99 } }));
    expect(sheetOf(after)).toBe(sheetOf(plain).replace('<v>52</v>', '<v>99</v>'));
    expect(differingEntries(plain, after)).toEqual(['xl/worksheets/sheet1.xml']);
  });

  it('keeps its looks when it is emptied, and stays away where there was none', () => {
    const after = changed(plain, change('B3', { kind: 'empty' }), change('H40', { kind: 'empty' }));
    expect(sheetOf(after)).toBe(sheetOf(plain).replace('<c r="B3" s="1"><v>10</v></c>', '<c r="B3" s="1"/>'));
  });

  it('that was not there looks as its row says, else as its column', () => {
    const xml = sheetOf(changed(plain, change('G3', 1), change('G8', 2), change('I3', 3)));
    expect(xml).toContain('<c r="G3" s="2"><v>1</v></c><c r="I3"><v>3</v></c></row>');
    expect(xml).toContain('<row r="8" s="1" customFormat="1"><c r="G8" s="1"><v>2</v></c></row>');
  });

  it('that is changed twice holds the last', async () => {
    const after = changed(plain, change('B3', 1), change('B3', 2));
    expect((await cellsOf(after)).get(`${form}!B3`)).toBe(2);
  });

  it('widens what the sheet and its row say of themselves', () => {
    const xml = sheetOf(changed(plain, change('F1', 'x'), change('B40', 1)));
    expect(xml).toContain('<dimension ref="A1:F40"/>');
    expect(xml).toContain('<row r="1" spans="1:6">');
  });

  it('forgets the picture and the spilling array that stood in it', () => {
    const book = withSheet('<row r="1"><c r="A1" s="1" t="e" vm="3" cm="1"><v>#VALUE!</v></c></row>');
    expect(sheetOf(changed(book, change('A1', 'x')))).toContain('<c r="A1" s="1" t="inlineStr">');
  });

  it('that holds a date as Strict writes it, an empty formula or nothing takes a number, its neighbours as they were', () => {
    const neighbours = '<c r="A2" t="d"><v>2024-03-31</v></c><c r="B2" s="1"><f/><v/></c>';
    const book = withSheet(
      `<row r="1"><c r="A1" s="1" t="d"><v>2024-03-31</v></c><c r="B1"><f></f><v></v></c></row><row r="2">${neighbours}</row><row/>`,
    );
    const after = sheetOf(changed(book, change('A1', 1), change('B1', 2), change('C1', 3), change('A4', 4)));
    expect(after).toContain('<c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>');
    expect(after).toContain(`<row r="2">${neighbours}</row><row/>`);
    expect(after).toContain('<c r="A4"><v>4</v></c>');
  });

  it('stands in order, whatever is added around it', async () => {
    const after = changed(
      plain,
      change('B2', 9),
      change('A7', 1),
      change('A9', 2),
      change('A13', 3),
      change('D1', 4),
    );
    const places = [...sheetOf(after).matchAll(/<c r="([A-Z]+)(\d+)"/gu)].map(
      ([, letters, row]) => Number(row) * 100 + (letters ?? '').charCodeAt(0),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect((await cellsOf(after)).get(`${form}!A9`)).toBe(2);
  });
});

/** The plain workbook with another first sheet. */
function withSheet(rows: string, after = ''): Uint8Array {
  const workbook = openWorkbook(plain);
  workbook.parts.put(
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${after}</worksheet>`,
  );
  return workbook.parts.written();
}

describe('a date', () => {
  it('is shown as one: the cell’s looks with another number format', () => {
    const after = changed(plain, change('B3', { kind: 'date', date: '2024-03-31T12:00:00' }));
    expect(cellsBySheetJs(after).get(`${form}!B3`)).toBe(45382.5);
    expect(differingEntries(plain, after)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    expect(partOf(after, 'xl/styles.xml')).toContain('<cellXfs count="5">');
  });

  it('keeps a format that shows dates', () => {
    const after = changed(plain, change('C6', { kind: 'date', date: '1900-02-28' }));
    expect(cellsBySheetJs(after).get(`${form}!C6`)).toBe(59);
    expect(differingEntries(plain, after)).toEqual(['xl/worksheets/sheet1.xml']);
  });

  it('gives a book without styles its first', async () => {
    const bare = bookIn({ withoutStyles: true, strict: true });
    const after = changed(bare, change('B3', { kind: 'date', date: '2024-03-31' }));
    expect((await cellsOf(after)).get(`${form}!B3`)).toBe('2024/3/31');
    expectWellFormed(partOf(after, 'xl/styles.xml'));
  });

  it.each(['2024-02-30', '31.3.2024', '1899-12-31', '2024-03-31T25:00'])('is not %s', (date) => {
    expect(() => changed(plain, change('B3', { kind: 'date', date }))).toThrow(/no date/u);
  });
});

describe('a number format', () => {
  it('is added to the book once', () => {
    const percent = (at: string): CellChange => ({ ...change(at, 0.5), numberFormat: '0.0%' });
    const after = changed(plain, percent('B3'), percent('B4'), percent('C2'));
    const xml = partOf(after, 'xl/styles.xml');
    expect(xml).toContain('<numFmts count="2">');
    expect(xml).toContain('<cellXfs count="5">');
    expectWellFormed(xml);
  });
});

describe('a shared formula', () => {
  const formulas = (bytes: Uint8Array): readonly unknown[] =>
    ['D3', 'D4', 'D5', 'D6'].map((at) => {
      const cell = cellsBySheetJs(bytes).get(`${form}!${at}`);
      return typeof cell === 'object' ? (cell as { formula: string }).formula : cell;
    });
  const [first, second, third, fourth] = [3, 4, 5, 6].map((row) => `B${row}*$C$2+LEN("甲")`);

  it('goes on where one that shares it is written over', () => {
    expect(formulas(changed(plain, change('D5', 1)))).toEqual([first, second, 1, fourth]);
  });

  it('is handed on where the one that has it is written over', () => {
    expect(formulas(changed(plain, change('D3', 1)))).toEqual([1, second, third, fourth]);
    expect(formulas(changed(plain, change('D3', 1), change('D5', 2)))).toEqual([1, second, 2, fourth]);
  });

  it('is handed on to a cell that gets another result too', () => {
    const result: CellValue = { kind: 'result', result: { kind: 'number', number: 7 } };
    const after = changed(plain, change('D3', 1), change('D4', result), change('D5', result));
    expect(formulas(after)).toEqual([1, second, third, fourth]);
    expect(sheetOf(after).match(/<v>7<\/v>/gu)).toHaveLength(3);
  });

  it('is plain once a single cell has it', () => {
    const after = changed(plain, change('D3', 1), change('D4', 2), change('D6', 3));
    expect(formulas(after)).toEqual([1, 2, third, 3]);
    expect(sheetOf(after)).toContain('<f>B5*$C$2+LEN(&#34;甲&#34;)</f>');
  });

  it('leaves the order of calculation where its cell does', () => {
    const after = changed(plain, change('D6', 1), change('D4', 2));
    expect(partOf(after, 'xl/calcChain.xml')).toMatch(/<c i="4" r="D5"\/><c r="D3"\/><c r="A1" i="7"\/>/u);
    expectWellFormed(partOf(after, 'xl/calcChain.xml'));
  });
});

describe('the order of calculation', () => {
  it('goes with its last formula, and every mention of it', () => {
    const workbook = openWorkbook(plain);
    setCells(
      workbook,
      form,
      ['D3', 'D4', 'D5', 'D6'].map((at) => change(at, 1)),
    );
    setCells(workbook, '附表 & 说明', [change('A1', 1)]);
    const after = workbook.parts.written();
    expect([...rawEntries(after).keys()]).not.toContain('xl/calcChain.xml');
    expect(partOf(after, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partOf(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });
});

/** Why a change is refused, in Chinese. */
function problemOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof PatchProblem) return error.zh;
    throw error;
  }
  return 'made';
}

describe('what is refused, in words, and leaves everything as it was', () => {
  const array = withSheet(
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
  );

  it.each([
    ['the owner of an array formula', array, change('A1', 1), 'A1 属于数组公式 A1:A2，不能只改其中一格'],
    ['a cell of an array formula', array, change('A2', 1), 'A2 属于数组公式 A1:A2，不能只改其中一格'],
    ['a cell that a merge covers', plain, change('B1', 'x'), 'B1 在合并区域 A1:C1 之内，内容只能写在 A1'],
    ['a number that is none', plain, change('B3', NaN), '“NaN”不是数字'],
    ['a number in words', plain, change('B3', { kind: 'number', number: '十' }), '“十”不是数字'],
    ['a text that no cell holds', plain, change('B3', '长'.repeat(32_768)), '文字超过 32767 个字符'],
    ['an unknown error value', plain, change('B3', { kind: 'error', error: '#HA!' }), '没有错误值 #HA!'],
    ['an empty formula', plain, change('B3', { kind: 'formula', formula: '', result: null }), '公式不完整'],
    [
      'a row that there is not',
      plain,
      { ...change('B3', 1), cell: { row: 1_048_577, column: 1 } },
      '没有第 1048577 行第 1 列',
    ],
  ])('%s', (_, bytes, refused, words) => {
    const workbook = openWorkbook(bytes);
    const dated = change('B4', { kind: 'date', date: '2024-03-31' });
    expect(problemOf(() => setCells(workbook, form, [dated, refused]))).toBe(words);
    expect(workbook.parts.written()).toBe(bytes);
  });

  it('a sheet that there is not', () => {
    expect(() => setCells(openWorkbook(plain), '别的表', [change('A1', 1)])).toThrow(/no sheet/u);
  });

  it('an array formula of one cell is written over, and results go into any', async () => {
    const one = withSheet(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">SUM(B1:B2)</f><v>1</v></c></row>',
    );
    expect((await cellsOf(changed(one, change('A1', 5)))).get(`${form}!A1`)).toBe(5);
    const spilled = changed(array, change('A2', { kind: 'result', result: { kind: 'number', number: 8 } }));
    expect((await cellsOf(spilled)).get(`${form}!A2`)).toBe(8);
  });
});

describe('any edits of any of the workbooks', () => {
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => number(one === 0 ? 0 : one)),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).map((one) => text(one.replaceAll('\r', ' '))),
    fc.constantFrom('项目', '0', ' ', '<b>', '_x000D_', 'a\nb').map(text),
    fc.boolean().map((one): CellValue => ({ kind: 'boolean', boolean: one })),
    fc.constant<CellValue>({ kind: 'empty' }),
    fc
      .constantFrom('B3*2', 'SUM(B3:B6)', 'IF(A2="分值",1,"<")')
      .map((formula): CellValue => ({ kind: 'formula', formula, result: { kind: 'number', number: 1 } })),
  );
  const free = fc
    .record({ row: fc.integer({ min: 1, max: 16 }), column: fc.integer({ min: 1, max: 9 }) })
    .filter(({ row, column }) => row > 1 || column > 3 || column === 1)
    // Under its format a number is a date to the reader.
    .filter((cell) => address(cell) !== 'C6');

  it('are read back as they were made, and nothing else is another', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(manners.length - 1),
        fc.array(fc.record({ cell: free, value }), { minLength: 1, maxLength: 12 }),
        async (at, changes) => {
          const bytes = bookIn(manners[at]);
          const after = changed(bytes, ...changes);
          expectWellFormed(sheetOf(after));
          for (const cells of [cellsOf, cellsBySheetJs]) {
            const expected = new Map(await cells(bytes));
            for (const one of changes) {
              const key = `${form}!${address(one.cell)}`;
              const wanted = readBack(one.value);
              if (wanted === undefined) expected.delete(key);
              else expected.set(key, wanted);
            }
            expect(new Map([...(await cells(after))].sort())).toEqual(new Map([...expected].sort()));
          }
          const others = differingEntries(bytes, after).filter((name) => !/sheet1|calcChain/u.test(name));
          expect(others.filter((name) => !/Content_Types|workbook\.xml\.rels/u.test(name))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** What a reader finds in a cell of this value. */
function readBack(value: CellValue): unknown {
  switch (value.kind) {
    case 'number':
      return Number(value.number);
    case 'text':
      return value.text;
    case 'boolean':
      return value.boolean;
    case 'formula':
      return { formula: value.formula, content: 1 };
    default:
      return undefined;
  }
}

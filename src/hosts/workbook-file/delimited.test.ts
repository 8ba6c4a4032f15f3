import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from './archives.test-support';
import { sheetsFromBytes } from './bytes';

const contents = async (text: string | Uint8Array, name: string): Promise<unknown> => {
  const [sheet] = await sheetsFromBytes(typeof text === 'string' ? Buffer.from(text) : text, name);
  return sheet?.cells.map(({ row, column, content }) => [row, column, content]);
};

describe('tab-separated text', () => {
  it('puts field k of line n in row n, column k', async () => {
    expect(await contents('标题\r\n\r\n\t10\t \t≥\r\nend', '一/表.txt')).toEqual([
      [1, 1, '标题'],
      [3, 2, '10'],
      [3, 4, '≥'],
      [4, 1, 'end'],
    ]);
  });

  it('is named after the file and has no types', async () => {
    expect(await sheetsFromBytes(Buffer.from('1'), '渝中区.2023.txt')).toEqual([
      {
        name: '渝中区.2023',
        cells: [{ row: 1, column: 1, content: '1', text: '1' }],
        merges: [],
        typed: false,
      },
    ]);
  });

  it('takes quotes off as a spreadsheet put them on', async () => {
    expect(await contents('a\t"甲""乙"" 丙"\t1\n"上\n下"\t2\n3', 'a.tsv')).toEqual([
      [1, 1, 'a'],
      [1, 2, '甲"乙" 丙'],
      [1, 3, '1'],
      [2, 1, '上\n下'],
      [2, 2, '2'],
      [3, 1, '3'],
    ]);
  });

  it.each([
    [
      'one that is never closed',
      'a\t"b\nc\td',
      [
        [1, 1, 'a'],
        [1, 2, '"b'],
        [2, 1, 'c'],
        [2, 2, 'd'],
      ],
    ],
    [
      'two far apart',
      '"a\tb\nc\td"',
      [
        [1, 1, '"a'],
        [1, 2, 'b'],
        [2, 1, 'c'],
        [2, 2, 'd"'],
      ],
    ],
    [
      'one within',
      '3" 管\tb',
      [
        [1, 1, '3" 管'],
        [1, 2, 'b'],
      ],
    ],
    [
      'text after the closing one',
      '"甲"乙\tb\nc',
      [
        [1, 1, '"甲"乙'],
        [1, 2, 'b'],
        [2, 1, 'c'],
      ],
    ],
  ])('keeps its lines whatever its stray quotes: %s', async (_, text, expected) => {
    expect(await contents(text, 'a.txt')).toEqual(expected);
  });

  it.each(['utf16le', 'utf16be'])('is read in %s', async (encoding) => {
    const bytes = Buffer.from('\ufeff得分\t9.98', 'utf16le');
    expect(await contents(encoding === 'utf16be' ? bytes.swap16() : bytes, 'a.tsv')).toEqual([
      [1, 1, '得分'],
      [1, 2, '9.98'],
    ]);
  });

  it('loses its byte order mark', async () => {
    expect(await contents('\ufeff得分', 'a.txt')).toEqual([[1, 1, '得分']]);
  });

  it('is text also when named .xls or when it holds a tag', async () => {
    expect(await contents('得分\t1', 'a.xls')).toHaveLength(2);
    expect(await contents('<table>\t1', 'a.txt')).toEqual([
      [1, 1, '<table>'],
      [1, 2, '1'],
    ]);
  });

  it('reads the samples line by line', async () => {
    const path = join(__dirname, '../../../samples/chongqing-project.txt');
    const lines = readFileSync(path, 'utf8').split('\n');
    const [sheet] = await sheetsFromBytes(readFileSync(path), path);
    expect(sheet?.name).toBe('chongqing-project');
    for (const { row, column, text } of sheet?.cells ?? [])
      expect(lines[row - 1]?.split('\t')[column - 1]?.trim()).toBe(text.trim());
  });
});

describe('comma-separated text', () => {
  it('keeps commas, quotes and line breaks within quotes', async () => {
    expect(await contents('"a,b","c\r\nd",1\r\n"""甲""",2', 'a.csv')).toEqual([
      [1, 1, 'a,b'],
      [1, 2, 'c\nd'],
      [1, 3, '1'],
      [2, 1, '"甲"'],
      [2, 2, '2'],
    ]);
  });

  it('is read in GB18030 when it is not UTF-8', async () => {
    // 指标,得分 and 㐀, which only GB18030 has.
    const bytes = Buffer.from([
      0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xb5, 0xc3, 0xb7, 0xd6, 0x2c, 0x81, 0x39, 0xee, 0x39,
    ]);
    expect(await contents(bytes, 'a.csv')).toEqual([
      [1, 1, '指标'],
      [1, 2, '得分'],
      [1, 3, '㐀'],
    ]);
  });
});

describe('the separator', () => {
  const row = [
    [1, 1, '指标'],
    [1, 2, '得分，满分'],
    [2, 1, '走访;回访'],
    [2, 2, '9.98'],
  ];
  it.each([
    ['a semicolon in a .csv', '指标;得分，满分\n"走访;回访";9.98', 'a.csv'],
    ['a tab in a .csv', '指标\t得分，满分\n走访;回访\t9.98', 'a.csv'],
    ['a comma in a file named .xls', '指标,得分，满分\n走访;回访,9.98', 'a.xls'],
    ['what the first line says, which is no row', 'sep=|\r\n指标|得分，满分\r\n走访;回访|9.98', 'a.csv'],
    ['in quotes too', '"sep=;"\n指标;得分，满分\n"走访;回访";9.98', 'a.txt'],
  ])('is %s', async (_, text, name) => {
    expect(await contents(text, name)).toEqual(row);
  });

  it('is the one that the name promises where both stand on as many lines', async () => {
    expect(await contents('甲,乙\t1', 'a.txt')).toEqual([
      [1, 1, '甲,乙'],
      [1, 2, '1'],
    ]);
    expect(await contents('甲,乙\t1', 'a.csv')).toEqual([
      [1, 1, '甲'],
      [1, 2, '乙\t1'],
    ]);
  });

  it('is found in UTF-16 without a byte order mark', async () => {
    const text = Array.from({ length: 9 }, (_, line) => `指标${line}\t${line}.50`).join('\r\n');
    expect(await contents(Buffer.from(text, 'utf16le'), 'a.csv')).toHaveLength(18);
  });

  it.each(['utf16le', 'utf16be'])(
    'is found in %s without a mark, though 一 has a zero byte on the other side',
    async (encoding) => {
      const text = Array.from({ length: 9 }, (_, line) => `一级指标${line},第一季度,${line}.50`).join('\r\n');
      const bytes = Buffer.from(text, 'utf16le');
      expect(await contents(encoding === 'utf16be' ? bytes.swap16() : bytes, 'a.csv')).toHaveLength(27);
    },
  );
});

describe('a field', () => {
  it('written as a formula that gives a text is that text', async () => {
    expect(await contents('="007",="10","=""1,5""",=A1,"=""a""""b"""', 'a.csv')).toEqual([
      [1, 1, '007'],
      [1, 2, '10'],
      [1, 3, '1,5'],
      [1, 4, '=A1'],
      [1, 5, 'a"b'],
    ]);
  });
});

describe('text that is refused', () => {
  it.each([
    ['a NUL', Buffer.from('a\0b')],
    ['no encoding that fits', Buffer.from([0xff, 0xff, 0xff, 0xff])],
    ['half a UTF-16 character', Buffer.from([0xff, 0xfe, 0x41])],
  ])('not-a-spreadsheet: %s', async (_, bytes) => {
    expect(await reasonOf(bytes, 'a.txt')).toBe('not-a-spreadsheet');
  });

  it.each([
    ['rows', '1\n'.repeat(20_001)],
    ['columns', '1\t'.repeat(401)],
    ['cells', `${'1\t'.repeat(400)}\n`.repeat(1251)],
  ])('too-many-cells: %s', async (_, text) => {
    expect(await reasonOf(Buffer.from(text), 'a.txt')).toBe('too-many-cells');
  });

  it('empty lines and fields do not count', async () => {
    expect(await contents(`${'\n'.repeat(50_000)}${'\t'.repeat(1000)}1`, 'a.txt')).toEqual([
      [50_001, 1001, '1'],
    ]);
  });
});

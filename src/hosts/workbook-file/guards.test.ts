import { strToU8, zipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';
import { seeded } from '../../../tests/mutation/seeded';
import {
  bookOf,
  bookParts,
  caught,
  cellAt,
  archiveOf,
  deflated,
  packedBook,
  lying,
  problemOf,
  reasonOf,
  piecewiseBook,
  withParts,
  written,
} from './archives.test-support';
import { sheetsFromBytes } from './bytes';
import { damaged } from './problem';
import { zipDirectory } from './zip-directory';
import { unzip } from './zip-guard';

const CFB = XLSX.CFB as {
  utils: { cfb_new(): object; cfb_add(file: object, path: string, content: Uint8Array): void };
  write(file: object, options: { type: 'buffer' }): Buffer;
};

function noise(): Uint8Array {
  const chance = seeded(5);
  return Uint8Array.from({ length: 4096 }, () => Math.floor(chance() * 256));
}

function compound(stream: string, content: Uint8Array): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, stream, content);
  return CFB.write(file, { type: 'buffer' });
}

function* repeated(count: number, piece: (index: number) => string): Generator<string> {
  yield '<worksheet><sheetData>';
  for (let start = 0; start < count; start += 10_000) {
    yield Array.from({ length: Math.min(10_000, count - start) }, (_, index) =>
      piece(start + index + 1),
    ).join('');
  }
  yield '</sheetData></worksheet>';
}

describe('what is not a workbook', () => {
  it.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['random bytes', noise(), 'not-a-spreadsheet'],
    [
      'a .docx',
      zipSync({
        ...bookParts,
        '[Content_Types].xml': strToU8(
          '<Types><Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>' +
            '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        ),
      }),
      'not-a-spreadsheet',
    ],
    ['any other .zip', zipSync({ 'a.txt': strToU8('a') }), 'not-a-spreadsheet'],
    ['an empty .zip', zipSync({}), 'not-a-spreadsheet'],
    ['a .doc', compound('/WordDocument', new Uint8Array(5000)), 'not-a-spreadsheet'],
    ['half an .xlsx', written([[1]], 'xlsx').slice(0, 3000), 'damaged'],
    [
      'half an .xls',
      written(
        Array.from({ length: 3000 }, (_, index) => [index, `行${index}`]),
        'biff8',
      ).slice(0, 700),
      'damaged',
    ],
  ] as const)('%s', async (_, bytes, reason) => {
    expect(await reasonOf(bytes, 'a.xlsx')).toBe(reason);
  });

  it('any cut of a workbook is a FileProblem or is read', async () => {
    for (const bookType of ['xlsx', 'biff8', 'ods'] as const) {
      const whole = written(
        [
          ['自评表', 1],
          [2, 3],
        ],
        bookType,
      );
      for (let size = 1; size < whole.length; size += Math.ceil(whole.length / 60)) {
        await sheetsFromBytes(whole.slice(0, size), 'a.xlsx').catch((error: unknown) =>
          expect(error).toMatchObject({ name: 'FileProblem' }),
        );
      }
    }
  });
});

describe('a password', () => {
  it('of an .xlsx is seen in its container', async () => {
    const bytes = compound('/EncryptedPackage', new Uint8Array(8192));
    expect(await reasonOf(bytes, 'a.xlsx')).toBe('password');
  });

  it('of an .xls is seen in its FilePass record', async () => {
    const bof = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00, ...Array<number>(12).fill(0)];
    const filePass = [0x2f, 0x00, 0x06, 0x00, 0, 0, 0, 0, 0, 0];
    const stream = new Uint8Array(8192);
    stream.set([...bof, ...filePass]);
    expect(await reasonOf(compound('/Workbook', stream), 'a.xls')).toBe('password');
  });

  it('of a zip entry or of an .ods too', async () => {
    const zip = Buffer.from(bookOf(''));
    for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4))
      zip.writeUInt16LE(1, at + 8);
    expect(await reasonOf(zip, 'a.xlsx')).toBe('password');
    const ods = withParts(written([[1]], 'ods'), {
      'META-INF/manifest.xml':
        '<manifest:manifest><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>' +
        '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
    });
    expect(await reasonOf(ods, 'a.ods')).toBe('password');
  });
});

describe('size', () => {
  it('a bomb is refused by what it declares, naming the sheet', async () => {
    const spaces = ' '.repeat(1024 * 1024);
    const bomb = piecewiseBook(
      (function* () {
        for (let index = 0; index < 300; index += 1) yield spaces;
      })(),
    );
    const before = process.memoryUsage().rss;
    const problem = await problemOf(bomb, 'a.xlsx');
    expect([problem.reason, problem.zh]).toEqual(['too-large', expect.stringContaining('“自评表”')]);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('many entries below the limit are summed', async () => {
    const sheet = Array<Uint8Array>(40).fill(new Uint8Array(1024 * 1024));
    const sheets = [1, 2, 3, 4].map((number) => deflated(`xl/worksheets/sheet${number}.xml`, [...sheet]));
    const book = packedBook().filter(({ name }) => !name.startsWith('xl/'));
    const listed = [1, 2, 3, 4].map((number) => `<sheet name="${number}" sheetId="${number}"/>`).join('');
    const workbook = deflated('xl/workbook.xml', [`<workbook><sheets>${listed}</sheets></workbook>`]);
    expect(await reasonOf(archiveOf([...book, workbook, ...sheets]), 'a.xlsx')).toBe('too-large');
  });

  it('an entry is held to the size it declares, smaller or larger', async () => {
    const bomb = piecewiseBook(Array<Uint8Array>(80).fill(new Uint8Array(1024 * 1024)));
    const before = process.memoryUsage().rss;
    expect(await reasonOf(lying(bomb, 'xl/worksheets/sheet1.xml', 1000), 'a.xlsx')).toBe('damaged');
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
    expect(await reasonOf(lying(bookOf(''), 'xl/worksheets/sheet1.xml', 9_000_000), 'a.xlsx')).toBe(
      'damaged',
    );
  });

  it('entries that share their bytes are refused before any is inflated', () => {
    const part = deflated('a.xml', [' '.repeat(100_000)]);
    const archive = archiveOf(
      Array.from({ length: 5 }, (_, index) => ({ ...part, name: `${index}.xml` })),
      { shared: true },
    );
    const inflate = jest.fn();
    const opened = caught(
      Promise.resolve().then(() => unzip(archive, zipDirectory(archive), () => true, damaged, inflate)),
    );
    return opened.then((problem) => {
      expect(problem.reason).toBe('damaged');
      expect(inflate).not.toHaveBeenCalled();
    });
  });

  it('more entries than any workbook has are refused', async () => {
    const part = deflated('a.xml', ['a']);
    const many = Array.from({ length: 10_001 }, (_, index) => ({ ...part, name: `${index}.xml` }));
    expect(await reasonOf(archiveOf(many, { shared: true }), 'a.xlsx')).toBe('too-large');
  });

  it('an .xls or HTML over its limit is refused unread', async () => {
    const xls = new Uint8Array(33 * 1024 * 1024);
    xls.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await reasonOf(xls, 'a.xls')).toBe('too-large');
    expect(
      await reasonOf(Buffer.concat([Buffer.from('<table>'), Buffer.alloc(17 * 1024 * 1024, 0x20)]), 'a.xls'),
    ).toBe('too-large');
    expect(await reasonOf(Buffer.alloc(33 * 1024 * 1024, 0x20), 'a.txt')).toBe('too-large');
  });
});

describe('cells', () => {
  it('a million rows with values are refused', async () => {
    const book = piecewiseBook(
      repeated(1_048_576, (row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`),
    );
    const problem = await problemOf(book, 'a.xlsx');
    expect([problem.reason, problem.zh]).toEqual(['too-many-cells', expect.stringContaining('“自评表”')]);
  }, 20_000);

  it('a million styled rows without values are read', async () => {
    const book = piecewiseBook(
      repeated(1_048_576, (row) =>
        row === 7
          ? `<row r="7"><c r="B7"><v>1</v></c></row>`
          : `<row r="${row}" spans="1:11" ht="14.25" customHeight="1"/>`,
      ),
    );
    expect((await sheetsFromBytes(book, 'a.xlsx'))[0]?.cells).toEqual([
      { row: 7, column: 2, content: 1, text: '1' },
    ]);
  }, 20_000);

  it('a style or a value in the last cell costs nothing', async () => {
    const styled = bookOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>',
    );
    expect((await sheetsFromBytes(styled, 'a.xlsx'))[0]?.cells).toHaveLength(1);
    const valued = bookOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    );
    expect(cellAt(await sheetsFromBytes(valued, 'a.xlsx'), 'XFD1048576')?.content).toBe(2);
  });

  it.each(['A0', 'A4000000000', 'A1048577', 'XFE1', 'ZZZZZ1', '7', 'A-1'])(
    'a value at %s, where no cell is, is refused by its address',
    async (place) => {
      const problem = await problemOf(bookOf(`<row r="1"><c r="${place}"><v>1</v></c></row>`), 'a.xlsx');
      expect([problem.reason, problem.zh]).toEqual(['damaged', expect.stringContaining(place)]);
    },
  );

  it('links, merges and array formulas over the whole sheet cost nothing', async () => {
    const book = bookOf(
      '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row>',
      '<mergeCells count="1"><mergeCell ref="B1:XFD1048576"/></mergeCells><hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>',
    );
    const [sheet] = await sheetsFromBytes(book, 'a.xlsx');
    expect(sheet?.cells).toHaveLength(1);
    expect(sheet?.merges).toEqual([{ from: { row: 1, column: 2 }, to: { row: 1_048_576, column: 16_384 } }]);
  });

  it('a value repeated over a whole .ods sheet is refused', async () => {
    const content = (repeats: string, cell: string): string =>
      `<office:document-content><office:body><office:spreadsheet><table:table table:name="表"><table:table-row ${repeats}>` +
      `<table:table-cell ${cell} office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>` +
      '</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>';
    const ods = written([[1]], 'ods');
    for (const [row, cell] of [
      ['table:number-rows-repeated="1048576"', ''],
      ['', 'table:number-columns-repeated="900000"'],
    ] as const) {
      const problem = await problemOf(withParts(ods, { 'content.xml': content(row, cell) }), 'a.ods');
      expect([problem.reason, problem.zh]).toEqual(['too-many-cells', expect.stringContaining('“表”')]);
    }
  });
});

describe('zip oddities that are no attack', () => {
  it('backslashes, a leading slash and a comment at the end', async () => {
    const parts = {
      ...bookParts,
      'xl/worksheets/sheet1.xml': strToU8(
        '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
      ),
    };
    const odd = zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name.replaceAll('/', '\\'), bytes])),
      { comment: 'x' },
    );
    expect((await sheetsFromBytes(odd, 'a.xlsx'))[0]?.cells).toHaveLength(1);
  });

  it('zip64 sizes', async () => {
    const sheet = Buffer.from(
      '<worksheet><sheetData><row r="1"><c r="A1"><v>64</v></c></row></sheetData></worksheet>',
    );
    expect(
      cellAt(
        await sheetsFromBytes(
          archiveOf([...packedBook(), deflated('xl/worksheets/sheet1.xml', [sheet])], { wide: true }),
          'a.xlsx',
        ),
        'A1',
      )?.content,
    ).toBe(64);
  });
});

import { strToU8, unzipSync, zipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';
import { bookOf, bookParts, cellAt, problemOf, reasonOf, withParts, written } from './archives.test-support';
import { sheetsFromBytes } from './bytes';
import { compoundFile } from './compound';
import { plainContent } from './ods-content';
import { guardRecords } from './records';
import { recordsIn } from './compound-workbook';
import { plainStyles } from './xlsx-book';
import { plainSheet } from './xlsx-sheet';

const CFB = XLSX.CFB as {
  read(bytes: Buffer, options: { type: 'buffer' }): object;
  find(file: object, path: string): { readonly content: Uint8Array };
};

const noPicture = (): boolean => false;
const oneCell = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

describe('a worksheet part is written again with its cells alone, so that nothing else is ever searched', () => {
  it.each([
    ['links where there is no sheetData', '<hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks>', ''],
    ['links after it', `${oneCell}<hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks>`, 'A1'],
    ['a dimension of the whole sheet', `<dimension ref="A1:XFD1048576"/>${oneCell}`, 'A1'],
    ['a table of a legacy drawing', `${oneCell}<legacyDrawing r:id="rId1"/>`, 'A1'],
    ['cells in a comment', `<!--${oneCell.replaceAll('A1', 'B1')}-->${oneCell}`, 'A1'],
  ])('%s', (_, inner, cell) => {
    const plain = plainSheet(`<worksheet>${inner}</worksheet>`, '表', noPicture);
    expect(plain).not.toMatch(/hyperlink|dimension|legacy|<!--|B1/);
    expect(plain.includes('<c r="A1"')).toBe(cell !== '');
  });

  it('whatever its name in the archive: a sheet called .rels, in another folder', async () => {
    const parts = { ...bookParts };
    const rels = new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels']);
    const sheet = `<worksheet>${oneCell}<hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks></worksheet>`;
    const book = zipSync({
      ...parts,
      'xl/_rels/workbook.xml.rels': strToU8(rels.replace('worksheets/sheet1.xml', '/other/sheet1.rels')),
      'other/sheet1.rels': strToU8(sheet),
    });
    expect((await sheetsFromBytes(book, 'a.xlsx'))[0]?.cells).toHaveLength(1);
  });

  it('a text whose shared string there is not makes the file a damaged one, not one without its sheet', async () => {
    expect(
      (await problemOf(bookOf('<row r="1"><c r="A1" t="s"><v>17</v></c></row>'), 'a.xlsx')).message,
    ).toBe((await problemOf(bookOf('', '<!-- '), 'a.xlsx')).message);
  });

  it('a tag within a tag, or one that does not end, is refused', async () => {
    for (const after of [
      '<hyper<hyperlink/>link ref="A1:XFD1048576"/>',
      '<mergeCell ref="A1:B2',
      '<!-- ',
      '<![CDATA[',
    ]) {
      expect(await reasonOf(bookOf('', after), 'a.xlsx')).toBe('damaged');
    }
  });

  it('an array formula is a formula, however often it says so', () => {
    const cell = '<c r="A1"><f t="array" t="array" ref="A1:XFD1048576">1+1</f><v>2</v></c>';
    expect(plainSheet(`<sheetData><row r="1">${cell}</row></sheetData>`, '表', noPicture)).toContain(
      '<c r="A1" t="n"><f>1+1</f><v>2</v></c>',
    );
  });

  it('a shared formula is written out only so often', () => {
    const rows = (count: number): string => '<row><c><f t="shared" si="0"/><v>1</v></c></row>'.repeat(count);
    const sheet = (count: number): string =>
      `<sheetData><row><c><f t="shared" si="0" ref="A1:A9999">${'A1+'.repeat(2000)}1</f><v>1</v></c></row>${rows(count)}</sheetData>`;
    expect(plainSheet(sheet(100), '表', noPicture).match(/si="0"\/>/g)).toHaveLength(100);
    expect(() => plainSheet(sheet(3000), '表', noPicture)).toThrow('too many long formulas');
  });

  it('merges are counted', () => {
    const merges = '<mergeCell ref="A1:B2"/>'.repeat(100_001);
    expect(() => plainSheet(`<sheetData/><mergeCells>${merges}</mergeCells>`, '表', noPicture)).toThrow();
  });
});

describe('number formats and texts', () => {
  it('a number format longer than Excel takes is not applied', () => {
    const format = (length: number): string =>
      plainStyles(
        `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${'0'.repeat(length)}"/></numFmts></styleSheet>`,
      );
    expect(format(255)).toContain('numFmtId="170"');
    expect(format(256)).not.toContain('numFmtId="170"');
  });

  it('one long text shared by many cells is counted as often as it is shown', async () => {
    const cells = Array.from(
      { length: 300 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>0</v></c></row>`,
    );
    const relationship =
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>';
    const rels = new TextDecoder().decode(bookParts['xl/_rels/workbook.xml.rels']);
    const book = withParts(bookOf(cells.join('')), {
      'xl/_rels/workbook.xml.rels': rels.replace('</Relationships>', relationship),
      'xl/sharedStrings.xml': `<sst><si><t>${'完成情况'.repeat(8000)}</t></si></sst>`,
    });
    const problem = await problemOf(book, 'a.xlsx');
    expect([problem.reason, problem.zh]).toEqual(['too-large', expect.stringContaining('文字')]);
  });
});

describe('an .ods', () => {
  it('has the same tags for who counts and for who reads: ">" within an attribute ends none', () => {
    const cell = (attributes: string): string =>
      `<table:table table:name="表"><table:table-row><table:table-cell ${attributes} office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row></table:table>`;
    expect(() => plainContent(cell('a=">" table:number-columns-repeated="900000"'))).toThrow(
      'more than 500000 cells',
    );
    expect(plainContent(cell("a='>\"'"))).toContain('a="&#62;&#34;"');
  });

  it('has no array formulas to look every cell up in', () => {
    expect(
      plainContent(
        '<t:table-cell t:number-matrix-rows-spanned="9" t:number-matrix-columns-spanned="9" t:formula="of:=1" o:value-type="float" o:value="1"/>',
      ),
    ).toBe('<t:table-cell t:formula="of:=1" o:value-type="float" o:value="1"></t:table-cell>');
  });
});

describe('a compound file', () => {
  const book = (): Buffer =>
    Buffer.from(
      written(
        Array.from({ length: 400 }, (_, row) => [row, `行${row}`]),
        'biff8',
      ),
    );
  /** Where the sector table gives the sector after this one. */
  const nextOf = (bytes: Buffer, sector: number): number =>
    512 * (bytes.readUInt32LE(76 + 4 * Math.floor(sector / 128)) + 1) + 4 * (sector % 128);
  const startOf = (bytes: Buffer, name: string): number => {
    const at = bytes.indexOf(Buffer.from(name, 'utf16le'));
    return bytes.readUInt32LE(at - (at % 128) + 116);
  };

  it('is read without following more sectors than it has', () => {
    const bytes = book();
    const file = compoundFile(bytes);
    for (const stream of file.streams) stream.content();
    expect(file.streams.map(({ path }) => path)).toContain('Workbook');
    expect(file.sectorsWalked()).toBeGreaterThan(0);
    expect(file.sectorsWalked()).toBeLessThanOrEqual(bytes.length / 64);
  });

  it('gives its records, as SheetJS finds them in it', () => {
    const bytes = book();
    const found = CFB.find(CFB.read(bytes, { type: 'buffer' }), '/Workbook');
    expect(Buffer.from(recordsIn(bytes))).toEqual(Buffer.from(found.content));
  });

  it.each([
    ['to itself', (bytes: Buffer, start: number) => bytes.writeUInt32LE(start, nextOf(bytes, start))],
    [
      'back to its beginning',
      (bytes: Buffer, start: number) =>
        bytes.writeUInt32LE(start, nextOf(bytes, bytes.readUInt32LE(nextOf(bytes, start)))),
    ],
    ['past the end', (bytes: Buffer, start: number) => bytes.writeUInt32LE(0xffff, nextOf(bytes, start))],
  ])('whose chain of sectors leads %s is refused', async (_, spoil) => {
    const bytes = book();
    spoil(bytes, startOf(bytes, 'Workbook'));
    expect(await reasonOf(bytes, 'a.xls')).toBe('damaged');
  });

  it('whose directory runs in a circle, chain or tree, ends', async () => {
    const chain = book();
    const directory = chain.readUInt32LE(48);
    chain.writeUInt32LE(directory, nextOf(chain, directory));
    expect(await reasonOf(chain, 'a.xls')).toBe('damaged');
    const tree = book();
    const entry = tree.indexOf(Buffer.from('Workbook', 'utf16le'));
    tree.writeUInt32LE((entry % 512) / 128, entry + 68);
    expect((await sheetsFromBytes(tree, 'a.xls'))[0]?.cells).toHaveLength(800);
  });

  it('whose table of sectors runs in a circle is refused', async () => {
    const bytes = book();
    bytes.writeUInt32LE(0, 68);
    bytes.writeUInt32LE(0, 512 + 4 * 127);
    expect(await reasonOf(bytes, 'a.xls')).toBe('damaged');
  });

  it('loses its links, and the places of its sheets stay', () => {
    const stream = Buffer.alloc(40);
    stream.writeUInt16LE(0x0809, 0);
    stream.writeUInt16LE(4, 2);
    stream.writeUInt16LE(0x01b8, 8);
    stream.writeUInt16LE(16, 10);
    stream.writeUInt16LE(0x000a, 28);
    const guarded = Buffer.from(guardRecords(stream));
    expect(guarded).toHaveLength(40);
    expect(guarded.readUInt16LE(8)).not.toBe(0x01b8);
    expect(guarded.readUInt16LE(28)).toBe(0x000a);
  });
});

describe('what is read all the same', () => {
  const lists = (overrides: string): string =>
    new TextDecoder().decode(bookParts['[Content_Types].xml']).replace('</Types>', `${overrides}</Types>`);
  const override = (part: string, type: string): string =>
    `<Override PartName="${part}" ContentType="${type}"/>`;
  const cells = '<row r="1"><c r="A1"><v>1</v></c></row>';

  it.each([
    ['persons of threaded comments', '/xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
    ['styles', '/xl/styles.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'],
    [
      'metadata',
      '/xl/metadata.xml',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml',
    ],
    ['properties', '/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ])('a book that declares %s and holds none', async (_, part, type) => {
    const book = withParts(bookOf(cells), { '[Content_Types].xml': lists(override(part, type)) });
    expect(cellAt(await sheetsFromBytes(book, 'a.xlsx'), 'A1')?.content).toBe(1);
  });

  it('a persons part of threaded comments', async () => {
    const book = withParts(bookOf(cells), {
      '[Content_Types].xml': lists(override('/xl/persons/person.xml', 'application/vnd.ms-excel.person+xml')),
      'xl/persons/person.xml': '<personList/>',
    });
    expect(cellAt(await sheetsFromBytes(book, 'a.xlsx'), 'A1')?.content).toBe(1);
  });

  it('a sheet that is listed and absent is refused by its name, never left out', async () => {
    const book = zipSync(bookParts);
    const problem = await problemOf(book, 'a.xlsx');
    expect([problem.reason, problem.zh]).toEqual(['damaged', expect.stringContaining('“自评表”')]);
  });

  it.each(['utf16le', 'utf16be'])('parts in %s', async (encoding) => {
    const wide = (text: string): Uint8Array => {
      const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
      return encoding === 'utf16be' ? bytes.swap16() : bytes;
    };
    const text = '<row r="1"><c r="A1" t="inlineStr"><is><t>得分</t></is></c></row>';
    const book = withParts(bookOf(''), {
      ...Object.fromEntries(
        Object.entries(bookParts).map(([name, bytes]) => [name, wide(new TextDecoder().decode(bytes))]),
      ),
      'xl/worksheets/sheet1.xml': wide(
        `<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData>${text}</sheetData></worksheet>`,
      ),
    });
    const sheets = await sheetsFromBytes(book, 'a.xlsx');
    expect([sheets[0]?.name, cellAt(sheets, 'A1')?.content]).toEqual(['自评表', '得分']);
  });

  it('parts in the encoding they declare', async () => {
    const gbk = Buffer.concat([
      Buffer.from(
        '<?xml version="1.0" encoding="GB2312"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>',
      ),
      Buffer.from([0xb5, 0xc3, 0xb7, 0xd6]),
      Buffer.from('</t></is></c></row></sheetData></worksheet>'),
    ]);
    const book = withParts(bookOf(''), { 'xl/worksheets/sheet1.xml': gbk });
    expect(cellAt(await sheetsFromBytes(book, 'a.xlsx'), 'A1')?.content).toBe('得分');
  });
});

describe('a part that several sheets name would be read once for each of them, and is refused', () => {
  it('.xlsx', async () => {
    const text = new TextDecoder().decode(bookParts['xl/workbook.xml']);
    const again = text.replace(/<sheet .*?\/>/, (sheet) => sheet + sheet.replace('自评表', '自评表2'));
    const sheet = { 'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${oneCell}</worksheet>`) };
    const book = zipSync({ ...bookParts, ...sheet, 'xl/workbook.xml': strToU8(again) });
    expect(await reasonOf(book, 'a.xlsx')).toBe('damaged');
  });

  it.each([
    ['by two relationships', (rels: string) => rels.replace('sheet2.', 'sheet1.')],
    ['by one relationship, twice', (rels: string) => rels.replace(/<Relationship [^>]*sheet2\.[^>]*>/, '')],
  ])('.xlsb, %s', async (_, changed) => {
    const book = XLSX.utils.book_new();
    for (const name of ['甲', '乙']) XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[1]]), name);
    const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsb' }) as ArrayBuffer);
    const parts = unzipSync(bytes);
    expect((await sheetsFromBytes(bytes, 'a.xlsb')).map(({ name }) => name)).toEqual(['甲', '乙']);
    const rels = changed(new TextDecoder().decode(parts['xl/_rels/workbook.bin.rels']));
    const same = zipSync({ ...parts, 'xl/_rels/workbook.bin.rels': strToU8(rels) });
    expect(await reasonOf(same, 'a.xlsb')).toBe('damaged');
  });
});

import ExcelJS from 'exceljs';
import * as XLSX from '@e965/xlsx';
import { bookOf, bookParts, cellAt, withParts, written } from './archives.test-support';
import { sheetsFromBytes } from './bytes';
import { recordsIn } from './compound-workbook';

const form = [['项目支出绩效自评表'], ['项目名称', '信息化运维', null, true], ['执行率', 0.9984, 100]];

describe.each([
  ['自评.xlsx', 'xlsx'],
  ['自评.xlsm', 'xlsm'],
  ['自评.xls', 'biff8'],
  ['自评.et', 'biff8'],
  ['自评.ods', 'ods'],
  ['自评.xlsb', 'xlsb'],
  ['自评.xls', 'xlml'],
  ['改过名的.txt', 'xlsx'],
] as const)('%s written as %s', (name, bookType) => {
  it('gives its cells, numbers as numbers', async () => {
    const sheets = await sheetsFromBytes(written(form, bookType), name);
    expect(sheets.map((sheet) => sheet.name)).toEqual(['自评表']);
    expect(sheets[0]?.cells.map(({ row, column, content }) => [row, column, content])).toEqual([
      [1, 1, '项目支出绩效自评表'],
      [2, 1, '项目名称'],
      [2, 2, '信息化运维'],
      [2, 4, true],
      [3, 1, '执行率'],
      [3, 2, 0.9984],
      [3, 3, 100],
    ]);
    expect(cellAt(sheets, 'B3')?.text).toBe('0.9984');
  });
});

describe.each(['xlsx', 'xlsb', 'biff8', 'ods', 'xlml'] as const)('a %s book', (bookType) => {
  const rich = async (): ReturnType<typeof sheetsFromBytes> => {
    const sheet = XLSX.utils.aoa_to_sheet([[0.9984, 1], [{ t: 'n', v: 42, f: 'SUM(A1:B1)' }], ['合并']]);
    sheet['A1'] = { t: 'n', v: 0.9984, z: '0.00%' };
    sheet['!merges'] = [{ s: { r: 2, c: 0 }, e: { r: 3, c: 1 } }];
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, '表');
    const bytes = XLSX.write(book, { type: 'buffer', bookType: bookType }) as Buffer;
    return sheetsFromBytes(new Uint8Array(bytes), 'a.xls');
  };

  it('keeps percents as stored, with what they show', async () => {
    const sheets = await rich();
    expect(cellAt(sheets, 'A1')?.content).toBe(0.9984);
    // SheetJS does not write the format into .ods.
    if (bookType !== 'ods') expect(cellAt(sheets, 'A1')).toMatchObject({ text: '99.84%', percent: true });
    expect(cellAt(sheets, 'B1')?.percent).toBeUndefined();
  });

  it('gives a formula with its stored result', async () => {
    expect(cellAt(await rich(), 'A2')?.content).toBe(42);
    // SheetJS does not write formulas into .xls and .xlsb.
    if (bookType !== 'biff8' && bookType !== 'xlsb')
      expect(cellAt(await rich(), 'A2')?.formula).toBe('SUM(A1:B1)');
  });

  it('counts merges from 1', async () => {
    expect((await rich())[0]?.merges).toEqual([{ from: { row: 3, column: 1 }, to: { row: 4, column: 2 } }]);
  });
});

describe('an .xlsx', () => {
  it('gives rich text as plain text, dates as shown, errors as their text', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('表');
    sheet.getCell('A1').value = {
      richText: [{ text: '指标' }, { font: { bold: true }, text: '名称\n（必填）' }],
    };
    sheet.getCell('A2').value = new Date(Date.UTC(2024, 2, 5));
    sheet.getCell('A2').numFmt = 'yyyy"年"m"月"d"日"';
    sheet.getCell('A3').value = { error: '#DIV/0!' };
    sheet.getCell('A4').value = 5;
    sheet.getCell('A4').numFmt = '0"%"';
    sheet.getCell('A5').value = new Date(Date.UTC(2024, 2, 5));
    sheet.getCell('A5').numFmt = 'mm-dd-yy';
    const sheets = await sheetsFromBytes(new Uint8Array(await book.xlsx.writeBuffer()), 'a.xlsx');
    expect(cellAt(sheets, 'A1')?.content).toBe('指标名称\n（必填）');
    expect(cellAt(sheets, 'A2')).toEqual({
      row: 2,
      column: 1,
      content: '2024年3月5日',
      text: '2024年3月5日',
    });
    expect(cellAt(sheets, 'A3')?.content).toBe('#DIV/0!');
    expect(cellAt(sheets, 'A4')).toEqual({ row: 4, column: 1, content: 5, text: '5%' });
    expect(cellAt(sheets, 'A5')?.content).toBe('2024/3/5');
    expect(sheets[0]?.typed).toBe(true);
  });

  it('reads hidden sheets, rows and columns', async () => {
    const book = new ExcelJS.Workbook();
    for (const state of ['visible', 'hidden', 'veryHidden'] as const) {
      const sheet = book.addWorksheet(state, { state });
      sheet.getCell('B2').value = 1;
      sheet.getRow(2).hidden = true;
      sheet.getColumn(2).hidden = true;
    }
    const sheets = await sheetsFromBytes(new Uint8Array(await book.xlsx.writeBuffer()), 'a.xlsx');
    expect(sheets.map((sheet) => [sheet.name, sheet.cells.length, sheet.hidden])).toEqual([
      ['visible', 1, undefined],
      ['hidden', 1, true],
      ['veryHidden', 1, true],
    ]);
  });

  it('keeps a custom function as it stands on disk', async () => {
    const sheets = await sheetsFromBytes(
      bookOf('<row r="1"><c r="A1"><f>_xldudf_PERF_SCORE(B1,C1)</f><v>9.98</v></c></row>'),
      'a.xlsx',
    );
    expect(cellAt(sheets, 'A1')).toMatchObject({ formula: '_xldudf_PERF_SCORE(B1,C1)', content: 9.98 });
  });

  it('reads a formula without a stored result as blank, not as 0', async () => {
    const sheets = await sheetsFromBytes(
      bookOf(
        '<row r="1"><c r="A1" s="0"><f>SUM(B1:C1)</f></c><c r="B1" t="n"><f>1+1</f><v/></c><c r="C1"><f>0</f><v>0</v></c></row>',
      ),
      'a.xlsx',
    );
    expect(sheets[0]?.cells.map(({ content, formula }) => [content, formula])).toEqual([
      ['', 'SUM(B1:C1)'],
      ['', '1+1'],
      [0, '0'],
    ]);
  });

  it('takes shared and array formulas apart, rows and cells without addresses too', async () => {
    const shared = await sheetsFromBytes(
      bookOf(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2"><f t="array" ref="B2:B3">C2:C3</f><v>1</v></c></row>',
      ),
      'a.xlsx',
    );
    expect(shared[0]?.cells.map((cell) => cell.formula)).toEqual(['B1*2', 'B2*2', 'C2:C3']);
    const bare = await sheetsFromBytes(
      bookOf('<row><c/><c><v>1</v></c></row><row/><row><c><v>2</v></c></row>'),
      'a.xlsx',
    );
    expect(bare[0]?.cells.map(({ row, column, content }) => [row, column, content])).toEqual([
      [1, 2, 1],
      [3, 1, 2],
    ]);
  });

  it('does not need the parts it leaves unread', async () => {
    const bytes = withParts(written(form, 'xlsx'), {
      'xl/media/image1.png': 'no picture',
      'xl/drawings/drawing1.xml': '<broken',
      'xl/vbaProject.bin': 'no macro',
    });
    expect((await sheetsFromBytes(bytes, 'a.xlsx'))[0]?.cells).toHaveLength(7);
  });

  it('without values gives sheets without cells', async () => {
    expect(await sheetsFromBytes(bookOf(''), 'a.xlsx')).toEqual([
      { name: '自评表', cells: [], merges: [], typed: true },
    ]);
  });
});

describe('an .ods', () => {
  it('keeps a value that has no text of its own', async () => {
    const bytes = withParts(written([[5, 'x']], 'ods'), {
      'content.xml':
        '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="表">' +
        '<table:table-row><table:table-cell office:value-type="float" office:value="5"/>' +
        '<table:table-cell table:style-name="s" table:number-columns-repeated="16383"></table:table-cell></table:table-row>' +
        '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
        '<table:table-row><table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell></table:table-row>' +
        '</table:table></office:spreadsheet></office:body></office:document-content>',
    });
    expect((await sheetsFromBytes(bytes, 'a.ods'))[0]?.cells).toEqual([
      { row: 1, column: 1, content: 5, text: '5' },
      { row: 1_048_576, column: 1, content: 0.5, text: '50%', percent: true },
    ]);
  });
});

describe('tables in HTML saved as .xls', () => {
  it('are read as text, in GBK too', async () => {
    // 得分 in GBK is B5 C3 B7 D6.
    const bytes = Buffer.concat([
      Buffer.from('<html><head><meta charset="gb2312"></head><body><table><tr><td>'),
      Buffer.from([0xb5, 0xc3, 0xb7, 0xd6]),
      Buffer.from('</td><td>9.98</td></tr><tr><td colspan="2">a</td></tr></table></body></html>'),
    ]);
    const [sheet] = await sheetsFromBytes(bytes, 'a.xls');
    expect(sheet?.cells.map((cell) => cell.content)).toEqual(['得分', '9.98', 'a']);
    expect(sheet?.merges).toEqual([{ from: { row: 2, column: 1 }, to: { row: 2, column: 2 } }]);
    expect(sheet?.typed).toBe(false);
  });
});

describe('a cell without a value', () => {
  const cells = async (row: string): Promise<unknown> => {
    const [sheet] = await sheetsFromBytes(bookOf(`<row r="1">${row}</row>`), 'a.xlsx');
    return sheet?.cells.map(({ content, formula, noValue }) => [content, formula, noValue]);
  };

  it.each([
    ['no element', ''],
    ['an empty one', '<v/>'],
    ['one of blanks', '<v> </v>'],
  ])('is a formula whose result was not stored: %s', async (_, value) => {
    expect(await cells(`<c r="A1"><f>1+1</f>${value}</c>`)).toEqual([['', '1+1', 'uncalculated']]);
    expect(await cells(`<c r="A1" t="s"><f>1+1</f>${value}</c>`)).toEqual([['', '1+1', 'uncalculated']]);
  });

  it('is none whose formula gave an empty text', async () => {
    expect(await cells('<c r="A1" t="str"><f>""</f><v></v></c>')).toEqual([['', '""', undefined]]);
  });

  it('may be an error, by formula or by hand', async () => {
    expect(
      await cells(
        '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="inlineStr"><is><t>#REF!</t></is></c>',
      ),
    ).toEqual([
      ['#DIV/0!', '1/0', 'error'],
      ['#N/A', undefined, 'error'],
      ['#REF!', undefined, 'error'],
    ]);
  });

  it('may be a picture of WPS', async () => {
    expect(
      await cells('<c r="A1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>'),
    ).toEqual([['', 'DISPIMG("ID_1",1)', 'picture']]);
  });

  it('may be a picture placed in the cell by Excel, which stores it as #VALUE!; a real #VALUE! is an error', async () => {
    const related = (id: string, kind: string, target: string): string =>
      `<Relationship Id="${id}" Type="http://schemas.microsoft.com/office/2017/06/relationships/${kind}" Target="${target}"/>`;
    const rels = new TextDecoder().decode(bookParts['xl/_rels/workbook.xml.rels']);
    const book = withParts(
      bookOf(
        '<row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c><c r="B1" t="e" vm="2"><v>#VALUE!</v></c><c r="C1" t="e"><v>#VALUE!</v></c></row>',
      ),
      {
        'xl/_rels/workbook.xml.rels': rels.replace(
          '</Relationships>',
          `${related('r7', 'sheetMetadata', 'metadata.xml')}${related('r8', 'rdRichValue', 'richData/rdrichvalue.xml')}` +
            `${related('r9', 'rdRichValueStructure', 'richData/rdrichvaluestructure.xml')}</Relationships>`,
        ),
        'xl/metadata.xml':
          '<metadata><futureMetadata name="XLRICHVALUE" count="2"><bk><extLst><ext><xlrd:rvb i="0"/></ext></extLst></bk><bk><extLst><ext><xlrd:rvb i="1"/></ext></extLst></bk></futureMetadata>' +
          '<valueMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="1" v="1"/></bk></valueMetadata></metadata>',
        'xl/richData/rdrichvalue.xml': '<rvData><rv s="0"><v>0</v></rv><rv s="1"><v>8</v></rv></rvData>',
        'xl/richData/rdrichvaluestructure.xml':
          '<rvStructures><s t="_localImage"><k n="x"/></s><s t="_error"/></rvStructures>',
      },
    );
    const [sheet] = await sheetsFromBytes(book, 'a.xlsx');
    expect(sheet?.cells.map(({ text, noValue }) => [text, noValue])).toEqual([
      ['', 'picture'],
      ['#VALUE!', 'error'],
      ['#VALUE!', 'error'],
    ]);
  });

  it('of an .ods says so too', async () => {
    const content =
      '<office:document-content><office:body><office:spreadsheet><table:table table:name="表"><table:table-row>' +
      '<table:table-cell table:formula="of:=1+1"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>';
    const ods = await sheetsFromBytes(withParts(written([[1]], 'ods'), { 'content.xml': content }), 'a.ods');
    expect(cellAt(ods, 'A1')).toMatchObject({ content: '', noValue: 'uncalculated' });
  });

  it('of XML tables says so too', async () => {
    const xml =
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
      '<Worksheet ss:Name="表"><Table><Row><Cell ss:Formula="=1+1"/><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>';
    const sheets = await sheetsFromBytes(Buffer.from(xml), 'a.xls');
    expect(cellAt(sheets, 'B1')?.content).toBe(1);
    expect(cellAt(sheets, 'A1')).toMatchObject({ content: '', noValue: 'uncalculated' });
  });
});

describe('a stream of records without a compound file around it', () => {
  it.each(['biff8', 'biff5'] as const)('of %s gives what it gives within one', async (bookType) => {
    const within = written(form, bookType);
    const sheets = await sheetsFromBytes(recordsIn(within), '自评.xls');
    expect(sheets.flatMap(({ cells }) => cells)).toHaveLength(7);
    expect(sheets).toEqual(await sheetsFromBytes(within, '自评.xls'));
  });

  it('of Excel 2, which never had one, is read', async () => {
    const sheets = await sheetsFromBytes(written([['rate', 0.5, 100]], 'biff2'), 'a.xls');
    expect(sheets[0]?.cells.map(({ text }) => text)).toEqual(['rate', '0.5', '100']);
  });
});

describe.each(['xlsx', 'xlsb', 'biff8'] as const)(
  'the guards before a %s book as offices save it',
  (bookType) => {
    const office = (): Uint8Array => {
      const sheet = XLSX.utils.aoa_to_sheet([
        ['项目支出绩效自评表', null, null],
        ['<b>甲 & "乙"</b>', -1234.5, 0.875],
        [45_000, true, { t: 'e', v: 0x17 }],
        ['多行\n文字', { t: 'n', v: 3, f: 'SUM(B2:B3)' }, ''],
      ]);
      sheet['B2'] = { t: 'n', v: -1234.5, z: '#,##0.00_);[Red](#,##0.00)' };
      sheet['C2'] = { t: 'n', v: 0.875, z: '0.0%' };
      sheet['A3'] = { t: 'n', v: 45_000, z: 'yyyy"年"m"月"d"日"' };
      sheet['!merges'] = [XLSX.utils.decode_range('A1:C1')];
      sheet['!cols'] = [{ hidden: true }];
      const book = XLSX.utils.book_new();
      XLSX.utils.book_append_sheet(book, sheet, '自评');
      XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['隐藏']]), '附件 2');
      book.Workbook = { Sheets: [{}, { Hidden: 2 }], Names: [{ Name: '总分', Ref: '自评!$B$4' }] };
      return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType }) as Buffer);
    };

    it('change no cell of what SheetJS alone reads', async () => {
      const bytes = office();
      const alone = XLSX.read(bytes, { cellNF: true, dateNF: 'yyyy/m/d' });
      const expected = alone.SheetNames.map((name) => ({
        name,
        cells: Object.entries(alone.Sheets[name] ?? {}).flatMap(([at, cell]) =>
          at.startsWith('!') || (cell as XLSX.CellObject).v === ''
            ? []
            : [[at, (cell as XLSX.CellObject).w, (cell as XLSX.CellObject).f]],
        ),
      }));
      const read = await sheetsFromBytes(bytes, '自评.et');
      expect(
        read.map(({ name, cells }) => ({
          name,
          cells: cells.map(({ row, column, text, formula }) => [
            XLSX.utils.encode_cell({ r: row - 1, c: column - 1 }),
            text,
            formula,
          ]),
        })),
      ).toEqual(expected);
      expect(expected.flatMap(({ cells }) => cells).length).toBeGreaterThanOrEqual(10);
    });
  },
);

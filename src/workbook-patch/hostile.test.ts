/** What is crafted or broken is refused in words, before anything is changed, and in bounded time. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';
import {
  archiveOf as crafted,
  deflated,
  packedBook,
  written,
} from '../hosts/workbook-file/archives.test-support';
import { FileProblem } from '../hosts/workbook-file/problem';
import { archiveOf as archiveFrom } from './archive';
import { addNotes } from './notes';
import { setCells } from './cells';
import { setMarks } from './marks';
import { PatchProblem } from './problem';
import { type Workbook, openWorkbook } from './workbook';
import { seeded } from '../../tests/mutation/seeded';
import { bookIn } from './workbooks.test-support';
import { zipOf } from './zips.test-support';

const plain = bookIn();
const form = '自评表';
const sheetPart = 'xl/worksheets/sheet1.xml';

const write = (workbook: Workbook): unknown =>
  setCells(workbook, form, [{ cell: { row: 3, column: 2 }, value: { kind: 'number', number: 1 } }]);

/** Why a file is refused, opened or written into. */
function refusal(bytes: Uint8Array, act: (workbook: Workbook) => unknown = write): readonly [string, string] {
  try {
    act(openWorkbook(bytes));
  } catch (error) {
    if (error instanceof FileProblem || error instanceof PatchProblem) return [error.reason, error.zh];
    throw error;
  }
  return ['none', ''];
}

/** The plain workbook with some parts others; null is none. */
function withParts(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const all = { ...unzipSync(plain), ...parts };
  const kept = Object.entries(all).flatMap(([name, part]) =>
    part === null ? [] : [[name, typeof part === 'string' ? strToU8(part) : part] as const],
  );
  return zipOf(Object.fromEntries(kept));
}

const sheetWith = (rows: string, after = ''): Uint8Array =>
  withParts({
    [sheetPart]: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${after}</worksheet>`,
  });

const CFB = XLSX.CFB as {
  utils: { cfb_new(): object; cfb_add(file: object, path: string, content: Uint8Array): void };
  write(file: object, options: { type: 'buffer' }): Buffer;
};

function encrypted(): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/EncryptedPackage', new Uint8Array(8192));
  return CFB.write(file, { type: 'buffer' });
}

describe('a file that is no workbook in XML', () => {
  const text = new TextEncoder();

  it.each([
    [
      '.xls',
      written([['a']], 'biff8'),
      'unsupported-format',
      '.xls / .et 不能在原文件上修改，只能另存为新的 .xlsx',
    ],
    ['.ods', written([['a']], 'ods'), 'unsupported-format', '.ods 不能在原文件上修改，只能另存为新的 .xlsx'],
    [
      '.xlsb',
      written([['a']], 'xlsb'),
      'unsupported-format',
      '.xlsb 不能在原文件上修改，只能另存为新的 .xlsx',
    ],
    [
      'HTML',
      written([['a']], 'html'),
      'unsupported-format',
      '网页或 XML 表格不能在原文件上修改，只能另存为新的 .xlsx',
    ],
    ['text', text.encode('a\tb'), 'unsupported-format', '文本表格不能在原文件上修改，只能另存为新的 .xlsx'],
    ['a .pdf', text.encode('%PDF-1.7'), 'not-a-spreadsheet', '这是 PDF 文件，不是电子表格文件'],
    ['a .zip', zipSync({ 'a.txt': strToU8('a') }), 'not-a-spreadsheet', '这不是电子表格文件'],
    ['an encrypted .xlsx', encrypted(), 'password', '文件设有打开密码，请取消密码后再试'],
  ])('%s is refused with the reason', (_, bytes, reason, words) => {
    expect(refusal(bytes)).toEqual([reason, words]);
  });
});

describe('an archive in which two programs could see two', () => {
  const parts = Object.entries(unzipSync(plain));

  it('has two entries of one name', () => {
    const twice = zipOf(Object.fromEntries([...parts, ['XL/Workbook.xml', strToU8('<a/>')]]));
    expect(refusal(twice)).toEqual([
      'damaged',
      '文件中有两个同名部件 XL/Workbook.xml，不在原文件上修改；请用 Excel 或 WPS 打开并另存后再试',
    ]);
  });

  it.each(['../evil.xml', 'xl/../../evil.xml', 'xl/./workbook2.xml'])('has an entry called %s', (name) => {
    expect(refusal(zipOf(Object.fromEntries([...parts, [name, strToU8('')]])))[1]).toMatch(/名称可疑的部件/u);
  });

  it('has entries that share their bytes', () => {
    const shared = crafted([...packedBook(), deflated(sheetPart, ['<worksheet/>'])], { shared: true });
    expect(refusal(shared)[0]).toBe('damaged');
  });

  it('names an entry one way in its directory and another before its content', () => {
    const bytes = plain.slice();
    const at = Buffer.from(bytes).indexOf('xl/theme/theme1.xml');
    bytes[at] = 'y'.charCodeAt(0);
    expect(refusal(bytes)[1]).toMatch(/目录与内容不一致/u);
  });

  it('holds a part whose checksum is wrong', () => {
    const bytes = zipOf(unzipSync(plain), { stored: true });
    const at = Buffer.from(bytes).indexOf('项目支出');
    bytes.set(strToU8('项木'), Buffer.from(bytes).indexOf('<v>10</v>') + 3);
    expect(at).toBeGreaterThan(0);
    expect(refusal(bytes)[0]).toBe('damaged');
  });
});

describe('a part that is no part', () => {
  it.each([
    ['declares a document type', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>', /文档类型声明/u],
    ['is in another encoding', '<?xml version="1.0" encoding="GB2312"?><worksheet/>', /编码是 GB2312/u],
    ['is cut short', '<worksheet><sheetData><row r="1">', /已损坏/u],
    ['closes what it did not open', '<worksheet><sheetData></row></sheetData></worksheet>', /已损坏/u],
    [
      'holds a cell that is nowhere',
      '<worksheet><sheetData><row r="1"><c r="ZZZZ1"/></row></sheetData></worksheet>',
      /已损坏/u,
    ],
    [
      'holds a row that is nowhere',
      '<worksheet><sheetData><row r="1e9"/></sheetData></worksheet>',
      /已损坏/u,
    ],
    [
      'holds a cell twice',
      '<worksheet><sheetData><row r="3"><c r="B3"/><c r="B3"/></row></sheetData></worksheet>',
      /出现了两次/u,
    ],
    ['holds no cells', '<worksheet/>', /已损坏/u],
    ['is another part', '<styleSheet/>', /已损坏/u],
    ['is no text', Uint8Array.from([0x3c, 0xff, 0xfe, 0x3e]), /已损坏/u],
  ] as const)('%s', (_, part, words) => {
    expect(refusal(withParts({ [sheetPart]: part }))[1]).toMatch(words);
  });

  it('is not there', () => {
    expect(refusal(withParts({ [sheetPart]: null }))[0]).toBe('no-such-sheet');
  });
});

describe('a crafted workbook', () => {
  it('that unpacks to more than is read is refused before it is unpacked', () => {
    const zeros = Array.from({ length: 97 }, () => new Uint8Array(1 << 20));
    const bomb = crafted([...packedBook(), deflated(sheetPart, zeros)]);
    expect(refusal(bomb)[0]).toMatch(/too-large|damaged/u);
  });

  it('with more filled cells than a sheet may have is refused', () => {
    const row = (number: number): string => `<row r="${number}">${'<c><v>1</v></c>'.repeat(1000)}</row>`;
    const full = sheetWith(Array.from({ length: 501 }, (_, at) => row(at + 1)).join(''));
    expect(refusal(full)[0]).toBe('too-many-cells');
  });

  it('with a million empty cells is changed', () => {
    const row = (number: number): string => `<row r="${number}">${'<c s="1"/>'.repeat(1000)}</row>`;
    const full = sheetWith(Array.from({ length: 1000 }, (_, at) => row(at + 1)).join(''));
    expect(refusal(full)).toEqual(['none', '']);
  });

  it('whose relationships go round in circles is changed all the same', () => {
    const relationships = (target: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="${target}"/></Relationships>`;
    const round = withParts({
      'xl/worksheets/_rels/sheet1.xml.rels': relationships('sheet1.xml'),
      'xl/theme/_rels/theme1.xml.rels': relationships('../workbook.xml'),
    });
    expect(refusal(round)).toEqual(['none', '']);
    const notes = (workbook: Workbook): unknown =>
      addNotes(workbook, form, [{ cell: { row: 1, column: 1 }, text: 'a' }]);
    expect(refusal(round, notes)[0]).toBe('damaged');
  });

  it('with merges all over each other, and changes down the whole sheet, ends', () => {
    const merges = '<mergeCell ref="A1:A1048576"/>'.repeat(2000);
    const bytes = sheetWith('', `<mergeCells>${merges}</mergeCells>`);
    const changes = Array.from({ length: 1000 }, (_, at) => ({
      cell: { row: at + 1, column: 2 },
      value: { kind: 'number', number: at } as const,
    }));
    expect(refusal(bytes, (workbook) => setCells(workbook, form, changes))).toEqual(['none', '']);
  });

  it('with tags that look like others inside a value, a comment or CDATA is changed where it says so', () => {
    const rows =
      '<!-- <row r="3"><c r="B3"/></row> --><row r="3" spans="1:4" x="r=&quot;9&quot; &gt;"><c r="A3" t="str"><v><![CDATA[<c r="B3">]]></v></c></row>';
    const workbook = openWorkbook(sheetWith(rows));
    write(workbook);
    expect(workbook.parts.text(sheetPart)).toContain('</v></c><c r="B3"><v>1</v></c></row>');
  });
});

it('entries that claim to begin beyond the file are damage', () => {
  const bytes = plain.slice();
  const view = new DataView(bytes.buffer);
  archiveFrom(plain).entries.forEach(({ record }, place) => {
    view.setUint32(record + 42, bytes.length + 100 * place, true);
  });
  expect(refusal(bytes)[0]).toBe('damaged');
});

it('any cut and any noise is refused or changed, and never anything else', () => {
  for (let size = 0; size < plain.length; size += Math.ceil(plain.length / 80)) refusal(plain.slice(0, size));
  const chance = seeded(7);
  for (let round = 0; round < 600; round += 1) {
    const bytes = plain.slice();
    // Every other time in the directory, the last tenth: noise within packed content is mostly only a wrong checksum.
    const from = round % 2 === 0 ? 0 : bytes.length * 0.9;
    for (let change = 0; change < 3; change += 1)
      bytes[Math.floor(from + chance() * (bytes.length - from))] = Math.floor(chance() * 256);
    refusal(bytes, (workbook) => {
      write(workbook);
      setMarks(workbook, [{ sheet: form, cell: { row: 1, column: 1 }, severity: 'hint' }]);
      workbook.parts.written();
    });
  }
  expect(refusal(plain)).toEqual(['none', '']);
});

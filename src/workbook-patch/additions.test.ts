import { read } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { additions, after, at, extension, form, marks, plain } from './additions.test-support';
import { addSheet, removeSheet } from './added-sheet';
import { clearMarks, setMarks } from './marks';
import { setName } from './names';
import { addNotes, removeNotes } from './notes';
import { PatchProblem } from './problem';
import { cellsOf, expectWellFormed, partOf, partsOf } from './read-back.test-support';
import { calculateOnOpening } from './recalculation';
import { removeWebExtension, setWebExtension } from './web-extension';
import { openWorkbook } from './workbook';
import { bookIn, manners } from './workbooks.test-support';
import { writtenWorkbook } from './written';
import { differingEntries } from './zips.test-support';

describe('whatever is added to any of the workbooks', () => {
  const books = manners.filter((_, place) => place % 3 === 0 || place < 12).map((manner) => bookIn(manner));

  it.each(additions)('%s: the cells stay, every part is XML, packages hold together', async (_, add) => {
    for (const bytes of books) {
      const added = after(bytes, add);
      for (const [, xml] of partsOf(added)) expectWellFormed(xml);
      const cells = await cellsOf(added);
      for (const [place, value] of await cellsOf(bytes)) expect(cells.get(place)).toEqual(value);
      expectWhole(added);
    }
  });

  it.each(additions)('%s: goes again, and nothing of it is left', (_, add, remove) => {
    for (const bytes of books) {
      const back = after(after(bytes, add), remove);
      const [was, is] = [partsOf(bytes), partsOf(back)];
      for (const [name, xml] of is)
        expect([name, tidied(xml)]).toEqual([name, tidied(was.get(name) ?? freshStyles(name, xml))]);
      expect([...was.keys()].filter((name) => !is.has(name))).toEqual([]);
    }
  });

  it.each(additions)('%s: added and removed at once changes nothing', (_, add, remove) => {
    const bytes = bookIn();
    const workbook = openWorkbook(bytes);
    add(workbook);
    remove(workbook);
    const { changed } = writtenWorkbook(workbook);
    expect(
      changed.filter((name) => tidied(workbook.parts.text(name)) !== tidied(partOf(bytes, name))),
    ).toEqual([]);
  });
});

/** An empty list may be written in two ways, and a part of styles without looks is as good as none. */
function tidied(xml: string): string {
  return xml
    .replace(/<(?:\w+:)?dxfs count="0"(?:\/>|><\/(?:\w+:)?dxfs>)/u, '')
    .replace(/<Override PartName="\/xl\/styles\.xml"[^>]*>/u, '')
    .replace(/<Relationship [^>]*\/styles"[^>]*>/u, '')
    .replace(/(<Relationships [^>]*>)<\/Relationships>/u, '$1');
}

/** Marks leave a part of styles behind in a book that had none. */
function freshStyles(name: string, xml: string): string {
  return name === 'xl/styles.xml' || /_rels\/[^/]+\.rels$/u.test(name) ? xml : 'no such part before';
}

/** Every part that is related is there, and every override names one. */
function expectWhole(bytes: Uint8Array): void {
  const parts = partsOf(bytes);
  const names = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  for (const [, name] of (parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/gu))
    expect(names).toContain(name?.toLowerCase());
  for (const [list, xml] of parts) {
    const ids = [...xml.matchAll(/<Relationship [^>]*Id="([^"]+)"/gu)].map(([, id]) => id);
    if (list.endsWith('.rels')) expect(new Set(ids).size).toBe(ids.length);
  }
}

describe('marks', () => {
  it('are conditional formats of ours, cells of one severity together, and replace those before', () => {
    const marked = after(plain, (workbook) => setMarks(workbook, marks));
    const xml = partOf(marked, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<conditionalFormatting sqref="B3:B4">');
    expect(xml).toContain('<formula>LEN(&#34;PERF:error&#34;)&#62;0</formula>');
    expect(xml.indexOf('<conditionalFormatting')).toBeGreaterThan(xml.indexOf('</mergeCells>'));
    expect(xml.indexOf('<conditionalFormatting')).toBeLessThan(xml.indexOf('<pageMargins'));
    const again = after(marked, (workbook) => setMarks(workbook, marks.slice(0, 1)));
    expect(partOf(again, 'xl/worksheets/sheet1.xml').match(/<cfRule/gu)).toHaveLength(1);
  });

  it('stand behind the user’s own formats, which stay', () => {
    const theirs =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="7"><formula>A1>1</formula></cfRule></conditionalFormatting>';
    const workbook = openWorkbook(plain);
    const sheet = workbook.parts
      .text('xl/worksheets/sheet1.xml')
      .replace('<pageMargins', `${theirs}<pageMargins`);
    workbook.parts.put('xl/worksheets/sheet1.xml', sheet);
    setMarks(workbook, marks);
    expect(workbook.parts.text('xl/worksheets/sheet1.xml')).toContain(
      `${theirs}<conditionalFormatting sqref="B3:B4">`,
    );
    expect(workbook.parts.text('xl/worksheets/sheet1.xml')).toContain('priority="8"');
    clearMarks(workbook);
    expect(workbook.parts.text('xl/worksheets/sheet1.xml')).toBe(sheet);
  });

  it('of a sheet that there is not are refused, and none is made', () => {
    const workbook = openWorkbook(plain);
    expect(() => setMarks(workbook, [...marks, { sheet: '别的', cell: at(1, 1), severity: 'hint' }])).toThrow(
      PatchProblem,
    );
    expect(writtenWorkbook(workbook).bytes).toBe(plain);
  });
});

describe('notes', () => {
  const note = [{ cell: at(3, 2), text: '一' }];

  it('are read by another program', () => {
    const noted = after(plain, (workbook) =>
      addNotes(workbook, form, [{ cell: at(3, 2), text: '甲\n<乙>' }]),
    );
    const book = read(zipSync(unzipSync(noted), { level: 0 }));
    const cell = book.Sheets[form]?.['B3'] as { c: readonly { t: string }[] };
    expect(cell.c.map(({ t }) => t)).toEqual(['甲\n<乙>']);
  });

  it('leave a cell alone that has somebody else’s, and go without it', () => {
    const theirs = after(plain, (workbook) => addNotes(workbook, form, note)).slice();
    const workbook = openWorkbook(theirs);
    workbook.parts.put(
      'xl/comments1.xml',
      workbook.parts.text('xl/comments1.xml').replace('PERF 绩效自评校验', '审核员'),
    );
    const before = writtenWorkbook(workbook).bytes;
    const again = openWorkbook(before);
    expect(addNotes(again, form, [...note, { cell: at(4, 2), text: '二' }])).toEqual([at(3, 2)]);
    expect(again.parts.text('xl/comments1.xml').match(/<comment /gu)).toHaveLength(2);
    expect(again.parts.text('xl/drawings/vmlDrawing1.vml').match(/<v:shape /gu)).toHaveLength(2);
    removeNotes(again);
    expect(again.parts.changed()).toEqual([]);
  });
});

describe('a sheet', () => {
  it('is there, out of sight, with what stands in it', async () => {
    const added = after(plain, (workbook) =>
      addSheet(workbook, {
        name: '结果',
        state: 'veryHidden',
        cells: [{ cell: at(2, 3), value: { kind: 'number', number: 7 } }],
      }),
    );
    expect((await cellsOf(added)).get('结果!C2')).toBe(7);
    expect(partOf(added, 'xl/workbook.xml')).toContain(
      '<sheet name="结果" sheetId="8" state="veryHidden" r:id="rId7"/></sheets>',
    );
    expect(differingEntries(plain, added)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet3.xml',
    ]);
  });

  it.each([
    ['附表 & 说明', '已有工作表“附表 & 说明”'],
    ['a/b', '“a/b”不能作工作表名'],
    ['长'.repeat(32), `“${'长'.repeat(32)}”不能作工作表名`],
    ["'x", "“'x”不能作工作表名"],
  ])('is not called %s', (name, words) => {
    const workbook = openWorkbook(plain);
    expect(reasonOf(() => addSheet(workbook, { name, state: 'visible', cells: [] }))).toBe(words);
    expect(writtenWorkbook(workbook).bytes).toBe(plain);
  });

  it('is not added where the structure of the book is protected', () => {
    const workbook = openWorkbook(plain);
    const xml = workbook.parts.text('xl/workbook.xml');
    workbook.parts.put(
      'xl/workbook.xml',
      xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
    );
    expect(reasonOf(() => addSheet(workbook, { name: '结果', state: 'visible', cells: [] }))).toBe(
      '工作簿的结构受保护，不能增删工作表',
    );
  });

  it('that goes takes its own names along, and later sheets count one less', () => {
    const workbook = openWorkbook(plain);
    const names =
      '<bookViews><workbookView activeTab="1"/></bookViews>' +
      '<definedNames><definedName name="a" localSheetId="0">1</definedName><definedName name="b" localSheetId="1">2</definedName></definedNames>';
    const xml = workbook.parts.text('xl/workbook.xml');
    workbook.parts.put('xl/workbook.xml', xml.replace('</sheets>', `</sheets>${names}`));
    removeSheet(workbook, form);
    expect(workbook.parts.text('xl/workbook.xml')).toContain('<workbookView activeTab="0"/>');
    expect(workbook.parts.text('xl/workbook.xml')).toContain(
      '<definedNames><definedName name="b" localSheetId="0">2</definedName></definedNames>',
    );
    expect(workbook.parts.has('xl/worksheets/sheet1.xml')).toBe(false);
  });
});

describe('the mention of an add-in', () => {
  it('stands where Excel looks for it, with store and type as given', () => {
    const added = after(plain, (workbook) => setWebExtension(workbook, extension));
    expect(partOf(added, '_rels/.rels')).toContain('Target="xl/webextensions/taskpanes.xml"');
    expect(partOf(added, 'xl/webextensions/_rels/taskpanes.xml.rels')).toContain(
      'Target="webextension1.xml"',
    );
    expect(partOf(added, 'xl/webextensions/webextension1.xml')).toContain(
      '<we:reference id="7c5d4f0e-8a52-4a33-9a24-51f0a4a2b0c1" version="1.0.0.0" store="EXCatalog" storeType="EXCatalog"/>',
    );
    expect(partOf(added, 'xl/webextensions/taskpanes.xml')).toContain('visibility="0" width="350"');
  });

  it('stands beside those of other add-ins, and once', () => {
    const workbook = openWorkbook(plain);
    setWebExtension(workbook, { ...extension, reference: 'another' });
    const before = workbook.parts.text('xl/webextensions/taskpanes.xml');
    setWebExtension(workbook, extension);
    setWebExtension(workbook, { ...extension, prompts: true });
    expect(workbook.parts.text('xl/webextensions/taskpanes.xml').match(/<wetp:taskpane /gu)).toHaveLength(2);
    removeWebExtension(workbook, extension.reference);
    expect(workbook.parts.text('xl/webextensions/taskpanes.xml')).toBe(before);
  });
});

describe('a name', () => {
  it('is defined once, and no cell’s', () => {
    const workbook = openWorkbook(plain);
    setName(workbook, { name: '总分', refersTo: `${form}!$A$1` });
    setName(workbook, { name: '总分', refersTo: `'附表 & 说明'!$A$1` });
    expect(workbook.parts.text('xl/workbook.xml')).toContain(
      '<definedNames><definedName name="总分">\'附表 &#38; 说明\'!$A$1</definedName></definedNames></workbook>',
    );
    for (const name of ['A1', 'R1', 'a b', '1a', ''])
      expect(() => setName(workbook, { name, refersTo: '1' })).toThrow(PatchProblem);
  });
});

describe('a signed workbook', () => {
  it('is changed, and it is said that the signature no longer holds', () => {
    const signed = zipSync({ ...unzipSync(plain), '_xmlsignatures/origin.sigs': new Uint8Array() });
    const workbook = openWorkbook(signed);
    expect(writtenWorkbook(workbook).notes).toEqual([]);
    setMarks(workbook, marks);
    expect(writtenWorkbook(workbook).notes.map(({ zh }) => zh)).toEqual([
      '文件带有数字签名：改动后签名不再有效，需要重新签名',
    ]);
  });
});

describe('a book whose results are not known', () => {
  it('is calculated when it is opened', () => {
    expect(partOf(after(plain, calculateOnOpening), 'xl/workbook.xml')).toContain(
      '<calcPr fullCalcOnLoad="1"/></workbook>',
    );
  });
});

/** Why something is refused, in Chinese. */
function reasonOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof PatchProblem) return error.zh;
    throw error;
  }
  return 'made';
}

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import ExcelJS from 'exceljs';
import {
  bookOf,
  bookParts,
  cellAt,
  deflated,
  archiveOf,
  packedBook,
  withParts,
  written,
} from '../hosts/workbook-file/archives.test-support';
import { sheetsFromBytes } from '../hosts/workbook-file/bytes';
import { FileProblem } from '../hosts/workbook-file/problem';
import { settingsIn } from '../hosts/workbook-file/settings-part';
import { settingsNamespace, settingsXml } from '../hosts/workbook-file/settings-part-xml';
import { withSettings } from './settings';

const settings = '{"version":1,"waivers":[{"about":"走访 <b> & \\"访\\""}]}';
const book = bookOf('<row r="1"><c r="A1"><v>7</v></c></row>');

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, true)]));

const reasonOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof FileProblem) return error.reason;
    throw error;
  }
  return 'none';
};

describe('settings kept in a workbook', () => {
  it('are read back as they were written', () => {
    expect(settingsIn(withSettings(book, settings))).toBe(settings);
  });

  it('are absent from a workbook that never had any, from text and from an empty file', () => {
    expect(settingsIn(book)).toBeNull();
    expect(settingsIn(strToU8('指标名称\t分值'))).toBeNull();
    expect(settingsIn(new Uint8Array())).toBeNull();
  });

  it('leave the content of every other part as it was, but for the two lists', () => {
    const before = partsOf(book);
    const after = partsOf(withSettings(book, settings));
    const added = Object.keys(after).filter((name) => !(name in before));
    expect(added).toEqual([
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'customXml/_rels/item1.xml.rels',
    ]);
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(changed).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']);
    expect(Object.keys(after)[0]).toBe('[Content_Types].xml');
  });

  it('go without a trace', () => {
    expect(partsOf(withSettings(withSettings(book, settings), null))).toEqual(partsOf(book));
  });

  it('are replaced where they stand', () => {
    const twice = withSettings(withSettings(book, settings), '{"version":1}');
    expect(settingsIn(twice)).toBe('{"version":1}');
    expect(Object.keys(partsOf(twice))).toEqual(Object.keys(partsOf(withSettings(book, settings))));
  });

  it('give the same bytes every time', () => {
    expect(withSettings(book, settings)).toEqual(withSettings(book, settings));
  });

  it('leave the workbook readable, by this program and by another', async () => {
    const kept = withSettings(written([['指标'], [3]], 'xlsx'), settings);
    expect(cellAt(await sheetsFromBytes(kept, 'a.xlsx'), 'A2')?.content).toBe(3);
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(kept.buffer as ArrayBuffer);
    expect(other.worksheets[0]?.getCell('A2').value).toBe(3);
  });

  it('stand beside custom XML of other programs', () => {
    const theirs = withParts(book, {
      'customXml/item1.xml': '<b:Sources xmlns:b="http://schemas.openxmlformats.org/bibliography"/>',
      'customXml/itemProps1.xml': '<x/>',
    });
    const kept = withSettings(theirs, settings);
    expect(settingsIn(theirs)).toBeNull();
    expect(Object.keys(partsOf(kept))).toContain('customXml/item2.xml');
    expect(settingsIn(kept)).toBe(settings);
    expect(partsOf(withSettings(kept, null))).toEqual(partsOf(theirs));
  });

  it('are entered in lists of any prefix and without a default for xml', () => {
    const prefixed = withParts(book, {
      '[Content_Types].xml': strFromU8(bookParts['[Content_Types].xml'] ?? new Uint8Array())
        .replace('<Default Extension="xml" ContentType="application/xml"/>', '')
        .replace(/<(\/?)(Types|Default|Override)/gu, '<$1t:$2')
        .replace('xmlns=', 'xmlns:t='),
    });
    const kept = withSettings(prefixed, settings);
    const types = partsOf(kept)['[Content_Types].xml'];
    expect(types).toContain(
      '<t:Override PartName="/customXml/item1.xml" ContentType="application/xml"/></t:Types>',
    );
    expect(settingsIn(kept)).toBe(settings);
    expect(partsOf(withSettings(kept, null))).toEqual(partsOf(prefixed));
  });

  it('are not kept by a file that is no .xlsx', () => {
    expect(reasonOf(() => withSettings(strToU8('a\tb'), settings))).toBe('unsupported-format');
    expect(reasonOf(() => withSettings(written([['a']], 'ods'), settings))).toBe('unsupported-format');
    expect(reasonOf(() => withSettings(zipSync({ 'a.txt': strToU8('a') }), settings))).toBe(
      'not-a-spreadsheet',
    );
  });

  it('are kept by a package that names its workbook among the content types alone', () => {
    const lost = withParts(book, { '_rels/.rels': '<Relationships/>' });
    expect(settingsIn(withSettings(lost, settings))).toBe(settings);
  });

  it('are refused from an archive that is cut short, and a huge part is left unread', () => {
    expect(reasonOf(() => settingsIn(book.subarray(0, book.length - 30)))).toBe('damaged');
    const huge = archiveOf([
      ...packedBook(),
      deflated('customXml/item1.xml', [`<settings xmlns="${settingsNamespace}">`, ' '.repeat(20 << 20)]),
    ]);
    expect(settingsIn(huge)).toBeNull();
  });

  it('are put right when two items of ours stand in the book: the first counts, the other goes', () => {
    const two = withParts(withSettings(book, settings), { 'customXml/item9.xml': settingsXml('{}') });
    expect(settingsIn(two)).toBe(settings);
    const once = withSettings(two, '{"version":1}');
    expect(Object.keys(partsOf(once))).not.toContain('customXml/item9.xml');
    expect(settingsIn(once)).toBe('{"version":1}');
  });
});

import { strToU8, unzipSync, zipSync } from 'fflate';
import { type Looks, looksOf } from '.';
import { FileProblem } from '../problem';
import { coloursOf } from './colours';
import { filterIn } from './filter';
import { formattedForm } from './formatted.test-support';
import { rangesIn } from './ranges';
import { sheetPartIn } from './sheet-part';
import { stylesIn } from './styles-part';
import { treeOf, within } from './tree';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const sheetPart = (content: string): ReturnType<typeof sheetPartIn> =>
  sheetPartIn(`<worksheet ${main}>${content}</worksheet>`, 7, () => false);

describe('the looks of a formatted workbook', () => {
  let form: Uint8Array;
  let looks: Looks;
  beforeAll(async () => {
    form = await formattedForm();
    looks = looksOf(form) as Looks;
  });
  const sheet = () => looks.sheets[0] as Looks['sheets'][number];
  const look = (row: number, column: number) => looks.cellLooks[sheet().cells.get(row)?.get(column) ?? 0];

  it('are its letters, fills, lines and places', () => {
    expect(look(1, 1)).toMatchObject({
      font: { name: '黑体', size: 20, bold: true, colour: '#c00000' },
      alignment: { horizontal: 'center', vertical: 'center' },
    });
    expect(look(2, 2)).toMatchObject({
      font: { italic: true, underlined: true },
      borders: { top: { style: 'medium', colour: '#404040' } },
      alignment: { wraps: true },
    });
    expect(look(3, 1)?.alignment).toEqual({ indent: 2 });
    expect(look(5, 1)?.fill).toBe('#ffff00');
    expect(look(4, 4)?.numberFormat).toBe('0.0%');
  });

  it('are its rows, columns, panes, gridlines and colour of tab, in pixels', () => {
    expect(sheet()).toMatchObject({
      tab: '#00b050',
      gridlines: false,
      frozen: { rows: 2, columns: 1 },
      hidden: false,
    });
    expect(sheet().rows.get(1)).toMatchObject({ height: 48 });
    expect(sheet().rows.get(6)).toMatchObject({ hidden: true });
    expect(sheet().columns.find(({ from, to }) => from <= 7 && to >= 7)).toMatchObject({ hidden: true });
    expect(looks.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['自评表', false],
      ['代码表', true],
    ]);
  });

  it('are its lists, conditional formats, notes and names', () => {
    expect(sheet().validations).toMatchObject([{ kind: 'list', formulas: ['"是,否"'], reaction: 'stop' }]);
    expect(sheet().conditions).toMatchObject([
      { kind: 'formula', formula: 'I3<(20)', look: { fill: '#ffc7ce' } },
    ]);
    expect(sheet().notes.map(({ kind, text, cell }) => [kind, text, cell.row, cell.column])).toEqual([
      ['comment', '按实到人数计算', 4, 1],
      ['link', 'https://example.com/rules', 7, 2],
      ['link', '#自评表!A3', 7, 3],
      ['picture', '', 7, 8],
    ]);
    expect(looks.names).toEqual([{ name: '权重', formula: "'自评表'!$H$3:$H$5" }]);
  });

  it('are its texts of several kinds of letters, and its filter', () => {
    expect(sheet().texts?.get(2)?.get(10)).toEqual([
      { text: '是否' },
      { text: '完成', font: { bold: true, colour: '#ff0000' } },
    ]);
    expect(sheet().filter).toMatchObject({ range: { from: { row: 2, column: 1 } }, columns: [] });
  });

  it('name what is kept and not shown: a protection that the file has, in the words of Excel or of WPS', () => {
    const untold = (part: (xml: string) => string): readonly string[] => {
      const parts = unzipSync(form);
      const path = 'xl/worksheets/sheet1.xml';
      parts[path] = strToU8(part(new TextDecoder().decode(parts[path])));
      return looksOf(zipSync(parts))?.sheets[0]?.untold.map(({ en }) => en) ?? [];
    };
    const protection = ['sheet protection (no cell is locked here)'];
    expect(untold((xml) => xml)).toEqual(protection);
    expect(untold((xml) => xml.replace(/<sheetProtection[^>]*>/u, '<sheetProtection objects="1"/>'))).toEqual(
      protection,
    );
    expect(untold((xml) => xml.replace(/<sheetProtection[^>]*>/u, '<sheetProtection sheet="0"/>'))).toEqual(
      [],
    );
    expect(untold((xml) => xml.replace(/<sheetProtection[^>]*>/u, ''))).toEqual([]);
  });

  it('have the number of what shows as a date', () => {
    expect(sheet().dates.get(7)?.get(4)).toBe(45_382);
  });

  it('are none of a file of another kind', () => {
    expect(looksOf(strToU8('甲,乙'))).toBeNull();
    expect(looksOf(zipSync({ 'a.txt': strToU8('no workbook') }))).toBeNull();
  });

  it('of a part that is cut short are a problem of the file, not a crash', () => {
    const parts = unzipSync(form);
    const broken = zipSync({ ...parts, 'xl/styles.xml': strToU8('<styleSheet><fonts') });
    expect(() => looksOf(broken)).toThrow(FileProblem);
  });
});

describe('a filter', () => {
  const filtered = (content: string) =>
    filterIn(within(treeOf(`<autoFilter ref="B2:D9">${content}</autoFilter>`), 'autoFilter'));

  it('says by which columns it chooses, and what stays', () => {
    const chosen = '<filterColumn colId="1"><filters blank="1"><filter val="是"/></filters></filterColumn>';
    expect(filtered(chosen)?.columns).toEqual([{ column: 3, values: ['是'], blanks: true }]);
  });

  it.each([
    '<filterColumn colId="9"><filters><filter val="是"/></filters></filterColumn>',
    '<filterColumn colId="1"><filters><dateGroupItem year="2024"/></filters></filterColumn>',
    '<filterColumn colId="1"><top10 val="3"/></filterColumn>',
  ])('%s is not told', (content) => {
    expect(filtered(content)).toMatchObject({ columns: [] });
  });
});

describe('a colour', () => {
  const theme = treeOf(
    '<a:theme><a:themeElements><a:clrScheme><a:dk1><a:sysClr lastClr="000000"/></a:dk1>' +
      '<a:lt1><a:sysClr lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4F81BD"/></a:accent1>' +
      '</a:clrScheme></a:themeElements></a:theme>',
  );
  const colour = (attributes: string): string | undefined =>
    coloursOf(theme, undefined)(within(treeOf(`<color ${attributes}/>`), 'color'));

  // As Excel's own menu names them.
  it.each([
    ['theme="4"', '#4f81bd', 'accent 1'],
    ['theme="4" tint="0.79998168889431442"', '#dce6f1', 'accent 1, lighter 80 %'],
    ['theme="4" tint="0.39997558519241921"', '#95b3d7', 'accent 1, lighter 40 %'],
    ['theme="4" tint="-0.249977111117893"', '#366092', 'accent 1, darker 25 %'],
    ['theme="0"', '#ffffff', 'the ground'],
    ['theme="0" tint="-0.14999847407452621"', '#d9d9d9', 'the ground, darker 15 %'],
    ['theme="1"', '#000000', 'the letters'],
    ['rgb="FF12ab34"', '#12ab34', 'as it is'],
    ['indexed="10"', '#ff0000', 'of the old palette'],
  ])('%s is %s: %s', (attributes, expected) => {
    const channels = (said = ''): readonly number[] =>
      [1, 3, 5].map((at) => parseInt(said.slice(at, at + 2), 16));
    // Excel rounds on its way there.
    channels(colour(attributes)).forEach((channel, place) =>
      expect(Math.abs(channel - (channels(expected)[place] ?? NaN))).toBeLessThanOrEqual(1),
    );
  });

  it.each([['auto="1"'], ['indexed="64"'], ['theme="99"'], ['rgb="red"'], ['']])(
    'of %j is the reader’s own',
    (attributes) => expect(colour(attributes)).toBeUndefined(),
  );

  it('of a palette of the workbook’s own is that', () => {
    const styles = treeOf(
      '<styleSheet><colors><indexedColors><rgbColor rgb="00123456"/></indexedColors></colors></styleSheet>',
    );
    expect(coloursOf(undefined, styles)(within(treeOf('<color indexed="0"/>'), 'color'))).toBe('#123456');
  });
});

describe('what a hostile part says', () => {
  it('does not matter where it is no measure of a sheet', () => {
    const { columns, rows, rowHeight, columnWidth } = sheetPart(
      '<sheetFormatPr defaultColWidth="1e9" defaultRowHeight="-4"/>' +
        '<cols><col min="0" max="3" width="9"/><col min="5" max="99999" width="9"/>' +
        '<col min="2" max="16384" width="1e300"/></cols>' +
        '<sheetData><row r="1" ht="1e9"/><row r="-3" ht="20"/><row r="9999999" ht="20"/>' +
        '<row r="2" s="7"><c r="ZZZZ2" s="1"/><c s="x"/></row></sheetData>',
    );
    expect(columns.map(({ from, to, width }) => [from, to, width])).toEqual([[2, 16_384, 2600]]);
    expect([...rows]).toEqual([[1, { height: 546 }]]);
    expect([rowHeight, columnWidth]).toEqual([2, 2600]);
  });

  it('is not taken beyond what a form could have', () => {
    const row = `<row>${'<c s="1"/>'.repeat(500)}</row>`;
    const { cells } = sheetPart(`<sheetData>${row.repeat(500)}</sheetData>`);
    const count = [...cells.values()].reduce((sum, columns) => sum + columns.size, 0);
    expect(count).toBe(200_000);
  });

  it('is refused where elements lie without end', () => {
    expect(() => treeOf('<a>'.repeat(100))).toThrow(FileProblem);
  });

  it('is no range where it leads off the sheet or backwards', () => {
    expect(rangesIn('A1 B2:C3 D4:A1 A9999999 ZZZ1:ZZZ2 #REF! x')).toEqual([
      { from: { row: 1, column: 1 }, to: { row: 1, column: 1 } },
      { from: { row: 2, column: 2 }, to: { row: 3, column: 3 } },
    ]);
  });

  it('leaves a font, a format and a turn that no spreadsheet has', () => {
    const styles = treeOf(
      `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'0'.repeat(300)}"/></numFmts>` +
        '<fonts><font><sz val="1e9"/><name val=""/></font></fonts>' +
        '<cellXfs><xf numFmtId="200" fontId="0" fillId="77"><alignment textRotation="999"/></xf></cellXfs></styleSheet>',
    );
    expect(stylesIn(styles, () => undefined).cells).toEqual([{ font: {}, alignment: {} }]);
  });
});

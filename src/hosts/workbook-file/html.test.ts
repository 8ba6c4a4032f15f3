import { sheetsFromBytes } from './bytes';
import { problemOf, reasonOf } from './archives.test-support';
import { sheetsFromHtml } from './html';
import { pagesOf } from './web-archive';

const table = '<table><tr><td>指标</td><td>得分</td></tr><tr><td>走访</td><td>9.98</td></tr></table>';
const places = (html: string): readonly string[] =>
  sheetsFromHtml(html).flatMap(({ cells }) =>
    cells.map(({ row, column, text }) => `${row},${column} ${text}`),
  );
const read = ['1,1 指标', '1,2 得分', '2,1 走访', '2,2 9.98'];

describe('HTML saved as .xls', () => {
  it.each([
    ['a table', table],
    ['blank lines', `${'\r\n   '.repeat(2000)}${table}`],
    ['a byte order mark', `\ufeff${table}`],
    ['a comment', `<!-- 由系统导出 -->${table}`],
    ['a script', `<script>if (a < b) { document.write("<td>") }</script>${table}`],
    ['a style', `<style>td { color: red }</style>${table}`],
    ['<center> and a title', `<center><b>自评表</b></center>${table}`],
    ['a div', `<div class="report">${table}</div>`],
    ['a meta tag', `<meta http-equiv=Content-Type content="text/html">${table}`],
    [
      'an XML declaration',
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>${table}</body></html>`,
    ],
    ['a row without a table', `<tr><td>a</td></tr>${table}`],
    ['capitals', `<HTML><BODY>${table.replaceAll('td>', 'TD>').replaceAll('tr>', 'TR>')}</BODY></HTML>`],
  ])('is read when it opens with %s', async (_, html) => {
    const [sheet] = await sheetsFromBytes(Buffer.from(html), '自评.xls');
    expect(sheet?.cells.map(({ row, column, text }) => `${row},${column} ${text}`)).toEqual(read);
    expect(sheet?.typed).toBe(false);
  });

  it.each(['utf16le', 'utf16be'])('is read in %s, with its mark and without', async (encoding) => {
    for (const mark of ['\ufeff', '']) {
      const bytes = Buffer.from(`${mark}<html>${table}</html>`, 'utf16le');
      const [sheet] = await sheetsFromBytes(encoding === 'utf16be' ? bytes.swap16() : bytes, 'a.xls');
      expect(sheet?.cells).toHaveLength(4);
    }
  });

  it('may leave cells and rows unclosed', () => {
    expect(places('<table><tr><td>指标<td>得分<tr><td>走访<td>9.98</table>')).toEqual(read);
    expect(places('<table><td>指标<td>得分<tr><td>走访</td><td>9.98')).toEqual(read);
  });

  it('says ≥ and （ in entities, of name and of number', () => {
    expect(
      places('<table><td>&ge;10&nbsp;件<td>&#65288;2023&#xFF09;<td>&lt;b&gt;<td>A&amp;B</table>'),
    ).toEqual(['1,1 ≥10 件', '1,2 （2023）', '1,3 <b>', '1,4 A&B']);
  });

  it('breaks a line at <br> and paragraphs, not where its source does', () => {
    expect(places('<table><td>项目\n  资金<br>（万元）<br/><p>一</p><p>二</p></table>')).toEqual([
      '1,1 项目 资金\n（万元）\n一\n二',
    ]);
  });

  it('spans rows and columns', () => {
    const [sheet] = sheetsFromHtml(
      '<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>丙<td>丁<tr><td>戊</table>',
    );
    expect(sheet?.cells.map(({ row, column, text }) => `${row},${column} ${text}`)).toEqual([
      '1,1 甲',
      '1,2 乙',
      '2,2 丙',
      '2,3 丁',
      '3,1 戊',
    ]);
    expect(sheet?.merges).toEqual([
      { from: { row: 1, column: 1 }, to: { row: 2, column: 1 } },
      { from: { row: 1, column: 2 }, to: { row: 1, column: 3 } },
    ]);
  });

  it('is a sheet a table, one within another too', () => {
    const sheets = sheetsFromHtml(`<table><td>外${table}面</table>${table}`);
    expect(sheets.map(({ cells }) => cells.length)).toEqual([1, 4, 4]);
    expect(sheets[0]?.cells[0]?.text).toBe('外面');
  });

  it('does not read what its author hid', () => {
    expect(
      places(
        '<table><td><!-- 甲 --><script>乙</script><style>丙</style>丁<td><xml><x:Name>戊</x:Name></xml></table>',
      ),
    ).toEqual(['1,1 丁']);
  });

  it('marks error values and pictures as what they are', () => {
    const [sheet] = sheetsFromHtml('<table><td>#REF!<td>######<td>=DISPIMG("ID_1",1)</table>');
    expect(sheet?.cells.map(({ text, noValue }) => [text, noValue])).toEqual([
      ['#REF!', 'error'],
      ['######', 'error'],
      ['', 'picture'],
    ]);
  });

  it('without a table is called a web page', async () => {
    const problem = await problemOf(Buffer.from('<html><body>请先登录</body></html>'), '自评.xls');
    expect([problem.reason, problem.zh]).toEqual(['not-a-spreadsheet', expect.stringContaining('网页')]);
  });

  it.each([
    ['rows', '<tr><td>1'.repeat(20_001), 'too-many-cells'],
    ['empty rows', '<tr>'.repeat(100_001), 'too-many-cells'],
    ['columns', '<td>1'.repeat(401), 'too-many-cells'],
    ['spans', '<td colspan=9999>'.repeat(10), 'too-many-cells'],
    ['elements within each other', '<div>'.repeat(1001), 'damaged'],
    ['tables', '<table>'.repeat(1002), 'damaged'],
  ])('of too many %s is refused', async (_, inner, reason) => {
    expect(await reasonOf(Buffer.from(`<table>${inner}`), 'a.xls')).toBe(reason);
  });
});

describe('a web archive (MHTML) saved as .xls', () => {
  const archive = (...parts: readonly string[]): Buffer =>
    Buffer.from(
      [
        'MIME-Version: 1.0',
        'X-Document-Type: Workbook',
        'Content-Type: multipart/related;\n boundary="----=_Next"',
        '',
        'This document is a Single File Web Page.',
        ...parts.map((part) => `\n------=_Next\n${part}`),
        '\n------=_Next--',
      ].join('\n'),
      'latin1',
    );
  const quoted = [
    'Content-Location: file:///C:/book.htm',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Type: text/html; charset="gb2312"',
    '',
    '<table><tr><td class=3Dxl1>=D6=B8=B1=EA</td><td>=B5=C3=\n=B7=D6</td></tr>',
    '<tr><td>=D7=DF=B7=C3</td><td>9.98</td></tr></table>',
  ].join('\n');
  const coded = [
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(table)
      .toString('base64')
      .replace(/(.{20})/g, '$1\n'),
  ].join('\n');

  it.each([
    ['quoted-printable in GB2312', archive(quoted)],
    ['base64 in UTF-8', archive(coded)],
    [
      'beside a picture and a list of files',
      archive('Content-Type: image/png\n\nx', coded, 'Content-Type: text/xml\n\n<xml/>'),
    ],
    [
      'with line ends of Windows',
      Buffer.from(archive(quoted).toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
    ],
    ['of one page alone', Buffer.from(`MIME-Version: 1.0\nContent-Type: text/html\n\n${table}`)],
    [
      'after other headers',
      Buffer.from(
        `From: <Saved by Excel>\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/html\n\n${table}`,
      ),
    ],
  ])('is read: %s', async (_, bytes) => {
    const [sheet] = await sheetsFromBytes(bytes, '自评.xls');
    expect(sheet?.cells.map(({ row, column, text }) => `${row},${column} ${text}`)).toEqual(read);
  });

  it('gives its pages in order', () => {
    expect(pagesOf(archive(coded, quoted)).map((page) => page.includes('xl1'))).toEqual([false, true]);
  });

  it('without a page is called what it is, and one cut short damaged', async () => {
    expect((await problemOf(archive('Content-Type: image/png\n\nx'), 'a.xls')).zh).toContain('MHT');
    expect(
      await reasonOf(Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related\n\nx'), 'a.xls'),
    ).toBe('damaged');
  });
});

describe('content that is something else', () => {
  it.each([
    ['PDF', '%PDF-1.7\n1 0 obj'],
    ['PDF', '\ufeff\n%PDF-1.4'],
    ['PNG', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1')],
    ['JPEG', Buffer.from('\xff\xd8\xff\xe0\0', 'latin1')],
    ['BMP', Buffer.from('BM\x36\0\0\0', 'latin1')],
    ['RTF', '{\\rtf1\\ansi 自评表}'],
    ['RAR', Buffer.from('Rar!\x1a\x07\0', 'latin1')],
    ['XML', '<?xml version="1.0"?><svg/>'],
  ])('is called %s', async (name, content) => {
    const problem = await problemOf(
      typeof content === 'string' ? Buffer.from(content) : content,
      '自评表.xlsx',
    );
    expect([problem.reason, problem.zh]).toEqual([
      'not-a-spreadsheet',
      expect.stringContaining(`这是 ${name}`),
    ]);
  });

  it('two letters are not enough: a text may begin with them', async () => {
    const [sheet] = await sheetsFromBytes(Buffer.from('BM指标\t1'), 'a.txt');
    expect(sheet?.cells).toHaveLength(2);
  });
});

/** Files that installers meet, for each of the programs that change them. */
export interface Case {
  readonly called: string;
  /** The file, one character a byte; null where there is none. */
  readonly before: string | null;
  /** After installing `cases.entry`; null where the file is left as it is, and the user told. */
  readonly after: string | null;
  /** After uninstalling; left out where that gives back what was there before. */
  readonly removed?: string;
}

/** What is installed in the cases. */
export const addIn = { name: 'perf-form-check', version: '9.8.7' };
const own =
  '<jsplugin name="perf-form-check" type="et" url="perf-form-check_9.8.7" version="9.8.7" enable="enable_dev" install="null" customDomain=""/>';
const older = own.replaceAll('9.8.7', '1.0.0');
const online =
  '<jspluginonline name="perf-form-check" type="et" url="https://perf.example.gov.cn/" enable="enable_dev" install="null"/>';
const writer =
  '<jsplugin name="wps-ai-assistant" type="wps" url="wps-ai-assistant_1.0.0" version="1.0.0" enable="enable_dev" install="null"/>';
const other =
  '<jspluginonline name="finance" type="et" url="http://10.8.0.3:3889/" debug="" enable="enable_dev" install="null" customDomain="10.8.0.3"/>';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const list = (...lines: readonly string[]): string =>
  [declaration, '<jsplugins>', ...lines, '</jsplugins>', ''].join('\n');
const bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
const unreadable = (called: string, before: string): Case => ({ called, before, after: null });

/** The table. */
export const cases: readonly Case[] = [
  { called: 'no file', before: null, after: list(own), removed: list() },
  { called: 'an empty file, as a crash leaves one', before: '', after: list(own), removed: list() },
  { called: 'a byte-order mark alone', before: '\xEF\xBB\xBF\r\n', after: list(own), removed: list() },
  { called: 'an empty list', before: list(), after: list(own) },
  {
    called: 'an empty list closed at once',
    before: '<jsplugins/>',
    after: `<jsplugins>\n${own}\n</jsplugins>`,
    removed: '<jsplugins>\n</jsplugins>',
  },
  { called: 'entries of others', before: list(writer, `  ${other}`), after: list(writer, `  ${other}`, own) },
  {
    called: 'CR LF, a byte-order mark and an indented end',
    before: `\xEF\xBB\xBF${declaration}\r\n<jsplugins>\r\n\t${writer}\r\n </jsplugins>\r\n`,
    after: `\xEF\xBB\xBF${declaration}\r\n<jsplugins>\r\n\t${writer}\r\n ${own}\r\n </jsplugins>\r\n`,
  },
  {
    called: 'one line, without a declaration and without a line break at its end',
    before: `<jsplugins>${writer}${other}</jsplugins>`,
    after: `<jsplugins>${writer}${other}${own}</jsplugins>`,
  },
  {
    called: 'our own entry already',
    before: list(writer, own),
    after: list(writer, own),
    removed: list(writer),
  },
  {
    called: 'our entries of an earlier version and of a server, between others',
    before: list(older, writer, `    ${online}`, other),
    after: list(writer, other, own),
    removed: list(writer, other),
  },
  {
    called: 'our entry as others would write it',
    before: list(`<jsplugin type='et' version = "1.0.0"\n  name='perf-form-check' url="x" ></jsplugin>`),
    after: list(own),
    removed: list(),
  },
  {
    called: 'our name in another program, as part of a name, in a comment and in an address',
    before: list(
      own.replace('type="et"', 'type="wps"'),
      own.replace('name="perf', 'name="my-perf'),
      `<!-- ${own} </jsplugins> -->`,
      '<jsplugin type="et" name="other" url="name=perf-form-check" install="null"/>',
    ),
    after: list(
      own.replace('type="et"', 'type="wps"'),
      own.replace('name="perf', 'name="my-perf'),
      `<!-- ${own} </jsplugins> -->`,
      '<jsplugin type="et" name="other" url="name=perf-form-check" install="null"/>',
      own,
    ),
  },
  {
    called: 'Chinese names, escapes, elements in elements, and a comment after the end',
    before: bytes(
      `${list('<jsplugin name="协同办公" type="et" url="http://oa/?a=1&amp;b=2"><note lang=\'zh\'>内网 &lt;测试&gt;</note></jsplugin>', '<group><jsplugin name="深" type="wpp" url="a"/></group>')}<!-- </jsplugins> -->\n`,
    ),
    after: bytes(
      `${list('<jsplugin name="协同办公" type="et" url="http://oa/?a=1&amp;b=2"><note lang=\'zh\'>内网 &lt;测试&gt;</note></jsplugin>', '<group><jsplugin name="深" type="wpp" url="a"/></group>', own)}<!-- </jsplugins> -->\n`,
    ),
  },
  {
    called: 'another encoding than UTF-8',
    before:
      '<?xml version="1.0" encoding="GBK"?>\n<jsplugins>\n<jsplugin name="\xB2\xC6\xCE\xF1" type="et"/>\n</jsplugins>',
    after: `<?xml version="1.0" encoding="GBK"?>\n<jsplugins>\n<jsplugin name="\xB2\xC6\xCE\xF1" type="et"/>\n${own}\n</jsplugins>`,
  },
  {
    called: 'attributes of the list',
    before: '<jsplugins xmlns:x="urn:x" x:of="all" />\n',
    after: `<jsplugins xmlns:x="urn:x" x:of="all">\n${own}\n</jsplugins>\n`,
    removed: '<jsplugins xmlns:x="urn:x" x:of="all">\n</jsplugins>\n',
  },
  unreadable('a list that ends in the middle', list(writer, other).slice(0, -20)),
  unreadable('a list cut off inside an entry', list(writer).slice(0, 90)),
  unreadable('an entry that is not closed', list(writer.replace('/>', '>'))),
  unreadable('an attribute without quotes', list(writer.replace('"wps"', 'wps'))),
  unreadable('an attribute that is not closed', list(writer.replace('"wps"', '"wps'))),
  unreadable('a bare ampersand', list(writer.replace('_1.0.0"', '?a=1&b=2"'))),
  unreadable('another root', '<plugins>\n</plugins>\n'),
  unreadable('a root with our root inside', '<all><jsplugins></jsplugins></all>'),
  unreadable('two roots', `${list()}<jsplugins/>`),
  unreadable('a document type', `<!DOCTYPE jsplugins>\n<jsplugins/>`),
  unreadable('UTF-16', `\xFF\xFE${Array.from(list(), (letter) => `${letter}\0`).join('')}`),
  unreadable('something else', 'PK\x03\x04\x14\0'),
  unreadable('a comment that never ends', `${declaration}\n<jsplugins>\n<!-- ${writer}\n</jsplugins>`),
];

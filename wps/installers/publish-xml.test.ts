import { type Case, addIn, cases } from './cases';
import { offlineEntry, onlineEntry, serverAddress } from './add-in';
import { otherAddIns, publishXmlChange, withEntry, withoutEntry } from './publish-xml';

const change = publishXmlChange(addIn);
const entry = offlineEntry(addIn);

describe.each(cases.map((each): [string, Case] => [each.called, each]))('publish.xml: %s', (_, each) => {
  const { before, after, removed = before } = each;

  it('gets our entry once, or stays as it is', () => {
    expect(withEntry(before ?? '', entry, change)).toBe(after);
  });

  it('is the same installed once and twice, and without our entry what it was', () => {
    if (after === null) {
      expect(withoutEntry(before ?? '', change)).toBeNull();
      return;
    }
    expect(withEntry(after, entry, change)).toBe(after);
    expect(withoutEntry(after, change)).toBe(removed);
  });
});

it('names the other spreadsheet add-ins, which may mask ours', () => {
  const file = withEntry(
    `<jsplugins><!-- <jsplugin type="et" name="gone"/> --><jsplugin name='a' type="et"/><jsplugin type="wps" name="b"/><jspluginonline type="et" url="" name="c"/></jsplugins>`,
    entry,
    change,
  );
  expect(otherAddIns(file ?? '', addIn, change)).toEqual(['a', 'c']);
});

it('an address is one of a web server and ends in a slash', () => {
  expect(serverAddress('https://perf.example.gov.cn/a')).toBe('https://perf.example.gov.cn/a/');
  expect(onlineEntry(addIn, 'http://10.0.0.1:8080/')).toContain(' url="http://10.0.0.1:8080/" ');
  for (const none of [
    '',
    'ftp://a/',
    'https://a/?b="',
    "https://a/'",
    'javascript:alert(1)',
    'https://a/<b>',
  ]) {
    expect(serverAddress(none)).toBeNull();
  }
});

it('a broken file is refused at once, however long', () => {
  const entries = '<jsplugin name="a" type="wps" url="b" install="null"/>\n'.repeat(10_000);
  expect(withEntry(`<jsplugins>\n${entries}</jsplugin>`, entry, change)).toBeNull();
  expect(withEntry(`<jsplugins>\n${entries}${' '.repeat(1_000_000)}</jsplugins>`, entry, change)).toBeNull();
  expect(withEntry(`<jsplugins>\n${entries}</jsplugins>`, entry, change)).toContain(`${entry}\n</jsplugins>`);
});

import { manifestFor, manifestVersion } from './written-for';

const xml = '<Version>0.0.1.0</Version><Url DefaultValue="https://localhost:3100/icons/a.png" />';

describe('a manifest written for a server', () => {
  it.each([
    ['https://perf.example.gov.cn/', 'https://perf.example.gov.cn/icons/a.png'],
    ['https://perf.example.gov.cn/addin/', 'https://perf.example.gov.cn/addin/icons/a.png'],
    ['https://perf.example.gov.cn/addin', 'https://perf.example.gov.cn/addin/icons/a.png'],
    ['https://10.0.0.8:8443/addin/', 'https://10.0.0.8:8443/addin/icons/a.png'],
    ['https://localhost:3100/', 'https://localhost:3100/icons/a.png'],
    ['http://localhost:8080/', 'http://localhost:8080/icons/a.png'],
    ['https://example.com/a&b/$&/', 'https://example.com/a&amp;b/$&amp;/icons/a.png'],
    ['https://example.com/自评/', 'https://example.com/%E8%87%AA%E8%AF%84/icons/a.png'],
  ])('at %s points to %s', (base, url) => {
    expect(manifestFor(xml, base, '0.0.1')).toContain(`DefaultValue="${url}"`);
  });

  it.each([
    ['perf.example.gov.cn', 'is not a whole address'],
    ['', 'is not a whole address'],
    ['http://perf.example.gov.cn/', 'does not begin with https:'],
    ['file:///srv/addin/', 'does not begin with https:'],
    ['http://localhost.example.com/', 'does not begin with https:'],
    ['https://user:secret@example.com/', 'has a name or a password in it'],
    ['https://example.com/?version=1', 'ends in ? or #'],
    ['https://example.com/#pane', 'ends in ? or #'],
    ['https://example.com/addin?', 'ends in ? or #'],
    ['https://example.com/taskpane.html', 'is a page, not the folder'],
  ])('is not written for "%s", which %s', (base, reason) => {
    expect(() => manifestFor(xml, base, '0.0.1')).toThrow(reason);
  });

  it('carries the version of the package', () => {
    expect(manifestFor(xml, 'https://example.com/', '1.20.3')).toContain('<Version>1.20.3.0</Version>');
  });

  it.each(['1.0', '1.0.0-beta.1', 'v1.0.0', '1.0.0.0', '123456.0.0'])(
    'does not know how to say the version %s',
    (version) => {
      expect(() => manifestVersion(version)).toThrow('is not three numbers');
    },
  );
});

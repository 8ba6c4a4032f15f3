import { settingsFromXml, settingsNamespace, settingsXml } from './settings-part-xml';

describe('a custom XML part', () => {
  it.each([
    ['as Excel stores what was added', `<settings xmlns="${settingsNamespace}">{"a":1}</settings>`],
    [
      'with a declaration',
      `\uFEFF<?xml version="1.0"?>\r\n<!-- x --><settings xmlns='${settingsNamespace}'>{"a":1}</settings>`,
    ],
    ['with a prefix', `<p:settings x="1" xmlns:p="${settingsNamespace}">{"a":1}</p:settings>`],
    ['as CDATA', `<settings xmlns="${settingsNamespace}"><![CDATA[{"a":1}]]></settings>`],
    ['with entities', `<settings xmlns="${settingsNamespace}">{&quot;a&quot;:&#49;}</settings>`],
  ])('of ours is known %s', (_, xml) => {
    expect(settingsFromXml(xml)).toBe('{"a":1}');
  });

  it.each([
    ['another namespace', '<settings xmlns="urn:other">{}</settings>'],
    ['no namespace', '<settings>{}</settings>'],
    ['the namespace inside', `<a><settings xmlns="${settingsNamespace}">{}</settings></a>`],
    ['another prefix', `<settings xmlns:p="${settingsNamespace}">{}</settings>`],
    ['no end', `<settings xmlns="${settingsNamespace}">{}`],
    ['an endless comment', '<!-- '],
    ['nothing', ''],
  ])('with %s is not ours', (_, xml) => {
    expect(settingsFromXml(xml)).toBeNull();
  });

  it('keeps what XML cannot hold by its JSON escape, and line ends', () => {
    const json = JSON.stringify({ a: '\uFFFE\u0001 \u{1F600}' }) + '\r\n';
    const back = settingsFromXml(settingsXml(json)) ?? '';
    expect(settingsXml(json)).not.toMatch(/[\uFFFE\r]/u);
    expect(JSON.parse(back)).toEqual(JSON.parse(json));
    expect(back.endsWith('\r\n')).toBe(true);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { servedFiles } from './served-files.test-support';

/** A page for administrators: what it says, the notes under it, and those that it names. */
function pageAt(path: string) {
  const text = readFileSync(join(__dirname, '../docs', path), 'utf8');
  const [body = '', sources = ''] = text.split(/^## 出处$/mu);
  const notes = [...sources.matchAll(/^\[\^(?<name>[\w-]+)\]: (?<source>\S.*)$/gmu)].map(({ groups }) => ({
    ...groups,
  }));
  const named = new Set(
    [...body.matchAll(/\[\^([\w-]+)\]/gu)].flatMap(([, name]) => (name === undefined ? [] : [name])),
  );
  return { body, notes, named };
}

const { body } = pageAt('excel-admin.zh-CN.md');

/** The examples of the page by their language: nginx, xml, sh, text. */
const examples = new Map(
  [...body.matchAll(/^```(\w+)\n(.+?)^```$/gmsu)].map(([, language = '', text = '']) => [language, text]),
);

/** Row by row, item by item, paragraph by paragraph, without what is code and what is only a line between. */
const statements = body
  .replace(/^```\w+$.+?^```$/gmsu, '')
  .split(/\n(?=\||- |\d+\. )|\n{2,}/u)
  .map((text) => text.trim())
  .filter((text) => text !== '' && !/^\|[\s|-]+\|$/u.test(text));

/** What somebody else decided: a version, a build, a date, a term, a way through menus, a folder, a key of the registry. */
const decidedElsewhere =
  /ExcelApi \d|SharedRuntime \d|（\d{4,5}\.\d{5}）|\d{4,5}\.\d{5}|\b2[0-6](?:0[1-9]|1[0-2])\b|LTSC|\d+ ?小时|20\d\d ?年|“[^”]* → [^”]*”|%\w+%|~\/Library|HKEY|AllowedForUrls|Internet Explorer|Cache-Control|WebView2/u;

/** Ours: what the build, the pane and the command line do; what is set down in this project or measured by it. */
const ours: readonly RegExp[] = [
  /^给在单位内部署插件的人/u,
  /^- nginx 的例子/u,
  /“绩效自评 → 面板”/u,
  /^\| `too-old\.js`/u,
];

describe.each(['excel-admin.zh-CN.md', 'wps-admin.zh-CN.md'])('%s', (path) => {
  const { notes, named } = pageAt(path);

  it('has a source for each note, and a note for each source', () => {
    expect(notes.length).toBeGreaterThan(5);
    expect(notes.map(({ name }) => name).sort()).toEqual([...named].sort());
  });

  it('has a title with its address, or the number of a report, in each source', () => {
    const titleAndAddress = /[A-Za-z\u4e00-\u9fff].*[：（]<https:\/\/[^<>\s]+>/u;
    expect(
      notes.filter(({ source = '' }) => !titleAndAddress.test(source) && !/^(?:\S+ )?#\d{3,5}/u.test(source)),
    ).toEqual([]);
  });
});

describe('the administrator’s page of Excel', () => {
  it('has a note in each row, step and paragraph that says what somebody else decided', () => {
    const told = statements.filter(
      (text) => decidedElsewhere.test(text) && !ours.some((one) => one.test(text)),
    );
    expect(told.length).toBeGreaterThan(30);
    expect(told.filter((text) => !/\[\^/u.test(text))).toEqual([]);
  });

  it('asks for no more of Excel than it says of the oldest that will do', () => {
    const manifest = readFileSync(join(__dirname, '../manifest.xml'), 'utf8');
    const asked = Number(/Name="ExcelApi" MinVersion="1\.(\d+)"/u.exec(manifest)?.[1]);
    const oldest = Number(/LTSC 2021[^\n]*?ExcelApi 1\.(\d+)/u.exec(body)?.[1]);
    expect(body).toContain(`ExcelApi 1.${asked}`);
    expect(asked).toBeLessThanOrEqual(oldest);
  });

  it('names what the build makes', () => {
    const made = ['manifest.xml', 'too-old.js', ...servedFiles().keys()];
    const names = new Set(made.map((file) => (file.startsWith('icons/') ? 'icons/' : file)));
    expect([...names].filter((name) => !body.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the servers of the administrator’s page', () => {
  const locations = new Map(
    [...(examples.get('nginx') ?? '').matchAll(/^ {2}location (\S+) \{.+?^ {2}\}/gmsu)].map(
      ([text, path]) => [path, text],
    ),
  );
  const webConfig = new JSDOM(examples.get('xml') ?? '', { contentType: 'application/xml' }).window.document;

  it('let no page be kept, and frame it where Excel on the web does', () => {
    expect(locations.get('/addin/')).toMatch(/Cache-Control "no-cache".*frame-ancestors 'self' https:/su);
    const [everywhere] = webConfig.querySelectorAll('configuration > system\\.webServer');
    expect(everywhere?.querySelector('clientCache')?.getAttribute('cacheControlMode')).toBe('DisableCache');
    expect(everywhere?.querySelector('[name="Content-Security-Policy"]')?.getAttribute('value')).toBe(
      /"(frame-ancestors [^"]*)"/u.exec(locations.get('/addin/') ?? '')?.[1],
    );
  });

  // Excel puts a picture of its own in the place of an icon that comes with Cache-Control.
  // https://learn.microsoft.com/javascript/api/manifest/image
  it('say nothing of keeping the icons', () => {
    expect(locations.get('/addin/icons/')).toContain('alias');
    expect(locations.get('/addin/icons/')).not.toMatch(/^[^#]*Cache-Control/mu);
    const icons = webConfig.querySelector('location[path="icons"] clientCache');
    expect(icons?.getAttribute('cacheControlMode')).toBe('NoControl');
  });

  it('hide the pane from no frame', () => {
    for (const example of examples.values())
      expect(example).not.toMatch(/X-Frame-Options (?!。)|"X-Frame-Options"/u);
  });
});

/** What `npm run build` hands out for WPS 表格: folder, archive, installers, sample. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, relative, resolve, sep } from 'node:path';
import { parse } from 'acorn';
import type { SevenZipModuleFactory } from '7z-wasm';
import { folderName, offlineEntry } from '../../wps/installers/add-in';
import { publishXmlChange, textOfBytes, withEntry } from '../../wps/installers/publish-xml';
import { name, version } from '../../package.json';

const dist = resolve(__dirname, '../../dist/wps');
const addIn = { name, version };
const folder = folderName(addIn);
const forBrowsers = ['publish.html', 'publish.js'];

function filesIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const online = filesIn(join(dist, 'online'));
const bytesOf = (file: string): Buffer => readFileSync(join(dist, file));
const textOf = (file: string): string => bytesOf(file).toString('utf8');
const having = (ending: string): readonly string[] => online.filter((file) => file.endsWith(ending));

describe('the folder for a server', () => {
  it('has what WPS asks for, and a page to install it', () => {
    expect(online).toEqual(
      expect.arrayContaining([
        'ribbon.xml',
        'index.html',
        'pane.html',
        'manifest.xml',
        'functions.json',
        ...forBrowsers,
      ]),
    );
    expect(having('.html')).toEqual(['index.html', 'pane.html', 'publish.html']);
  });

  it.each(having('.js'))('%s is a classic script without any syntax over ES2018', (file) => {
    expect(() => parse(textOf(`online/${file}`), { ecmaVersion: 2018, sourceType: 'script' })).not.toThrow();
  });

  it.each(['background.js', 'pane.js'])(
    '%s stops WPS with no message box, spells no date in words, asks no network',
    (file) => {
      const script = textOf(`online/${file}`);
      expect(script).not.toMatch(/(?<![\w$.])(?:alert|confirm|prompt)\(|\.toLocale\w*String\(|randomUUID/u);
      expect(script).not.toMatch(
        /(?<![\w$.])(?:fetch|importScripts|XMLHttpRequest|WebSocket|EventSource)\(/u,
      );
    },
  );

  it('would be told of younger syntax', () => {
    for (const young of ['a?.b', 'a ?? b', 'import("a")', 'class A { #b = 1 }', '1_000', 'export {}'])
      expect(() => parse(young, { ecmaVersion: 2018, sourceType: 'script' })).toThrow();
  });

  it.each(having('.html'))('%s names nothing from outside, no module, and says that it is UTF-8', (file) => {
    const html = textOf(`online/${file}`);
    expect(html.slice(0, 200)).toContain('<meta charset="utf-8"');
    expect(html).not.toMatch(/type=["']?module|crossorigin|integrity|@import|url\(|<link|<base|srcset/u);
    const named = [...html.matchAll(/\s(?:src|href|action|data)\s*=\s*["']?([^"'\s>]+)/gu)].map(
      ([, to]) => to,
    );
    expect(named.length).toBeGreaterThan(0);
    for (const to of named) expect([to, existsSync(join(dist, 'online', to ?? ''))]).toEqual([to, true]);
    for (const to of named) expect(to).toMatch(/^[a-z0-9-]+\.js$/u);
  });

  it('has its texts in UTF-8 without a byte-order mark, and a ribbon that begins as a ribbon', () => {
    for (const file of online.filter((each) => /\.(?:html|js|xml|json)$/u.test(each))) {
      const bytes = bytesOf(`online/${file}`);
      expect([
        file,
        new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).charCodeAt(0),
      ]).not.toEqual([file, 0xfeff]);
    }
    expect(bytesOf('online/ribbon.xml').subarray(0, 9).toString('latin1')).toBe('<customUI');
    expect(textOf('online/manifest.xml')).not.toContain('<Functions>');
  });

  it('has names that any file system and any address takes as they are', () => {
    for (const file of online) expect(file).toMatch(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*\.[a-z0-9]+$/u);
  });

  it('has in its ribbon only callbacks and pictures that are there', () => {
    const ribbon = textOf('online/ribbon.xml');
    const script = textOf('online/background.js');
    for (const [, callback] of ribbon.matchAll(/(?:onLoad|onAction|get[A-Z]\w+)="(\w+)"/gu))
      expect(script).toContain(callback);
    for (const [, id] of ribbon.matchAll(/<button id="(\w+)"/gu))
      expect(online).toContain(`icons/${id}-32.png`);
  });
});

describe('the offline folder', () => {
  const offline = join(dist, 'offline');

  it('is the same but for the page of the server, called as WPS wants it, with the installers beside it', () => {
    expect(readdirSync(offline).sort()).toEqual(['install.cmd', 'install.ps1', 'install.sh', folder]);
    expect(filesIn(join(offline, folder))).toEqual(online.filter((file) => !forBrowsers.includes(file)));
    for (const file of filesIn(join(offline, folder)))
      expect(bytesOf(`offline/${folder}/${file}`).equals(bytesOf(`online/${file}`))).toBe(true);
  });

  it('is in the archive, whole', async () => {
    const require = createRequire(__filename);
    const sevenZip = require('7z-wasm') as SevenZipModuleFactory;
    const program = await sevenZip({ print: () => undefined, printErr: () => undefined });
    const files = program.FS;
    const packed = bytesOf(`${folder}.7z`);
    expect(packed.subarray(0, 2).toString('latin1')).toBe('7z');
    files.writeFile('/given.7z', packed);
    program.callMain(['x', '/given.7z', '-o/out']);
    const root = `/out/${folder}`;
    for (const file of filesIn(join(offline, folder)))
      expect(bytesOf(`offline/${folder}/${file}`).equals(files.readFile(posix.join(root, file)))).toBe(true);
    expect(files.readdir('/out').sort()).toEqual(['.', '..', folder]);
  });

  it('is installed by its script, and taken away again', () => {
    const home = mkdtempSync(join(tmpdir(), 'perf-offline-'));
    try {
      const run = (...args: readonly string[]) =>
        spawnSync('sh', [join(offline, 'install.sh'), ...args], {
          env: { HOME: home, PATH: process.env['PATH'] ?? '' },
        }).status;
      const jsaddons = join(home, '.local/share/Kingsoft/wps/jsaddons');
      expect(run()).toBe(0);
      expect(filesIn(join(jsaddons, folder))).toEqual(filesIn(join(offline, folder)));
      expect(readFileSync(join(jsaddons, 'publish.xml'), 'utf8')).toBe(
        withEntry('', offlineEntry(addIn), publishXmlChange(addIn)),
      );
      expect(run('--uninstall')).toBe(0);
      expect(readdirSync(jsaddons)).not.toContain(folder);
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});

it('the sample of a jsplugins.xml is a list that our own programs understand', () => {
  const sample = textOfBytes(bytesOf('jsplugins.xml'));
  expect(withEntry(sample, offlineEntry(addIn), publishXmlChange(addIn))).toContain(offlineEntry(addIn));
  expect(textOf('jsplugins.xml')).toContain(`${folder}.7z" version="${version}"`);
});

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { shortcuts } from '../../manifest/shortcuts';
import { version } from '../../package.json';
import { type ExcelBrowser, startExcelBrowser } from '../excel-host/web/browser';
import { addInFolder, sampleInExcel } from './add-in';

jest.setTimeout(60_000);

/** Files by these names are asked for by Excel, by office.js or by the manifest; all others carry a hash of their content. */
const namedElsewhere =
  /^(?:office|icons|templates)\/|^(?:taskpane\.html|too-old\.js|manifest\.xml|functions\.js|functions(?:-en)?\.json|shortcuts(?:-en)?\.json)$|\.LICENSE\.txt$/u;

const files = readdirSync(addInFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(addInFolder.length + 1));

const text = (file: string): string => readFileSync(join(addInFolder, file), 'utf8');

describe('the folder for the web server', () => {
  it('has the page whose scripts are files, none written into it', () => {
    const scripts = [...new JSDOM(text('taskpane.html')).window.document.scripts];
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts) {
      expect(script.getAttribute('src')).toMatch(/^[\w./-]+\.js$/u);
      expect(script.textContent).toBe('');
    }
  });

  it('has a hash in the name of every file that only the page asks for', () => {
    const own = files.filter((file) => !namedElsewhere.test(file));
    expect(own.length).toBeGreaterThan(1);
    for (const file of own) expect(file).toMatch(/\.[\da-f]{8}\.js$/u);
  });

  it('has office.js as Microsoft ships it, with its licence', () => {
    const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
    const scripts = files.filter((file) => file.startsWith('office/') && file.endsWith('.js'));
    expect(scripts).toContain('office/office.js');
    const shipped = join(require.resolve('@microsoft/office-js/dist/office.js'), '..');
    for (const file of scripts) {
      expect(digest(join(addInFolder, file))).toBe(digest(join(shipped, file.slice('office/'.length))));
    }
    expect(text('office/LICENSE.md')).toContain('MICROSOFT OFFICE JAVASCRIPT (OFFICE.JS) API LIBRARY');
  });

  it('has every file that its manifest names', () => {
    const manifest = text('manifest.xml');
    const base = /SourceLocation DefaultValue="(.*)taskpane\.html"/u.exec(manifest)?.[1] ?? '';
    const named = [...manifest.matchAll(/="(https:[^"]+)"/gu)].flatMap(([, url = '']) =>
      url.startsWith(base) ? [url.slice(base.length)] : [],
    );
    expect(named).toContain('functions.js');
    expect(named.filter((file) => file !== '' && !files.includes(file))).toEqual([]);
    expect(manifest).toContain(`<Version>${version}.0</Version>`);
  });
});

describe('the page of the add-in', () => {
  let browser: ExcelBrowser;
  beforeAll(async () => {
    browser = await startExcelBrowser(addInFolder);
  });
  afterAll(() => browser.close());

  it('runs no script of others, no script in a text, and sends nothing away', async () => {
    const addIn = await browser.open(await sampleInExcel('chongqing-project'));
    expect(browser.complaints()).toEqual([]);
    const outcome = await addIn.frame().evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.body.append(script);
      const foreign = document.createElement('script');
      foreign.src = 'https://example.org/foreign.js';
      const loaded = new Promise((done) => {
        foreign.onload = () => done('loaded');
        foreign.onerror = () => done('refused');
      });
      document.body.append(foreign);
      const attempt = async (act: () => unknown): Promise<string> => {
        try {
          await act();
          return 'allowed';
        } catch {
          return 'refused';
        }
      };
      return {
        inline: Reflect.has(window, 'inlineRan'),
        foreign: await loaded,
        text: await attempt(() => (0, eval)('1')),
        sending: await attempt(() => fetch('https://example.org/tracking')),
      };
    });
    expect(outcome).toEqual({ inline: false, foreign: 'refused', text: 'refused', sending: 'refused' });
    expect(browser.complaints().filter((complaint) => complaint.startsWith('request to'))).toEqual([]);
  });

  it('says its version and its keys', async () => {
    const addIn = await browser.open(await sampleInExcel('chongqing-project'));
    await addIn.tab('帮助').click();
    await addIn.pane.getByText(`版本 ${version} · Excel`).waitFor();
    await addIn.pane.getByText(shortcuts[0]?.keys ?? '').waitFor();
    expect(browser.complaints().filter((complaint) => complaint.startsWith('error'))).toEqual([]);
  });
});

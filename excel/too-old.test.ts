import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { JSDOM } from 'jsdom';

const read = (name: string): string => readFileSync(join(__dirname, name), 'utf8');
const script = read('too-old.js');

/** The page as a browser has it that understood none of the add-in's own scripts. */
function pageIn(engine: 'old' | 'edge-legacy' | 'new'): Document {
  const html = read('taskpane.html').replace(/<script[^>]*><\/script>/gu, '');
  const { window } = new JSDOM(html, { runScripts: 'outside-only' });
  if (engine === 'old') window.eval('Symbol = undefined');
  if (engine === 'edge-legacy') window.eval('Symbol = function () {}');
  window.eval(script);
  return window.document;
}

describe('the script for engines that are too old', () => {
  it('is ES5 from the first letter to the last', () => {
    expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow();
    expect(() => parse('const a = 1;', { ecmaVersion: 5 })).toThrow();
  });

  it.each(['old', 'edge-legacy'] as const)('says in an %s one what to install', (engine) => {
    const page = pageIn(engine);
    const notice = page.querySelector('#pane [role=alert]');
    expect(notice?.textContent).toContain('这台电脑缺少 WebView2');
    expect(notice?.textContent).toContain('MicrosoftEdgeWebView2RuntimeInstallerX64.exe');
    expect([...(notice?.querySelectorAll('h1') ?? [])].map(({ lang }) => lang)).toEqual(['zh-CN', 'en']);
    expect(page.body.textContent).not.toContain('正在打开');
  });

  it('leaves the page of any other alone', () => {
    expect(pageIn('new').querySelector('#pane')?.textContent).toContain('正在打开');
  });

  it('is asked for by the page as a file of its own, after the place of the pane', () => {
    const { document } = new JSDOM(read('taskpane.html')).window;
    const asked = document.querySelector('#pane ~ script[src="too-old.js"]');
    expect(asked?.getAttribute('type')).toBeNull();
  });
});

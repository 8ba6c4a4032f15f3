/** The install page as built, from a server, beside a WPS service that answers as Kingsoft's is documented to. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';
import { name, version } from '../../package.json';
import { chromiumPath } from '../e2e/chromium';
import { type Site, serve } from '../e2e/site';
import { giveCheckVisibility } from '../wps-host/web/check-visibility';
import { chromium103Path } from './chromium-103';

jest.setTimeout(120_000);

const online = resolve(__dirname, '../../dist/wps/online');

interface Entry {
  readonly name: string;
  readonly addonType: string;
  readonly online: string;
  readonly url: string;
  readonly enable: string;
}

describe.each([
  ['Chromium 103', chromium103Path],
  ['today’s Chromium', chromiumPath],
] as const)('publish.html in %s', (_, path) => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  const outside: string[] = [];
  beforeAll(async () => {
    site = await serve(online);
    browser = await chromium.launch({
      executablePath: await path(),
      args: ['--no-sandbox', '--disable-gpu', '--no-zygote', '--disable-dev-shm-usage'],
    });
  });
  beforeEach(async () => {
    page = await browser.newPage();
    await giveCheckVisibility(page);
    outside.length = 0;
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(site.url) && !url.startsWith('http://127.0.0.1:58890/')) outside.push(url);
    });
  });
  afterEach(async () => {
    await page.close();
    expect(outside.filter((url) => !/^(?:ksoWPSCloudSvr|blob|data):/iu.test(url))).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** A WPS with these add-ins. */
  const withService = async (list: Entry[]): Promise<void> => {
    await page.route('http://127.0.0.1:58890/**', async (route) => {
      const asked = new URL(route.request().url()).pathname;
      const body = route.request().postData() ?? '';
      const given = JSON.parse(Buffer.from(body, 'base64').toString() || '{}') as Entry & { cmd?: string };
      let answer = '';
      if (asked === '/publishlist') answer = JSON.stringify(list);
      if (asked === '/redirect/runParams')
        answer = await fetch(given.url).then((response) => (response.ok ? response.text() : ''));
      if (asked === '/deployaddons/runParams') {
        const { cmd, name: called, addonType, online: isOnline, url } = given;
        const others = list.filter((entry) => entry.name !== called || entry.addonType !== addonType);
        list.splice(0, list.length, ...others);
        if (cmd === 'enable') list.push({ name: called, addonType, online: isOnline, url, enable: 'true' });
        answer = 'OK';
      }
      await route.fulfill({ body: answer, headers: { 'access-control-allow-origin': '*' } });
    });
  };
  const state = (text: string) => page.locator('#state').filter({ hasText: text }).waitFor();
  const other: Entry = {
    name: '协同办公',
    addonType: 'et',
    online: 'true',
    url: 'http://oa/',
    enable: 'true',
  };

  it('installs from the address that it was opened at, and takes it away, and leaves the others', async () => {
    const list = [other];
    await withService(list);
    await page.goto(`${site.url}publish.html`);
    expect(await page.inputValue('#address')).toBe(site.url);
    expect(await page.textContent('#version')).toBe(version);
    await page.click('#install');
    await state('已安装');
    expect(list).toEqual([other, { name, addonType: 'et', online: 'true', url: site.url, enable: 'true' }]);
    expect(await page.textContent('#state')).toContain('协同办公');
    await page.click('#remove');
    await state('已卸载');
    expect(list).toEqual([other]);
  });

  it('says so when WPS does not find the add-in at the address, or the address is none', async () => {
    await withService([]);
    await page.goto(`${site.url}publish.html`);
    await page.fill('#address', `${site.url}nowhere/`);
    await page.click('#install');
    await state('没有取到 ribbon.xml');
    await page.fill('#address', '不是地址');
    await page.click('#install');
    await state('请填写服务器地址');
  });

  it('shows the way by hand when WPS does not answer, and puts the entry into the user’s own list', async () => {
    await page.route('http://127.0.0.1:58890/**', (route) => route.abort());
    // The page waits three seconds before it asks again.
    await page.addInitScript(() => {
      const later = globalThis.setTimeout.bind(globalThis);
      const soon = (act: () => void, wait = 0) => later(act, wait === 3000 ? 0 : wait);
      Object.assign(globalThis, { setTimeout: soon });
    });
    await page.goto(`${site.url}publish.html`);
    await page.click('#install');
    await state('WPS 没有应答');
    const entry = (await page.textContent('#entry')) ?? '';
    expect(entry).toContain(`url="${site.url}"`);
    const folder = await mkdtemp(join(tmpdir(), 'perf-publish-'));
    try {
      const before = '<jsplugins>\r\n<jsplugin name="协同" type="et" url="a"/>\r\n</jsplugins>\r\n';
      await writeFile(join(folder, 'publish.xml'), before);
      await page.setInputFiles('#list', join(folder, 'publish.xml'));
      const link = page.locator('#merged a');
      await link.waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      await download.saveAs(join(folder, 'merged.xml'));
      expect(await readFile(join(folder, 'merged.xml'), 'utf8')).toBe(
        before.replace('</jsplugins>', `${entry}\r\n</jsplugins>`),
      );
      await writeFile(join(folder, 'publish.xml'), before.slice(0, -10));
      await page.setInputFiles('#list', join(folder, 'publish.xml'));
      await page.locator('#merged').filter({ hasText: '看不懂或已损坏' }).waitFor();
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

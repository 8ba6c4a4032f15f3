/** How the workbench starts, on a machine of any speed, and what it is when no file is open. */
import { type TestBrowser, startBrowser } from './browser';
import { formFile, visitors } from './form-file';
import { soon } from './soon';

jest.setTimeout(180_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(browser.complaints()).toEqual([]);
  await browser.closePages();
});

it('starts on a slow machine too, where Univer does its things in another order', async () => {
  const at = await browser.openWorkbench({ timesSlower: 10 });
  // As patient as the start itself: on a busy machine ten times slower is a minute.
  await soon(async () => expect(await at.shows('F19')).toBe('1100'), 60_000);
});

it('may be without a file, until another is opened', async () => {
  const at = await browser.openWorkbench();
  const files = at.page.getByRole('navigation', { name: '打开的文件' });
  for (let open = await files.getByRole('tab').count(); open > 0; open -= 1) {
    await files.getByRole('button', { name: /^关闭/u }).click();
  }
  await at.page.getByText('没有打开的文件').waitFor();
  expect(await files.count()).toBe(0);
  await at.addFile('回访.xlsx', await formFile(visitors));
  await at.clickCheck();
  expect(await at.findings()).toContainEqual(expect.stringMatching(/^错误 F3/u));
});

/** 模板管理: a workbook of two forms is chosen by keyboard and seen, its choice is kept, and gives the same bytes here and by the command. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator } from 'playwright-core';
import { orderIn, templateWorkbook } from '../../src/templates';
import { barriersIn } from './accessibility';
import { type TestBrowser, startBrowser } from './browser';
import { soon } from './soon';
import type { WorkbenchPage } from './workbench-page';

jest.setTimeout(120_000);

let browser: TestBrowser;
let at: WorkbenchPage;
let keeper: Locator;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
const openKeeper = async (): Promise<void> => {
  at = await browser.openWorkbench({ remembered: { introduced: 'true', theme: 'dark' } });
  keeper = at.page.getByRole('main', { name: '模板管理' });
  await at.page.getByRole('button', { name: '模板', exact: true }).press('Enter');
};
beforeEach(openKeeper);
afterEach(async () => {
  await browser.closePages();
  expect(browser.complaints()).toEqual([]);
});

const downloaded = async (button: string): Promise<Uint8Array> => {
  const download = at.page.waitForEvent('download');
  await keeper.getByRole('button', { name: button }).click();
  return new Uint8Array(readFileSync(await (await download).path()));
};

const load = async (choice: Uint8Array): Promise<void> => {
  const file = { name: '选择.json', mimeType: 'application/json', buffer: Buffer.from(choice) };
  await keeper.locator('input[type=file]').setInputFiles(file);
  await keeper.getByText('已载入 选择.json：2 张表').waitFor();
};

/** What the command makes of a choice that was kept. */
const byCommand = (choice: Uint8Array): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'perf-keeper-'));
  const [order, made] = [join(folder, '选择.json'), join(folder, '模板.xlsx')];
  writeFileSync(order, choice);
  const command = resolve(__dirname, '../../dist/cli/perfcheck.js');
  execFileSync(process.execPath, [command, 'template', '--order', order, '-o', made]);
  const bytes = new Uint8Array(readFileSync(made));
  rmSync(folder, { recursive: true });
  return bytes;
};

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.from(one).equals(Buffer.from(other));

it('a form and a summary, chosen, seen, kept, and had again byte for byte', async () => {
  await keeper.getByLabel('指标行数').fill('18');
  await keeper.getByLabel('单位名称').fill('市图书馆');
  await keeper.getByRole('button', { name: '再加一张表' }).press('Enter');
  await keeper.getByRole('combobox', { name: '模板' }).selectOption('summary');
  const tabs = keeper.getByRole('tab');
  await soon(async () =>
    expect(await tabs.allInnerTexts()).toEqual([
      '项目支出绩效自评表',
      '绩效自评情况汇总表',
      '填表说明',
      '填表说明 (2)',
      '使用说明',
    ]),
  );
  await keeper
    .getByRole('table', { name: '绩效自评情况汇总表' })
    .getByText('自评得分', { exact: true })
    .waitFor();
  expect(await barriersIn(at)).toEqual([]);
  await tabs.first().click();
  const form = keeper.getByRole('table', { name: '项目支出绩效自评表' });
  await form.getByText('市图书馆').waitFor();
  expect(await keeper.getByLabel('指标行数').inputValue()).toBe('18');

  const [workbook, choice] = [await downloaded('下载 .xlsx'), await downloaded('保存选择')];
  const text = new TextDecoder().decode(choice);
  expect(isSame(workbook, await templateWorkbook(...orderIn(text)))).toBe(true);
  expect(isSame(workbook, byCommand(choice))).toBe(true);

  await keeper.getByRole('button', { name: '去掉这张表' }).click();
  await load(choice);
  expect(isSame(await downloaded('下载 .xlsx'), workbook)).toBe(true);
  await at.page.screenshot({ path: 'dist/keeper.png' });

  await keeper.getByRole('button', { name: '在网页版打开' }).click();
  await at.page.getByRole('tab', { name: '绩效自评表模板.xlsx', selected: true }).waitFor();
  await at.clickCheck();
  expect(await at.pane.innerText()).toContain('错误');

  // Another day, another page.
  await browser.closePages();
  await openKeeper();
  await load(choice);
  expect(isSame(await downloaded('下载 .xlsx'), workbook)).toBe(true);
});

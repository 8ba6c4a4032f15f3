/** Nothing serious for axe in any state, in any look: light, dark, high contrast, and the colours that Windows forces. */
import type { Page } from 'playwright-core';
import { barriersIn } from './accessibility';
import { type TestBrowser, startBrowser } from './browser';
import { formFile, visitors, xlsx } from './form-file';
import type { WorkbenchPage } from './workbench-page';

jest.setTimeout(180_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The states of the pane, each reached from the one before it. */
const states: readonly (readonly [string, (at: WorkbenchPage) => Promise<unknown>])[] = [
  ['a first visit', (at) => at.button('跳过').waitFor()],
  ['before a check', (at) => at.button('跳过').click()],
  ['the findings', (at) => at.clickCheck()],
  ['a finding with its arithmetic', (at) => at.openFinding('1100%')],
  [
    'a finding that is being set aside',
    async (at) => {
      await at.pane.getByRole('button', { name: '说明后保留…' }).click();
      await at.pane
        .getByRole('form', { name: '说明后保留这个问题' })
        .getByRole('button', { name: '说明后保留' })
        .click();
    },
  ],
  [
    'what was set aside',
    async (at) => {
      await at.pane.getByRole('textbox', { name: '原因' }).fill('已附情况说明');
      await at.pane
        .getByRole('form', { name: '说明后保留这个问题' })
        .getByRole('button', { name: '说明后保留' })
        .click();
      await at.show('set-aside');
      await at.row('已附情况说明').waitFor();
    },
  ],
  [
    'what was mended',
    async (at) => {
      await at.show('open');
      const finding = await at.openFinding('手机号码');
      await finding.getByRole('button', { name: '采用建议' }).click();
      await at.button('撤销').waitFor();
      await at.checked();
      await at.show('fixed');
      await at.row('手机号码').waitFor();
    },
  ],
  ['what passed', (at) => at.show('passed')],
  ['公式', (at) => at.openPage('公式')],
  ['评分办法', (at) => at.openPage('评分办法')],
  ['评分办法 while its figures are changed', (at) => at.pane.getByText('改这些数').click()],
  ['报告', (at) => at.openPage('报告')],
  ['帮助', (at) => at.openPage('帮助')],
  [
    'the page of a rule',
    async (at) => {
      await at.openPage('校验');
      await at.show('open');
      const finding = await at.openFinding('320%');
      await finding.getByRole('button', { name: '规则说明' }).click();
      await at.button('返回帮助').waitFor();
    },
  ],
  [
    'the cells of all safe fixes',
    async (at) => {
      await at.addFile('文本.xlsx', await formFile([...visitors.slice(0, -1), '50']));
      await at.openPage('校验');
      await at.clickCheck();
      await at.button('全部修复').click();
      await at.pane.getByRole('region', { name: '将要修改的单元格' }).waitFor();
    },
  ],
  ['a rule that crashed', (at) => at.withoutSearchFor('1[3-9]', () => at.clickCheck())],
  [
    'no form',
    async (at) => {
      await at.addFile('空.xlsx', await xlsx({ name: '空', rows: [['只有', '两个词']] }));
      await at.button('校验').click();
      await at.pane.getByRole('heading', { name: '没有找到绩效自评表' }).waitFor();
    },
  ],
  [
    'a problem',
    async (at) => {
      const { x, y } = await at.sheetCentre();
      await at.page.mouse.click(x, y);
      await at.page.keyboard.type('12');
      await at
        .button(/^(?:重新)?校验$/u)
        .first()
        .click();
      await at.pane.getByText('请先按 Enter 结束编辑').waitFor();
    },
  ],
];

it('is told of a button without a name and of words that fade into their ground', async () => {
  const at = await browser.openWorkbench();
  await at.pane.evaluate((pane) => {
    const button = document.createElement('button');
    const faint = document.createElement('p');
    faint.textContent = '看不清';
    // Away from the edge, under which a toolbar of Univer's reaches as far as axe can tell.
    faint.style.cssText = 'color: #ddd; background: #fff; margin: 2em';
    pane.prepend(button, faint);
  });
  expect(await barriersIn(at)).toEqual([
    expect.stringMatching(/^button-name/u),
    expect.stringMatching(/^color-contrast/u),
  ]);
  await browser.closePages();
});

/** How the pane looks, and whether the colours are its own or those that the system forces upon it. */
type Look = readonly [name: string, colours: 'own' | 'forced', media: Parameters<Page['emulateMedia']>[0]];

/** Each theme that a user may choose is walked through once; the system's own is looked at in every look that a system has. */
const walks: readonly (readonly [theme: string, looks: readonly Look[]])[] = [
  [
    'system',
    [
      ['light', 'own', { colorScheme: 'light', forcedColors: 'none' }],
      ['dark', 'own', { colorScheme: 'dark', forcedColors: 'none' }],
      ['forced dark', 'forced', { colorScheme: 'dark', forcedColors: 'active' }],
      ['forced light', 'forced', { colorScheme: 'light', forcedColors: 'active' }],
    ],
  ],
  ['contrast', [['contrast', 'own', {}]]],
];

describe.each(walks)('in the theme “%s”', (theme, looks) => {
  let at: WorkbenchPage;
  beforeAll(async () => {
    at = await browser.openWorkbench({ remembered: { theme }, context: { reducedMotion: 'reduce' } });
  });
  afterAll(() => browser.closePages());

  describe.each(states)('%s', (_state, reach) => {
    beforeAll(() => reach(at));

    it.each(looks)('bars nobody, %s with its %s colours', async (_look, colours, media) => {
      await at.page.emulateMedia(media);
      expect(await barriersIn(at, colours)).toEqual([]);
    });
  });
});

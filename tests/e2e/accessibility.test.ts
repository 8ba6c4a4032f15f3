/**
 * Every state, for everybody: nothing serious for axe, in light, dark, high contrast and the colours that Windows forces; nothing too
 * small to be hit; nothing cut off at 320 pixels in either language; no key where a word should stand.
 */
import { barriersIn, keysShownIn, overflowIn, smallTargetsIn } from './accessibility';
import { type TestBrowser, startBrowser } from './browser';
import { formFile, visitors, xlsx } from './form-file';
import type { WorkbenchPage } from './workbench-page';

jest.setTimeout(180_000);

/** What hands messages to workers, while they wait. */
declare global {
  interface Window {
    perfPost?: PropertyDescriptor;
  }
}

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
  [
    'what can be done with all findings of a kind',
    async (at) => {
      await at.show('open');
      const finding = await at.openFinding('320%');
      await finding.getByRole('button', { name: /^同类问题/u }).click();
      await at.page.getByRole('menu').waitFor();
    },
  ],
  [
    'the ways to save',
    async (at) => {
      await at.page.keyboard.press('Escape');
      await at.page.getByRole('button', { name: '另存为' }).click();
      await at.page.getByRole('menu').waitFor();
    },
  ],
  [
    '公式 with its templates',
    async (at) => {
      await at.page.keyboard.press('Escape');
      await at.openPage('公式');
    },
  ],
  ['评分办法', (at) => at.openPage('评分办法')],
  ['评分办法 while its figures are changed', (at) => at.pane.getByText('改这些数').click()],
  ['报告', (at) => at.openPage('报告')],
  ['帮助', (at) => at.openPage('帮助')],
  [
    'the page of a rule',
    async (at) => {
      await at.openPage('校验');
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
  [
    'a check under way',
    async (at) => {
      await at.page.evaluate(() => {
        // What is asked of the worker waits until the story goes on.
        const post = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage');
        if (!post) throw new Error('a browser without workers');
        window.perfPost = post;
        Object.defineProperty(Worker.prototype, 'postMessage', { ...post, value: () => undefined });
      });
      await at.button('校验').click();
      await at.pane.getByRole('progressbar').waitFor();
    },
  ],
  [
    'a check that was cancelled',
    async (at) => {
      // The first of two: the preview of fixes stands open beside it.
      await at.button('取消').first().click();
      await at.button('校验').waitFor();
      await at.page.evaluate(() => {
        if (window.perfPost) Object.defineProperty(Worker.prototype, 'postMessage', window.perfPost);
      });
    },
  ],
  [
    'nothing to mend',
    async (at) => {
      const fine = ['走访企业数量', '家', '≥', 10, 10, 0, 100, 50, 50] as const;
      await at.addFile('全对.xlsx', await formFile(fine, ['合格企业数量', ...fine.slice(1)]));
      await at.clickCheck();
      await at.pane.getByRole('heading', { level: 1, name: /可以提交/u }).waitFor();
    },
  ],
  [
    'a column that nobody could name',
    async (at) => {
      const rows = [
        ['2025年度社区走访绩效自评表'],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '咋回事'],
        ['产出指标', '数量指标', '走访企业', '≥10家', '10家', 100, 100, '雨季'],
      ];
      await at.addFile('列.xlsx', await xlsx({ name: '自评表', rows }));
      await at.clickCheck();
      await at.pane.getByRole('list', { name: '列的认读' }).waitFor();
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

describe('in the looks of the system', () => {
  let at: WorkbenchPage;
  beforeAll(async () => {
    at = await browser.openWorkbench({ context: { reducedMotion: 'reduce' }, remembered: {} });
  });
  afterAll(() => browser.closePages());

  describe.each(states)('%s', (_state, reach) => {
    beforeAll(async () => {
      await at.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await reach(at);
    });

    it('bars nobody, in light, dark and forced colours', async () => {
      expect(await barriersIn(at)).toEqual([]);
      // Colours alone are others in the dark.
      await at.page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' });
      expect(await barriersIn(at, 'colours')).toEqual([]);
      // And forced ones are nobody’s fault: axe would judge those that nobody sees.
      await at.page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
      expect(await barriersIn(at, 'structure')).toEqual([]);
      await at.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    });

    it('has nothing that is too small to be hit, and no key where a word should stand', async () => {
      expect(await smallTargetsIn(at)).toEqual([]);
      expect(await keysShownIn(at)).toEqual([]);
    });
  });
});

describe.each(['contrast'])('in the theme “%s”', (theme) => {
  let at: WorkbenchPage;
  beforeAll(async () => {
    at = await browser.openWorkbench({ remembered: { theme }, context: { reducedMotion: 'reduce' } });
  });
  afterAll(() => browser.closePages());

  it.each(states)('%s has letters that stand out from their ground', async (_state, reach) => {
    await reach(at);
    expect(await barriersIn(at, 'colours')).toEqual([]);
  });
});

describe('320 pixels wide, as at 400 %', () => {
  let at: WorkbenchPage;
  beforeAll(async () => {
    at = await browser.openWorkbench({
      remembered: {},
      context: { reducedMotion: 'reduce', viewport: { width: 320, height: 640 } },
    });
  });
  afterAll(() => browser.closePages());

  it.each(states)('%s is not cut off, in either language', async (_state, reach) => {
    await reach(at);
    expect(await overflowIn(at)).toEqual([]);
    // A menu covers the button that changes the language.
    if ((await at.page.getByRole('menu').count()) > 0) return;
    await at.button(/English/u).click();
    await at.pane.getByRole('tab', { name: 'Check' }).waitFor();
    expect(await overflowIn(at)).toEqual([]);
    expect(await keysShownIn(at)).toEqual([]);
    await at.button(/中文/u).click();
    await at.pane.getByRole('tab', { name: '校验' }).waitFor();
  });
});

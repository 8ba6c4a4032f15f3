/** Pictures of the workbench and of the pane's states, for docs/screenshots: `npm run screenshots`, after a build. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startBrowser } from '../tests/e2e/browser';
import { formFile, visitors, xlsx } from '../tests/e2e/form-file';
import type { WorkbenchPage } from '../tests/e2e/workbench-page';

const folder = resolve(__dirname, '../docs/screenshots');

/** Each picture, and what is done before it is taken; all of one look are taken on one page. */
type Picture = readonly [name: string, reach: (at: WorkbenchPage) => Promise<unknown>];

const inLight: readonly Picture[] = [
  ['first-visit', (at) => at.button('跳过').waitFor()],
  [
    'finding',
    async (at) => {
      await at.button('跳过').click();
      await at.clickCheck();
      await at.openFinding('1100%');
    },
  ],
  ['set-aside', (at) => at.pane.getByRole('button', { name: '说明后保留…' }).click()],
  ['formulas', (at) => at.openPage('公式')],
  ['policy', (at) => at.openPage('评分办法')],
  ['report', (at) => at.openPage('报告')],
  ['help', (at) => at.openPage('帮助')],
  [
    'english',
    async (at) => {
      await at.openPage('校验');
      await at.button(/English/u).click();
      await at.page.mouse.move(0, 0);
    },
  ],
  [
    'fixes',
    async (at) => {
      await at.button(/中文/u).click();
      const texts = await formFile([...visitors.slice(0, -2), '50分', '50']);
      await at.addFile('文本.xlsx', texts);
      await at.clickCheck();
      await at.button('全部修复').click();
    },
  ],
  [
    'no-form',
    async (at) => {
      await at.addFile('名单.xlsx', await xlsx({ name: '名单', rows: [['姓名', '科室']] }));
      await at.button('校验').click();
      await at.pane.getByRole('heading', { name: '没有找到绩效自评表' }).waitFor();
    },
  ],
];

const wuhan: Picture = [
  'wuhan',
  async (at) => {
    await at.openBook('样表 武汉部门');
    await at.clickCheck();
    await at.search('J72');
    await at.openFinding('J72');
  },
];

const checked = (name: string): Picture => [
  name,
  async (at) => {
    await at.clickCheck();
    await at.openFinding('1100%');
  },
];

async function take(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await startBrowser();
  const looks: readonly (readonly [
    theme: string,
    remembered: Record<string, string>,
    pictures: readonly Picture[],
  ])[] = [
    ['light', {}, inLight],
    ['light', { introduced: 'true' }, [wuhan]],
    ['dark', { introduced: 'true' }, [checked('dark')]],
    ['contrast', { introduced: 'true' }, [checked('contrast')]],
  ];
  for (const [theme, remembered, pictures] of looks) {
    const at = await browser.openWorkbench({ remembered: { theme, ...remembered } });
    for (const [name, reach] of pictures) {
      await reach(at);
      // Until the pictures of what moves have come to rest.
      await at.page.waitForTimeout(700);
      await at.pane.screenshot({ path: join(folder, `pane-${name}.png`) });
      if (name === 'finding') await at.page.screenshot({ path: join(folder, 'workbench.png') });
    }
    await browser.closePages();
  }
  const complaints = browser.complaints();
  await browser.close();
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}

void take();

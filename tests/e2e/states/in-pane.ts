import { soon } from '../soon';
import type { WorkbenchPage } from '../workbench-page';
import type { State } from './state';

const setAsideForm = (at: WorkbenchPage) => at.pane.getByRole('form', { name: '说明后保留这个问题' });
const openRuleMenu = (at: WorkbenchPage): Promise<void> =>
  at.pane
    .locator('[role=treeitem][aria-selected="true"] [aria-haspopup="menu"]')
    .first()
    .evaluate((button) => (button as HTMLElement).click());

/** The pane beside the sample of Chongqing, from a first visit on. */
export const inPane: readonly State[] = [
  {
    name: 'a first visit',
    says: '第一次打开：三句提示',
    async reach(at) {
      await at.pane.getByRole('region', { name: '使用提示 1/3' }).waitFor();
      await at.button('下一条').click();
      await at.pane.getByRole('region', { name: '使用提示 2/3' }).waitFor();
    },
  },
  {
    name: 'before a check',
    says: '校验之前',
    async reach(at) {
      await at.button('下一条').click();
      await at.button('开始使用').click();
      await soon(async () => expect(await at.pane.getByText('使用提示').count()).toBe(0));
    },
  },
  {
    name: 'a report before a check',
    says: '还没有校验就打开“报告”',
    reach: (at) => at.openPage('报告'),
  },
  {
    name: 'a check under way',
    says: '正在校验，可以取消',
    async reach(at) {
      await at.openPage('校验');
      await at.holdWorkers();
      await at.button('校验').click();
      await at.pane.getByRole('progressbar').waitFor();
    },
  },
  {
    name: 'the findings after a first check',
    isPicturedInLooks: true,
    says: '校验之后：结论、各类得分、问题清单；第一次校验后打开第一处错误',
    async reach(at) {
      await at.button('取消').click();
      await at.letWorkersGo();
      await at.clickCheck();
      await at.pane.getByRole('treeitem', { expanded: true, name: /F19/u }).waitFor();
    },
  },
  {
    name: 'a reason that is missing',
    isOfItsKind: true,
    says: '说明后保留：须写原因',
    async reach(at) {
      const finding = await at.openFinding('1100%');
      await finding.getByRole('button', { name: '说明后保留…' }).click();
      await setAsideForm(at).getByRole('button', { name: '说明后保留' }).click();
      await setAsideForm(at).getByText('请写明原因').waitFor();
    },
  },
  {
    name: 'what was set aside',
    says: '已说明的问题，可以恢复',
    async reach(at) {
      await at.pane.getByRole('textbox', { name: '原因' }).fill('已附情况说明');
      await at.pane.getByRole('textbox', { name: '说明人' }).fill('复核人');
      await setAsideForm(at).getByRole('button', { name: '说明后保留' }).click();
      await at.show('set-aside');
      await at.row('已附情况说明').waitFor();
    },
  },
  {
    name: 'a suggestion',
    says: '修改建议：原来和改后并列',
    async reach(at) {
      await at.show('open');
      await at.openFinding('手机号码');
    },
  },
  {
    name: 'what was mended',
    says: '已修复的问题，可以撤销',
    async reach(at) {
      const finding = await at.openFinding('手机号码');
      await finding.getByRole('button', { name: '采用建议' }).click();
      await at.button('撤销').waitFor();
      await at.checked();
      await at.show('fixed');
      await at.row('手机号码').waitFor();
    },
  },
  {
    name: 'what passed',
    says: '无问题的核对',
    reach: (at) => at.show('passed'),
  },
  {
    name: 'what can be done with all of a kind',
    isOfItsKind: true,
    says: '同类问题一起处理',
    async reach(at) {
      await at.show('open');
      await at.openFinding('320%');
      await openRuleMenu(at);
      await at.page.getByRole('menu').waitFor();
    },
    async reopen(at) {
      await openRuleMenu(at);
      await at.page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'one reason for all of a kind',
    says: '同类问题写一个原因',
    async reach(at) {
      await at.page.getByRole('menuitem', { name: /都说明后保留/u }).click();
      await at.pane.getByRole('form').waitFor();
    },
  },
  {
    name: 'a kind that is not listed',
    says: '不再列出一类问题，随时可以恢复',
    async reach(at) {
      await at.pane.getByRole('form').getByRole('button', { name: '取消' }).click();
      await openRuleMenu(at);
      await at.page.getByRole('menuitem', { name: '不再列出这一类' }).click();
      await at.button('恢复列出').waitFor();
    },
  },
  {
    name: 'severities that are switched off',
    says: '按程度筛选：没有列出的写明',
    async reach(at) {
      await at.button('恢复列出').click();
      await at.button(/^警告/u).click();
      await at.button('列出').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'a search that nothing answers',
    says: '没有符合搜索的条目',
    async reach(at) {
      await at.button('列出').click();
      await at.search('没有这样的字');
      await at.button('清除搜索').waitFor();
    },
  },
  {
    name: 'findings by rule',
    says: '按规则分组',
    async reach(at) {
      await at.button('清除搜索').click();
      await at.pane.getByRole('combobox', { name: '分组' }).selectOption('rule');
    },
  },
  {
    name: 'findings by severity',
    says: '按程度分组',
    reach: (at) => at.pane.getByRole('combobox', { name: '分组' }).selectOption('severity'),
  },
  {
    name: 'findings that may be out of date',
    says: '表格改动后，结果可能过时',
    async reach(at) {
      await at.pane.getByRole('combobox', { name: '分组' }).selectOption('form');
      await at.type('F19', 1200);
      await at.pane.getByText('表格已改动').waitFor();
    },
  },
  {
    name: 'a report of an older check',
    says: '报告：文件、校验人；表格改动后先重新校验',
    async reach(at) {
      await at.openPage('报告');
      await at.pane.getByText('报告里是上次校验的结果').waitFor();
    },
  },
  {
    name: 'a report that was copied',
    says: '报告：保存或复制',
    async reach(at) {
      await at.button('重新校验').click();
      await at.pane.getByText('报告里是上次校验的结果').waitFor({ state: 'detached' });
      await at.button('复制内容').first().click();
      await at.pane.getByText(/已复制|这里不能自动复制/u).waitFor();
    },
  },
  {
    name: 'the page of formulas',
    isOfItsKind: true,
    says: '公式：填入、转换、提交前换成普通公式',
    reach: (at) => at.openPage('公式'),
  },
  {
    name: 'formulas that stand in the form',
    says: '公式填入之后',
    async reach(at) {
      await at.button(/^填入 \d+ 个公式$/u).click();
      await at.button(/^换掉 \d+ 个$/u).waitFor();
    },
  },
  {
    name: 'cells that break elsewhere',
    says: '发送前：在没有插件的电脑上会显示 #NAME? 的单元格',
    async reach(at) {
      await at.openPage('校验');
      await at.clickCheck();
      await at.pane.getByText(/^发送前/u).waitFor();
    },
  },
  {
    name: 'the page of the policy',
    says: '评分办法：按哪一套核对，每一项的出处',
    reach: (at) => at.openPage('评分办法'),
  },
  {
    name: 'a policy whose figures are changed',
    isPicturedInLooks: true,
    says: '改评分办法的数：多几处、少几处问题',
    async reach(at) {
      await at.pane.getByText('改这些数').click();
      await at.pane.getByLabel(/过大/u).first().fill('150');
      await at.button(/^按改过的/u).waitFor();
    },
  },
  {
    name: 'a file that holds no policy',
    isOfItsKind: true,
    says: '读取的文件不是评分办法',
    async reach(at) {
      await at.pane
        .locator('input[type=file]')
        .last()
        .setInputFiles({
          name: '办法.json',
          mimeType: 'application/json',
          buffer: Buffer.from('{"id": "own", "title": 3}'),
        });
      await at.pane.getByText('没有采用').waitFor();
    },
  },
  {
    name: 'the page of help',
    isOfItsKind: true,
    says: '帮助：外观、语言、快捷键、规则和函数',
    reach: (at) => at.openPage('帮助'),
  },
  {
    name: 'a search in the help that nothing answers',
    says: '帮助里没有找到',
    async reach(at) {
      await at.pane.getByRole('searchbox', { name: '查找规则和函数' }).fill('没有这样的字');
      await at.pane.getByText(/^没有与/u).waitFor();
    },
  },
  {
    name: 'the page of a function',
    says: '帮助：一个函数',
    async reach(at) {
      await at.pane.getByRole('searchbox', { name: '查找规则和函数' }).fill('DEVIATION');
      await at
        .button(/DEVIATION/u)
        .first()
        .click();
      await at.button('返回帮助').waitFor();
    },
  },
  {
    name: 'the page of a rule',
    says: '帮助：一条规则',
    async reach(at) {
      await at.openPage('校验');
      const finding = await at.openFinding('320%');
      await finding.getByRole('button', { name: '规则说明' }).click();
      await at.button('返回帮助').waitFor();
    },
  },
];

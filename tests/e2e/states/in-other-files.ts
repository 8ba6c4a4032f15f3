import { type Row, formFile, header, title, visitors, xlsx } from '../form-file';
import { soon } from '../soon';
import type { WorkbenchPage } from '../workbench-page';
import type { State } from './state';

const met: Row = ['走访企业数量', '家', '≥', 10, 10, 0, 100, 50, 50];

/** How many findings the largest of the files below has at least. */
const manyFindings = 10_000;

/** As many forms on sheets of their own, each row of which exceeds its target twelvefold. */
function manyForms(forms: number, indicators: number): Promise<Uint8Array> {
  const rows = Array.from({ length: indicators }, (_, i): Row => [
    `回访第${i + 1}批企业数量`,
    '家',
    '≥',
    10,
    120,
    900,
    100,
    0.8,
    0.8,
  ]);
  return xlsx(
    ...Array.from({ length: forms }, (_, i) => ({ name: `表${i + 1}`, rows: [title, header, ...rows] })),
  );
}

const choiceOfColumn = (at: WorkbenchPage) =>
  at.pane.getByRole('list').filter({ hasText: '咋回事' }).getByRole('combobox');

/** The pane beside files that are not as usual. */
export const inOtherFiles: readonly State[] = [
  {
    name: 'the ways to save',
    isOfPage: true,
    says: '保存的两种方式',
    async reach(at) {
      await at.openPage('校验');
      await at.page.getByRole('button', { name: '另存为' }).click();
      await at.page.getByRole('menu').waitFor();
    },
    async reopen(at) {
      await at.page.locator('[data-part="bar"] [aria-haspopup="menu"]').first().click();
      await at.page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'what was saved',
    isOfPage: true,
    says: '保存之后：改了几格',
    async reach(at) {
      await at.page.keyboard.press('Escape');
      await at.saved('保存');
      await at.page.getByRole('button', { name: '知道了' }).waitFor();
    },
  },
  {
    name: 'the cells of all safe fixes',
    isOfItsKind: true,
    says: '全部修复之前，逐格看过',
    async reach(at) {
      await at.page.getByRole('button', { name: '知道了' }).click();
      const texts = await formFile([...visitors.slice(0, -2), '50分', '50'], met);
      await at.addFile('文本.xlsx', texts);
      await at.clickCheck();
      await at.button('全部修复').click();
      await at.pane.getByRole('region', { name: '将要修改的单元格' }).waitFor();
    },
  },
  {
    name: 'nothing to mend',
    isOfItsKind: true,
    says: '没有发现问题，可以提交',
    async reach(at) {
      await at.addFile('全对.xlsx', await formFile(met, ['合格企业数量', ...met.slice(1)]));
      await at.clickCheck();
      await soon(async () => expect(await at.verdict()).toMatch(/可以提交/u));
    },
  },
  {
    name: 'a column that nobody could name',
    says: '没有认出的列，由填表人说是什么',
    async reach(at) {
      const rows = [
        ['2025年度社区走访绩效自评表'],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '咋回事'],
        ['产出指标', '数量指标', '走访企业', '≥10家', '10家', 100, 100, '雨季'],
      ];
      await at.addFile('列.xlsx', await xlsx({ name: '自评表', rows }));
      await at.clickCheck();
      await at.pane.getByRole('list', { name: '列的认读' }).waitFor();
    },
  },
  {
    name: 'what a column may be called',
    isOfItsKind: true,
    says: '这一列可以是什么',
    async reach(at) {
      await choiceOfColumn(at).click();
      await at.page.getByRole('listbox').waitFor();
    },
    async reopen(at) {
      await choiceOfColumn(at).click();
      await at.page.getByRole('listbox').waitFor();
    },
  },
  {
    name: 'a reason without its finding',
    says: '说明过的问题找不到了：改过名称的，问用到哪里',
    async reach(at) {
      await at.page.keyboard.press('Escape');
      await at.addFile('改名.xlsx', await formFile(visitors, met));
      await at.clickCheck();
      const finding = await at.openFinding('1100%');
      await finding.getByRole('button', { name: '说明后保留…' }).click();
      await at.pane.getByRole('textbox', { name: '原因' }).fill('已附情况说明');
      await at.pane.getByRole('form').getByRole('button', { name: '说明后保留' }).click();
      await at.type('A3', '调研单位家次');
      await at.type('A1', '2024年度二级项目绩效自评表');
      await at.clickCheck();
    },
  },
  {
    name: 'a protected sheet',
    says: '工作表受保护：照样校验，不标色',
    async reach(at) {
      await at.addFile('保护.xlsx', await formFile(visitors));
      await at.page.evaluate(async () => {
        const sheet = window.perfWorkbench?.api.getActiveWorkbook()?.getActiveSheet();
        await sheet?.getWorksheetPermission().protect();
        await sheet?.getWorksheetPermission().setReadOnly();
      });
      await at.clickCheck();
      expect(await at.findings()).toContainEqual(expect.stringMatching(/^错误 F3/u));
      await at.pane.getByText('工作表受保护').waitFor();
    },
  },
  {
    name: 'no form',
    says: '没有找到自评表：每张表缺哪些表头',
    async reach(at) {
      const rows = [
        ['单位', '指标名称', '备注'],
        ['甲', '乙', '丙'],
      ];
      await at.addFile(
        '名单.xlsx',
        await xlsx({ name: '名单', rows: [['姓名', '科室']] }, { name: '半张', rows }),
      );
      await at.button('校验').click();
      await at.pane.getByRole('heading', { name: '没有找到绩效自评表' }).waitFor();
    },
  },
  {
    name: 'a file that cannot be read',
    isOfItsKind: true,
    isOfPage: true,
    says: '打不开的文件：为什么',
    async reach(at) {
      await at.page
        .locator('input[type=file]')
        .first()
        .setInputFiles({
          name: '打不开.xlsx',
          mimeType: 'application/octet-stream',
          buffer: Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]),
        });
      await at.page.getByText(/^打不开\.xlsx：/u).waitFor();
    },
  },
  {
    name: 'a cell that is being edited',
    says: '正在编辑单元格：先按 Enter 结束编辑',
    async reach(at) {
      await at.page.getByRole('button', { name: '知道了' }).click();
      await at.openBook('样表 重庆项目');
      await at.button('校验').or(at.button('重新校验')).first().waitFor();
      await at.checked();
      const { x, y } = await at.sheetCentre();
      await at.page.mouse.click(x, y);
      await at.page.keyboard.type('12');
      await at.button('校验').click();
      await at.pane.getByText('请先按 Enter 结束编辑').waitFor();
    },
  },
  {
    name: 'a form in another layout',
    isOfPage: true,
    says: '转换之后：没有带过去的、还要补填的',
    async reach(at) {
      const { x, y } = await at.sheetCentre();
      await at.page.mouse.click(x, y);
      await at.page.keyboard.press('Enter');
      await at.page.keyboard.press('Control+z');
      await at.clickCheck();
      expect(await at.pane.getByText('请先按 Enter 结束编辑').count()).toBe(0);
      await at.openPage('公式');
      await at.pane.getByRole('combobox', { name: '换成' }).selectOption('mof-project');
      await at.pane.getByRole('button', { name: '转换，打开新表' }).click();
      await at.page.getByText('没有带过去的（原表的单元格）：').waitFor();
    },
  },
  {
    name: 'ten thousand findings',
    says: '一万处问题：只画看得见的',
    async reach(at) {
      await at.page.getByRole('button', { name: '知道了' }).click();
      await at.addFile('很多.xlsx', await manyForms(40, 125));
      await at.clickCheck(120_000);
      const [, count] = /(\d+) 处错误/u.exec(await at.verdict()) ?? [];
      expect(Number(count)).toBeGreaterThanOrEqual(manyFindings);
      expect(await at.pane.getByRole('treeitem').count()).toBeLessThan(60);
      await at.pane.getByRole('treeitem').first().focus();
      await at.page.keyboard.press('End');
      await soon(async () => expect((await at.findings()).at(-1)).toContain('回访第125批'));
      await at.search('回访第7批企业');
      const others = /^错误(?!.*第7批)/u;
      await soon(async () => expect((await at.findings()).filter((row) => others.test(row))).toEqual([]));
      await at.search('');
      await soon(async () => expect(await at.findings()).toContainEqual(expect.stringMatching(others)));
    },
  },
  {
    name: 'a rule that crashed',
    isOfItsKind: true,
    says: '规则自身出错：写明，不算通过',
    async reach(at) {
      await at.addFile('规则出错.xlsx', await formFile(['联系电话13800138000', ...visitors.slice(1)]));
      // What breaks the rule breaks it in the page, which checks by itself where no worker can be had.
      await at.withoutWorkers(() => at.withoutSearchFor('1[3-9]', () => at.clickCheck()));
      await at.pane.getByText('规则“含手机号码”自身出错，未能执行').waitFor();
      await at.pane.getByText('这是本插件的问题，与您的表格无关；其余检查不受影响。').waitFor();
      expect(await at.findings()).toContainEqual(expect.stringMatching(/^错误 F3/u));
      expect(await at.findings()).not.toContainEqual(expect.stringMatching(/手机号码/u));
      expect(await at.verdict()).not.toMatch(/可以提交|没有发现问题/u);
    },
  },
];

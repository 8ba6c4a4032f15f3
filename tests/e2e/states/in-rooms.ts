import type { Locator } from 'playwright-core';
import { type Row, header, title, visitors, xlsx } from '../form-file';
import type { WorkbenchPage } from '../workbench-page';
import type { State } from './state';

const met: Row = ['巡查次数', '次', '≥', 10, 10, 0, 100, 50, 50];
const unscored: Row = [...met.slice(0, -1), ''];
const first: Row = ['清淤河段', '处', '≥', 10, 10, 0, 100, 50, 50];

/** A form that says whose it is and what it adds up to. */
const formOf = (unit: string, ...rows: readonly Row[]): Promise<Uint8Array> => {
  const basics: Row = ['项目主管部门：', unit, '项目名称：', '河道整治', '自评总分：', 100];
  return xlsx({ name: '自评表', rows: [title, basics, header, ...rows] });
};

const deskOf = (at: WorkbenchPage): Locator => at.page.getByRole('main', { name: '审核台' });
const keeperOf = (at: WorkbenchPage): Locator => at.page.getByRole('main', { name: '模板管理' });

const given = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

async function choose(at: WorkbenchPage, files: readonly ReturnType<typeof given>[]): Promise<void> {
  await deskOf(at)
    .locator('input[aria-label="选文件"]')
    .setInputFiles([...files]);
}

/** What lies over the whole page: the desk of a reviewer, and the templates. */
export const inRooms: readonly State[] = [
  {
    name: 'an empty desk',
    says: '审核台：还没有文件',
    async reach(at) {
      await at.page.getByRole('button', { name: '审核台' }).click();
      await deskOf(at).getByText('把一批自评表拖到这里').waitFor();
    },
  },
  {
    name: 'a desk that is checking',
    says: '审核台：正在核对，可以取消',
    async reach(at) {
      await at.holdWorkers(2);
      await choose(at, [
        given('临江水务局自评表.xlsx', await formOf('临江水务局', first, unscored)),
        given('临江教育局自评表.xlsx', await formOf('临江教育局', first, met)),
        given('临江民政局自评表.xlsx', await formOf('临江民政局', visitors, met)),
        given('打不开.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])),
        given('空文件.xlsx', new Uint8Array()),
      ]);
      await deskOf(at).getByText('正在核对：2 / 5 个文件').waitFor();
    },
  },
  {
    name: 'a desk that was cancelled',
    says: '审核台：已取消，可以继续',
    async reach(at) {
      await deskOf(at).getByRole('button', { name: '取消' }).click();
      await deskOf(at)
        .getByText(/^已取消/u)
        .waitFor();
      await at.letWorkersGo();
    },
  },
  {
    name: 'a desk of five files',
    isPicturedInLooks: true,
    says: '审核台：一行一张表，错误多的在前，右边是所选一行的问题',
    async reach(at) {
      await deskOf(at).getByRole('button', { name: '继续' }).click();
      await deskOf(at)
        .getByText(/核对了 5 个文件/u)
        .waitFor();
      await deskOf(at).getByRole('columnheader', { name: '错误' }).getByRole('button').click();
      await deskOf(at).getByRole('row').filter({ hasText: '水务局' }).click();
    },
  },
  {
    name: 'a file on the desk that cannot be read',
    says: '审核台：读不出的文件，写明原因',
    reach: (at) => deskOf(at).getByRole('row').filter({ hasText: '打不开' }).click(),
  },
  {
    name: 'a letter that was copied',
    says: '审核台：退回意见',
    async reach(at) {
      await deskOf(at).getByRole('row').filter({ hasText: '水务局' }).click();
      await deskOf(at).getByRole('button', { name: '复制退回意见' }).click();
      await deskOf(at)
        .getByText(/已复制退回意见|浏览器不允许复制/u)
        .waitFor();
    },
  },
  {
    name: 'a returned form beside its last version',
    isOfItsKind: true,
    says: '审核台：改好的表与上次比较',
    async reach(at) {
      await choose(at, [given('临江水务局自评表（已改）.xlsx', await formOf('临江水务局', first, met))]);
      const row = deskOf(at).getByRole('row').filter({ hasText: '水务局' });
      await row.filter({ hasText: '可以提交' }).click();
      const compared = deskOf(at).getByRole('region', { name: '与上次比较' });
      await compared.getByText('改动的单元格 1 个').click();
    },
  },
  {
    name: 'a desk on which nothing fits',
    says: '审核台：没有符合条件的行',
    async reach(at) {
      await deskOf(at).getByRole('searchbox').fill('没有这样的单位');
      await deskOf(at).getByText('没有符合条件的行。').waitFor();
    },
  },
  {
    name: 'a template',
    isPicturedInLooks: true,
    says: '模板管理：选模板，看将要下载的表',
    async reach(at) {
      await deskOf(at).getByRole('button', { name: '返回表格' }).click();
      await at.page.getByRole('button', { name: '模板', exact: true }).click();
      await keeperOf(at).getByRole('table').waitFor();
    },
  },
  {
    name: 'two templates in one workbook',
    says: '模板管理：一个工作簿里两张表',
    async reach(at) {
      await keeperOf(at).getByRole('button', { name: '再加一张表' }).click();
      await keeperOf(at).getByRole('combobox', { name: '模板' }).selectOption('summary');
      await keeperOf(at).getByRole('table', { name: '绩效自评情况汇总表' }).waitFor();
    },
  },
  {
    name: 'a template that cannot be made so',
    isOfItsKind: true,
    says: '模板管理：写不成的，说明原因',
    async reach(at) {
      await keeperOf(at).getByLabel('工作表名称').fill('[汇总]');
      await keeperOf(at).getByRole('alert').waitFor();
    },
  },
];

/** Pictures of the desk with a folder as reviewers get it, for docs/screenshots: `npm run desk-pictures`, after a build. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startBrowser } from '../tests/e2e/browser';
import { type Row, header, title, xlsx } from '../tests/e2e/form-file';

const folder = resolve(__dirname, '../docs/screenshots');
const samples = [
  ['重庆项目.txt', 'chongqing-project'],
  ['重庆部门及项目.txt', 'chongqing-department-and-projects'],
  ['武汉部门.txt', 'wuhan-department'],
  ['深圳项目.txt', 'shenzhen-project'],
] as const;

const formOf = (unit: string, project: string, scores: readonly (number | string)[]): Promise<Uint8Array> => {
  const rows: readonly Row[] = [
    ['巡查次数', '次', '≥', 10, 10, 0, 100, 50, scores[0] ?? ''],
    ['清淤河段数量', '处', '≥', 10, 10, 0, 100, 50, scores[1] ?? ''],
  ];
  const basics: readonly Row[] = [
    ['项目名称', project, '', '主管部门', unit],
    ['自评总分', 100],
  ];
  return xlsx({ name: '自评表', rows: [title, ...basics, header, ...rows] });
};

interface Given {
  readonly name: string;
  readonly buffer: Buffer;
  readonly mimeType: string;
}

const file = (name: string, bytes: Uint8Array): Given => ({
  name,
  buffer: Buffer.from(bytes),
  mimeType: 'application/octet-stream',
});

async function given(): Promise<readonly Given[]> {
  const units = ['临江水务局', '临江教育局', '临江民政局', '临江文旅局'];
  const made = units.map(async (unit, i) =>
    file(
      `${unit}自评表.xlsx`,
      await formOf(unit, `${unit.slice(2, 4)}专项经费`, i % 2 === 0 ? [50, 50] : [50]),
    ),
  );
  const text = (name: string): Uint8Array => readFileSync(resolve(__dirname, `../samples/${name}.txt`));
  return [
    ...samples.map(([name, sample]) => file(name, text(sample))),
    ...(await Promise.all(made)),
    file('空文件.xlsx', new Uint8Array()),
    file('打不开.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])),
  ];
}

async function take(): Promise<void> {
  const browser = await startBrowser();
  for (const theme of ['light', 'dark', 'contrast']) {
    const at = await browser.openWorkbench({
      remembered: { theme, introduced: 'true' },
      context: { viewport: { width: 1366, height: 768 } },
    });
    await at.page.getByRole('button', { name: '审核台' }).click();
    const desk = at.page.getByRole('main', { name: '审核台' });
    const picture = async (name: string): Promise<void> => {
      // Until the pictures of what moves have come to rest.
      await at.page.waitForTimeout(700);
      await at.page.screenshot({ path: join(folder, `desk-${name}.png`) });
    };
    if (theme === 'light') await picture('empty');
    const put = async (files: readonly Given[]): Promise<void> => {
      await desk.locator('input[aria-label="选文件"]').setInputFiles([...files]);
      await desk.getByText(/核对了 \d+ 个文件/u).waitFor({ timeout: 120_000 });
    };
    await put(await given());
    await desk.getByRole('row').filter({ hasText: '武汉部门' }).click();
    await picture(theme);
    if (theme !== 'light') continue;
    await put([file('临江教育局自评表（已改）.xlsx', await formOf('临江教育局', '教育专项经费', [50, 60]))]);
    await desk.getByRole('row').filter({ hasText: '临江教育局自评表' }).click();
    await desk
      .getByRole('region', { name: '与上次比较' })
      .getByText(/改动的单元格/u)
      .click();
    await picture('returned');
  }
  const complaints = browser.complaints();
  await browser.close();
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}

void take();

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readForms } from '../src/forms';
import { sheetsFromBytes } from '../src/hosts/workbook-file';
import { templateWorkbook } from '../src/templates';
import { type ConvertOptions, convert } from './convert';

describe('perfcheck convert', () => {
  let folder: string;
  let filled: string;
  let options: ConvertOptions;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'perfcheck-convert-'));
    filled = join(folder, '原表.xlsx');
    writeFileSync(
      filled,
      await templateWorkbook({ layout: 'sichuan-0013zp', edition: 'native', filled: true }),
    );
    options = {
      to: 'mof-project',
      output: join(folder, '新表.xlsx'),
      edition: 'native',
      force: false,
      lang: 'zh',
    };
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes the form in the other layout, says what was not carried, and leaves the file alone', async () => {
    const before = readFileSync(filled);
    const said = await convert(filled, options);
    expect(said.split('\n').slice(0, 2)).toEqual([
      `${options.output}: 项目支出绩效自评表（财政部）`,
      '没有带过去的（原表的单元格）：',
    ]);
    expect(said).toMatch(/评价结论|资金使用规范/u);
    const [sheet] = await sheetsFromBytes(new Uint8Array(readFileSync(options.output)), '新表.xlsx');
    const [form] = sheet ? readForms(sheet) : [];
    expect(form?.layout).toBe('mof-project');
    expect(form?.indicators.find(({ name }) => name.text === '改造农村公路里程')).toMatchObject({
      target: { text: '≥30公里' },
      actual: { text: '31.2公里' },
    });
    expect(readFileSync(filled).equals(before)).toBe(true);
  });

  it('takes every form of the file: one sheet each, or one row each of a summary', async () => {
    const several = join(folder, '几张.xlsx');
    const order = { layout: 'sichuan-0013zp', edition: 'native', filled: true } as const;
    writeFileSync(several, await templateWorkbook(order, { ...order, layout: 'mof-project' }));
    const said = await convert(several, options);
    expect(said.split('\n').filter((line) => /^\[\d\]$/u.test(line))).toEqual(['[1]', '[2]']);
    const written = async (path: string): Promise<readonly string[]> =>
      (await sheetsFromBytes(new Uint8Array(readFileSync(path)), path)).map(({ name }) => name);
    expect((await written(options.output)).slice(0, 2)).toEqual([
      '项目支出绩效自评表',
      '项目支出绩效自评表 (2)',
    ]);
    const summary = join(folder, '汇总.xlsx');
    expect(await convert(several, { ...options, to: 'summary', output: summary })).toContain(' · 绩效指标');
    expect(await written(summary)).toEqual(['绩效自评情况汇总表', '填表说明', '使用说明']);
  });

  it.each([
    ['a layout that is not there', { to: 'nowhere' }, '没有模板 nowhere'],
    ['a policy that does not fit', { policy: 'sichuan' }, '不能用评分办法“sichuan”'],
    ['a form that is not there', { form: '2' }, '文件里有 1 张表，用 --form 指明换第几张'],
  ] as const)('refuses %s and says why', async (_, more, said) => {
    await expect(convert(filled, { ...options, ...more })).rejects.toThrow(said);
  });

  it('refuses a file without a form, and one that cannot be read', async () => {
    const text = join(folder, '别的.csv');
    writeFileSync(text, '姓名,年龄\n甲,3\n');
    await expect(convert(text, options)).rejects.toThrow('没有找到绩效自评表');
    await expect(convert(join(folder, '没有.xlsx'), options)).rejects.toThrow('没有.xlsx');
  });
});

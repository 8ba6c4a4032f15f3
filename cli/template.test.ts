import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sheetsFromBytes } from '../src/hosts/workbook-file';
import { templateWorkbook } from '../src/templates';
import { type TemplateOptions, listTemplates, template } from './template';

describe('perfcheck template', () => {
  let folder: string;
  let options: TemplateOptions;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'perfcheck-template-'));
    options = { output: join(folder, '表.xlsx'), edition: 'native', force: false, lang: 'zh' };
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes the workbook that was ordered', async () => {
    const said = await template(['mof-project'], {
      ...options,
      rows: '20',
      policy: 'guangxi',
      filled: 'sample',
    });
    expect(said).toBe(`${options.output}: 项目支出绩效自评表（财政部）`);
    const ordered = await templateWorkbook({
      layout: 'mof-project',
      edition: 'native',
      rows: 20,
      policy: 'guangxi',
      filled: true,
    });
    expect(readFileSync(options.output).equals(ordered)).toBe(true);
  });

  it('keeps the choice in a file, from which the same bytes come again', async () => {
    const [kept, again] = [join(folder, '选择.json'), join(folder, '再来.xlsx')];
    await template(['mof-project'], { ...options, rows: '20', saveOrder: kept });
    await template([], { ...options, output: again, order: kept });
    expect(readFileSync(again).equals(readFileSync(options.output))).toBe(true);
    writeFileSync(kept, '{"version":1,"layout":"mof-project","edition":"perf","rows":"many"}');
    await expect(template([], { ...options, order: kept, force: true })).rejects.toThrow('“rows”应为整数');
    await expect(template([], { ...options, order: join(folder, '没有.json') })).rejects.toThrow('读不出来');
  });

  it('writes several forms into one workbook, and keeps them all in the file of the choice', async () => {
    const [kept, again] = [join(folder, '选择.json'), join(folder, '再来.xlsx')];
    const said = await template(['mof-project', 'mof-project', 'summary'], { ...options, saveOrder: kept });
    expect(said).toContain('（财政部）、项目支出绩效自评表（财政部）、项目支出绩效自评情况汇总表');
    const written = new Uint8Array(readFileSync(options.output));
    expect((await sheetsFromBytes(written, '表.xlsx')).map(({ name }) => name)).toEqual([
      '项目支出绩效自评表',
      '项目支出绩效自评表 (2)',
      '绩效自评情况汇总表',
      '填表说明',
      '填表说明 (2)',
      '使用说明',
    ]);
    await template([], { ...options, output: again, order: kept });
    expect(readFileSync(again).equals(readFileSync(options.output))).toBe(true);
  });

  it.each([
    ['zh', '文件已存在；要覆盖请加 --force'],
    ['en', 'The file is there already; --force writes over it'],
  ] as const)('leaves a file that is there alone, and says so: %s', async (lang, said) => {
    writeFileSync(options.output, '别人的表');
    await expect(template(['mof-project'], { ...options, lang })).rejects.toThrow(said);
    expect(readFileSync(options.output, 'utf8')).toBe('别人的表');
    await template(['mof-project'], { ...options, force: true });
    expect(readFileSync(options.output).subarray(0, 2).toString()).toBe('PK');
  });

  it('says that there is no such folder', async () => {
    const output = join(folder, '没有', '表.xlsx');
    await expect(template(['mof-project'], { ...options, output })).rejects.toThrow(
      '没有这个文件夹，请先建好',
    );
  });

  it.each([
    ['nowhere', {}, '没有模板 nowhere；可用：mof-project、', 'There is no template nowhere'],
    ['mof-project', { rows: '3' }, '指标行数应为 ', 'The number of rows must be a whole number from '],
    ['mof-project', { rows: 'x' }, '指标行数应为 ', 'The number of rows must be a whole number from '],
    ['sichuan-0013zp', { policy: 'mof' }, '不能用评分办法“mof”', 'cannot have the policy mof'],
  ])('refuses %s %p and says why', async (layout, more, zh, en) => {
    await expect(template([layout], { ...options, ...more })).rejects.toThrow(zh);
    await expect(template([layout], { ...options, ...more, lang: 'en' })).rejects.toThrow(en);
  });
});

it('perfcheck templates lists names, titles and policies', () => {
  expect(listTemplates('zh')).toMatch(/^sichuan-0013zp +部门预算项目支出绩效自评表（四川省） {2}sichuan$/mu);
  expect(listTemplates('en')).toContain(
    'Project self-evaluation (Ministry of Finance)  mof, guangxi, mof-2017\n',
  );
});

/**
 * Templates on the page 公式, as a user meets them.
 * @jest-environment jsdom
 */
import { screen, waitFor } from '@testing-library/react';
import { orderFile } from '../../../src/templates/blank-sheets';
import type { TemplateWish } from '../../model';
import { button, openFormulas } from './open-formulas.test-support';

describe('templates', () => {
  it('are offered by name where the door can open them, and the chosen one is opened', async () => {
    const opened: string[] = [];
    const choices = [
      { name: 'national', title: { zh: '全国', en: 'National' } },
      { name: 'sichuan', title: { zh: '四川', en: 'Sichuan' } },
    ];
    const open = ({ name }: TemplateWish): Promise<void> => Promise.resolve(void opened.push(name));
    const { user } = await openFormulas({ door: { templates: { choices, open } } });
    await user.selectOptions(await screen.findByRole('combobox', { name: '模板' }), '四川');
    await user.click(await button('新建'));
    expect(opened).toEqual(['sichuan']);
  });

  it('can be had as files where the door hands them out', async () => {
    const handed: string[] = [];
    const choices = [{ name: 'national', title: { zh: '全国', en: 'National' } }];
    const download = ({ name }: TemplateWish): Promise<void> => Promise.resolve(void handed.push(name));
    const templates = { choices, open: () => Promise.resolve(), download };
    const { user } = await openFormulas({ door: { templates } });
    await user.click(await button('下载文件'));
    expect(handed).toEqual(['national']);
  });

  it('are added to the open workbook as they are chosen: form, rows, formulas; that can be undone', async () => {
    const choices = [
      { name: 'mof-project', title: { zh: '全国', en: 'National' } },
      { name: 'sichuan-0013zp', title: { zh: '四川', en: 'Sichuan' } },
    ];
    const opened = await openFormulas({ door: { templates: { choices, open: () => Promise.resolve() } } });
    const { user, workbook } = opened;
    await user.selectOptions(await screen.findByRole('combobox', { name: '模板' }), '四川');
    await user.type(screen.getByRole('spinbutton', { name: '指标行数' }), '20');
    expect(await button('新建')).toHaveProperty('disabled', true);
    await user.click(await button('加到本工作簿'));
    await waitFor(() => expect(workbook.sheets).toHaveLength(3));
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      '自评表',
      '部门预算项目支出绩效自评表',
      '填表说明',
    ]);
    const scores = workbook.sheets[1]?.cells.filter(({ formula }) => formula?.includes('PERF.SCORE('));
    expect(scores).toHaveLength(20);
    expect(workbook.selection?.sheet).toBe('部门预算项目支出绩效自评表');
    await user.click(await button('撤销：加入工作表“部门预算项目支出绩效自评表”'));
    await waitFor(() => expect(workbook.sheets).toHaveLength(1));
  });

  it('have plain formulas where the functions do not run, unless the user chooses', async () => {
    const choices = [{ name: 'mof-project', title: { zh: '全国', en: 'National' } }];
    const { user, workbook } = await openFormulas({
      prefix: null,
      door: { templates: { choices, open: () => Promise.resolve() } },
    });
    const withPerf = (sheet: number): boolean =>
      workbook.sheets[sheet]?.cells.some(({ formula }) => formula?.includes('PERF.')) === true;
    await user.click(await button('加到本工作簿'));
    await waitFor(() => expect(workbook.sheets).toHaveLength(3));
    expect(withPerf(1)).toBe(false);
    await user.selectOptions(screen.getByRole('combobox', { name: '公式' }), 'perf');
    await user.click(await button('加到本工作簿'));
    await waitFor(() => expect(workbook.sheets).toHaveLength(5));
    expect(withPerf(3)).toBe(true);
  });

  it('of which there are no such rows are refused in words, and nothing is added', async () => {
    const choices = [{ name: 'mof-project', title: { zh: '全国', en: 'National' } }];
    const { user, workbook } = await openFormulas({
      door: { templates: { choices, open: () => Promise.resolve() } },
    });
    await user.type(screen.getByRole('spinbutton', { name: '指标行数' }), '2');
    await user.click(await button('加到本工作簿'));
    await screen.findByText(/指标行数应为 9 至 500 的整数/u);
    expect(workbook.sheets).toHaveLength(1);
  });

  it('are not added where the door says that it keeps no new sheet', async () => {
    const choices = [{ name: 'mof-project', title: { zh: '全国', en: 'National' } }];
    const wished: TemplateWish[] = [];
    const open = (wish: TemplateWish): Promise<void> => Promise.resolve(void wished.push(wish));
    const { user } = await openFormulas({
      door: { templates: { choices, open, anyRows: true, intoWorkbook: false } },
    });
    expect(screen.queryByRole('button', { name: '加到本工作簿' })).toBeNull();
    await user.type(screen.getByRole('spinbutton', { name: '指标行数' }), '12');
    await user.click(await button('新建'));
    expect(wished).toEqual([{ name: 'mof-project', rows: 12 }]);
  });

  it('of a choice that was kept in a file come all at once, and a file that is none says so', async () => {
    const choices = [{ name: 'mof-project', title: { zh: '全国', en: 'National' } }];
    const { user, workbook } = await openFormulas({
      door: { templates: { choices, open: () => Promise.resolve() } },
    });
    const forms = [
      { layout: 'mof-project', edition: 'native', sheet: '书香' },
      { layout: 'summary', edition: 'native' },
    ] as const;
    const loader = screen.getByLabelText('载入选择', { selector: 'input' });
    const choice = (text: string): File =>
      Object.assign(new File([text], '选择.json'), { text: () => Promise.resolve(text) });
    await user.upload(loader, choice('{}'));
    await screen.findByText(/“version”应为 1/u);
    await user.upload(loader, choice(orderFile(...forms)));
    await waitFor(() =>
      expect(workbook.sheets.slice(1).map(({ name }) => name)).toEqual([
        '书香',
        '绩效自评情况汇总表',
        '填表说明',
        '填表说明 (2)',
      ]),
    );
  });

  it('take over what a filled form says, and list what they could not', async () => {
    const choices = ['mof-project', 'summary'].map((name) => ({ name, title: { zh: name, en: name } }));
    const { user, workbook } = await openFormulas({
      door: { templates: { choices, open: () => Promise.resolve() } },
    });
    const before = JSON.stringify(workbook.sheets[0]);
    await user.click(await button('转换，加到本工作簿'));
    await screen.findByText(/没有带过去的（原表的单元格）/u);
    expect(workbook.sheets.map(({ name }) => name).slice(1)).toEqual(['项目支出绩效自评表', '填表说明']);
    expect(JSON.stringify(workbook.sheets[0])).toBe(before);
    await user.click(await button(/^撤销：/u));
    await waitFor(() => expect(workbook.sheets).toHaveLength(1));
  });

  it('are not spoken of where it cannot', async () => {
    await openFormulas();
    expect(screen.queryByRole('combobox', { name: '模板' })).toBeNull();
  });
});

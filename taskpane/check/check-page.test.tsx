/**
 * The page, used as a user does, over a workbook in memory.
 * @jest-environment jsdom
 */
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { type Rule, rules as catalogue } from '../../src/rules';
import { sheetFromRows } from '../../src/sheets';
import { storageInMemory } from '../model/open-pane.test-support';
import { checkedPage, openPage, sample } from './page.test-support';

const chongqing = sample('chongqing-project');
const wuhan = sample('wuhan-department');

describe('before the first check', () => {
  it('says what a check does and offers one button', async () => {
    await openPage([chongqing]);
    expect(screen.getByRole('heading', { name: '核对本工作簿里的绩效自评表' })).toBeTruthy();
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});

describe('a workbook that was saved with marks', () => {
  it('can be rid of them before any check', async () => {
    const { workbook } = await checkedPage([chongqing]);
    cleanup();
    const { user } = await openPage(workbook);
    const marks = (): readonly unknown[] =>
      workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
    expect(marks()).not.toEqual([]);
    await user.click(await screen.findByRole('button', { name: '清除上次留下的标记' }));
    await waitFor(() => expect(marks()).toEqual([]));
    expect(screen.queryByRole('button', { name: '清除上次留下的标记' })).toBeNull();
  });
});

describe('a workbook that has lost what it was given to keep', () => {
  it('says so before a check and after it, until that was read', async () => {
    const storage = storageInMemory();
    const options = { storage, door: { address: () => 'C:\\自评表.xlsx' } };
    const { pane, workbook } = await checkedPage([chongqing], options);
    const finding = pane.getState().reviews[0]?.findings.find(({ rule }) => rule === 'mobile-number');
    await act(() => pane.setAside({ form: 0, key: finding?.key ?? '' }, '已核实', '王敏'));
    cleanup();
    workbook.keepSettings(null);
    const { user } = await checkedPage(workbook, options);
    expect(screen.getByText(/存过 1 项说明或设置，现在一项也没有/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '知道了' }));
    expect(screen.queryByText(/现在一项也没有/u)).toBeNull();
    cleanup();
    await openPage(workbook, options);
    expect(screen.queryByText(/现在一项也没有/u)).toBeNull();
  });
});

describe('a workbook without a form', () => {
  it('says what was looked for, and where', async () => {
    await checkedPage([sheetFromRows('封面', [['单位']]), sheetFromRows('明细', [['金额']])]);
    expect(screen.getByText(/指标名称/u)).toBeTruthy();
    expect(within(screen.getByRole('region', { name: '看过的工作表（2）' })).getByText('明细')).toBeTruthy();
  });

  it('says of each sheet which headers are missing there', async () => {
    const almost = sheetFromRows('自评', [
      ['指标值', '完成值', '备注'],
      ['10家', '10家', ''],
    ]);
    await checkedPage([sheetFromRows('封面', [['单位']]), almost, sheetFromRows('Sheet3', [])]);
    const [cover, form, third] = within(screen.getByRole('region', { name: /^看过的工作表/u })).getAllByRole(
      'listitem',
    );
    expect(cover?.textContent).toBe('封面没有这些表头');
    expect(third?.textContent).toBe('Sheet3空白工作表');
    expect(form?.textContent).toMatch(/^自评第 1 行像表头，缺少：指标名称\/三级指标、分值、得分$/u);
  });
});

describe('a check that the spreadsheet refuses', () => {
  it('says that it was not made and offers to try again', async () => {
    const { workbook, user } = await openPage([chongqing]);
    workbook.refuse('cell-editing');
    await user.click(screen.getByRole('button', { name: /校验/u }));
    expect(await screen.findByRole('heading', { name: '这次没能校验' })).toBeTruthy();
    workbook.refuse(null);
    await user.click(screen.getByRole('button', { name: /重新校验/u }));
    expect(await screen.findByRole('heading', { name: /不能提交/u })).toBeTruthy();
  });
});

describe('a check under way', () => {
  it('shows that it works and can be cancelled', async () => {
    const { workbook, user } = await openPage([chongqing]);
    const goOn = workbook.pause();
    await user.click(screen.getByRole('button', { name: /校验/u }));
    expect(await screen.findByRole('progressbar')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '取消' }));
    goOn();
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  });
});

describe('a checked form', () => {
  it('is judged in one sentence, with its policy, year and number of checks', async () => {
    await checkedPage([chongqing]);
    expect(screen.getByRole('heading', { level: 1, name: /还不能提交/u })).toBeTruthy();
    expect(screen.getByText('2023 年')).toBeTruthy();
    expect(screen.getByText(/核对 \d+ 项，\d+ 项无问题/u)).toBeTruthy();
  });

  it('shows the recomputed total beside the stated one, and says that they differ', async () => {
    await checkedPage([wuhan]);
    expect(screen.getByText('94')).toBeTruthy();
    expect(screen.getByLabelText('与自评总分不符')).toBeTruthy();
  });

  it('names its points by group for those who cannot see the chart', async () => {
    await checkedPage([wuhan]);
    expect(
      screen.getByRole('img', { name: /各类得分.*执行率 10 分，满分 10 分.*产出 58 分，满分 60 分/u }),
    ).toBeTruthy();
  });

  it('says quietly when it was edited since', async () => {
    const { workbook, pane } = await checkedPage([chongqing]);
    act(() => pane.setLive(false));
    await act(async () => {
      workbook.typeCell(chongqing.name, { row: 19, column: 5 }, '12');
      await Promise.resolve();
    });
    expect(await screen.findByText(/表格已改动，结果可能过时/u)).toBeTruthy();
  });

  it('draws its points by group in segments that differ without their colours', async () => {
    await checkedPage([wuhan]);
    const chart = screen.getByRole('img', { name: /产出 58 分/u });
    const lines = [...chart.querySelectorAll('path')].map((path) =>
      // Wherever the segment begins: how often a line starts, and which way it goes.
      (path.getAttribute('d') ?? '').replace(/[\d.]+/gu, '').replace(/(.+?)\1+/gu, '$1'),
    );
    expect(lines).toHaveLength(3);
    expect(new Set(lines).size).toBe(3);
  });
});

describe('several forms', () => {
  it('show the score of the one that is chosen', async () => {
    const { user } = await checkedPage([chongqing, wuhan]);
    await user.selectOptions(screen.getByRole('combobox', { name: '自评表' }), '1');
    expect(screen.getByText('94')).toBeTruthy();
  });
});

describe('a rule that crashes', () => {
  it('is called our bug, and the form is not called ready', async () => {
    const crashing: Rule = {
      id: 'crashing',
      title: { zh: '会出错的规则', en: 'A rule that crashes' },
      scope: 'form',
      severity: 'error',
      basis: () => '',
      messages: {},
      advice: { zh: '', en: '' },
      detect: () => {
        throw new Error('boom');
      },
    };
    await checkedPage([chongqing], { rules: [crashing] });
    expect(screen.getByText(/自身出错，未能执行/u)).toBeTruthy();
    expect(screen.getByText(/这是本插件的问题/u)).toBeTruthy();
    expect(screen.queryByText('没有发现问题')).toBeNull();
  });
});

describe('a form in which nothing is wrong', () => {
  it('is called clean', async () => {
    const rule = catalogue.find(({ id }) => id === 'total-mismatch');
    if (!rule) throw new Error('no such rule');
    await checkedPage([chongqing], { rules: [rule] });
    expect(screen.getByRole('heading', { name: '没有发现问题' })).toBeTruthy();
  });
});

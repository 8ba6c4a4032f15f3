/**
 * The page, used as a user does, over a workbook in memory.
 * @jest-environment jsdom
 */
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { type Rule, rules as catalogue } from '../../src/rules';
import { sheetFromRows } from '../../src/sheets';
import { type Severity, severities, textOf } from '../../src/words';
import { storageInMemory } from '../model/open-pane.test-support';
import { checkedPage, openPage, rowOf, sample, shownRows } from './page.test-support';

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

describe('the chips', () => {
  it('hide the findings of a severity, and bring them back', async () => {
    const { user, pane } = await checkedPage([chongqing]);
    const errors = screen.getByRole('button', { name: /^错误 2/u });
    expect(screen.queryAllByRole('treeitem', { name: /^错误/u })).not.toEqual([]);
    await user.click(errors);
    expect(errors.getAttribute('aria-pressed')).toBe('false');
    expect(screen.queryAllByRole('treeitem', { name: /^错误/u })).toEqual([]);
    await user.click(errors);
    expect(pane.getState().filter.severities.has('error')).toBe(true);
  });
});

describe('the search', () => {
  it('leaves what answers to it, and offers a way back where nothing does', async () => {
    const { user } = await checkedPage([chongqing]);
    const search = screen.getByRole('searchbox');
    await user.type(search, '社情民意 1100%');
    expect(shownRows().filter((row) => row.getAttribute('aria-level') !== '1')).toHaveLength(1);
    await user.type(search, '没有这样的话');
    await user.click(screen.getByRole('button', { name: '清除搜索' }));
    expect(shownRows().length).toBeGreaterThan(2);
  });
});

describe('what passed', () => {
  it('is listed by rule, with what was not checked and why', async () => {
    const { user } = await checkedPage([chongqing]);
    await user.selectOptions(screen.getByRole('combobox', { name: '显示' }), 'passed');
    expect(screen.queryAllByRole('treeitem', { name: /项全部无问题/u })).not.toEqual([]);
    expect(screen.getByRole('region', { name: /未核对的规则/u })).toBeTruthy();
  });
});

describe('a finding', () => {
  it('shows its cell in the sheet when it is clicked, opens, and keeps the focus', async () => {
    const { user, workbook } = await checkedPage([chongqing]);
    const row = rowOf(/F19/u);
    await user.click(within(row).getByText('F19'));
    expect(workbook.selection).toEqual({ sheet: chongqing.name, cell: { row: 19, column: 6 } });
    expect(rowOf(/F19/u).getAttribute('aria-expanded')).toBe('true');
    expect(rowOf(/F19/u)).toBe(document.activeElement);
  });

  it('has a title that is whole without its reason, which follows once it is opened', async () => {
    const { pane } = await checkedPage([chongqing]);
    const titles = (): readonly string[] =>
      [...document.querySelectorAll('[role="treeitem"]')].map(({ textContent }) => textContent);
    for (const title of titles()) expect(title).not.toMatch(/[：:]$/u);
    const reasoned = pane
      .getState()
      .reviews[0]?.findings.find(({ message, severity }) => message.why && severity !== 'hint');
    if (!reasoned) throw new Error('no finding with a reason');
    const { what, why } = reasoned.message;
    const opened = `${textOf(what.zh)}：${textOf(why?.zh ?? [])}`;
    expect(titles().some((title) => title.includes(textOf(what.zh)) && !title.includes(opened))).toBe(true);
    act(() => pane.toggle({ form: 0, key: reasoned.key }));
    expect(titles().some((title) => title.includes(opened))).toBe(true);
  });

  it('shows its arithmetic, its advice and what it rests on', async () => {
    const { user } = await checkedPage([chongqing]);
    await user.click(within(rowOf(/F19/u)).getByText('F19'));
    const row = within(rowOf(/F19/u));
    expect(row.getByRole('list', { name: '算式' }).textContent).toBe('(120 − 10) ÷ 10 × 100% = 1100%');
    expect(row.getByText(/^依据/u)).toBeTruthy();
  });

  it('opens the page of its rule', async () => {
    const { user, rules } = await checkedPage([chongqing]);
    await user.click(within(rowOf(/F19/u)).getByText('F19'));
    await user.click(within(rowOf(/F19/u)).getByRole('button', { name: '规则说明' }));
    expect(rules).toEqual(['deviation-large']);
  });

  it('has its cells as links that show them', async () => {
    const { user, workbook } = await checkedPage([chongqing]);
    await user.click(within(rowOf(/F19/u)).getByText('F19'));
    act(() => workbook.select({ sheet: chongqing.name, cell: { row: 1, column: 1 } }));
    await user.click(within(rowOf(/F19/u)).getByRole('button', { name: '转到 F19' }));
    expect(workbook.selection?.cell).toEqual({ row: 19, column: 6 });
  });

  it('has the numbers of its arithmetic as links to where they were read', async () => {
    const { user, workbook } = await checkedPage([chongqing]);
    await user.click(within(rowOf(/F19/u)).getByText('F19'));
    await user.click(within(rowOf(/F19/u)).getByRole('button', { name: '120 E19' }));
    expect(workbook.selection?.cell).toEqual({ row: 19, column: 5 });
  });

  it('is not set aside without a reason', async () => {
    const { user, pane } = await checkedPage([chongqing]);
    await user.click(within(rowOf(/F19/u)).getByText('F19'));
    await user.click(within(rowOf(/F19/u)).getByRole('button', { name: '说明后保留…' }));
    await user.click(screen.getByRole('button', { name: '说明后保留' }));
    expect(screen.getByText('请写明原因，审核时会看到。')).toBeTruthy();
    expect(pane.getState().settings.waivers).toEqual([]);
  });

  it('is set aside with one, and can be brought back', async () => {
    const { user, pane } = await checkedPage([chongqing]);
    await user.click(within(rowOf(/F19/u)).getByText('F19'));
    await user.click(within(rowOf(/F19/u)).getByRole('button', { name: '说明后保留…' }));
    await user.type(screen.getByRole('textbox', { name: /原因/u }), '已附情况说明');
    await user.type(screen.getByRole('textbox', { name: '说明人' }), '王敏');
    await user.click(screen.getByRole('button', { name: '说明后保留' }));
    await waitFor(() => expect(screen.queryByRole('treeitem', { name: /F19/u })).toBeNull());
    await user.selectOptions(screen.getByRole('combobox', { name: '显示' }), 'set-aside');
    expect(within(rowOf(/F19/u)).getByText('王敏 · 2026-11-22')).toBeTruthy();
    await user.click(within(rowOf(/F19/u)).getByRole('button', { name: '恢复' }));
    await waitFor(() => expect(pane.getState().settings.waivers).toEqual([]));
  });
});

describe('a list of very many findings', () => {
  it('draws only the rows in sight, and says how many there are', async () => {
    await checkedPage(Array.from({ length: 3 }, (_, i) => ({ ...wuhan, name: `表${i}` })));
    expect(shownRows().length).toBeLessThan(50);
    const [group] = shownRows();
    expect(group?.getAttribute('aria-setsize')).toBe('3');
  });
});

describe('going to the next finding from outside the list', () => {
  it('marks its row as selected', async () => {
    const { pane } = await checkedPage([chongqing]);
    await act(() => pane.next());
    expect(shownRows().filter((row) => row.getAttribute('aria-selected') === 'true')).toEqual([
      shownRows()[1],
    ]);
  });
});

describe('the keyboard', () => {
  it('reaches one row of the list by Tab and the others by arrows, Home and End', async () => {
    const { user } = await checkedPage([chongqing]);
    expect(shownRows().filter((row) => row.tabIndex === 0)).toHaveLength(1);
    act(() => shownRows()[0]?.focus());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(shownRows()[1]);
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(shownRows()[0]);
  });

  it('shows the cell and opens the row with Enter, closes with left, and goes to the group with left again', async () => {
    const { user, workbook } = await checkedPage([chongqing]);
    act(() => shownRows()[0]?.focus());
    await user.keyboard('{ArrowDown}{Enter}');
    expect(workbook.selection).not.toBeNull();
    expect(shownRows()[1]?.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{ArrowLeft}');
    expect(shownRows()[1]?.getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(shownRows()[0]);
  });

  it('closes a group with left', async () => {
    const { user } = await checkedPage([chongqing]);
    act(() => shownRows()[0]?.focus());
    await user.keyboard('{ArrowLeft}');
    expect(shownRows()).toHaveLength(1);
  });
});

describe('safe fixes', () => {
  it('are shown cell by cell before they are made, and can be undone', async () => {
    const { user, workbook, pane } = await checkedPage([{ ...chongqing, typed: true }]);
    const before = workbook.sheets[0]?.cells;
    await user.click(screen.getByRole('button', { name: '全部修复' }));
    const preview = screen.getByRole('region', { name: '将要修改的单元格' });
    expect(within(preview).getByText('D11')).toBeTruthy();
    expect(workbook.sheets[0]?.cells).toEqual(before);
    await user.click(within(preview).getByRole('button', { name: /^修改 \d+ 个单元格$/u }));
    await waitFor(() => expect(pane.getState().undoable).toHaveLength(1));
    expect(workbook.sheets[0]?.cells).not.toEqual(before);
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(workbook.sheets[0]?.cells).toEqual(before));
  });

  it('leave, where nothing else was wrong, an empty list that blames no filter', async () => {
    const typedNumbers = catalogue.filter(({ id }) => id === 'number-as-text');
    const { user } = await checkedPage([{ ...chongqing, typed: true }], { rules: typedNumbers });
    await user.click(screen.getByRole('button', { name: '全部修复' }));
    await user.click(screen.getByRole('button', { name: /^修改 \d+ 个单元格$/u }));
    expect(await screen.findByRole('heading', { name: '没有发现问题' })).toBeTruthy();
    expect(shownRows()).toEqual([]);
    expect(screen.queryByText(/没有列出|不列出|没有选中|没有符合/u)).toBeNull();
    expect(screen.getByRole('option', { name: '待处理 0' })).toBeTruthy();
  });

  it('leave, where only hints are left, the good news and the way to them, and blame no filter', async () => {
    const rules = catalogue.filter(({ id, severity }) => id === 'number-as-text' || severity === 'hint');
    const { user, pane } = await checkedPage([{ ...chongqing, typed: true }], { rules });
    await user.click(screen.getByRole('button', { name: '全部修复' }));
    await user.click(screen.getByRole('button', { name: /^修改 \d+ 个单元格$/u }));
    expect(await screen.findByRole('heading', { name: '没有错误和警告' })).toBeTruthy();
    const hints = pane.getState().reviews.flatMap(({ findings }) => findings).length;
    expect(hints).toBeGreaterThan(0);
    expect(screen.getByText(`还有 ${hints} 处提示，不影响提交。`)).toBeTruthy();
    expect(screen.queryByText(/没有列出|不列出|没有选中|没有符合/u)).toBeNull();
    await user.click(screen.getByRole('button', { name: '列出提示' }));
    expect(shownRows().length).toBeGreaterThan(hints);
    expect(screen.queryByRole('heading', { name: '没有错误和警告' })).toBeNull();
  });
});

describe('a part of the list that is empty', () => {
  it('says whether it, or what is chosen of it, holds nothing', async () => {
    const { pane } = await checkedPage([chongqing]);
    const first = pane.getState().reviews[0]?.findings[0];
    if (!first) throw new Error('nothing was found');
    const only = (severity: Severity): void =>
      act(() => pane.setFilter({ severities: new Set([severity]), hiddenRules: new Set() }));
    act(() => pane.setFilter({ show: 'set-aside' }));
    expect(screen.getByText('没有说明后保留的问题')).toBeTruthy();
    await act(() => pane.setAside({ form: 0, key: first.key }, '已附情况说明', ''));
    only(first.severity === 'hint' ? 'error' : 'hint');
    expect(await screen.findByText(/^已说明的里没有(?:错误|提示)$/u)).toBeTruthy();
    act(() => pane.setFilter({ severities: new Set() }));
    expect(screen.getByText('没有选中任何程度')).toBeTruthy();
    const all = catalogue.map(({ id }) => id);
    act(() => pane.setFilter({ show: 'open', severities: new Set(severities), hiddenRules: new Set(all) }));
    expect(screen.getByText('除不列出的以外，没有别的')).toBeTruthy();
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

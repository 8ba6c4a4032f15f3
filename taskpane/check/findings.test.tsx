/**
 * The list of what was found, used as a user does, over a workbook in memory.
 * @jest-environment jsdom
 */
import { act, screen, waitFor, within } from '@testing-library/react';
import { rules as catalogue } from '../../src/rules';
import { type Severity, severities, textOf } from '../../src/words';
import { checkedPage, rowOf, sample, shownRows } from './page.test-support';

const chongqing = sample('chongqing-project');
const wuhan = sample('wuhan-department');

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

/**
 * Findings that were kept with a reason (说明后保留), as the page shows them.
 * @jest-environment jsdom
 */
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { checkedPage, rowOf, sample } from './page.test-support';

const chongqing = sample('chongqing-project');

describe('a finding that a colleague set aside', () => {
  it('tells what the first write into the workbook costs before it is brought back', async () => {
    const settingsNote = { zh: '之后不能撤销', en: 'No undo' };
    const first = await checkedPage([chongqing]);
    const finding = first.pane.getState().reviews[0]?.findings.find(({ rule }) => rule === 'mobile-number');
    await act(() => first.pane.setAside({ form: 0, key: finding?.key ?? '' }, '已核实', '王敏'));
    cleanup();
    const { user, pane } = await checkedPage(first.workbook, { door: { settingsNote } });
    expect(screen.queryByText(settingsNote.zh)).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: '显示' }), 'set-aside');
    expect(screen.getByText(settingsNote.zh)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '恢复' }));
    await waitFor(() => expect(pane.getState().settings.waivers).toEqual([]));
    expect(screen.queryByText(settingsNote.zh)).toBeNull();
  });
});

describe('a waiver that nothing answers to any more', () => {
  it('is listed with what was set aside and can be removed', async () => {
    const { user, workbook, pane } = await checkedPage([chongqing]);
    const finding = pane.getState().reviews[0]?.findings.find(({ rule }) => rule === 'mobile-number');
    await act(() => pane.setAside({ form: 0, key: finding?.key ?? '' }, '单位公开电话', '王敏'));
    workbook.typeCell(chongqing.name, { row: 8, column: 8 }, '');
    await act(() => pane.check());
    await user.selectOptions(screen.getByRole('combobox', { name: '显示' }), 'set-aside');
    const row = within(rowOf(/已没有对应的问题/u));
    expect(row.getByText('已没有对应的问题，可以移除')).toBeTruthy();
    await user.click(row.getByRole('button', { name: '移除' }));
    await waitFor(() => expect(pane.getState().settings.waivers).toEqual([]));
  });
});

describe('a finding that got worse since it was set aside', () => {
  it('is shown again, with what was said when it was', async () => {
    const { user, workbook, pane } = await checkedPage([chongqing]);
    const finding = pane.getState().reviews[0]?.findings.find(({ cells: [cell], extent }) => {
      return cell?.row === 19 && cell.column === 6 && extent !== null;
    });
    await act(() => pane.setAside({ form: 0, key: finding?.key ?? '' }, '年初已报批', '王敏'));
    expect(screen.queryByRole('treeitem', { name: /F19/u })).toBeNull();
    act(() => workbook.typeCell(chongqing.name, { row: 19, column: 5 }, '150'));
    act(() => workbook.typeCell(chongqing.name, { row: 19, column: 6 }, '1400'));
    await screen.findByText(/可能过时/u);
    await act(() => pane.check());
    const row = within(rowOf(/说明后变严重/u));
    await user.click(row.getByText('F19'));
    expect(
      row.getByText('曾说明：年初已报批（王敏 · 2026-11-22）。之后变得更严重，所以重新列出。'),
    ).toBeTruthy();
  });
});

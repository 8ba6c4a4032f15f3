/**
 * What the menu of a group does with all findings of one kind.
 * @jest-environment jsdom
 */
import { screen, waitFor } from '@testing-library/react';
import { checkedPage, sample, shownRows } from './page.test-support';

const chongqing = sample('chongqing-project');

describe('all of a kind', () => {
  it('are listed no more and come back, by the menu of their group', async () => {
    const { user, pane } = await checkedPage([chongqing]);
    await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), 'rule');
    const [menu] = screen.getAllByRole('button', { name: /^同类问题：/u });
    if (!menu) throw new Error('no menu');
    const before = shownRows().length;
    await user.click(menu);
    await user.click(await screen.findByRole('menuitem', { name: '不再列出这一类' }));
    expect(shownRows().length).toBeLessThan(before);
    expect(pane.getState().filter.hiddenRules.size).toBe(1);
    expect(screen.getByText(/不列出的 1 类问题/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '恢复列出' }));
    expect(shownRows()).toHaveLength(before);
  });

  it('are mended at one click, and those of another kind are not', async () => {
    const { user, pane, workbook } = await checkedPage([{ ...chongqing, typed: true }]);
    await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), 'rule');
    const before = workbook.sheets[0]?.cells;
    const listed = (rule: string): number =>
      pane.getState().reviews.flatMap(({ findings }) => findings.filter((finding) => finding.rule === rule))
        .length;
    expect(listed('number-as-text')).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: '同类问题：数字存成了文本' }));
    await user.click(await screen.findByRole('menuitem', { name: /^修复同类的 \d+ 处$/u }));
    await waitFor(() => expect(listed('number-as-text')).toBe(0));
    const changed = workbook.sheets[0]?.cells.filter((cell, index) => cell !== before?.[index]) ?? [];
    expect(changed.length).toBeGreaterThan(1);
    expect(changed.every(({ content }) => typeof content === 'number')).toBe(true);
    expect(listed('mobile-number')).toBe(1);
  });

  it('are kept with one reason', async () => {
    const { user, pane } = await checkedPage([chongqing]);
    await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), 'rule');
    const [menu] = screen.getAllByRole('button', { name: /^同类问题：/u });
    if (!menu) throw new Error('no menu');
    await user.click(menu);
    await user.click(await screen.findByRole('menuitem', { name: /都说明后保留/u }));
    await user.type(screen.getByRole('textbox', { name: '原因' }), '已附情况说明');
    await user.click(screen.getByRole('button', { name: '说明后保留' }));
    await waitFor(() =>
      expect(pane.getState().reviews.flatMap(({ setAside }) => setAside).length).toBeGreaterThan(0),
    );
  });
});

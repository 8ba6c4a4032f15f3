/**
 * Columns that nobody could name, named by a user at the keyboard or with a mouse.
 * @jest-environment jsdom
 */
import { act, screen, waitFor, within } from '@testing-library/react';
import { type Sheet, sheetFromRows } from '../../../src/sheets';
import { checkedPage } from '../page.test-support';

const sheet = (...odd: readonly string[]): Sheet =>
  sheetFromRows('自评', [
    ['2025年度走访绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', ...odd],
    ['产出指标', '数量指标', '走访企业', '≥10家', '10家', '50', '50'],
    ['产出指标', '数量指标', '培训场次', '≥20场', '15场', '50', '37.5', '雨季停办'],
  ]);

const columns = (): HTMLElement => screen.getByRole('list', { name: '列的认读' });

const choice = (): HTMLElement => within(columns()).getByRole('combobox');

describe('columns that nobody could name', () => {
  it('are told with their cell and a choice of what they are, in the words of the form', async () => {
    const { user, workbook } = await checkedPage([sheet('咋回事')]);
    expect(within(columns()).getByText(/没有认出“咋回事”/u)).toBeTruthy();
    await user.click(within(columns()).getByRole('button', { name: '转到 H2' }));
    await waitFor(() => expect(workbook.selection).toMatchObject({ sheet: '自评' }));
    await user.click(screen.getByRole('combobox', { name: '“咋回事”（H2）这一列是什么' }));
    const options = within(await screen.findByRole('listbox'))
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(options.slice(0, 2)).toEqual(['不是表中的数据', '一级指标']);
    expect(options).toContain('偏差原因');
    expect(options).not.toContain('全年预算数');
  });

  it('tell beforehand what it costs to keep a name in the workbook, until that was done once', async () => {
    const settingsNote = { zh: '之后不能撤销', en: 'No undo' };
    const { user } = await checkedPage([sheet('咋回事', '又一列')], { door: { settingsNote } });
    expect(within(columns()).getByText(settingsNote.zh)).toBeTruthy();
    act(() =>
      within(columns())
        .getByRole('combobox', { name: /咋回事/u })
        .focus(),
    );
    await user.keyboard('{Enter}{End}{Enter}');
    await screen.findByRole('button', { name: '撤销对“咋回事”的指定' });
    expect(within(columns()).getByRole('combobox', { name: /又一列/u })).toBeTruthy();
    expect(within(columns()).queryByText(settingsNote.zh)).toBeNull();
  });

  it('are named with the keyboard alone, and un-named by the next key', async () => {
    const { user } = await checkedPage([sheet('咋回事')]);
    act(() => choice().focus());
    await user.keyboard('{Enter}{End}{Enter}');
    const back = await screen.findByRole('button', { name: '撤销对“咋回事”的指定' });
    expect(within(columns()).getByText(/“咋回事”按“偏差原因”读/u)).toBeTruthy();
    expect(document.activeElement).toBe(back);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('combobox', { name: /咋回事/u })).toBeTruthy();
  });

  it('may be none of the table', async () => {
    const { user } = await checkedPage([sheet('咋回事')]);
    await user.click(choice());
    await user.click(await screen.findByRole('option', { name: '不是表中的数据' }));
    expect(await screen.findByText(/“咋回事”按“不是表中的数据”读/u)).toBeTruthy();
  });

  it('are named in vain where it cannot be, and it is said why', async () => {
    const { user } = await checkedPage([sheet('咋回事')]);
    await user.click(choice());
    await user.click(await screen.findByRole('option', { name: '得分' }));
    expect(await screen.findByText(/“咋回事”不能按“得分”读：这一列里没有一个数/u)).toBeTruthy();
  });

  it('are a few at once, and all on demand', async () => {
    const { user } = await checkedPage([sheet('咋回事', '甲栏', '乙栏', '丙栏', '丁栏')]);
    expect(within(columns()).getAllByRole('combobox')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: '另有 2 列没有认出' }));
    expect(within(columns()).getAllByRole('combobox')).toHaveLength(5);
  });

  it('are told with what was known by its contents, quietly', async () => {
    const renamed = sheet('偏差原因');
    const cells = renamed.cells.map((cell) =>
      cell.text === '实际完成值' ? { ...cell, content: '咋样了', text: '咋样了' } : cell,
    );
    await checkedPage([{ ...renamed, cells }]);
    expect(within(columns()).getByText('靠内容认出：咋样了 E2 为完成值')).toBeTruthy();
  });

  it('are not spoken of where every header says what it heads', async () => {
    await checkedPage([sheet('偏差原因')]);
    expect(screen.queryByRole('list', { name: '列的认读' })).toBeNull();
  });

  it('that were named and are on no form any more can be forgotten', async () => {
    const { user, pane, workbook } = await checkedPage([sheet('咋回事')]);
    await user.click(choice());
    await user.click(await screen.findByRole('option', { name: '偏差原因' }));
    await screen.findByText(/按“偏差原因”读/u);
    act(() => workbook.typeCell('自评', { row: 2, column: 8 }, '偏差原因'));
    await screen.findByText(/可能过时/u);
    await act(() => pane.check());
    await user.click(await screen.findByRole('button', { name: '撤销对“咋回事”的指定' }));
    await waitFor(() => expect(screen.queryByRole('list', { name: '列的认读' })).toBeNull());
  });

  it('are spoken of in English too', async () => {
    const { pane } = await checkedPage([sheet('咋回事')]);
    act(() => pane.setLanguage('en'));
    expect(screen.getByRole('combobox', { name: 'What the column “咋回事” (H2) is' })).toBeTruthy();
    expect(screen.getByText(/“咋回事” was not recognised/u)).toBeTruthy();
  });
});

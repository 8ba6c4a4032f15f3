/**
 * The page 公式 as a user meets it.
 * @jest-environment jsdom
 */
import { act, screen, waitFor, within } from '@testing-library/react';
import { type Cell, address } from '../../../src/sheets';
import { type OpenPane, formSheet, openPane, wrongForm } from '../../shell/open-pane.test-support';
import { button, openFormulas } from './open-formulas.test-support';
import { rewritings } from './rewritings';

/** Those too whose values would change: without the user's word they are left out. */
const tickAll = async ({ user }: OpenPane): Promise<void> => user.click(await button('也勾选这些'));

const formulasIn = ({ workbook }: OpenPane): readonly string[] =>
  (workbook.sheets[0]?.cells ?? []).flatMap((cell) =>
    cell.formula === undefined ? [] : [`${address(cell)} ${cell.formula}`],
  );

describe('the page 公式', () => {
  it('shows for every cell what stands there, what the formula gives, and the formula', async () => {
    await tickAll(await openFormulas());
    const change = (await screen.findByText('=PERF.SCORE(F2&"",C2&"",D2&"",B2&"")')).closest('li');
    expect(change?.textContent).toContain('得分 · 走访企业');
    expect(change?.textContent).toContain('50');
    expect(change?.textContent).toContain('40');
    expect(screen.getByText('=PERF.TOTAL(G2:G3)').closest('li')?.textContent).toContain('90');
  });

  it('inserts all formulas with one click, and takes them back with another', async () => {
    const opened = await openFormulas();
    await tickAll(opened);
    await opened.user.click(await button('填入 5 个公式'));
    await waitFor(() => expect(formulasIn(opened)).toHaveLength(5));
    expect(formulasIn(opened)).toContain('G4 PERF.TOTAL(G2:G3)');
    expect(await screen.findByText(/没有要填的公式/u)).toBeTruthy();
    await opened.user.click(await button('撤销：填入 5 个公式'));
    await waitFor(() => expect(formulasIn(opened)).toEqual([]));
    expect(await button('填入 5 个公式')).toBeTruthy();
  });

  it('never changes a value unasked, and says how many it leaves', async () => {
    const opened = await openFormulas();
    expect(await screen.findByText(/另有 2 个格子填入后数值会变，没有勾选/u)).toBeTruthy();
    await opened.user.click(await button('填入 3 个公式'));
    await waitFor(() => expect(formulasIn(opened)).toHaveLength(3));
    const values = (opened.workbook.sheets[0]?.cells ?? []).map(({ text }) => text);
    expect(values).toEqual(wrongForm.cells.map(({ text }) => text));
  });

  it('inserts only what is ticked, and adds the total up with what stays', async () => {
    const opened = await openFormulas();
    await tickAll(opened);
    await opened.user.click(await screen.findByRole('checkbox', { name: 'G2 得分 · 走访企业' }));
    expect(screen.getByText('=PERF.TOTAL(G2:G3)').closest('li')?.textContent).toContain('100');
    await opened.user.click(await button('填入 4 个公式'));
    await waitFor(() => expect(formulasIn(opened)).toHaveLength(4));
    expect(formulasIn(opened).some((line) => line.startsWith('G2 '))).toBe(false);
  });

  it('does not tick a score that was cut by hand', async () => {
    await openFormulas({
      sheets: [
        formSheet([
          '指标名称|指标性质|指标值|完成值|分值|得分',
          '走访企业|≥|10|10|50|45',
          '回访企业|≥|10|10|50|50',
        ]),
      ],
    });
    const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'F2 得分 · 走访企业' });
    expect(box.checked).toBe(false);
  });

  it('shows the cell in the sheet when its address is pressed', async () => {
    const { user, workbook } = await openFormulas();
    await user.click(await button('转到 G4'));
    expect(workbook.selection).toEqual({ sheet: '自评表', cell: { row: 4, column: 7 } });
  });

  it('says why a cell gets no formula', async () => {
    await openFormulas({
      sheets: [
        formSheet([
          '指标名称|指标性质|指标值|完成值|分值|得分',
          '制度完善|定性|达标|部分达成|50|35',
          '回访企业|≥|10|10|50|50',
        ]),
      ],
    });
    expect(await screen.findByText(/得分在区间内评定，不能由公式算出/u)).toBeTruthy();
  });

  it('follows the user who edits the sheet', async () => {
    const { workbook } = await openFormulas();
    await button('填入 3 个公式');
    act(() => workbook.typeCell('自评表', { row: 2, column: 4 }, 9));
    await waitFor(() => {
      expect(screen.getByText('=PERF.SCORE(F2&"",C2&"",D2&"",B2&"")').closest('li')?.textContent).toContain(
        '45',
      );
    });
  });

  it('inserts nothing where PERF functions do not run, and says so', async () => {
    await openFormulas({ prefix: null });
    expect(await screen.findByText(/这里不能运行 PERF 函数/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^填入/u })).toBeNull();
  });

  it('says what the spreadsheet could not do', async () => {
    const opened = openPane();
    opened.workbook.refuse('cell-editing');
    act(() => opened.pane.goTo('formulas'));
    expect(await screen.findByText('请先按 Enter 结束编辑')).toBeTruthy();
  });

  it('lets the user choose among several forms', async () => {
    const other = { ...wrongForm, name: '第二张' };
    const opened = await openFormulas({ sheets: [wrongForm, other] });
    await opened.user.selectOptions(await screen.findByRole('combobox', { name: '自评表' }), '第二张 A1:G4');
    await tickAll(opened);
    await opened.user.click(await button('填入 5 个公式'));
    await waitFor(() => expect(opened.workbook.sheets[1]?.cells.some(({ formula }) => formula)).toBe(true));
    expect(formulasIn(opened)).toEqual([]);
  });
});

describe('before sending', () => {
  const withPerf = {
    ...wrongForm,
    cells: wrongForm.cells.map((cell) => {
      if (cell.row === 2 && cell.column === 7) return { ...cell, formula: 'PERF.SCORE(F2,C2,D2,B2)' };
      if (cell.row === 3 && cell.column === 7) return { ...cell, formula: 'PERF.SCORE(F3,C3,D3,"定性")' };
      return cell;
    }),
  };
  const part = (): HTMLElement => screen.getByRole('region', { name: '提交前' });

  it('there is nothing to do without PERF formulas', async () => {
    await openFormulas();
    expect(await screen.findByText(/没有 PERF 公式/u)).toBeTruthy();
  });

  it('PERF formulas become plain ones, and those that cannot are listed with the reason', async () => {
    const opened = await openFormulas({ sheets: [withPerf] });
    await button('换掉 1 个');
    expect(within(part()).getByText('没有对应的普通公式', { exact: false })).toBeTruthy();
    expect(within(part()).getByText(/=ROUND\(ROUND\(F2\*/u)).toBeTruthy();
    await opened.user.click(await button('换掉 1 个'));
    await waitFor(() => expect(formulasIn(opened)[0]).toMatch(/^G2 ROUND/u));
  });

  it('or values', async () => {
    const opened = await openFormulas({ sheets: [withPerf] });
    await opened.user.click(await screen.findByRole('radio', { name: /换成数值/u }));
    await opened.user.click(await button('换掉 2 个'));
    await waitFor(() => expect(formulasIn(opened)).toEqual([]));
    expect(opened.workbook.sheets[0]?.cells.find((cell) => address(cell) === 'G2')?.content).toBe(50);
  });

  it('or values, but for those that show an error: they stay, with the reason, and can be restored', async () => {
    const showing = (row: number, content: string) => (cell: Cell) =>
      cell.row === row && cell.column === 7 ? { ...cell, content, text: content } : cell;
    const withErrors = (...errors: readonly ((cell: Cell) => Cell)[]) => ({
      ...withPerf,
      cells: withPerf.cells.map((cell) => errors.reduce((now, change) => change(now), cell)),
    });
    const opened = await openFormulas({ sheets: [withErrors(showing(3, '#NAME?'))] });
    await opened.user.click(await screen.findByRole('radio', { name: /换成数值/u }));
    expect(within(part()).getByText(/#NAME\? PERF 函数没有算出结果/u)).toBeTruthy();
    await opened.user.click(await button('换掉 1 个'));
    await waitFor(() => expect(opened.pane.getState().notice?.zh).toContain('把 1 个 PERF 公式换成数值'));
    expect(opened.pane.getState().notice?.zh).toMatch(
      /有 1 个 PERF 公式保留原样。.*!G3 #NAME\?：.*恢复公式/u,
    );
    expect(formulasIn(opened)).toEqual(['G3 PERF.SCORE(F3,C3,D3,"定性")']);
    expect(await button('恢复 1 个')).toBeTruthy();
  });

  it('are not made values by the ribbon where all of them show errors, which is said', async () => {
    const error = { content: '#DIV/0!', text: '#DIV/0!' };
    const cells = withPerf.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, ...error }));
    const opened = await openFormulas({ sheets: [{ ...withPerf, cells }] });
    const before = formulasIn(opened);
    await act(() => opened.pane.rewrite(rewritings.values));
    expect(opened.pane.getState().notice?.zh).toMatch(/有 2 个 PERF 公式保留原样。.*显示的是错误值/u);
    expect([formulasIn(opened), opened.pane.getState().undoable]).toEqual([before, []]);
  });
});

describe('formulas that show #NAME?', () => {
  const broken = {
    ...wrongForm,
    cells: wrongForm.cells.map((cell) =>
      cell.row === 2 && cell.column === 7
        ? { ...cell, content: '#NAME?', text: '#NAME?', formula: '_xldudf_PERF_SCORE(F2,C2,D2,B2)' }
        : cell,
    ),
  };

  it('are written again with one click, which can be taken back', async () => {
    const opened = await openFormulas({ sheets: [broken] });
    await opened.user.click(await button('恢复 1 个'));
    await waitFor(() => expect(formulasIn(opened)).toEqual(['G2 PERF.SCORE(F2,C2,D2,B2)']));
    await opened.user.click(await button('撤销：恢复 1 个公式'));
    await waitFor(() => expect(formulasIn(opened)).toEqual(['G2 _xldudf_PERF_SCORE(F2,C2,D2,B2)']));
  });

  it('are told above the list of findings too, and written again from there', async () => {
    const opened = openPane({ sheets: [broken] });
    await act(() => opened.pane.check());
    const line = (await screen.findByText(/^1 个 PERF 公式没有接上函数/u)).closest('p');
    if (!line) throw new Error('no line');
    await opened.user.click(within(line).getByRole('button', { name: '恢复公式' }));
    await waitFor(() => expect(formulasIn(opened)).toEqual(['G2 PERF.SCORE(F2,C2,D2,B2)']));
  });

  it('are told when the pane opens, before any check, and the line goes once they are mended', async () => {
    const opened = openPane({ sheets: [broken] });
    await act(() => opened.pane.lookForUnbound());
    const line = (await screen.findByText(/^1 个 PERF 公式没有接上函数/u)).closest('p');
    if (!line) throw new Error('no line');
    await opened.user.click(within(line).getByRole('button', { name: '恢复公式' }));
    await waitFor(() => expect(formulasIn(opened)).toEqual(['G2 PERF.SCORE(F2,C2,D2,B2)']));
  });

  it('become plain where PERF functions do not run, with one click', async () => {
    const opened = openPane({ sheets: [broken], prefix: null });
    await act(() => opened.pane.lookForUnbound());
    const line = (await screen.findByText(/^1 个 PERF 公式没有接上函数/u)).closest('p');
    if (!line) throw new Error('no line');
    expect(within(line).queryByRole('button', { name: '恢复公式' })).toBeNull();
    await opened.user.click(within(line).getByRole('button', { name: '换成普通公式' }));
    await waitFor(() => expect(formulasIn(opened)[0]).toMatch(/^G2 (?!.*PERF)/u));
    await waitFor(() => expect(screen.queryByText(/没有接上函数/u)).toBeNull());
  });

  it('are no success where they show #NAME? all the same', async () => {
    const unknown = (cell: Cell): Cell =>
      cell.formula === undefined ? cell : { ...cell, content: '#NAME?', text: '#NAME?' };
    const { user } = await openFormulas({
      sheets: [broken],
      calculated: (sheet) => ({ ...sheet, cells: sheet.cells.map(unknown) }),
    });
    await user.click(await button('恢复 1 个'));
    expect((await screen.findByRole('alert')).textContent).toContain('仍显示 #NAME?');
    expect(screen.queryByText(/已写入/u)).toBeNull();
    expect(await button('撤销：恢复 1 个公式')).toBeTruthy();
  });

  it('are not spoken of where PERF functions do not run', async () => {
    await openFormulas({ sheets: [broken], prefix: null });
    await screen.findByText(/不能运行 PERF 函数/u);
    expect(screen.queryByRole('region', { name: '恢复公式' })).toBeNull();
  });

  it('are not spoken of where there are none', async () => {
    await openFormulas();
    await button('填入 3 个公式');
    expect(screen.queryByRole('region', { name: '恢复公式' })).toBeNull();
  });
});

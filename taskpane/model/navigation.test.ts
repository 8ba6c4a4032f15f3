import { fixTo, formSheet, openPane, placeOf, ruleThatFinds } from './open-pane.test-support';
import type { OpenPane } from './open-pane.test-support';

const tens = ruleThatFinds('tens', ({ text }) => (text === '10' ? {} : null), { fix: fixTo('11') });
const hints = ruleThatFinds('hints', ({ text }) => (text === '≥10' ? {} : null), { severity: 'hint' });

async function openChecked(): Promise<OpenPane & { readonly at: () => string }> {
  const opened = openPane([formSheet('一', ['甲', '乙']), formSheet('二', ['丙'])], { rules: [tens, hints] });
  await opened.pane.check();
  const at = (): string => {
    const { selection } = opened.workbook;
    return selection ? `${selection.sheet} ${selection.cell.row}` : '';
  };
  return { ...opened, at };
}

describe('walking through the findings', () => {
  it('goes from one to the next as they are listed, over forms, and round', async () => {
    const { pane, at } = await openChecked();
    const walked: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await pane.next();
      walked.push(at());
    }
    expect(walked).toEqual(['一 3', '一 4', '二 3', '一 3']);
  });

  it('goes back, and round', async () => {
    const { pane, at } = await openChecked();
    const walked: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await pane.previous();
      walked.push(at());
    }
    expect(walked).toEqual(['二 3', '一 4', '一 3', '二 3']);
  });

  it('meets only what the filter lets through', async () => {
    const { pane, state, at } = await openChecked();
    pane.setFilter({ search: '丙' });
    await pane.next();
    expect(at()).toBe('二 3');
    pane.setFilter({ search: '', severities: new Set(['hint']) });
    await pane.next();
    expect(state().selected?.key).toContain('hints');
  });

  it('goes on from where a mended finding stood', async () => {
    const { pane, state, at } = await openChecked();
    await pane.next();
    await pane.next();
    await pane.fix(placeOf(state(), 'tens', 1));
    expect(state().selected).toBeNull();
    await pane.next();
    expect(at()).toBe('二 3');
  });

  it('goes back from where a mended finding stood', async () => {
    const { pane, state, at } = await openChecked();
    await pane.next();
    await pane.next();
    await pane.fix(placeOf(state(), 'tens', 1));
    await pane.previous();
    expect(at()).toBe('一 3');
  });

  it('does nothing where nothing is listed', async () => {
    const { pane, state, workbook } = await openChecked();
    pane.setFilter({ search: '没有这样的' });
    await pane.next();
    await pane.previous();
    expect(state().selected).toBeNull();
    expect(workbook.selection).toBeNull();
  });
});

describe('a selection', () => {
  it('shows the cell of a link too', async () => {
    const { pane, workbook } = await openChecked();
    await pane.showCell(1, { row: 2, column: 4 });
    expect(workbook.selection).toEqual({ sheet: '二', cell: { row: 2, column: 4 } });
  });

  it('stays in the pane when the sheet was renamed, and says why no cell is shown', async () => {
    const { pane, state, workbook } = await openChecked();
    workbook.rename('一', '改名');
    const place = placeOf(state(), 'tens');
    await pane.select(place);
    expect(state().selected).toEqual(place);
    expect(state().problem?.zh).toContain('找不到这张工作表');
    await pane.select(placeOf(state(), 'tens', 2));
    expect(state().problem).toBeNull();
  });

  it('of a finding that is not there changes nothing', async () => {
    const { pane, state } = await openChecked();
    await pane.select({ form: 9, key: 'x' });
    expect(state().selected).toBeNull();
  });
});

import { fixTo, formSheet, openPane, placeOf, ruleThatFinds, settled } from './open-pane.test-support';
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

describe('each step', () => {
  it('opens where it arrives, closes what the one before has opened, and is said aloud', async () => {
    const { pane, state } = await openChecked();
    await pane.next();
    expect([...state().expanded]).toEqual([expect.stringContaining('0:')]);
    expect(state().notice?.zh).toBe('第 1 处，共 3 处：错误 E3 10有问题');
    const [first] = state().expanded;
    await pane.next();
    expect(state().expanded.size).toBe(1);
    expect(state().expanded.has(first ?? '')).toBe(false);
    expect(state().notice?.en).toMatch(/^2 of 3: Error E4/u);
  });

  it('leaves open what the user has opened', async () => {
    const { pane, state } = await openChecked();
    const place = placeOf(state(), 'tens', 0);
    pane.toggle(place);
    await pane.next();
    await pane.next();
    expect(state().expanded.size).toBe(2);
  });

  it('shows the label of the row beside the cell', async () => {
    const { pane, workbook } = await openChecked();
    await pane.next();
    expect(workbook.label).toEqual({ row: 3, column: 3 });
  });
});

describe('a user who goes to a marked cell', () => {
  const marked = { sheet: '一', cell: { row: 4, column: 5 } };

  it('finds its finding opened', async () => {
    const { state, workbook } = await openChecked();
    workbook.goTo(marked);
    await settled();
    expect(state().selected).toEqual(placeOf(state(), 'tens', 1));
    expect(state().expanded.size).toBe(1);
    expect(workbook.selection).toEqual(marked);
  });

  it('finds it too after rows have come between', async () => {
    const { state, workbook } = await openChecked();
    workbook.insertRow('一', 2);
    await settled();
    workbook.goTo({ sheet: '一', cell: { row: 5, column: 5 } });
    await settled();
    expect(state().selected).toEqual(placeOf(state(), 'tens', 1));
  });

  it('finds nothing opened for what is not listed, and is left with what was open', async () => {
    const { pane, state, workbook } = await openChecked();
    workbook.goTo({ sheet: '一', cell: { row: 3, column: 4 } });
    workbook.goTo({ sheet: '二', cell: { row: 1, column: 1 } });
    await settled();
    expect(state().selected).toBeNull();
    pane.setFilter({ hiddenRules: new Set(['tens']) });
    workbook.goTo(marked);
    await settled();
    expect(state().selected).toBeNull();
  });

  it('is not taken to another finding by a jump of the pane itself', async () => {
    const { pane, state, workbook } = await openChecked();
    const place = placeOf(state(), 'tens', 0);
    await pane.select(place);
    await pane.showCell(0, marked.cell);
    workbook.goTo(marked);
    await settled();
    expect(state().selected).toEqual(place);
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

  it('finds its row again where others came between, checked anew or not', async () => {
    const { pane, state, workbook } = await openChecked();
    workbook.insertRow('一', 2);
    await settled();
    await pane.select(placeOf(state(), 'tens', 1));
    expect(workbook.selection).toEqual({ sheet: '一', cell: { row: 5, column: 5 } });
    await pane.showCell(0, { row: 3, column: 3 });
    expect(workbook.selection).toEqual({ sheet: '一', cell: { row: 4, column: 3 } });
    expect(state()).toMatchObject({ stale: true, problem: null });
  });

  it('shows no other row where its own is not recognised, and says so', async () => {
    const { pane, state, workbook } = await openChecked();
    const place = placeOf(state(), 'tens', 1);
    for (const column of [1, 2, 3, 4, 5]) workbook.typeCell('一', { row: 4, column }, `别的${column}`);
    await settled();
    await pane.select(place);
    expect(workbook.selection).toBeNull();
    expect(state()).toMatchObject({ stale: true, selected: place });
    expect(state().problem?.zh).toContain('E4 原来那一行认不出了');
  });

  it('looks at the workbook once for each change, however often it jumps', async () => {
    let reads = 0;
    const opened = openPane([formSheet('一', ['甲', '乙'])], {
      rules: [tens],
      wrap: (host) => ({
        ...host,
        readSheets: (...asked) => {
          reads += 1;
          return host.readSheets(...asked);
        },
      }),
    });
    await opened.pane.check();
    await opened.pane.next();
    expect(reads).toBe(1);
    opened.workbook.insertRow('一', 1);
    await settled();
    await opened.pane.next();
    await opened.pane.next();
    expect(reads).toBe(2);
  });

  it('of a finding that is not there changes nothing', async () => {
    const { pane, state } = await openChecked();
    await pane.select({ form: 9, key: 'x' });
    expect(state().selected).toBeNull();
  });
});

import {
  type OpenPane,
  fixTo,
  formSheet,
  openPane,
  placeOf,
  ruleThatFinds,
  settled,
  textAt,
} from './open-pane.test-support';

const tens = ruleThatFinds('tens', ({ text }) => (text === '10' ? {} : null), { fix: fixTo('11') });

/** A pane that counts how often the workbook is read. */
function openCounting(): OpenPane & { readonly reads: () => number } {
  let reads = 0;
  const opened = openPane([formSheet('自评', ['甲', '乙'])], {
    rules: [tens],
    wrap: (host) => ({
      ...host,
      readSheets: (which, signal) => {
        reads += 1;
        return host.readSheets(which, signal);
      },
    }),
  });
  return { ...opened, reads: () => reads };
}

const type = async ({ workbook }: OpenPane, row: number, value: string): Promise<void> => {
  workbook.typeCell('自评', { row, column: 5 }, value);
  await settled();
};

describe('while checks are live', () => {
  it('an edit is checked 400 ms later', async () => {
    const opened = openCounting();
    const { pane, state, clock, reads } = opened;
    pane.setLive(true);
    await settled();
    const before = reads();
    await type(opened, 3, '12');
    clock.pass(399);
    await settled();
    expect(reads()).toBe(before);
    clock.pass(1);
    await settled();
    expect(reads()).toBe(before + 1);
    expect(state()).toMatchObject({ stale: false, fixed: [{ rule: 'tens' }] });
  });

  it('a check waits until the user rests', async () => {
    const opened = openCounting();
    const { pane, clock, reads } = opened;
    pane.setLive(true);
    await settled();
    const before = reads();
    for (const value of ['1', '12', '123']) {
      await type(opened, 3, value);
      clock.pass(300);
      await settled();
    }
    expect(reads()).toBe(before);
    clock.pass(100);
    await settled();
    expect(reads()).toBe(before + 1);
  });

  it('a check comes every two seconds where the user never rests, and what is shown is outdated meanwhile', async () => {
    const opened = openCounting();
    const { pane, state, clock, reads } = opened;
    pane.setLive(true);
    await settled();
    const before = reads();
    const checksAfter: number[] = [];
    for (let edit = 1; edit <= 27; edit += 1) {
      await type(opened, 3, String(edit));
      expect(state().stale).toBe(true);
      clock.pass(300);
      await settled();
      if (reads() - before > checksAfter.length) checksAfter.push(edit * 300);
    }
    // Two seconds after the first edit that no check has seen.
    expect(checksAfter).toEqual([2_100, 4_200, 6_300]);
    clock.pass(400);
    await settled();
    expect(state()).toMatchObject({ stale: false });
  });

  it('our own writes and marks start none', async () => {
    const { pane, state, clock, reads } = openCounting();
    pane.setLive(true);
    await settled();
    await pane.fix(placeOf(state(), 'tens'));
    await pane.setHighlights(false);
    await pane.undo();
    const before = reads();
    clock.pass(10_000);
    await settled();
    expect(reads()).toBe(before);
  });

  it('a cell in which the user types is no problem, and is tried again', async () => {
    const opened = openCounting();
    const { pane, state, clock, workbook } = opened;
    pane.setLive(true);
    await settled();
    await type(opened, 3, '12');
    workbook.refuse('cell-editing');
    clock.pass(400);
    await settled();
    expect(state()).toMatchObject({ phase: 'checked', problem: null, stale: true });
    workbook.refuse(null);
    clock.pass(400);
    await settled();
    expect(state()).toMatchObject({ stale: false, fixed: [{ rule: 'tens' }] });
  });

  it('a fix between an edit and its check goes to where its row is now', async () => {
    const opened = openCounting();
    const { pane, state, workbook } = opened;
    pane.setLive(true);
    await settled();
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    workbook.replace({ ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + 2 })) });
    await type(opened, 1, '备注');
    await pane.fix(placeOf(state(), 'tens'));
    expect([textAt(workbook, '自评', 3, 5), textAt(workbook, '自评', 5, 5)]).toEqual(['', '11']);
  });

  it('a first check that meets such a cell has not failed', async () => {
    const storage = { getItem: (name: string) => String(name.endsWith('live')), setItem: () => undefined };
    const { state, clock, workbook } = openPane([formSheet('自评')], { rules: [tens], storage });
    workbook.typeCell('自评', { row: 3, column: 5 }, '12');
    await settled();
    workbook.refuse('cell-editing');
    clock.pass(400);
    await settled();
    expect(state()).toMatchObject({ phase: 'idle', problem: null });
  });

  it('an edit during a check is checked after it', async () => {
    const opened = openCounting();
    const { pane, state, clock, workbook } = opened;
    pane.setLive(true);
    await settled();
    const goOn = workbook.pause();
    const check = pane.check();
    await type(opened, 3, '12');
    clock.pass(400);
    goOn();
    await check;
    clock.pass(400);
    await settled();
    expect(state()).toMatchObject({ phase: 'checked', stale: false, fixed: [{ rule: 'tens' }] });
  });

  it('the same verdict is not said again', async () => {
    const opened = openCounting();
    const { pane, state, clock } = opened;
    pane.setLive(true);
    await settled();
    const { notice } = state();
    await type(opened, 9, '备注');
    clock.pass(400);
    await settled();
    expect(state().notice).toBe(notice);
    await type(opened, 3, '12');
    clock.pass(400);
    await settled();
    expect(state().notice?.zh).toBe('还不能提交：1 处错误');
  });

  it('clearing ends them, so that marks do not come back by themselves', async () => {
    const opened = openCounting();
    const { pane, state, clock, reads } = opened;
    pane.setLive(true);
    await settled();
    await pane.clear();
    const before = reads();
    await type(opened, 3, '12');
    clock.pass(400);
    await settled();
    expect(reads()).toBe(before);
    expect(state()).toMatchObject({ live: false, phase: 'idle', stale: false });
  });
});

describe('while checks are not live', () => {
  it('an edit outdates what is shown and starts nothing', async () => {
    const opened = openCounting();
    const { pane, state, clock, reads } = opened;
    await pane.check();
    await type(opened, 3, '12');
    clock.pass(10_000);
    await settled();
    expect(reads()).toBe(1);
    expect(state().stale).toBe(true);
  });

  it('switching them on checks at once what is outdated', async () => {
    const opened = openCounting();
    const { pane, state, reads } = opened;
    await pane.check();
    await type(opened, 3, '12');
    pane.setLive(true);
    await settled();
    expect(reads()).toBe(2);
    expect(state().stale).toBe(false);
  });

  it('switching them off after an edit leaves it outdated', async () => {
    const opened = openCounting();
    const { pane, state, clock } = opened;
    pane.setLive(true);
    await settled();
    await type(opened, 3, '12');
    pane.setLive(false);
    clock.pass(400);
    await settled();
    expect(state().stale).toBe(true);
  });
});

it('cannot be live where the host tells of no edits', () => {
  const { pane, state } = openPane([formSheet('自评')], { rules: [tens], capabilities: { changes: false } });
  pane.setLive(true);
  expect(state().live).toBe(false);
});

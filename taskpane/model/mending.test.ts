import {
  fixTo,
  formSheet,
  openPane,
  placeOf,
  ruleThatFinds,
  sampleSheet,
  settled,
  textAt,
} from './open-pane.test-support';

const tens = ruleThatFinds('tens', ({ text }) => (text === '10' ? {} : null), { fix: fixTo('11') });
const actual = (row: number): { row: number; column: number } => ({ row, column: 5 });

describe('a fix', () => {
  it('looks first where its row is now, where the host tells of no edits', async () => {
    const only = ruleThatFinds('only', ({ text }) => (text === '二十' ? {} : null), { fix: fixTo('20') });
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲', '乙'])], {
      rules: [only],
      capabilities: { changes: false },
    });
    workbook.typeCell('自评', actual(4), '二十');
    await pane.check();
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    workbook.replace({ ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + 2 })) });
    await pane.fix(placeOf(state(), 'only'));
    expect(textAt(workbook, '自评', 6, 5)).toBe('20');
  });

  it('is written, checked again, told and listed as fixed', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲', '乙'])], { rules: [tens] });
    await pane.check();
    await pane.fix(placeOf(state(), 'tens'));
    expect(textAt(workbook, '自评', 3, 5)).toBe('11');
    expect(state().reviews[0]?.findings).toHaveLength(1);
    expect(state().fixed).toHaveLength(1);
    expect(state().undoable).toEqual([{ what: { zh: '修复“10有问题”', en: 'Fix “10 is wrong”' } }]);
    expect(state().notice?.zh).toBe('已修复：10有问题。还不能提交：1 处错误');
    expect(state().stale).toBe(false);
  });

  it('can be undone', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲'])], { rules: [tens] });
    await pane.check();
    await pane.fix(placeOf(state(), 'tens'));
    await pane.undo();
    expect(textAt(workbook, '自评', 3, 5)).toBe('10');
    expect(state()).toMatchObject({ undoable: [], fixed: [] });
    expect(state().reviews[0]?.findings).toHaveLength(1);
    expect(state().notice?.zh).toContain('已撤销');
  });

  it('is not undone where the user typed since', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲'])], { rules: [tens] });
    await pane.check();
    await pane.fix(placeOf(state(), 'tens'));
    workbook.typeCell('自评', actual(3), '99');
    await pane.undo();
    expect(textAt(workbook, '自评', 3, 5)).toBe('99');
    expect(state().problem?.zh).toBe('这些单元格之后又改过，没有撤销');
    expect(state().undoable).toEqual([]);
  });

  it('stays undoable when the host was busy', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲'])], { rules: [tens] });
    await pane.check();
    await pane.fix(placeOf(state(), 'tens'));
    workbook.refuse('cell-editing');
    await pane.undo();
    expect(state().problem?.zh).toBe('请先按 Enter 结束编辑');
    expect(state().undoable).toHaveLength(1);
    workbook.refuse(null);
    await pane.undo();
    expect(textAt(workbook, '自评', 3, 5)).toBe('10');
    expect(state().problem).toBeNull();
  });

  it('goes to where its row is now, after the user moved it', async () => {
    const only = ruleThatFinds('only', ({ text }) => (text === '二十' ? {} : null), { fix: fixTo('20') });
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲', '乙'])], { rules: [only] });
    workbook.typeCell('自评', actual(3), '二十');
    await pane.check();
    const place = placeOf(state(), 'only');
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    // The user inserts a row above the table's first indicator.
    workbook.replace({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.row < 3 ? cell : { ...cell, row: cell.row + 1 })),
    });
    workbook.typeCell('自评', { row: 9, column: 1 }, '备注');
    await settled();
    await pane.fix(place);
    expect(textAt(workbook, '自评', 4, 5)).toBe('20');
    expect(textAt(workbook, '自评', 3, 5)).toBe('');
  });

  it('is not made where it would write something else than was shown', async () => {
    const doubled = ruleThatFinds(
      'doubled',
      ({ text }) => (/^\d\d$/u.test(text) && text > '45' ? {} : null),
      {
        fix: ({ cells: [cell], values: { text } }) =>
          cell && typeof text === 'string'
            ? { kind: 'safe', edits: [{ cell, value: `${text}!`, as: 'text' }] }
            : null,
      },
    );
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲'])], { rules: [doubled] });
    workbook.typeCell('自评', actual(3), '50');
    await pane.check();
    workbook.typeCell('自评', actual(3), '60');
    await settled();
    await pane.fix(placeOf(state(), 'doubled'));
    expect(textAt(workbook, '自评', 3, 5)).toBe('60');
    expect(state().problem?.zh).toBe('表格在校验之后改过，没有修复；请看新的校验结果');
  });

  it('of a protected sheet changes nothing and says why', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲'])], { rules: [tens] });
    await pane.check();
    workbook.protect('自评');
    await pane.fix(placeOf(state(), 'tens'));
    expect(textAt(workbook, '自评', 3, 5)).toBe('10');
    expect(state()).toMatchObject({ undoable: [], phase: 'checked' });
    expect(state().problem?.zh).toContain('工作表受保护');
  });

  it('of a finding that is gone does nothing', async () => {
    const { pane, state } = openPane([formSheet('自评', ['甲'])], { rules: [tens] });
    await pane.check();
    await pane.fix({ form: 7, key: 'tens/' });
    expect(state()).toMatchObject({ undoable: [], problem: null });
  });

  it('asked for twice is made once', async () => {
    const { pane, state } = openPane([formSheet('自评', ['甲'])], { rules: [tens] });
    await pane.check();
    const place = placeOf(state(), 'tens');
    await Promise.all([pane.fix(place), pane.fix(place)]);
    expect(state().undoable).toHaveLength(1);
  });
});

describe('fixing all that is safe', () => {
  it('is one step, undone as one', async () => {
    const { pane, state, workbook } = openPane([formSheet('一', ['甲', '乙']), formSheet('二', ['丙'])], {
      rules: [tens],
    });
    await pane.check();
    await pane.fixAllSafe();
    expect(state().reviews.flatMap((review) => review.findings)).toEqual([]);
    expect(state().undoable).toEqual([{ what: { zh: '自动修复 3 处', en: 'Fix 3 automatically' } }]);
    expect(state().notice?.zh).toBe('已自动修复 3 处。可以提交');
    await pane.undo();
    expect([
      textAt(workbook, '一', 3, 5),
      textAt(workbook, '一', 4, 5),
      textAt(workbook, '二', 3, 5),
    ]).toEqual(['10', '10', '10']);
  });

  it('goes on while mending makes something else mendable, and undoes all of it', async () => {
    const then = ruleThatFinds('then', ({ text }) => (text === '11' ? {} : null), { fix: fixTo('12') });
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲'])], { rules: [tens, then] });
    await pane.check();
    await pane.fixAllSafe();
    expect(textAt(workbook, '自评', 3, 5)).toBe('12');
    await pane.undo();
    expect(textAt(workbook, '自评', 3, 5)).toBe('10');
    expect(state().undoable).toEqual([]);
  });

  it('says when only a part could be undone', async () => {
    const then = ruleThatFinds('then', ({ text, row }) => (text === '11' && row === 3 ? {} : null), {
      fix: fixTo('12'),
    });
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲', '乙'])], { rules: [tens, then] });
    await pane.check();
    await pane.fixAllSafe();
    workbook.typeCell('自评', actual(4), '99');
    await settled();
    await pane.undo();
    expect([textAt(workbook, '自评', 3, 5), textAt(workbook, '自评', 4, 5)]).toEqual(['11', '99']);
    expect(state().problem?.zh).toBe('有的单元格之后又改过，只撤销了一部分');
    expect(state()).toMatchObject({ undoable: [], stale: false });
  });

  it('makes the first of two that want different things in one cell', async () => {
    const other = ruleThatFinds('other', ({ text }) => (text === '10' ? {} : null), { fix: fixTo('13') });
    const { pane, workbook } = openPane([formSheet('自评', ['甲'])], { rules: [tens, other] });
    await pane.check();
    await pane.fixAllSafe();
    expect(textAt(workbook, '自评', 3, 5)).toBe('11');
  });

  it('ends though two rules never agree', async () => {
    const back = ruleThatFinds('back', ({ text }) => (text === '11' ? {} : null), { fix: fixTo('10') });
    let writes = 0;
    const { pane } = openPane([formSheet('自评', ['甲'])], {
      rules: [tens, back],
      wrap: (host) => ({
        ...host,
        write: (edits) => {
          writes += 1;
          return host.write(edits);
        },
      }),
    });
    await pane.check();
    await pane.fixAllSafe();
    expect(writes).toBe(5);
  });

  it('leaves alone what is only suggested', async () => {
    const suggested = ruleThatFinds('suggested', ({ text }) => (text === '10' ? {} : null), {
      fix: ({ cells: [cell] }) =>
        cell ? { kind: 'suggested', edits: [{ cell, value: '11', as: 'text' }] } : null,
    });
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲'])], { rules: [suggested] });
    await pane.check();
    await pane.fixAllSafe();
    expect(textAt(workbook, '自评', 3, 5)).toBe('10');
    expect(state().undoable).toEqual([]);
    expect(state().notice?.zh).toContain('没有可以自动修复的问题');
  });

  it('keeps what was written undoable when a later write fails', async () => {
    const then = ruleThatFinds('then', ({ text }) => (text === '11' ? {} : null), { fix: fixTo('12') });
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲'])], { rules: [tens, then] });
    await pane.check();
    pane.subscribe(() => {
      if (textAt(workbook, '自评', 3, 5) === '11') workbook.protect('自评');
    });
    await pane.fixAllSafe();
    expect(state().undoable).toEqual([{ what: { zh: '自动修复 1 处', en: 'Fix 1 automatically' } }]);
    expect(state().problem?.zh).toContain('工作表受保护');
  });

  it('leaves a published form without anything safe to fix, and brings it back', async () => {
    const sheet = await sampleSheet('wuhan-department');
    const { pane, state, workbook } = openPane([sheet]);
    await pane.check();
    const before = workbook.sheets[0]?.cells;
    await pane.fixAllSafe();
    const safe = state().reviews.flatMap((review) =>
      review.findings.filter(({ fix }) => fix?.kind === 'safe'),
    );
    expect(safe).toEqual([]);
    expect(state().undoable).toHaveLength(1);
    await pane.undo();
    expect(workbook.sheets[0]?.cells).toEqual(before);
  });
});

describe('a write of another page', () => {
  const edit = {
    sheet: '自评',
    cell: { row: 9, column: 1 },
    value: 'PERF.RATE(A1,B1)',
    as: 'formula',
  } as const;
  const what = { zh: '填入公式', en: 'Insert formulas' };

  it('is undoable, and outdates the findings', async () => {
    const { pane, state } = openPane([formSheet('自评')], { rules: [tens] });
    await pane.check();
    await pane.write([edit], what, []);
    expect(state()).toMatchObject({ undoable: [{ what }], stale: true });
  });

  it('starts no check where there was none', async () => {
    const { pane, state } = openPane([formSheet('自评')], { rules: [tens] });
    await pane.write([edit], what, []);
    await pane.undo();
    expect(state()).toMatchObject({ phase: 'idle', stale: false, undoable: [] });
  });

  it('is checked again while checks are live', async () => {
    const { pane, state } = openPane([formSheet('自评')], { rules: [tens] });
    await pane.check();
    pane.setLive(true);
    await pane.write([edit], what, []);
    expect(state().stale).toBe(false);
  });
});

it('mends the findings of one rule and leaves those of others', async () => {
  const tens = ruleThatFinds('tens', ({ text }) => (text === '10' ? {} : null), { fix: fixTo('11') });
  const points = ruleThatFinds('points', ({ text }) => (text === '45' ? {} : null), { fix: fixTo('40') });
  const { pane, workbook } = openPane([formSheet('自评', ['甲'])], { rules: [tens, points] });
  await pane.check();
  await pane.fixAllSafe('tens');
  expect(textAt(workbook, '自评', 3, 5)).toBe('11');
  expect(textAt(workbook, '自评', 3, 6)).toBe('45');
});

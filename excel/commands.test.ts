import { memoryHost, memoryWorkbook } from '../tests/memory-host';
import { type Sheet, sheetFromRows } from '../src/sheets';
import { type Pane, createPane } from '../taskpane/model';
import { commandsOver } from '../taskpane/commands';
import { asAction, associateCommands } from './commands';

const form: Sheet = {
  ...sheetFromRows('自评表', [
    ['指标名称', '指标性质', '指标值', '完成值', '偏离度（%）', '指标权重', '指标得分'],
    ['走访企业', '≥', '10', '8', '-20', '50', '50'],
    ['回访企业', '≥', '10', '10', '5', '50', '50'],
    ['合计', '', '', '', '', '100', '100'],
  ]),
  typed: true,
};

function opened(show: () => Promise<void> = () => Promise.resolve()) {
  const workbook = memoryWorkbook([form]);
  const storage = { getItem: () => null, setItem: () => undefined };
  const pane = createPane(memoryHost(workbook), { storage, today: () => '2026-11-22' });
  return { workbook, pane, commands: commandsOver(pane, show) };
}

const findingsOf = (pane: Pane): number =>
  pane.getState().reviews.reduce((sum, { findings }) => sum + findings.length, 0);

describe('a command', () => {
  it('shows the page on which the user sees what came of it', async () => {
    const { pane, commands } = opened();
    await commands.toValues();
    expect(pane.getState().page).toBe('formulas');
    await commands.check();
    expect(pane.getState().page).toBe('check');
    expect(findingsOf(pane)).toBeGreaterThan(0);
  });

  it('shows the pane before it works, and clears without showing it', async () => {
    const shown: string[] = [];
    const { pane, commands } = opened(() => {
      shown.push(pane.getState().phase);
      return Promise.resolve();
    });
    await commands.check();
    await commands.clear();
    expect(shown).toEqual(['idle']);
    expect(pane.getState().phase).toBe('idle');
  });

  it('works where Excel cannot show the pane', async () => {
    const { pane, commands } = opened(() => Promise.reject(new Error('no task pane here')));
    await commands.next();
    expect(findingsOf(pane)).toBeGreaterThan(0);
    expect(pane.getState().selected).not.toBeNull();
  });

  it('to go on checks first where nothing was checked, and only then', async () => {
    const { workbook, pane, commands } = opened();
    await commands.next();
    const first = pane.getState().selected;
    const reviews = pane.getState().reviews;
    await commands.next();
    expect(pane.getState().reviews).toBe(reviews);
    expect(pane.getState().selected).not.toEqual(first);
    await commands.previous();
    expect(pane.getState().selected).toEqual(first);
    expect(workbook.selection).not.toBeNull();
  });

  it('that clears and cannot shows the pane, which says why', async () => {
    let shown = 0;
    const { workbook, pane, commands } = opened(() => {
      shown += 1;
      return Promise.resolve();
    });
    await commands.check();
    workbook.refuse('cell-editing');
    await commands.clear();
    expect(shown).toBe(2);
    expect(pane.getState().problem?.zh).toBe('请先按 Enter 结束编辑');
  });
});

describe('what Excel calls', () => {
  const over = (command: () => Promise<void>): Promise<void> =>
    new Promise((completed) => {
      asAction(command)({ completed: () => completed() });
    });

  it('is told that the command is over, also when it failed', async () => {
    const trace = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const bug = new Error('our bug');
    await over(() => Promise.resolve());
    await over(() => Promise.reject(bug));
    expect(trace.mock.calls).toEqual([[bug]]);
    trace.mockRestore();
  });

  it.each([
    ['null, as keys do on Windows', null],
    ['nothing', undefined],
    ['plain JSON', { source: { id: 'check' } }],
    ['JSON that only looks like an event', { completed: true }],
  ])('may be handed %s', async (_, event) => {
    const { pane, commands } = opened();
    await new Promise<void>((done) => {
      asAction(() => commands.check().finally(done))(event);
    });
    expect(findingsOf(pane)).toBeGreaterThan(0);
  });

  it('may call before there is a pane: the command is kept until then', async () => {
    const actions = new Map<string, (event: unknown) => void>();
    let open: (commands: Readonly<ReturnType<typeof commandsOver>> | null) => void = () => undefined;
    associateCommands(
      (name, action) => void actions.set(name, action),
      new Promise((resolve) => {
        open = resolve;
      }),
    );
    const over = new Promise<void>((completed) => {
      actions.get('check')?.({ completed });
    });
    const { pane, commands } = opened();
    expect(pane.getState().phase).toBe('idle');
    open(commands);
    await over;
    expect(findingsOf(pane)).toBeGreaterThan(0);
    expect([...actions.keys()]).toEqual(Object.keys(commands));
  });

  it('is told that a command is over where there will be no pane', async () => {
    const actions = new Map<string, (event: unknown) => void>();
    associateCommands((name, action) => void actions.set(name, action), Promise.resolve(null));
    const over = new Promise<string>((told) => {
      actions.get('next')?.({ completed: () => told('over') });
    });
    await expect(over).resolves.toBe('over');
  });
});

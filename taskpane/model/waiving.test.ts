import {
  formSheet,
  openPane,
  placeOf,
  ruleThatFinds,
  sheetOf,
  storageInMemory,
  textAt,
} from './open-pane.test-support';
import type { Sheet } from '../../src/sheets';
import { policyById } from '../../src/policies';
import { memoryHost, memoryWorkbook } from '../../tests/memory-host';
import { createPane } from './create-pane';
import { likelyHeirs } from './likely-heirs';
import { rowsOf } from './list';

const tens = ruleThatFinds('tens', ({ text }) => (text === '10' ? {} : null));

describe('a finding that is set aside', () => {
  it('is no longer open, and the verdict no longer counts it', async () => {
    const { pane, state } = openPane([formSheet('自评', ['甲'])], { rules: [tens] });
    await pane.check();
    await pane.setAside(placeOf(state(), 'tens'), '年初已报批', '王芳');
    expect(state().reviews[0]?.findings).toEqual([]);
    expect(state().reviews[0]?.setAside).toMatchObject([
      { finding: { rule: 'tens' }, waiver: { reason: '年初已报批', by: '王芳', on: '2026-11-22' } },
    ]);
    expect(state().notice?.zh).toBe('已说明，保留：10有问题。可以提交');
    expect(state().fixed).toEqual([]);
  });

  it('is still set aside when the workbook is opened again, wherever its row went', async () => {
    const first = openPane([formSheet('自评', ['甲', '乙'])], { rules: [tens] });
    await first.pane.check();
    await first.pane.setAside(placeOf(first.state(), 'tens', 1), '年初已报批', '王芳');
    const moved = formSheet('自评', ['新增', '甲', '乙']);
    first.workbook.replace({ ...(first.workbook.sheets[0] ?? sheetWithNothing), cells: moved.cells });
    const again = openPane(first.workbook, { rules: [tens] });
    await again.pane.check();
    expect(again.state().reviews[0]?.setAside.map(({ finding }) => finding.about)).toEqual(['乙']);
    expect(again.state().reviews[0]?.findings).toHaveLength(2);
  });

  it('comes back when it is restored, and leaves no trace in the workbook', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲'])], { rules: [tens] });
    await pane.check();
    await pane.setAside(placeOf(state(), 'tens'), '年初已报批', '王芳');
    const [waiver] = state().settings.waivers;
    if (!waiver) throw new Error('nothing was set aside');
    await pane.restore(waiver);
    expect(state().reviews[0]?.findings).toHaveLength(1);
    expect(state().settings.waivers).toEqual([]);
    expect(workbook.settings).toBeNull();
  });

  it('is listed with its reason, also when nothing answers to it any more', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲'])], { rules: [tens] });
    await pane.check();
    await pane.setAside(placeOf(state(), 'tens'), '年初已报批', '王芳');
    pane.setFilter({ show: 'set-aside' });
    const aside = (): unknown[] =>
      rowsOf(state()).flatMap((row) => (row.kind === 'set-aside' ? [row.waiver.reason] : []));
    expect(aside()).toEqual(['年初已报批']);
    workbook.typeCell('自评', { row: 3, column: 5 }, '12');
    await pane.check();
    expect(aside()).toEqual(state().reviews[0]?.staleWaivers.map(({ reason }) => reason));
  });

  it('is asked about when its name was mended, and is kept for the one that the user names', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评', ['走访企业', '培训场次'])], {
      rules: [tens],
    });
    await pane.check();
    await pane.setAside(placeOf(state(), 'tens'), '年初已报批', '王芳');
    workbook.typeCell('自评', { row: 3, column: 3 }, '走访企业户数');
    await pane.check();
    const [lost] = state().reviews[0]?.staleWaivers ?? [];
    if (!lost) throw new Error('it was found by itself');
    const heirs = likelyHeirs(lost, state().reviews);
    expect(heirs[0]).toEqual(placeOf(state(), 'tens', 0));
    await pane.carryWaiver(lost, placeOf(state(), 'tens', 0));
    expect(state().reviews[0]?.setAside).toMatchObject([
      { finding: { about: '走访企业户数' }, waiver: { reason: '年初已报批', by: '王芳' } },
    ]);
    expect(state().settings.waivers).toHaveLength(1);
  });

  it.each([
    ['its title was edited', (form: Sheet) => [retitled(form, '2026年度公园养护绩效自评表')]],
    [
      'title and sheet are others',
      (form: Sheet) => [{ ...retitled(form, '公园养护绩效自评表'), name: '新表' }],
    ],
    ['its sheet was copied', (form: Sheet) => [form, { ...form, name: '自评 (2)' }]],
  ])('is asked about when %s', async (_what, become) => {
    const form = formSheet('自评', ['走访企业', '培训场次']);
    const first = openPane([form], { rules: [tens] });
    await first.pane.check();
    await first.pane.setAside(placeOf(first.state(), 'tens'), '年初已报批', '王芳');
    const later = openPane(become(form), { rules: [tens] });
    await later.host.writeSettings(first.workbook.settings);
    await later.pane.check();
    const [lost] = later.state().reviews.flatMap(({ staleWaivers }) => staleWaivers);
    if (!lost) throw new Error('it was lost without a word');
    expect(lost.reason).toBe('年初已报批');
    const [heir] = likelyHeirs(lost, later.state().reviews);
    if (!heir) throw new Error('nothing to keep it for');
    await later.pane.carryWaiver(lost, heir);
    expect(later.state().reviews.flatMap(({ setAside }) => setAside)).toMatchObject([
      { finding: { about: '走访企业' }, waiver: { reason: '年初已报批' } },
    ]);
    expect(later.state().reviews.flatMap(({ staleWaivers }) => staleWaivers)).toEqual([]);
  });

  it('is still set aside when its sheet was renamed', async () => {
    const form = formSheet('自评', ['走访企业', '培训场次']);
    const first = openPane([form], { rules: [tens] });
    await first.pane.check();
    await first.pane.setAside(placeOf(first.state(), 'tens'), '年初已报批', '王芳');
    const later = openPane([{ ...form, name: '改过名' }], { rules: [tens] });
    await later.host.writeSettings(first.workbook.settings);
    await later.pane.check();
    expect(later.state().reviews[0]?.setAside).toHaveLength(1);
  });

  it('can be one of many, kept at once with one reason', async () => {
    const { pane, state } = openPane([formSheet('自评', ['甲', '乙', '丙'])], { rules: [tens] });
    await pane.check();
    const places = [0, 1].map((nth) => placeOf(state(), 'tens', nth));
    await pane.setAsideAll(places, '年初已报批', '王芳');
    expect(state().reviews[0]?.setAside.map(({ finding }) => finding.about)).toEqual(['甲', '乙']);
    expect(state().settings.waivers.map(({ reason, by }) => [reason, by])).toEqual([
      ['年初已报批', '王芳'],
      ['年初已报批', '王芳'],
    ]);
    expect(state().notice?.zh).toMatch(/^已说明，保留 2 处/u);
  });

  it('survives clearing', async () => {
    const { pane, state } = openPane([formSheet('自评', ['甲'])], { rules: [tens] });
    await pane.check();
    await pane.setAside(placeOf(state(), 'tens'), '年初已报批', '王芳');
    await pane.clear();
    await pane.check();
    expect(state().reviews[0]?.findings).toEqual([]);
  });

  it('changes no cell', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲'])], { rules: [tens] });
    await pane.check();
    await pane.setAside(placeOf(state(), 'tens'), '年初已报批', '王芳');
    expect(textAt(workbook, '自评', 3, 5)).toBe('10');
  });
});

/** The same form under another title. */
function retitled(form: Sheet, title: string): Sheet {
  return {
    ...form,
    cells: form.cells.map((cell) => (cell.row === 1 ? { ...cell, text: title, content: title } : cell)),
  };
}

const sheetWithNothing = {
  ...sheetOf('自评', []),
  hidden: false,
  protected: false,
  textFormats: new Set<string>(),
  fills: new Map<string, string>(),
  conditionalFormats: [],
};

describe('setting aside', () => {
  it('asks for a reason', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲'])], { rules: [tens] });
    await pane.check();
    await pane.setAside(placeOf(state(), 'tens'), '  ', '王芳');
    expect(state().problem?.zh).toBe('请写明保留的原因');
    expect(workbook.settings).toBeNull();
  });

  it('remembers who did it, for the next time and the next session', async () => {
    const storage = storageInMemory();
    const first = openPane([formSheet('自评', ['甲'])], { rules: [tens], storage });
    await first.pane.check();
    await first.pane.setAside(placeOf(first.state(), 'tens'), '年初已报批', '王芳');
    expect(first.state().by).toBe('王芳');
    expect(openPane([], { storage }).state().by).toBe('王芳');
  });

  it('keeps what someone else set aside meanwhile', async () => {
    const one = openPane([formSheet('自评', ['甲', '乙'])], { rules: [tens] });
    const other = openPane(one.workbook, { rules: [tens] });
    await Promise.all([one.pane.check(), other.pane.check()]);
    await one.pane.setAside(placeOf(one.state(), 'tens', 0), '甲的理由', '王芳');
    await other.pane.setAside(placeOf(other.state(), 'tens', 1), '乙的理由', '李雷');
    expect(other.state().settings.waivers.map(({ reason }) => reason)).toEqual(['甲的理由', '乙的理由']);
    expect(other.state().reviews[0]?.findings).toEqual([]);
  });

  it('never writes over settings that it cannot read', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲'])], { rules: [tens] });
    const fromLater = '{"version":2,"waivers":{}}';
    workbook.keepSettings(fromLater);
    await pane.check();
    expect(state()).toMatchObject({ phase: 'checked' });
    expect(state().problem?.zh).toContain('工作簿里保存的校验设置读不出');
    await pane.setAside(placeOf(state(), 'tens'), '年初已报批', '王芳');
    expect(workbook.settings).toBe(fromLater);
  });

  it('says so where the host cannot keep it', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲'])], { rules: [tens] });
    await pane.check();
    workbook.refuse('cell-editing');
    await pane.setAside(placeOf(state(), 'tens'), '年初已报批', '王芳');
    expect(state().problem?.zh).toBe('请先按 Enter 结束编辑');
    expect(state().settings.waivers).toEqual([]);
  });

  it('lasts as long as the pane where a host keeps no settings', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲'])], {
      rules: [tens],
      capabilities: { settings: false },
    });
    await pane.check();
    await pane.setAside(placeOf(state(), 'tens'), '年初已报批', '王芳');
    await pane.check();
    expect(state().reviews[0]?.findings).toEqual([]);
    expect(workbook.settings).toBeNull();
  });
});

describe('what keeping settings costs', () => {
  const settingsNote = { zh: '之后不能撤销', en: 'No undo' };

  it('is said until settings were kept for the first time, and not in the next session', async () => {
    const storage = storageInMemory();
    const host = memoryHost(memoryWorkbook([formSheet('自评')]));
    const open = () => createPane(host, { storage, today: () => '2026-11-22', door: { settingsNote } });
    const pane = open();
    expect(pane.getState().settingsNote).toEqual(settingsNote);
    await pane.choosePolicy(policyById('chongqing') ?? null);
    expect(pane.getState().settingsNote).toBeNull();
    expect(open().getState().settingsNote).toBeNull();
  });
});

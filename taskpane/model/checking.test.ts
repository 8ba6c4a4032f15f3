import { HostProblem } from '../../src/sheets';
import { sentenceOf } from '../../src/words';
import {
  formSheet,
  openPane,
  placeOf,
  ruleThatFinds,
  sampleSheet,
  settled,
  sheetOf,
} from './open-pane.test-support';
import type { PaneState } from './pane';
import { verdictOf } from './verdict';

const wrongTens = ruleThatFinds('wrong-tens', ({ text }) => (text === '10' ? {} : null));
const messages = (state: PaneState): readonly string[] =>
  state.reviews.flatMap((review) => review.findings.map((finding) => sentenceOf(finding.message, 'zh')));

describe('a check', () => {
  it('judges every form of the workbook and says the verdict', async () => {
    const { pane, state } = openPane([
      await sampleSheet('chongqing-project'),
      await sampleSheet('wuhan-department'),
    ]);
    await pane.check();
    expect(state().phase).toBe('checked');
    expect(state().reviews.map((review) => review.form.layout)).toEqual([
      'chongqing-project',
      'wuhan-department-2019',
    ]);
    const errors = state().reviews.flatMap((review) =>
      review.findings.filter((one) => one.severity === 'error'),
    );
    expect(errors.length).toBeGreaterThan(0);
    expect(state().notice?.zh).toContain(`还不能提交：${errors.length} 处错误`);
  });

  it('marks the cells of what is open, the gravest of several', async () => {
    const grave = ruleThatFinds('grave', ({ text }) => (text === '10' ? {} : null), { severity: 'error' });
    const light = ruleThatFinds('light', ({ text }) => (text === '10' ? {} : null), { severity: 'hint' });
    const marked: unknown[] = [];
    const { pane } = openPane([formSheet('自评', ['走访企业'])], {
      rules: [light, grave],
      wrap: (host) => ({ ...host, highlight: (marks) => Promise.resolve(void marked.push(marks)) }),
    });
    await pane.check();
    const says = '错误 10有问题';
    expect(marked).toEqual([[{ sheet: '自评', cell: { row: 3, column: 5 }, severity: 'error', says }]]);
  });

  it('marks nothing that is not listed, and marks it once it is', async () => {
    const hints = ruleThatFinds('hints', ({ text }) => (text === '走访企业' ? {} : null), {
      severity: 'hint',
    });
    const { pane, workbook } = openPane([formSheet('自评')], { rules: [hints] });
    await pane.check();
    expect(workbook.sheets[0]?.conditionalFormats).toEqual([]);
    pane.setFilter({ severities: new Set(['hint']) });
    await settled();
    expect(workbook.sheets[0]?.conditionalFormats).not.toEqual([]);
    pane.setFilter({ hiddenRules: new Set(['hints']) });
    await settled();
    expect(workbook.sheets[0]?.conditionalFormats).toEqual([]);
  });

  it('marks nothing while marks are off', async () => {
    const { pane, workbook } = openPane([formSheet('自评')], { rules: [wrongTens] });
    await pane.setHighlights(false);
    await pane.check();
    expect(workbook.sheets[0]?.conditionalFormats).toEqual([]);
  });

  it('of a workbook without a form names the sheets it looked at', async () => {
    const { pane, state } = openPane([sheetOf('通讯录', [['姓名', '电话']]), sheetOf('空', [])]);
    await pane.check();
    expect(state()).toMatchObject({ phase: 'checked', reviews: [], lookedAt: ['通讯录', '空'] });
    expect(state().lacked.map(({ sheet, row }) => [sheet, row])).toEqual([
      ['通讯录', null],
      ['空', null],
    ]);
    expect(verdictOf(state()).zh).toBe('没有找到绩效自评表');
  });

  it('shows how many forms are done', async () => {
    const { pane, state } = openPane(
      ['一', '二', '三'].map((name) => formSheet(name)),
      { rules: [wrongTens] },
    );
    const seen: string[] = [];
    pane.subscribe(() => {
      const { progress } = state();
      if (progress) seen.push(`${progress.done}/${progress.all}`);
    });
    await pane.check();
    expect(seen).toEqual(expect.arrayContaining(['0/3', '1/3', '2/3']));
    expect(state().progress).toBeNull();
  });

  it('is joined by a second one', async () => {
    let reads = 0;
    const { pane } = openPane([formSheet('自评')], {
      rules: [wrongTens],
      wrap: (host) => ({
        ...host,
        readSheets: (which, signal) => {
          reads += 1;
          return host.readSheets(which, signal);
        },
      }),
    });
    await Promise.all([pane.check(), pane.check(), pane.check()]);
    expect(reads).toBe(1);
  });

  it('that is cancelled between two forms leaves what the last one found', async () => {
    const { pane, state, workbook } = openPane(
      ['一', '二', '三'].map((name) => formSheet(name)),
      {
        rules: [wrongTens],
      },
    );
    await pane.check();
    const { reviews } = state();
    workbook.typeCell('一', { row: 3, column: 5 }, '12');
    await settled();
    const stop = pane.subscribe(() => {
      if (state().progress?.done === 1) pane.cancel();
    });
    await pane.check();
    stop();
    expect(state()).toMatchObject({ phase: 'checked', progress: null, problem: null, stale: true });
    expect(state().reviews).toBe(reviews);
  });

  it('that is cancelled while the workbook is read ends at once', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评')]);
    await settled();
    const goOn = workbook.pause();
    const check = pane.check();
    pane.cancel();
    await check;
    expect(state()).toMatchObject({ phase: 'idle', problem: null, reviews: [] });
    goOn();
  });

  it('asked for after a cancelled one is another', async () => {
    const { pane, state } = openPane([formSheet('自评')], { rules: [wrongTens] });
    const first = pane.check();
    pane.cancel();
    await Promise.all([first, pane.check()]);
    expect(state().phase).toBe('checked');
  });

  it('that the user types through is stale from its first moment', async () => {
    const { pane, state, workbook } = openPane([formSheet('一'), formSheet('二')], { rules: [wrongTens] });
    await settled();
    const stop = pane.subscribe(() => {
      if (state().progress?.done !== 1) return;
      stop();
      workbook.typeCell('二', { row: 3, column: 5 }, '12');
    });
    await pane.check();
    await settled();
    expect(state().stale).toBe(true);
  });

  it('says what the host cannot do, and fails only where there was nothing before', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评')], { rules: [wrongTens] });
    await settled();
    workbook.refuse('cell-editing');
    await pane.check();
    expect(state()).toMatchObject({ phase: 'failed', problem: { zh: '请先按 Enter 结束编辑' } });
    workbook.refuse(null);
    await pane.check();
    expect(state()).toMatchObject({ phase: 'checked', problem: null });
    workbook.refuse('too-large');
    await pane.check();
    expect(state()).toMatchObject({ phase: 'checked', problem: { zh: '工作表太大，未能读取' } });
    expect(messages(state())).not.toEqual([]);
  });

  it('of a protected sheet shows what it found, and why nothing is marked', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评')], { rules: [wrongTens] });
    workbook.protect('自评');
    await pane.check();
    expect(state().phase).toBe('checked');
    expect(messages(state())).toHaveLength(2);
    expect(state().problem?.zh).toContain('工作表受保护');
  });

  it('marks the sheets that are not protected, and names those that are', async () => {
    const { pane, state, workbook } = openPane(
      ['甲', '乙', '丙'].map((name) => formSheet(name)),
      { rules: [wrongTens] },
    );
    workbook.protect('甲');
    workbook.protect('丙');
    await pane.check();
    expect(state().problem?.zh).toContain('（甲、丙）');
    const marked = workbook.sheets.filter(({ conditionalFormats }) => conditionalFormats.length > 0);
    expect(marked.map(({ name }) => name)).toEqual(['乙']);
  });

  it('goes on when a rule crashes, and does not call the form ready', async () => {
    const crash = ruleThatFinds('crash', () => {
      throw new Error('bug');
    });
    const { pane, state } = openPane([formSheet('自评')], { rules: [crash] });
    await pane.check();
    expect(state().reviews[0]?.crashes).toEqual([{ rule: 'crash', reason: 'bug' }]);
    expect(verdictOf(state()).zh).toBe('有规则没能运行，不能断定可以提交');
  });

  it('turns any other failure into a sentence', async () => {
    const { pane, state } = openPane([formSheet('自评')], {
      wrap: (host) => ({ ...host, readSheets: () => Promise.reject(new TypeError('x is undefined')) }),
    });
    await pane.check();
    expect(state()).toMatchObject({
      phase: 'failed',
      problem: { zh: '插件内部出错，这一步没有完成；请再试一次' },
    });
  });

  it('keeps hostile texts as texts', async () => {
    const hostile = '<img src=x onerror=alert(1)>\u202e{text}=HYPERLINK("x")';
    const all = ruleThatFinds('all', ({ text }) => (text === hostile ? {} : null));
    const { pane, state } = openPane([formSheet('自评', [hostile])], { rules: [all] });
    await pane.check();
    expect(messages(state())).toEqual([`${hostile}有问题`]);
  });
});

describe('between two checks', () => {
  it('keeps the selection and what is expanded with its finding, wherever its row went', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评', ['甲', '乙', '丙'])], {
      rules: [wrongTens],
    });
    await pane.check();
    const place = placeOf(state(), 'wrong-tens', 2);
    await pane.select(place);
    pane.toggle(place);
    pane.toggle(placeOf(state(), 'wrong-tens', 0));
    workbook.typeCell('自评', { row: 3, column: 5 }, '12');
    await pane.check();
    expect(state().selected).toEqual(place);
    expect([...state().expanded]).toEqual([`${place.form}:${place.key}`]);
  });

  it('lets go of a selection whose finding is gone', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评')], { rules: [wrongTens] });
    await pane.check();
    await pane.select(placeOf(state(), 'wrong-tens'));
    workbook.typeCell('自评', { row: 3, column: 5 }, '12');
    await pane.check();
    expect(state().selected).toBeNull();
  });

  it('lists what is gone as fixed, until it comes back', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评')], { rules: [wrongTens] });
    await pane.check();
    workbook.typeCell('自评', { row: 3, column: 5 }, '12');
    await pane.check();
    expect(state().fixed).toMatchObject([
      { form: '2025年度项目支出绩效自评表', rule: 'wrong-tens', severity: 'error' },
    ]);
    workbook.typeCell('自评', { row: 3, column: 5 }, '10');
    await pane.check();
    expect(state().fixed).toEqual([]);
  });

  it('lists the one that was mended of two of a kind', async () => {
    const bad = ruleThatFinds('bad', ({ text, column }) =>
      column === 1 && text.startsWith('坏') ? {} : null,
    );
    const rows = ['坏一', '坏二'].map((text) => [text]);
    const form = formSheet('自评');
    const { cells } = sheetOf('', [[], [], [], [], [], [], ...rows]);
    const { pane, state, workbook } = openPane([{ ...form, cells: [...form.cells, ...cells] }], {
      rules: [bad],
    });
    await pane.check();
    expect(messages(state())).toEqual(['坏一有问题', '坏二有问题']);
    workbook.typeCell('自评', { row: 7, column: 1 }, '好');
    await pane.check();
    expect(state().fixed.map(({ message }) => sentenceOf(message, 'zh'))).toEqual(['坏一有问题']);
    workbook.typeCell('自评', { row: 7, column: 1 }, '坏一');
    await pane.check();
    expect(state().fixed).toEqual([]);
  });

  it('calls nothing fixed that another policy no longer finds, or a rule that crashed', async () => {
    let crashes = false;
    const moody = ruleThatFinds('moody', ({ text }) => {
      if (crashes) throw new Error('bug');
      return text === '10' ? {} : null;
    });
    const { pane, state } = openPane([formSheet('自评')], { rules: [moody] });
    await pane.check();
    crashes = true;
    await pane.check();
    expect(state().fixed).toEqual([]);
  });
});

describe('clear', () => {
  it('leaves the sheet as it was and nothing in the pane', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评')], { rules: [wrongTens] });
    await pane.check();
    expect(workbook.sheets[0]?.conditionalFormats).not.toEqual([]);
    await pane.write(
      [{ sheet: '自评', cell: { row: 9, column: 1 }, value: 'x', as: 'text' }],
      {
        zh: '写',
        en: 'w',
      },
      [],
    );
    await pane.clear();
    expect(workbook.sheets[0]?.conditionalFormats).toEqual([]);
    expect(state()).toMatchObject({
      phase: 'idle',
      reviews: [],
      fixed: [],
      undoable: [],
      stale: false,
      selected: null,
    });
  });

  it('stops a check that runs', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评')], { rules: [wrongTens] });
    await settled();
    const goOn = workbook.pause();
    const check = pane.check();
    await settled();
    const clear = pane.clear();
    goOn();
    await Promise.all([check, clear]);
    expect(state()).toMatchObject({ phase: 'idle', reviews: [] });
  });
});

it('takes marks away when they are switched off, and brings them back', async () => {
  const { pane, workbook } = openPane([formSheet('自评')], { rules: [wrongTens] });
  await pane.check();
  await pane.setHighlights(false);
  expect(workbook.sheets[0]?.conditionalFormats).toEqual([]);
  await pane.setHighlights(true);
  expect(workbook.sheets[0]?.conditionalFormats).not.toEqual([]);
});

it('asks for no marks where the host has none', async () => {
  const refusing = (): Promise<never> => Promise.reject(new HostProblem('unsupported'));
  const { pane, state } = openPane([formSheet('自评')], {
    rules: [wrongTens],
    capabilities: { highlights: false },
    wrap: (host) => ({ ...host, highlight: refusing, clearHighlights: refusing }),
  });
  await pane.check();
  await pane.setHighlights(true);
  await pane.clear();
  expect(state()).toMatchObject({ problem: null, highlights: false });
});

it('a check waits behind no look for formulas of another program, however slow the spreadsheet is', async () => {
  const { pane, state, workbook } = openPane([formSheet('自评')]);
  await settled();
  const goOn = workbook.pause();
  const looking = pane.lookForUnbound();
  const checking = pane.check();
  await settled();
  expect(state().phase).toBe('checking');
  pane.cancel();
  await checking;
  expect(state().phase).toBe('idle');
  goOn();
  await looking;
});

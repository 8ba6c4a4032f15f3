import { templateWorkbook, templates } from '../../src/templates';
import { orderIn } from '../../src/templates/blank-sheets';
import { type Keeper, choiceFile, openKeeper, previewOf } from './keeper';

let keeper: Keeper;
beforeEach(() => {
  keeper = openKeeper();
});

const names = (): readonly string[] => {
  const preview = previewOf(keeper.getState().forms);
  return 'sheets' in preview ? preview.sheets.map(({ name }) => name) : [];
};

it('begins with one form of the national layout', () => {
  expect(keeper.getState()).toEqual({ forms: [{ layout: 'mof-project', edition: 'native' }], at: 0 });
  expect(names()).toEqual(['项目支出绩效自评表', '填表说明', '使用说明']);
});

it('tells who listens of every change, until they stop', () => {
  const heard = jest.fn();
  const stop = keeper.subscribe(heard);
  keeper.change({ rows: 20 });
  keeper.add();
  stop();
  keeper.remove();
  expect(heard).toHaveBeenCalledTimes(2);
});

it('keeps only what was asked for', () => {
  keeper.change({ rows: 20, unit: '市图书馆', filled: true, policy: 'guangxi', sheet: '阅读' });
  keeper.say('texts', 'projectName', '书香社区');
  keeper.say('printed', '附件1', '附件3');
  expect(keeper.getState().forms).toEqual([
    {
      layout: 'mof-project',
      edition: 'native',
      rows: 20,
      unit: '市图书馆',
      filled: true,
      policy: 'guangxi',
      sheet: '阅读',
      texts: { projectName: '书香社区' },
      printed: { 附件1: '附件3' },
    },
  ]);
  keeper.change({ rows: undefined, unit: '', filled: false, policy: 'mof', sheet: '' });
  keeper.say('texts', 'projectName', '');
  keeper.say('printed', '附件1', '');
  expect(keeper.getState().forms).toEqual([{ layout: 'mof-project', edition: 'native' }]);
});

it('another layout keeps what every layout takes, and drops what it may not have', () => {
  keeper.change({ rows: 20, unit: '市图书馆', edition: 'perf', policy: 'guangxi' });
  keeper.say('texts', 'projectName', '书香社区');
  for (const { name } of templates) {
    keeper.choose(name);
    expect(keeper.getState().forms).toEqual([{ layout: name, edition: 'perf', unit: '市图书馆' }]);
    expect(previewOf(keeper.getState().forms)).toHaveProperty('sheets');
  }
});

it('has as many forms as are added, each chosen for itself; the last one stays', () => {
  keeper.change({ sheet: '第一个项目', unit: '市图书馆' });
  keeper.say('texts', 'projectName', '书香社区');
  keeper.add();
  keeper.change({ rows: 30 });
  keeper.add();
  keeper.choose('summary');
  expect(names().slice(0, 4)).toEqual(['第一个项目', '项目支出绩效自评表', '绩效自评情况汇总表', '填表说明']);
  keeper.show(0);
  keeper.remove();
  expect(keeper.getState()).toEqual({
    forms: [
      { layout: 'mof-project', edition: 'native', unit: '市图书馆', rows: 30 },
      { layout: 'summary', edition: 'native', unit: '市图书馆' },
    ],
    at: 0,
  });
  keeper.remove();
  keeper.remove();
  expect(keeper.getState().forms).toHaveLength(1);
});

it('says which form cannot be had, and why', () => {
  keeper.add();
  keeper.change({ rows: 2 });
  expect(previewOf(keeper.getState().forms)).toMatchObject({
    at: 1,
    problem: { zh: expect.stringContaining('指标行数应为') as string },
  });
  keeper.change({ rows: undefined, sheet: '甲' });
  keeper.add();
  keeper.change({ sheet: '甲' });
  expect(previewOf(keeper.getState().forms)).toMatchObject({
    at: null,
    problem: { zh: '有两张工作表叫“甲”，请改一个' },
  });
});

describe('the file of a choice', () => {
  it('loaded again is the same choice, the same file and the same workbook, byte for byte', async () => {
    keeper.change({ rows: 24, unit: '市图书馆', sheet: '阅读' });
    keeper.say('texts', 'year', '（2026年度）');
    keeper.add();
    keeper.choose('summary');
    const file = choiceFile(keeper.getState());
    const other = openKeeper();
    expect(other.load(file)).toBeNull();
    expect(other.getState().forms).toEqual(keeper.getState().forms);
    expect(choiceFile(other.getState())).toBe(file);
    const [once, again] = [
      await templateWorkbook(...keeper.getState().forms),
      await templateWorkbook(...orderIn(file)),
    ];
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
  });

  it.each([
    ['that is none', '{}', '“version”应为 1'],
    ['of what no template has', '{"version":1,"layout":"summary","edition":"perf","rows":0}', '指标行数应为'],
  ])('%s changes nothing and says why', (_, file, said) => {
    const before = keeper.getState();
    expect(keeper.load(file)?.zh).toContain(said);
    expect(keeper.getState()).toBe(before);
  });
});

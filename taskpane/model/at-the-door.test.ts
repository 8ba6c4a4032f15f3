import { memoryHost, memoryWorkbook } from '../../tests/memory-host';
import { HostProblem, sheetFromRows } from '../../src/sheets';
import { createPane } from './create-pane';
import { settled, storageInMemory } from './open-pane.test-support';
import { type Door, type Pane, type TemplateWish } from './pane';
import { PaneProblem } from './problem';

function paneAt(door?: Door): Pane {
  return createPane(memoryHost(memoryWorkbook([sheetFromRows('表', [['总分']])])), {
    storage: storageInMemory(),
    today: () => '2026-11-22',
    ...(door && { door }),
  });
}

describe('a pane whose door offers nothing', () => {
  it('has no templates and cannot start with the workbook', async () => {
    const pane = paneAt();
    await settled();
    expect(pane.getState()).toMatchObject({ templates: [], startsWithWorkbook: null, problem: null });
  });
});

describe('templates', () => {
  const choices = [{ name: 'national', title: { zh: '全国', en: 'National' } }];

  it('are opened by the door', async () => {
    const opened: string[] = [];
    const open = ({ name }: TemplateWish): Promise<void> => Promise.resolve(void opened.push(name));
    const pane = paneAt({ templates: { choices, open } });
    expect(pane.getState().templates).toEqual(choices);
    await pane.openTemplate({ name: 'national' });
    expect(opened).toEqual(['national']);
  });

  it('that cannot be opened are a problem like any other', async () => {
    const wording = { zh: '没有取到模板文件', en: 'The template could not be fetched' };
    const pane = paneAt({ templates: { choices, open: () => Promise.reject(new PaneProblem(wording)) } });
    await pane.openTemplate({ name: 'national' });
    expect(pane.getState().problem).toEqual(wording);
  });
});

describe('starting with the workbook', () => {
  it('is as the workbook says, and as the user chooses from then on', async () => {
    let on = true;
    const write = (next: boolean): Promise<void> => {
      on = next;
      return Promise.resolve();
    };
    const pane = paneAt({ startUp: { read: () => Promise.resolve(on), write } });
    await settled();
    expect(pane.getState().startsWithWorkbook).toBe(true);
    await pane.startWithWorkbook(false);
    expect(on).toBe(false);
    expect(pane.getState().startsWithWorkbook).toBe(false);
  });

  it('stays as it was where the host refuses', async () => {
    const refused = (): Promise<never> => Promise.reject(new HostProblem('cell-editing'));
    const pane = paneAt({ startUp: { read: () => Promise.resolve(false), write: refused } });
    await settled();
    await pane.startWithWorkbook(true);
    expect(pane.getState().startsWithWorkbook).toBe(false);
    expect(pane.getState().problem?.zh).toBe('请先按 Enter 结束编辑');
  });

  it('cannot be chosen where the host does not tell', async () => {
    const refused = (): Promise<never> => Promise.reject(new HostProblem('unsupported'));
    const pane = paneAt({ startUp: { read: refused, write: refused } });
    await settled();
    expect(pane.getState()).toMatchObject({ startsWithWorkbook: null, problem: null });
  });
});

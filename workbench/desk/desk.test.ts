import type { CheckedFile, FileCheck, ReviewRecord } from '../../src/desk';
import { openDesk } from './desk';
import type { DeskRequest, GivenFile } from './messages';
import { type DeskWorker, checkInWorkers, workersFor } from './pool';

jest.useFakeTimers();

const given = (path: string): GivenFile => ({ path, file: new File([path], path) });
const checkedAs = (path: string, status: CheckedFile['status'] = 'checked'): FileCheck => ({
  file: { path, status, reason: null, forms: [], notes: [] },
  evidence: null,
});

/** Workers that answer as told: `hang` never does, `crash` breaks down. */
function workers(ways: Readonly<Record<string, 'hang' | 'crash'>> = {}): {
  start: () => DeskWorker;
  counts: { started: number; stopped: number };
} {
  const counts = { started: 0, stopped: 0 };
  const answer = (request: DeskRequest): Promise<unknown> => {
    if (request.ask === 'across') return Promise.resolve(request.evidence.map(() => []));
    if (ways[request.path] === 'hang') return new Promise(() => undefined);
    if (ways[request.path] === 'crash') return Promise.reject(new Error('out of memory'));
    return Promise.resolve(checkedAs(request.path));
  };
  const start = (): DeskWorker => {
    counts.started += 1;
    return { ask: answer as DeskWorker['ask'], stop: () => void (counts.stopped += 1) };
  };
  return { start, counts };
}

async function checkAll(
  files: readonly string[],
  ways: Readonly<Record<string, 'hang' | 'crash'>> = {},
): Promise<{ seen: Record<string, string>; counts: { started: number; stopped: number } }> {
  const { start, counts } = workers(ways);
  const queue = files.map(given);
  const seen: Record<string, string> = {};
  const ended = checkInWorkers({ start, workers: 2, limit: 1000 }, () => queue.shift(), {
    onChecked: ({ path }, { file }) => void (seen[path] = file.reason?.zh ?? file.status),
    giveBack: () => undefined,
    signal: new AbortController().signal,
  });
  await jest.advanceTimersByTimeAsync(5000);
  await ended;
  return { seen, counts };
}

describe('the workers of the desk', () => {
  it('share the files, and are stopped when there are no more', async () => {
    const { seen, counts } = await checkAll(['1', '2', '3', '4', '5']);
    expect(Object.values(seen)).toEqual(Array(5).fill('checked'));
    expect(counts).toEqual({ started: 2, stopped: 2 });
  });

  it('are stopped over a file that hangs, which says so, and another goes on', async () => {
    const { seen, counts } = await checkAll(['1', '挂', '3', '4'], { 挂: 'hang' });
    expect(seen['挂']).toContain('1 秒内没有读完，已停止');
    expect(Object.keys(seen)).toHaveLength(4);
    expect(counts.stopped).toBe(counts.started);
  });

  it('are started anew after a file that brought one down', async () => {
    const { seen } = await checkAll(['崩', '2', '3'], { 崩: 'crash' });
    expect(seen).toMatchObject({
      崩: expect.stringContaining('程序中断') as string,
      '2': 'checked',
      '3': 'checked',
    });
  });

  it('are as many as the machine has to spare, two to four', () => {
    expect([1, 2, 4, 16].map(workersFor)).toEqual([2, 2, 3, 4]);
  });
});

describe('the desk', () => {
  it('keeps what was read when it is cancelled, and goes on with the rest when asked', async () => {
    const ways: Record<string, 'hang' | 'crash'> = { 挂: 'hang', 住: 'hang' };
    const desk = openDesk({ ...workers(ways), workers: 2, limit: 60_000 });
    const ended = desk.add(['1', '2', '挂', '住', '5'].map(given));
    await jest.advanceTimersByTimeAsync(10);
    expect(desk.getState()).toMatchObject({ phase: 'reading', done: 2 });
    desk.cancel();
    await ended;
    expect(desk.getState()).toMatchObject({ phase: 'cancelled', done: 2, isAcrossDone: false });
    for (const path of Object.keys(ways)) Reflect.deleteProperty(ways, path);
    await desk.resume();
    expect(desk.getState()).toMatchObject({ phase: 'done', done: 5, isAcrossDone: true });
  });

  it.each(['甲.txt', '甲（已改）.txt', '甲 (2).txt', '甲 - 副本.txt'])(
    'takes %s for the next version of 甲.txt',
    async (returned) => {
      const desk = openDesk({ ...workers(), workers: 2, limit: 1000 });
      await desk.add([given('甲.txt'), given('乙.txt')]);
      await desk.add([given(returned)]);
      expect(desk.getState().entries.map(({ path, before }) => [path, before?.status])).toEqual([
        ['甲.txt', 'checked'],
        ['乙.txt', undefined],
      ]);
    },
  );

  it.each([
    ['come together', [], ['自评表.txt', '自评表(1).txt', '自评表(2).txt']],
    ['come later', ['自评表.txt'], ['自评表(1).txt', '自评表(2).txt']],
    ['may be the next version of two', ['水务/自评表.txt', '教育/自评表.txt'], ['自评表.txt']],
  ])('keeps files of one name apart where they %s', async (_how, stood, later) => {
    const desk = openDesk({ ...workers(), workers: 2, limit: 1000 });
    await desk.add(stood.map(given));
    await desk.add(later.map(given));
    expect(desk.getState().entries.map(({ path }) => path)).toEqual([...stood, ...later]);
  });

  it('takes a file of the same name in another folder for another file', async () => {
    const desk = openDesk({ ...workers(), workers: 2, limit: 1000 });
    await desk.add([given('水务/自评表.txt'), given('教育/自评表.txt')]);
    expect(desk.getState().entries).toHaveLength(2);
  });

  describe('with the record of an earlier review', () => {
    const record = (...paths: readonly string[]): ReviewRecord => ({
      version: 1,
      day: '2026-10-08',
      files: paths.map((path) => checkedAs(path).file),
    });
    const beforeOf = async (files: readonly string[], kept: ReviewRecord): Promise<unknown> => {
      const desk = openDesk({ ...workers(), workers: 2, limit: 1000 });
      const [first = '', ...others] = files;
      await desk.add([given(first)]);
      desk.compareWith(kept);
      await desk.add(others.map(given));
      return desk.getState().entries.map(({ before }) => before?.path ?? null);
    };

    it('compares files that lie on the desk and files that come later', async () => {
      expect(await beforeOf(['甲（已改）.txt', '乙.txt', '丙.txt'], record('甲.txt', '乙.txt'))).toEqual([
        '甲.txt',
        '乙.txt',
        null,
      ]);
    });

    it('knows a file from another folder only where no two have its name', async () => {
      const kept = record('水务/自评表.txt', '教育/自评表.txt', '教育/汇总.txt');
      expect(await beforeOf(['退回/汇总.txt', '退回/自评表.txt', '水务/自评表.txt'], kept)).toEqual([
        '教育/汇总.txt',
        null,
        '水务/自评表.txt',
      ]);
    });

    it('forgets it when it is cleared', async () => {
      const desk = openDesk({ ...workers(), workers: 2, limit: 1000 });
      desk.compareWith(record('甲.txt'));
      desk.clear();
      await desk.add([given('甲.txt')]);
      expect(desk.getState().entries[0]?.before).toBeNull();
    });
  });

  it('forgets everything when it is cleared', async () => {
    const desk = openDesk({ ...workers(), workers: 2, limit: 1000 });
    await desk.add([given('1')]);
    desk.clear();
    expect(desk.getState()).toMatchObject({ entries: [], phase: 'idle' });
  });
});

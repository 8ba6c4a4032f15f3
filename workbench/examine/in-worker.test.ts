import { readFileSync } from 'node:fs';
import { buildSheetFromText, samplePath } from '../../tests/fixtures/workbook';
import { defaultSettings } from '../../src/review';
import type { Sheet } from '../../src/sheets';
import type { Watch } from '../../taskpane/model/judging';
import { examined } from './examined';
import { type ExamineWorker, examineInWorker } from './in-worker';
import type { ExamineAnswer, ExamineRequest } from './messages';

const sheets: readonly Sheet[] = [
  buildSheetFromText(readFileSync(samplePath('chongqing-project'), 'utf8'), '样表'),
];

/** A worker in this thread; what is posted is copied as a browser copies it. */
function fakeWorker(way: 'answers' | 'never answers' | 'cannot be loaded' | 'fails'): ExamineWorker & {
  readonly asked: ExamineRequest[];
  isEnded: boolean;
} {
  const asWorker = (): Worker => worker as unknown as Worker;
  const worker: ReturnType<typeof fakeWorker> = {
    asked: [],
    isEnded: false,
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    terminate: () => void (worker.isEnded = true),
    postMessage(request: ExamineRequest) {
      worker.asked.push(request);
      const answer = (data: ExamineAnswer): void => {
        worker.onmessage?.call(asWorker(), { data: structuredClone(data) } as MessageEvent);
      };
      if (way === 'cannot be loaded')
        queueMicrotask(() => {
          worker.onerror?.call(asWorker(), failure as ErrorEvent);
        });
      if (way === 'fails') queueMicrotask(() => answer({ failed: 'out of memory' }));
      if (way === 'answers')
        void examined(structuredClone(request), (done, all) => answer({ progress: { done, all } })).then(
          (examination) => answer({ examined: examination }),
        );
    },
  };
  return worker;
}

const failure: unknown = { message: '', preventDefault: () => undefined };

const watch = (signal = new AbortController().signal): Watch & { readonly told: number[] } => {
  const told: number[] = [];
  return { told, signal, pause: () => Promise.resolve(), progress: (done) => void told.push(done) };
};

describe('the check of the open workbook', () => {
  it('is made in a worker, which tells how far it is and is kept for the next', async () => {
    const started: ReturnType<typeof fakeWorker>[] = [];
    const { examine } = examineInWorker(() => {
      const worker = fakeWorker('answers');
      started.push(worker);
      return worker;
    });
    const watched = watch();
    const { reviews, ruleNames } = await examine(sheets, defaultSettings, watched);
    expect(reviews[0]?.findings.filter(({ severity }) => severity === 'error')).toHaveLength(2);
    expect(reviews[0]?.form.sheet).toBe(sheets[0]);
    expect(ruleNames.has('deviation-large')).toBe(true);
    expect(watched.told).toContain(0);
    await examine(sheets, defaultSettings, watch());
    expect(started.map(({ asked }) => asked.length)).toEqual([2]);
  });

  it('ends the worker when it is cancelled, and starts another for the next', async () => {
    const workers = [fakeWorker('never answers'), fakeWorker('answers')];
    let used = 0;
    const { examine } = examineInWorker(() => workers[used++] ?? fakeWorker('answers'));
    const abort = new AbortController();
    const cancelled = examine(sheets, defaultSettings, watch(abort.signal));
    await Promise.resolve();
    abort.abort();
    await expect(cancelled).rejects.toMatchObject({ reason: 'cancelled' });
    expect(workers[0]?.isEnded).toBe(true);
    expect((await examine(sheets, defaultSettings, watch())).reviews).toHaveLength(1);
  });

  it.each([
    [
      'allows none',
      () => {
        throw new Error('SecurityError');
      },
    ],
    ['cannot load its script', () => fakeWorker('cannot be loaded')],
  ])('is made in the page where the browser %s', async (_what, start) => {
    const { examine } = examineInWorker(start);
    expect((await examine(sheets, defaultSettings, watch())).reviews[0]?.findings.length).toBeGreaterThan(5);
  });

  it('fails where the worker says so, and is not made twice', async () => {
    const { examine } = examineInWorker(() => fakeWorker('fails'));
    await expect(examine(sheets, defaultSettings, watch())).rejects.toThrow('out of memory');
  });

  it('finds what judges already loaded once it was prepared', async () => {
    const worker = fakeWorker('answers');
    const examiner = examineInWorker(() => worker);
    examiner.prepare();
    await examiner.atRest();
    expect(worker.asked.map((request) => request.sheets.length)).toEqual([0]);
    await examiner.examine(sheets, defaultSettings, watch());
    expect(worker.asked).toHaveLength(2);
  });
});

/** Whatever goes wrong at whichever call over the bridge: what is asked is done, or a problem says why, and nothing is left half done. */
import { HostProblem, type SpreadsheetHost } from '../../src/sheets';
import { opened } from './given';
import { type Profile, linux128, windows28505 } from './profile';
import { onSheets } from './saved';

const cell = (row: number, column = 2) => ({ sheet: '自评表', cell: { row, column } });
const mark = (row: number) => ({ ...cell(row), severity: 'error' as const });

/** What the pane asks of a host. */
const asked: Readonly<Record<string, (host: SpreadsheetHost) => Promise<unknown>>> = {
  reading: (host) => host.readSheets('all'),
  'going to a cell': (host) => host.select(cell(3), { row: 3, column: 1 }),
  'taking marks away': (host) => host.clearHighlights(),
  'asking for marks': (host) => host.isHighlighted(),
  'reading settings': (host) => host.readSettings(),
  marking: (host) => host.highlight([mark(2), mark(3)]),
  writing: (host) => host.write([{ ...cell(1), value: '5', as: 'number' }]),
  'keeping settings': (host) => host.writeSettings('{"a":2}'),
};

/** What leaves cells, and everything else of the user's, as they are. */
const looksOnly = new Set(['reading', 'going to a cell', 'asking for marks', 'reading settings']);

async function filled(profile: Profile) {
  const all = opened(profile, ['自评表', '附表']);
  const sheet = all.book.sheet('自评表');
  ['预算数', '执行数', '执行率'].forEach((label, row) => sheet.enter(row, 0, label));
  [100, '=B1/2', 0.5].forEach((value, row) => sheet.enter(row, 1, value));
  await all.host.readSheets('all');
  await all.host.highlight([mark(1)]);
  await all.host.writeSettings('{"a":1}');
  all.et.bridge.forget();
  return all;
}

/** How many calls it takes where nothing goes wrong. */
async function callsOf(profile: Profile, act: (host: SpreadsheetHost) => Promise<unknown>): Promise<number> {
  const { et, host } = await filled(profile);
  await act(host);
  return et.bridge.calls;
}

const outcomeOf = (doing: Promise<unknown>): Promise<unknown> =>
  doing.then(
    () => 'done',
    (error: unknown) => error,
  );

/** Two that differ in most of what differs; writes and marks that fail are tried in every build by `faults.test.ts`. */
describe.each([linux128, windows28505])('$name', (profile) => {
  describe.each(Object.entries(asked))('%s', (name, act) => {
    it('ends in a problem, or done, whichever call throws, and works afterwards', async () => {
      const calls = await callsOf(profile, act);
      let problems = 0;
      for (let failing = 1; failing <= calls; failing++) {
        const { et, book, host } = await filled(profile);
        const before = onSheets(et, book);
        et.bridge.before = (_member, call) => {
          if (call === failing) throw new Error('0x800706BA');
        };
        const outcome = await outcomeOf(act(host));
        et.bridge.before = () => undefined;
        if (outcome !== 'done') {
          expect([failing, outcome]).toEqual([failing, expect.any(HostProblem)]);
          problems += 1;
        }
        expect([failing, et.updatesScreen, et.tellsEvents]).toEqual([failing, true, true]);
        if (looksOnly.has(name)) expect([failing, onSheets(et, book)]).toEqual([failing, before]);
        expect([failing, await outcomeOf(act(host))]).toEqual([failing, 'done']);
      }
      expect(problems).toBeGreaterThan(0);
    });

    it('ends in a problem, or done, at whichever call the workbook is closed', async () => {
      const calls = await callsOf(profile, act);
      for (let closing = 1; closing <= calls; closing++) {
        const { et, book, host } = await filled(profile);
        et.bridge.before = (_member, call) => {
          if (call !== closing) return;
          et.bridge.before = () => undefined;
          et.close(book);
        };
        const outcome = await outcomeOf(act(host));
        if (outcome !== 'done') expect([closing, outcome]).toEqual([closing, expect.any(HostProblem)]);
        expect([closing, et.updatesScreen, et.tellsEvents]).toEqual([closing, true, true]);
      }
    });

    it('overwrites nothing that another add-in writes meanwhile, at whichever call', async () => {
      const calls = await callsOf(profile, act);
      for (let writing = 1; writing <= calls; writing++) {
        const { et, book, host } = await filled(profile);
        et.bridge.before = (_member, call) => {
          if (call !== writing) return;
          et.bridge.before = () => undefined;
          book.sheet('自评表').enter(4, 3, '别的插件写的');
        };
        expect([writing, await outcomeOf(act(host))]).toEqual([writing, 'done']);
        expect(book.sheet('自评表').entry(4, 3).value).toBe('别的插件写的');
      }
    });
  });
});

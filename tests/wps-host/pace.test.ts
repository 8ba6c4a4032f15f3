/** WPS draws nothing while the add-in calls it: how long at a stretch, by the bridge's own clock. */
import type { SheetEdit, SpreadsheetHost } from '../../src/sheets';
import { builds, opened } from './given';
import { formOf, marksOf } from './load';
import { fill } from './filled';
import { mac121 } from './profile';
import type { SimulatedEt } from './simulated-et';

/** What a user takes for a program that hangs, in milliseconds. */
const longest = 200;

/** The longest stretch without a turn for WPS or a word on its status bar while this is done, in milliseconds of the bridge. */
async function heldBy(et: SimulatedEt, work: () => Promise<unknown>): Promise<number> {
  let [since, held, said] = [et.bridge.spent, 0, et.statusBar];
  const { setTimeout: later } = globalThis;
  jest.spyOn(Date, 'now').mockImplementation(() => et.bridge.spent);
  jest.spyOn(globalThis, 'setTimeout').mockImplementation((call: () => void) =>
    later(() => {
      since = et.bridge.spent;
      call();
    }),
  );
  et.bridge.before = () => {
    if (et.statusBar !== said) [since, said] = [et.bridge.spent, et.statusBar];
    held = Math.max(held, et.bridge.spent - since);
  };
  try {
    await work();
  } finally {
    et.bridge.before = () => undefined;
    jest.restoreAllMocks();
  }
  return held;
}

const formulas = (rows: number): readonly SheetEdit[] =>
  Array.from({ length: rows }, (_, at) =>
    [8, 9].map((column) => ({
      sheet: '自评表',
      cell: { row: at + 3, column },
      value: `=G${at + 3}*${column}`,
      as: 'formula' as const,
    })),
  ).flat();

/** On every second row, so that no two make a rectangle. */
const numbers = (count: number): readonly SheetEdit[] =>
  Array.from({ length: count }, (_, at) => ({
    sheet: '自评表',
    cell: { row: 3 + at * 2, column: 7 },
    value: '3',
    as: 'number' as const,
  }));

const work: Readonly<Record<string, (host: SpreadsheetHost, rows: number) => Promise<unknown>>> = {
  'reading a form': (host) => host.readSheets('active'),
  'marking it': (host, rows) => host.highlight(marksOf({ rows, findings: rows / 4 })),
  'clearing the marks': (host) => host.clearHighlights(),
  'keeping settings': (host) => host.writeSettings(JSON.stringify({ a: '原因'.repeat(40_000) })),
  'writing here and there': (host, rows) => host.write(numbers(rows / 2)),
  'filling in formulas': (host, rows) => host.write(formulas(rows - 3)),
};

describe.each(builds)('%s', (_, profile) => {
  it.each([
    ['0.2 ms a call', 0.2, 600],
    ['a slow bridge, 1 ms a call', 1, 120],
  ] as const)('gets a turn at least every 200 ms: %s', async (__, cost, rows) => {
    const { et, host, book } = opened(profile);
    fill(book, [formOf({ rows })]);
    et.bridge.cost = cost;
    for (const [what, act] of Object.entries(work)) {
      const held = await heldBy(et, () => act(host, rows));
      expect([what, held <= longest ? 'soon enough' : held]).toEqual([what, 'soon enough']);
    }
    expect(et.statusBar).toBe(false);
  });
});

it('says on the status bar how far long writing has got, and gives the bar back', async () => {
  const { et, host, book } = opened(mac121);
  fill(book, [formOf({ rows: 600 })]);
  et.statusBar = '就绪';
  const said = new Set<unknown>();
  jest.spyOn(Date, 'now').mockImplementation(() => et.bridge.spent);
  et.bridge.before = () => said.add(et.statusBar);
  await host.write(formulas(597));
  jest.restoreAllMocks();
  expect([...said].filter((text) => text !== '就绪').length).toBeGreaterThan(2);
  expect([...said][1]).toMatch(/^绩效自评校验：正在写入，\d+%$/u);
  expect(et.statusBar).toBe('就绪');
});

/**
 * What a check costs in Excel: syncs, and the bytes that are asked, counted at the wire between Microsoft's client library
 * and the simulated Excel of the tests. They are the same on every machine.
 */
import { JSDOM } from 'jsdom';
import { excelHost } from '../src/hosts/excel';
import type { Mark, Sheet, SpreadsheetHost } from '../src/sheets';
import { createPane } from '../taskpane/model';
import { openExcel } from '../tests/excel-host/boot';
import { filled } from '../tests/excel-host/filled';
import { formsFullOfErrors, scatteredMarks, sheetsOf } from '../tests/excel-host/load';
import { scoresOnTheWire } from '../tests/excel-host/scores-on-the-wire';
import type { HostMessage } from '../tests/excel-host/protocol';
import type { SimulatedExcel, Traffic } from '../tests/excel-host/simulated-excel';

/** The client library wants to be in a page. */
const { document, navigator, localStorage, DOMParser } = new JSDOM('', { url: 'https://localhost/' }).window;
Object.assign(globalThis, { window: globalThis, document, navigator, localStorage, DOMParser });

let failed = false;

/** One line of the table; without a goal it is only told. */
function tell(
  what: string,
  measured: string,
  goal?: { readonly text: string; readonly isMet: boolean },
): void {
  failed ||= goal?.isMet === false;
  const verdict = goal === undefined ? '' : ` (at most ${goal.text})${goal.isMet ? '' : ' TOO MUCH'}`;
  process.stdout.write(`${what.padEnd(52)} ${measured}${verdict}\n`);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function opened(sheets: readonly Sheet[]): {
  readonly excel: SimulatedExcel;
  readonly host: SpreadsheetHost;
} {
  const excel = openExcel(filled(sheets));
  return { excel, host: excelHost() };
}

/** What is asked of Excel while something is done. */
async function trafficOf(excel: SimulatedExcel, act: () => Promise<unknown>): Promise<Traffic> {
  excel.forgetTraffic();
  await act();
  return { ...excel.traffic };
}

/** The figures of the manual, which a test holds to these. */
async function scoresOf(rows: number, asOneCall: boolean): Promise<void> {
  const { messages, bytes } = await scoresOnTheWire(rows, asOneCall);
  const how = asOneCall ? 'one call that spills' : 'a call a cell';
  tell(`${rows} scores, ${how}`, `${messages} messages, ${kilobytes(bytes)}`);
}

/** As the pane checks: with what it keeps in the workbook, and marks that the check before has left. */
async function aCheck(): Promise<void> {
  const { excel, host } = opened(formsFullOfErrors(3, 136));
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
  const pane = createPane(host, { storage, today: () => '2026-11-22' });
  // It asks for settings and events as soon as it is there.
  await new Promise((settled) => setTimeout(settled, 100));
  for (const which of ['first', 'next']) {
    const { syncs, requestBytes } = await trafficOf(excel, () => pane.check());
    const count = pane.getState().reviews.reduce((sum, { findings }) => sum + findings.length, 0);
    // Every later check also takes away what the one before has marked.
    const most = which === 'first' ? 20_000 : Infinity;
    const goal = {
      text: which === 'first' ? '3 syncs, 20 kB' : '3 syncs',
      isMet: syncs <= 3 && requestBytes <= most && count >= 1_000,
    };
    tell(`${which} check, 3 sheets, ${count} findings`, `${syncs} syncs, ${kilobytes(requestBytes)}`, goal);
  }
}

/**
 * The most that 1,000 findings on 3 sheets can cost: on every second cell, so that no two make a rectangle, and of every severity
 * on every sheet.
 */
async function scattered(): Promise<void> {
  const { excel, host } = opened(sheetsOf(3, 60));
  let sheets: readonly Sheet[] = [];
  const reading = await trafficOf(excel, async () => {
    sheets = await host.readSheets('all');
  });
  const marks = scatteredMarks(sheets, 1_000);
  const marking = await trafficOf(excel, () => host.highlight(marks));
  await host.readSheets('all');
  const again = await trafficOf(excel, () => host.highlight(marks));
  tell('reading 3 sheets', `${reading.syncs} syncs, ${kilobytes(reading.requestBytes)}`);
  const goal = { text: '20 kB', isMet: marking.requestBytes <= 20_000 };
  tell(
    'marking 1,000 scattered findings on them',
    `${marking.syncs} sync, ${kilobytes(marking.requestBytes)}`,
    goal,
  );
  tell('the same instead of earlier marks', `${again.syncs} sync, ${kilobytes(again.requestBytes)}`);
}

/** Excel cuts an address after 8,192 characters without a word, and Excel on the web takes 5 MB a request. */
async function tenThousandCells(): Promise<void> {
  const { excel, host } = opened(sheetsOf(1, 1));
  const addresses: string[] = [];
  const send = excel.bridge.sendMessageToHost.bind(excel.bridge);
  excel.bridge.sendMessageToHost = (message) => {
    addresses.push(...addressesIn(message));
    send(message);
  };
  const marks = Array.from({ length: 10_000 }, (_, i): Mark => {
    const cell = { row: 1 + 2 * (i % 2_000), column: 1 + 2 * Math.floor(i / 2_000) };
    return { sheet: '表1', cell, severity: 'error' };
  });
  const { requestBytes } = await trafficOf(excel, () => host.highlight(marks));
  const longest = Math.max(...addresses.map(({ length }) => length));
  const goal = { text: '8,000 characters, 5 MB', isMet: longest < 8_000 && requestBytes < 5_000_000 };
  tell(
    'marking 10,000 scattered cells',
    `${addresses.length} addresses of ${longest} characters at most, ${kilobytes(requestBytes)}`,
    goal,
  );
}

function addressesIn(message: string): readonly string[] {
  const { ObjectPaths } = (JSON.parse(message) as HostMessage).message.body;
  return Object.values(ObjectPaths)
    .filter(({ Name }) => Name === 'GetRanges')
    .map(({ ArgumentInfo }) => String(ArgumentInfo?.Arguments?.[0]));
}

async function measure(): Promise<void> {
  await scoresOf(1_000, false);
  await scoresOf(1_000, true);
  await aCheck();
  await scattered();
  await tenThousandCells();
  process.exitCode = failed ? 1 : 0;
}

void measure();

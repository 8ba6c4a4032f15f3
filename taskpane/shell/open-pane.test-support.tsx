import '../patience.test-support';
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { type MemoryWorkbook, memoryHost, memoryWorkbook } from '../../tests/memory-host';
import { type Sheet, type SpreadsheetHost, sheetFromRows } from '../../src/sheets';
import { standInForLayout } from '../layout.test-support';
import { type Door, type Pane, createPane } from '../model';
import { PaneProvider } from '../pane-context';
import { Shell } from './shell';
import { tellKept } from './storage';

/** A pane over a workbook in memory, as a user has it before them. */
export interface OpenPane {
  readonly workbook: MemoryWorkbook;
  readonly pane: Pane;
  readonly user: UserEvent;
  readonly remembered: Map<string, string>;
}

/** A form with a score that is too high, a deviation that is wrong, and so a total that is wrong. */
export const wrongForm: Sheet = formSheet([
  '指标名称|指标性质|指标值|完成值|偏离度（%）|指标权重|指标得分',
  '走访企业|≥|10|8|-20|50|50',
  '回访企业|≥|10|10|5|50|50',
  '合计|||||100|100',
]);

/** A sheet from lines; what reads as a number is stored as one. */
export function formSheet(lines: readonly string[], name = '自评表'): Sheet {
  const sheet = sheetFromRows(
    name,
    lines.map((line) => line.split('|')),
  );
  const cells = sheet.cells.map((cell) =>
    /^-?\d+(?:\.\d+)?$/u.test(cell.text) ? { ...cell, content: Number(cell.text) } : cell,
  );
  return { ...sheet, cells, typed: true };
}

/** Opens the pane on a workbook whose host runs PERF functions unless told otherwise. */
export function openPane(
  options: {
    readonly sheets?: readonly Sheet[];
    readonly prefix?: string | null;
    /** What a spreadsheet that calculates makes of a sheet; the one in memory calculates nothing. */
    readonly calculated?: (sheet: Sheet) => Sheet;
    readonly remembered?: Readonly<Record<string, string>>;
    readonly media?: readonly string[];
    readonly door?: Door;
  } = {},
): OpenPane {
  const { sheets = [wrongForm], prefix = 'PERF.', calculated, media = [], door = {} } = options;
  const workbook = memoryWorkbook(sheets);
  const memory = memoryHost(workbook);
  const host: SpreadsheetHost = {
    ...memory,
    capabilities: { ...memory.capabilities, functionPrefix: prefix },
    ...(calculated && {
      readSheets: async (...asked) => (await memory.readSheets(...asked)).map(calculated),
    }),
  };
  const remembered = new Map(Object.entries({ 'perf-form-check.introduced': 'true', ...options.remembered }));
  const storage = {
    getItem: (name: string) => remembered.get(name) ?? null,
    setItem(name: string, value: string): void {
      remembered.set(name, value);
      tellKept();
    },
  };
  standInForLayout();
  // What jsdom lacks besides: the system's wishes about looks.
  window.matchMedia = (query) =>
    ({
      matches: media.some((wish) => query.includes(wish)),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  const pane = createPane(host, { storage, today: () => '2026-11-22', door });
  render(
    <PaneProvider pane={pane}>
      <Shell host={host} storage={storage} />
    </PaneProvider>,
  );
  return { workbook, pane, remembered, user: userEvent.setup() };
}

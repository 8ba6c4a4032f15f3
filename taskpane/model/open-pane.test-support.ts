import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MemoryWorkbook, memoryHost, memoryWorkbook } from '../../tests/memory-host';
import { sheetsFromBytes } from '../../src/hosts/workbook-file/bytes';
import type { Rule } from '../../src/rules';
import { type Found, type RuleOf, defineRule } from '../../src/rules/rule';
import type { Cell, HostCapabilities, Sheet, SpreadsheetHost } from '../../src/sheets';
import type { Severity } from '../../src/words';
import { createPane } from './create-pane';
import type { FindingPlace, Pane, PaneState, PaneStorage, Schedule } from './pane';

/** The sheet of a sample form, as it was published. */
export async function sampleSheet(name: string): Promise<Sheet> {
  const file = `${name}.txt`;
  const [sheet] = await sheetsFromBytes(readFileSync(join(__dirname, '../../samples', file)), file);
  if (!sheet) throw new Error(`no sheet in ${file}`);
  return sheet;
}

/** The smallest thing that is read as a form: a title, a header and some indicators. */
export function formSheet(name: string, indicators: readonly string[] = ['走访企业', '培训场次']): Sheet {
  return sheetOf(name, [
    ['2025年度项目支出绩效自评表'],
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
    ...indicators.map((indicator) => ['产出指标', '数量指标', indicator, '≥10', '10', '45', '45', '']),
  ]);
}

/** A sheet of texts, a list a row. */
export function sheetOf(name: string, rows: readonly (readonly string[])[]): Sheet {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((text, c): Cell[] =>
      text === '' ? [] : [{ row: r + 1, column: c + 1, content: text, text }],
    ),
  );
  return { name, cells, merges: [], typed: true };
}

type Fixing = NonNullable<RuleOf<'cell'>['fix']>;

/** A rule that finds what the test wants, by the texts of the cells: no more than that stands in its way. */
export function ruleThatFinds(
  id: string,
  find: (cell: Cell) => Partial<Found<'only'>> | null,
  more: { readonly severity?: Severity; readonly fix?: Fixing } = {},
): Rule {
  const rule = defineRule({
    id,
    title: { zh: `规则 ${id}`, en: `Rule ${id}` },
    scope: 'cell',
    severity: more.severity ?? 'error',
    basis: () => '',
    messages: {
      only: {
        what: { zh: '{text}有问题', en: '{text} is wrong' },
      },
    },
    advice: { zh: '请改', en: 'Change it' },
    detect(cell) {
      const found = find(cell);
      return found ? [{ cells: [cell], message: 'only', values: { text: cell.text }, ...found }] : [];
    },
    ...(more.fix && { fix: more.fix }),
  });
  return rule;
}

/** A safe fix that writes one text into the first cell found. */
export function fixTo(value: string): Fixing {
  return ({ cells: [cell] }) => (cell ? { kind: 'safe', edits: [{ cell, value, as: 'text' }] } : null);
}

/** Time that passes when the test says so. Turns of the event loop pass by themselves. */
export interface Clock {
  readonly schedule: Schedule;
  readonly pass: (milliseconds: number) => void;
}

/** A clock that stands at zero. */
function stoppedClock(): Clock {
  let now = 0;
  const waiting = new Set<{ readonly at: number; readonly callback: () => void }>();
  return {
    schedule(callback, milliseconds) {
      if (milliseconds === 0) {
        const turn = setImmediate(callback);
        return () => clearImmediate(turn);
      }
      const one = { at: now + milliseconds, callback };
      waiting.add(one);
      return () => waiting.delete(one);
    },
    pass(milliseconds) {
      now += milliseconds;
      for (const one of [...waiting]) {
        if (one.at > now || !waiting.delete(one)) continue;
        one.callback();
      }
    },
  };
}

/** A storage that lasts as long as the test. */
export function storageInMemory(): PaneStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
  };
}

/** A pane over a workbook in memory, with all that a test may want to touch. */
export interface OpenPane {
  readonly workbook: MemoryWorkbook;
  readonly host: SpreadsheetHost;
  readonly pane: Pane;
  readonly clock: Clock;
  readonly state: () => PaneState;
}

/** Opens a pane over these sheets, or over a workbook that is already there. */
export function openPane(
  over: readonly Sheet[] | MemoryWorkbook,
  options: {
    readonly rules?: readonly Rule[];
    readonly storage?: PaneStorage;
    readonly capabilities?: Partial<HostCapabilities>;
    readonly wrap?: (host: SpreadsheetHost) => SpreadsheetHost;
  } = {},
): OpenPane {
  const workbook = 'sheets' in over ? over : memoryWorkbook(over);
  const plain = memoryHost(workbook);
  const able = { ...plain, capabilities: { ...plain.capabilities, ...options.capabilities } };
  const host = options.wrap?.(able) ?? able;
  const clock = stoppedClock();
  const pane = createPane(host, {
    storage: options.storage ?? storageInMemory(),
    today: () => '2026-11-22',
    schedule: clock.schedule,
    ...(options.rules && { rules: options.rules }),
  });
  return { workbook, host, pane, clock, state: pane.getState };
}

/** Where the nth open finding of a rule stands. */
export function placeOf(state: PaneState, rule: string, nth = 0): FindingPlace {
  const places = state.reviews.flatMap((review, form) =>
    review.findings.filter((finding) => finding.rule === rule).map(({ key }) => ({ form, key })),
  );
  const place = places[nth];
  if (!place) throw new Error(`no open finding of ${rule}`);
  return place;
}

/** The cell's text in the workbook now; '' where it is empty. */
export function textAt(workbook: MemoryWorkbook, sheet: string, row: number, column: number): string {
  const cells = workbook.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.find((cell) => cell.row === row && cell.column === column)?.text ?? '';
}

/** Lets everything that waits for a turn of the event loop have it. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

/**
 * What the port over Excel does when Excel does not do what it was asked.
 * @jest-environment jsdom
 */
import { describe, expect, it } from '@jest/globals';
import { excelHost } from '../../src/hosts/excel';
import {
  HostProblem,
  type Mark,
  type Position,
  type Sheet,
  type SheetEdit,
  type SpreadsheetHost,
  position,
} from '../../src/sheets';
import { openExcel } from './boot';
import { filled } from './filled';
import { entryAt, handOn } from './hand';
import { onSheets, saved } from './saved';

const form = '自评表';
const annex = '附件';

/** Eight rows with amounts, and two merges. */
const sheets: readonly Sheet[] = [
  {
    ...sheet(form, [
      ['A1', '项目支出绩效自评表'],
      ['A2', '预算数'],
      ['B2', 100],
      ['A3', '执行数'],
      ['B3', 85.5],
      ['C8', '合计'],
    ]),
    merges: [
      { from: at('A1'), to: at('D1') },
      { from: at('A5'), to: at('A6') },
    ],
  },
  sheet(annex, [['A1', '底稿']]),
];

const everything: readonly (readonly [string, (host: SpreadsheetHost) => Promise<unknown>])[] = [
  ['reading', (host) => host.readSheets('all')],
  ['a selection', (host) => host.select({ sheet: form, cell: at('B2') })],
  ['a highlight', (host) => host.highlight([mark('B3')])],
  ['clearing', (host) => host.clearHighlights()],
  ['a write', (host) => host.write([edit('B2', '乙')])],
  ['reading settings', (host) => host.readSettings()],
  ['keeping settings', (host) => host.writeSettings('{}')],
];

function sheet(name: string, cells: readonly (readonly [string, string | number])[]): Sheet {
  return {
    name,
    cells: cells.map(([cell, content]) => ({ ...at(cell), content, text: String(content) })),
    merges: [],
    typed: true,
  };
}

function at(cell: string): Position {
  const place = position(cell);
  if (place === null) throw new Error(cell);
  return place;
}

function mark(cell: string, name = form): Mark {
  return { sheet: name, cell: at(cell), severity: 'error' };
}

function edit(cell: string, value: string, name = form, as: SheetEdit['as'] = 'text'): SheetEdit {
  return { sheet: name, cell: at(cell), value, as };
}

describe('while the user is editing a cell', () => {
  it.each(everything)('%s asks to finish that first and changes nothing', async (_, act) => {
    const { excel, host } = open();
    await host.highlight([mark('B2')]);
    const before = saved(excel.workbook);
    excel.faults.cellEditing = true;
    expect(await problemOf(act(host))).toMatchObject({
      reason: 'cell-editing',
      zh: '请先按 Enter 结束编辑',
      en: 'Press Enter to finish editing the cell first',
    });
    expect(saved(excel.workbook)).toBe(before);
  });

  it('events are asked for as soon as the editing has ended', async () => {
    const { excel, host } = open();
    excel.faults.cellEditing = true;
    const told = listen(host);
    await pause();
    excel.faults.cellEditing = false;
    await pause();
    handOn(excel.workbook).type(form, 'B2', 3);
    await pause();
    expect(told).toEqual([[form]]);
  });
});

describe('a protected sheet', () => {
  it.each([
    ['a write', (host: SpreadsheetHost) => host.write([edit('A1', '甲', annex), edit('B2', '乙')])],
    ['a highlight', (host: SpreadsheetHost) => host.highlight([mark('A1', annex), mark('B2')])],
    ['clearing', (host: SpreadsheetHost) => host.clearHighlights()],
  ])('refuses %s with its name and changes nothing', async (_, act) => {
    const { excel, host } = open();
    await host.highlight([mark('B2'), mark('A1', annex)]);
    excel.workbook.sheet(form).Protection.Protected = true;
    const before = onSheets(excel.workbook);
    expect(await problemOf(act(host))).toMatchObject({
      reason: 'protected',
      zh: '工作表受保护，不能写入或标记；校验结果仍可在此查看（自评表）',
    });
    expect(onSheets(excel.workbook)).toEqual(before);
  });

  it('is read like any other', async () => {
    const { excel, host } = open();
    excel.workbook.sheet(form).Protection.Protected = true;
    expect(await host.readSheets('all')).toEqual(sheets);
  });

  it('lets its unlocked cells be written', async () => {
    const { excel, host } = open();
    excel.workbook.sheet(form).Protection.Protected = true;
    handOn(excel.workbook).format(form, 'B2', { locked: false });
    await host.write([edit('B2', '乙')]);
    expect(entryAt(excel.workbook.sheet(form), 'B2').value).toBe('乙');
  });

  it('is marked where formats may be changed', async () => {
    const { excel, host } = open();
    const { Protection: protection } = excel.workbook.sheet(form);
    Object.assign(protection, { Protected: true, Options: { allowFormatCells: true } });
    await host.highlight([mark('B2')]);
    expect(excel.workbook.sheet(form).conditionalFormats).toHaveLength(1);
  });

  it('that a co-author protects in the middle of a write takes back what was written', async () => {
    const { excel, host } = open();
    const told = listen(host);
    await pause();
    excel.forgetTraffic();
    const before = onSheets(excel.workbook);
    excel.faults.beforeSync = (sync) => {
      if (sync === 2) excel.workbook.sheet(annex).Protection.Protected = true;
    };
    expect(await problemOf(host.write([edit('B2', '乙'), edit('A1', '甲', annex)]))).toMatchObject({
      reason: 'protected',
    });
    excel.workbook.sheet(annex).Protection.Protected = false;
    expect(onSheets(excel.workbook)).toEqual(before);
    handOn(excel.workbook).type(form, 'B2', 3);
    await pause();
    expect(told).toEqual([[form]]);
  });
});

describe('an Excel that lacks', () => {
  it('ExcelApi 1.9 says so beforehand, reads all the same, and marks nothing', async () => {
    const { excel, host } = open({ ExcelApi: '1.8' });
    const before = saved(excel.workbook);
    expect(host.capabilities).toMatchObject({ highlights: false, changes: false, settings: true });
    expect(await problemOf(host.highlight([mark('B2')]))).toMatchObject({
      reason: 'unsupported',
      zh: '此版本的表格软件不支持这一操作',
    });
    expect((await host.readSheets('all')).map(({ cells }) => cells)).toEqual(
      sheets.map(({ cells }) => cells),
    );
    expect(saved(excel.workbook)).toBe(before);
  });

  it('ExcelApi 1.13 reads no merged cells', async () => {
    const { host } = open({ ExcelApi: '1.12' });
    expect((await host.readSheets('all')).map(({ merges }) => merges)).toEqual([[], []]);
  });

  it('custom functions has no prefix for them', () => {
    expect(open({ ExcelApi: '1.15' }).host.capabilities.functionPrefix).toBeNull();
    expect(open().host.capabilities.functionPrefix).toBe('PERF.');
  });

  it('ExcelApi 1.9 tells of no changes, and says nothing of it', async () => {
    const { excel, host } = open({ ExcelApi: '1.8' });
    const told = listen(host);
    await pause();
    handOn(excel.workbook).type(form, 'B2', 3);
    await pause();
    expect(told).toEqual([]);
  });
});

describe('a sheet too large for one answer', () => {
  it('is read in smaller pieces where Excel answers null', async () => {
    const { excel, host } = open();
    excel.workbook.limits.cells = 4;
    expect(await host.readSheets('all')).toEqual(sheets);
  });

  it('is read in smaller pieces where it has more than 512 merges', async () => {
    const { excel, host } = open();
    excel.workbook.limits.merges = 1;
    expect(await host.readSheets('all')).toEqual(sheets);
  });

  it('is read in smaller pieces where the answer would be more than 5 MB', async () => {
    const texts = Array.from({ length: 150 }, (_, i) => ({
      row: i + 1,
      column: 1,
      text: '长'.repeat(8_000),
    }));
    const long = { ...sheet(form, []), cells: texts.map((cell) => ({ ...cell, content: cell.text })) };
    openExcel(filled([long]));
    expect(await excelHost().readSheets('all')).toEqual([long]);
  });

  it('is refused with its name where one row is too much', async () => {
    const { excel, host } = open();
    excel.workbook.limits.cells = 1;
    expect(await problemOf(host.readSheets('all'))).toMatchObject({
      reason: 'too-large',
      zh: '工作表太大，未能读取（自评表）',
    });
  });

  it('is refused with its name where its cells are more than any form has', async () => {
    const { excel, host } = open();
    handOn(excel.workbook).type(annex, 'A1000000', '底');
    expect(await problemOf(host.readSheets('all'))).toMatchObject({ reason: 'too-large', detail: annex });
  });
});

describe('a write of more than 5 MB', () => {
  it('is refused and changes nothing', async () => {
    const { excel, host } = open();
    const before = onSheets(excel.workbook);
    const edits = Array.from({ length: 60 }, (_, i) => edit(`A${i + 1}`, '长'.repeat(32_000)));
    expect(await problemOf(host.write(edits))).toMatchObject({ reason: 'too-large' });
    expect(onSheets(excel.workbook)).toEqual(before);
  });
});

describe('a slow Excel', () => {
  it('is no longer waited for once the reading is called off', async () => {
    const { excel, host } = open();
    excel.faults.pausing = new Promise(() => undefined);
    const controller = new AbortController();
    const reading = problemOf(host.readSheets('all', controller.signal));
    await pause();
    controller.abort();
    expect(await reading).toMatchObject({ reason: 'cancelled', zh: '已取消' });
  });

  it('tells of many edits at once', async () => {
    const { excel, host } = open();
    const told = listen(host);
    await pause();
    for (const cell of ['B2', 'B3', 'B4']) handOn(excel.workbook).type(form, cell, 5);
    handOn(excel.workbook).type(annex, 'A1', 5);
    await pause();
    expect(told).toEqual([[form, annex]]);
  });
});

describe('the add-in’s own writes', () => {
  it.each([
    ['an Excel that tells of them all the same', true, '1.15'],
    ['an old Excel that would not say whose they are', false, '1.13'],
  ])('are no news in %s', async (_, echoes, version) => {
    const { excel, host } = open({ ExcelApi: version });
    excel.workbook.echoes = echoes;
    const told = listen(host);
    await pause();
    await (await host.write([edit('B2', '乙')])).undo();
    await pause();
    expect(told).toEqual([]);
  });
});

describe('a batch that fails half way', () => {
  const edits = [
    edit('B2', '乙'),
    edit('B3', '3%', form, 'percent'),
    edit('D5', '7', form, 'number'),
    edit('E8', 'B2*2', form, 'formula'),
    edit('A1', '甲', annex),
  ];

  it('of a write or an undo takes back everything, wherever it fails, and events are heard again', async () => {
    const { excel, host } = open();
    for (const text of ['D5', 'E8']) handOn(excel.workbook).format(form, text, { numberFormat: '@' });
    handOn(excel.workbook).type(form, 'D5', 7);
    const told = listen(host);
    await pause();
    const failSecondSync = (afterActions: number): void => {
      let synced = 0;
      excel.faults.beforeSync = () => {
        synced += 1;
        if (synced === 2) excel.faults.failing = { code: 'GeneralException', afterActions };
      };
    };
    for (let afterActions = 0; afterActions < 60; afterActions++) {
      const before = onSheets(excel.workbook);
      failSecondSync(afterActions);
      expect(await problemOf(host.write(edits))).toMatchObject({ reason: 'failed' });
      expect(onSheets(excel.workbook)).toEqual(before);
      excel.faults.beforeSync = () => undefined;
      const written = await host.write(edits);
      const after = onSheets(excel.workbook);
      failSecondSync(afterActions);
      expect(await problemOf(written.undo())).toMatchObject({ reason: 'failed' });
      expect(onSheets(excel.workbook)).toEqual(after);
      expect(await written.undo()).toBe('undone');
      expect(onSheets(excel.workbook)).toEqual(before);
    }
    excel.faults.beforeSync = () => undefined;
    expect(told).toEqual([]);
    handOn(excel.workbook).type(form, 'B2', 3);
    await pause();
    expect(told).toEqual([[form]]);
  });

  it('says in Excel’s own words what it does not know', async () => {
    const { excel, host } = open();
    excel.faults.failing = { code: 'GeneralException', afterActions: 0 };
    expect(await problemOf(host.readSheets('all'))).toMatchObject({
      reason: 'failed',
      zh: '表格软件未能完成操作（simulated）',
    });
  });
});

describe('a rival', () => {
  it('who edits elsewhere is told of like the user', async () => {
    const { excel, host } = open();
    const told = listen(host);
    await pause();
    handOn(excel.workbook, 'co-author').type(annex, 'A1', '改');
    await pause();
    expect(told).toEqual([[annex]]);
  });

  it('who changes a cell that was written keeps the change', async () => {
    const { excel, host } = open();
    const written = await host.write([edit('B2', '乙'), edit('B3', '丙')]);
    handOn(excel.workbook, 'co-author').type(form, 'B3', '丁');
    expect(await written.undo()).toBe('changed-since');
    expect(entryAt(excel.workbook.sheet(form), 'B2').value).toBe('乙');
    expect(entryAt(excel.workbook.sheet(form), 'B3').value).toBe('丁');
  });

  it('who takes a mark away between reading and marking stops nothing', async () => {
    const { excel, host } = open();
    await host.highlight([mark('B2'), mark('A1', annex)]);
    await host.readSheets('all');
    excel.workbook.sheet(annex).conditionalFormats = [];
    await host.highlight([mark('B3')]);
    expect(excel.workbook.sheets.map((one) => one.conditionalFormats.length)).toEqual([1, 0]);
  });

  it('who deletes a sheet between reading and marking stops only marks on it', async () => {
    const { excel, host } = open();
    await host.readSheets('all');
    excel.workbook.sheets = excel.workbook.sheets.filter(({ Name }) => Name !== annex);
    expect(await problemOf(host.highlight([mark('A1', annex)]))).toMatchObject({ reason: 'no-such-sheet' });
    await host.highlight([mark('B3')]);
    expect(excel.workbook.sheet(form).conditionalFormats).toHaveLength(1);
  });

  it('who adds or unprotects a sheet between reading and marking stops nothing', async () => {
    const { excel, host } = open();
    excel.workbook.sheet(annex).Protection.Protected = true;
    await host.readSheets('all');
    excel.workbook.sheet(annex).Protection.Protected = false;
    excel.workbook.addSheet('新表');
    await host.highlight([mark('A1', annex), mark('A1', '新表')]);
    expect(excel.workbook.sheets.map((one) => one.conditionalFormats.length)).toEqual([0, 1, 1]);
  });

  it('who renames a sheet does not come between a write and its undo', async () => {
    const { excel, host } = open();
    const before = entryAt(excel.workbook.sheet(form), 'B2');
    const written = await host.write([edit('B2', '乙')]);
    excel.workbook.sheet(form).Name = '改名';
    expect(await written.undo()).toBe('undone');
    expect(entryAt(excel.workbook.sheet('改名'), 'B2')).toEqual(before);
  });

  it('who adds a sheet and writes there is told of by its name', async () => {
    const { excel, host } = open();
    const told = listen(host);
    await pause();
    excel.workbook.addSheet('新表');
    handOn(excel.workbook).type('新表', 'A1', 1);
    await pause();
    expect(told).toEqual([['新表']]);
  });
});

describe('settings', () => {
  const ours = '<settings xmlns="urn:perf-form-check:settings">{}</settings>';
  const others = ['<other xmlns="urn:other"/>', '<other xmlns="urn:perf-form-check:settings"/>'] as const;

  it('that are no part of ours are none', async () => {
    const { excel, host } = open();
    for (const xml of others) excel.workbook.CustomXmlParts.Add(xml);
    expect(await host.readSettings()).toBeNull();
  });

  it('of two workbooks put together become one part, and others’ parts stay', async () => {
    const { excel, host } = open();
    for (const xml of [others[0], ours, ours]) excel.workbook.CustomXmlParts.Add(xml);
    await host.writeSettings('{"version":1}');
    expect(await host.readSettings()).toBe('{"version":1}');
    expect(excel.workbook.CustomXmlParts.items()).toHaveLength(2);
    await host.writeSettings(null);
    expect(excel.workbook.CustomXmlParts.items().map((part) => part.GetXml())).toEqual([others[0]]);
  });

  it('keep characters that XML does not know', async () => {
    const { host } = open();
    const reason = '\u0000\uFFFF\uD800 <&>"\\\r\n 王科长';
    await host.writeSettings(JSON.stringify({ reason }));
    expect(JSON.parse((await host.readSettings()) ?? '')).toEqual({ reason });
  });
});

describe('a member that the simulated Excel lacks', () => {
  it('is refused by name', async () => {
    open();
    const calling = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().calculate(true);
      await context.sync();
    });
    await expect(calling).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: 'the simulated Excel has no Worksheet.Calculate',
    });
  });
});

function open(supported?: Readonly<Record<string, string>>) {
  const excel = openExcel(filled(sheets));
  if (supported !== undefined) excel.faults.supported = supported;
  return { excel, host: excelHost() };
}

function listen(host: SpreadsheetHost): readonly (readonly string[])[] {
  const told: (readonly string[])[] = [];
  host.onChange((names) => told.push(names));
  return told;
}

async function problemOf(promise: Promise<unknown>): Promise<HostProblem> {
  const outcome = await promise.catch((error: unknown) => error);
  if (outcome instanceof HostProblem) return outcome;
  throw new Error(`no problem: ${String(outcome)}`);
}

/** Longer than the simulated Excel takes for a few syncs. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 40);
  });
}

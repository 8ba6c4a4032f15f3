/**
 * What the port over Excel costs: syncs and bytes, which are the same on every machine.
 * @jest-environment jsdom
 */
import { describe, expect, it } from '@jest/globals';
import { excelHost } from '../../src/hosts/excel';
import type { Mark, Sheet } from '../../src/sheets';
import { createPane } from '../../taskpane/model';
import { storageInMemory } from '../../taskpane/model/open-pane.test-support';
import { turns } from '../contract/turns';
import { openExcel } from './boot';
import { filled } from './filled';
import { formsFullOfErrors, scatteredMarks, sheetsOf } from './load';
import { type Switch, everySwitch, worsen } from './worst';

describe('a check', () => {
  it.each([1, 3, 40])('of %i sheets takes three syncs, the second check as well', async (count) => {
    const { excel, host } = open(sheetsOf(count, 60));
    for (let check = 0; check < 2; check++) {
      excel.forgetTraffic();
      const sheets = await host.readSheets('all');
      await host.highlight(scatteredMarks(sheets, 1_000));
      expect(excel.traffic.syncs).toBe(3);
    }
  });

  it('of the sheet the user looks at takes three syncs too', async () => {
    const { excel, host } = open(sheetsOf(3, 60));
    await host.highlight(scatteredMarks(await host.readSheets('active'), 100));
    expect(excel.traffic.syncs).toBe(3);
  });

  it('marks 1,000 findings on 3 sheets with no more than 20 kB', async () => {
    const { excel, host } = open(sheetsOf(3, 60));
    const sheets = await host.readSheets('all');
    excel.forgetTraffic();
    await host.highlight(scatteredMarks(sheets, 1_000));
    expect(excel.traffic.requestBytes).toBeLessThan(20_000);
  });

  it('by the pane takes three syncs, settings and all', async () => {
    const { excel, host } = open(formsFullOfErrors(3, 150));
    await host.writeSettings('{"version":1}');
    const pane = createPane(host, { storage: storageInMemory(), today: () => '2026-11-22' });
    await pane.check();
    excel.forgetTraffic();
    await pane.check();
    const findings = pane.getState().reviews.flatMap((review) => review.findings);
    expect(findings.length).toBeGreaterThan(1_000);
    expect(excel.traffic.syncs).toBe(3);
  });

  it('by the pane takes eight syncs and two a sheet where nothing can be told together', async () => {
    const excel = openExcel(filled(formsFullOfErrors(3, 50)), everySwitch);
    worsen(excel);
    const pane = createPane(excelHost(), { storage: storageInMemory(), today: () => '2026-11-22' });
    await pane.check();
    excel.forgetTraffic();
    await pane.check();
    expect(excel.traffic.syncs).toBe(8 + 2 * 3);
  });

  it('has Excel keep nothing for after it, so that no request follows to let go', async () => {
    const { excel, host } = open(sheetsOf(3, 60));
    await host.highlight(scatteredMarks(await host.readSheets('all'), 100));
    const asked = excel.traffic.requestBytes;
    await turns(20);
    expect(excel.traffic.requestBytes).toBe(asked);
    expect(excel.references.size).toBe(0);
  });
});

describe('a sheet of many rows', () => {
  it('is read whole, in as many syncs as its blocks', async () => {
    const [sheet] = sheetsOf(1, 5_000);
    const { excel, host } = open(sheet ? [sheet] : []);
    const [read] = await host.readSheets('all');
    expect(read?.cells).toEqual(sheet?.cells);
    expect(excel.traffic.syncs).toBe(2 + Math.ceil((4_800 * 12) / 24_000));
  });
});

describe('a sheet', () => {
  it.each([
    ['of one cell far down', 1, 1, 600, 30],
    ['wider than the first look', 10, 60, 1, 1],
    ['wider and longer than the first look', 230, 60, 1, 1],
    ['to the right of the first look', 5, 5, 1, 80],
    ['that ends in the last row of the first look', 200, 3, 1, 1],
    ['that goes one row further', 201, 3, 1, 1],
    ['that begins in the middle', 100, 5, 150, 40],
  ])('%s is read whole', async (_, rows, columns, row, column) => {
    const cells = Array.from({ length: rows * columns }, (_cell, i) => ({
      row: row + Math.floor(i / columns),
      column: column + (i % columns),
      content: i,
      text: String(i),
    }));
    const sheet: Sheet = { name: '表', cells, merges: [], typed: true };
    const { host } = open([sheet]);
    expect(await host.readSheets('active')).toEqual([sheet]);
  });
});

describe('marks on 10,000 scattered cells', () => {
  it('reach every cell, though Excel cuts long addresses', async () => {
    const { excel, host } = open(sheetsOf(1, 1));
    const marks = Array.from({ length: 10_000 }, (_, i): Mark => {
      const row = 1 + 2 * (i % 2_000);
      return { sheet: '表1', cell: { row, column: 1 + 2 * Math.floor(i / 2_000) }, severity: 'error' };
    });
    await host.highlight(marks);
    const marked = excel.workbook.sheet('表1').conditionalFormats.flatMap(({ areas }) => areas);
    const cells = marked.map(({ row, column }) => `${row + 1}:${column + 1}`);
    expect(new Set(cells)).toEqual(new Set(marks.map(({ cell }) => `${cell.row}:${cell.column}`)));
    expect(marked).toHaveLength(10_000);
  });
});

/** What Excel cannot tell together is asked for piece by piece, which is counted by itself. */
const together: readonly Switch[] = [
  'a format came back broken',
  'protection cannot be told',
  'answers are small',
];

function open(sheets: readonly Sheet[]) {
  return { excel: openExcel(filled(sheets), together), host: excelHost() };
}

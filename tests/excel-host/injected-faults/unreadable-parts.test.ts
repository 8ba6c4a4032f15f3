/**
 * Parts of a workbook that Excel cannot tell of, while it can tell of its cells.
 * @jest-environment jsdom
 */
import { describe, expect, it } from '@jest/globals';
import { createPane } from '../../../taskpane/model';
import { storageInMemory } from '../../../taskpane/model/open-pane.test-support';
import { excelHost } from '../../../src/hosts/excel';
import { openExcel } from '../boot';
import { filled } from '../filled';
import { handOn } from '../hand';
import { formsFullOfErrors } from '../load';
import { opened, saved } from '../saved';
import type { Switch } from '../worst';
import { annex, form, mark, open, problemOf, sheets, withMarks } from './given';

/** Ctrl+Z takes back what an add-in did only where Excel knows that as a step. */
const withUndo: readonly Switch[] = [...withMarks, 'it is five years old'];

/** Marks twice, so that the first marks are deleted, and lets the user press Ctrl+Z. */
async function withBrokenFormat() {
  const { excel, host } = open(undefined, withUndo);
  await host.highlight([mark('B2'), mark('A1', annex)]);
  await host.highlight([mark('B3'), mark('A1', annex)]);
  handOn(excel.workbook).undo();
  return { excel, host };
}

const marksOn = ({ excel }: Awaited<ReturnType<typeof withBrokenFormat>>, sheet: string): number =>
  excel.workbook.sheet(sheet).conditionalFormats.length;

describe('a conditional format that cannot be loaded', () => {
  it('keeps no cell from being read', async () => {
    const { host } = await withBrokenFormat();
    expect(await host.readSheets('all')).toEqual(sheets);
    expect(await host.readSheets('active')).toEqual(sheets.slice(0, 1));
    expect(await host.readSettings('as-read')).toBeNull();
  });

  it('keeps its own sheet from being marked, which is said, and no other', async () => {
    const given = await withBrokenFormat();
    await given.host.readSheets('all');
    const problem = await problemOf(given.host.highlight([mark('B2'), mark('A1', annex), mark('A2', annex)]));
    expect(problem).toMatchObject({ reason: 'formats-unreadable', details: [form] });
    expect([marksOn(given, form), marksOn(given, annex)]).toEqual([1, 1]);
  });

  it('is not cleared, which is said, while all else is', async () => {
    const given = await withBrokenFormat();
    const problem = await problemOf(given.host.clearHighlights());
    expect(problem.zh).toContain('读不出的条件格式');
    expect(problem.zh).toContain(form);
    expect([marksOn(given, form), marksOn(given, annex)]).toEqual([1, 0]);
  });

  it('is found and cleared once the workbook was opened again', async () => {
    const { excel } = await withBrokenFormat();
    const again = openExcel(opened(saved(excel.workbook)), withMarks);
    const host = excelHost();
    expect(await host.isHighlighted()).toBe(true);
    await host.clearHighlights();
    expect(again.workbook.sheets.map((sheet) => sheet.conditionalFormats.length)).toEqual([0, 0]);
  });

  it('lets the pane check all the same, say why there are no marks, and clear the rest', async () => {
    const excel = openExcel(filled(formsFullOfErrors(2, 10)), withUndo);
    const pane = createPane(excelHost(), { storage: storageInMemory(), today: () => '2026-11-22' });
    await pane.check();
    handOn(excel.workbook).type('自评表1', 'A3', '');
    await pane.check();
    handOn(excel.workbook).undo();
    await pane.check();
    expect(pane.getState()).toMatchObject({
      phase: 'checked',
      problem: { zh: expect.stringContaining('自评表1') },
    });
    expect(pane.getState().reviews.flatMap(({ findings }) => findings).length).toBeGreaterThan(10);
    await pane.clear();
    expect(pane.getState()).toMatchObject({
      phase: 'idle',
      notice: null,
      problem: { zh: expect.stringContaining('自评表1') },
    });
    expect(excel.workbook.sheet('自评表2').conditionalFormats).toEqual([]);
  });
});

describe('an Excel that fails at', () => {
  it('merged areas reads the cells without them', async () => {
    const { excel, host } = open(undefined, withMarks);
    excel.workbook.limits.merges = -1;
    const read = await host.readSheets('all');
    expect(read).toEqual(sheets.map((sheet) => ({ ...sheet, merges: [] })));
  });

  it('settings reads the cells, and says why there are no settings', async () => {
    const { excel, host } = open(undefined, withMarks);
    await host.writeSettings('{"version":1}');
    excel.faults.broken.add('CustomXmlPart.GetXml');
    expect(await host.readSheets('all')).toEqual(sheets);
    expect(await problemOf(host.readSettings('as-read'))).toMatchObject({ reason: 'failed' });
  });

  it('telling whether a cell is hidden shows it all the same', async () => {
    const { excel, host } = open(undefined, withMarks);
    handOn(excel.workbook).hideRow(form, 3);
    excel.faults.broken.add('Range.Hidden');
    await host.select({ sheet: form, cell: { row: 3, column: 2 } });
    expect(excel.workbook.selection).toBe(`${form}!B3`);
    excel.faults.broken.add('Range.Select');
    expect(await problemOf(host.select({ sheet: form, cell: { row: 3, column: 2 } }))).toMatchObject({
      reason: 'failed',
    });
  });

  it('protection reads the cells and marks them', async () => {
    const { excel, host } = open(undefined, withMarks);
    excel.faults.broken.add('WorksheetProtection.Protected');
    expect(await host.readSheets('all')).toEqual(sheets);
    await host.highlight([mark('B2')]);
    expect(excel.workbook.sheet(form).conditionalFormats).toHaveLength(1);
  });
});

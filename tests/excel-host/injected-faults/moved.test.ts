/**
 * Sheets and rows that are no longer where they were read.
 * @jest-environment jsdom
 */
import { describe, expect, it } from '@jest/globals';
import type { Sheet } from '../../../src/sheets';
import { excelHost } from '../../../src/hosts/excel';
import { createPane } from '../../../taskpane/model';
import { placeOf, storageInMemory } from '../../../taskpane/model/open-pane.test-support';
import { openExcel } from '../boot';
import { filled } from '../filled';
import { entryAt, handOn } from '../hand';
import { annex, edit, form, mark, open, pause, problemOf, typedForm, withMarks } from './given';

describe('a sheet that was renamed since it was read', () => {
  async function renamed() {
    const { excel, host } = open(undefined, withMarks);
    const seen = await host.readSheets('all');
    handOn(excel.workbook).rename(form, '改名');
    return { excel, host, seen };
  }

  it('is shown by the name under which it was read', async () => {
    const { excel, host } = await renamed();
    await host.select({ sheet: form, cell: { row: 2, column: 2 } });
    expect(excel.workbook.selection).toBe('改名!B2');
  });

  it('is written, and looked at before', async () => {
    const { excel, host, seen } = await renamed();
    await host.write([edit('B2', '乙')], seen);
    expect(entryAt(excel.workbook.sheet('改名'), 'B2').value).toBe('乙');
    handOn(excel.workbook).type('改名', 'B3', 7);
    expect(await problemOf(host.write([edit('B3', '丙')], seen))).toMatchObject({ reason: 'changed-since' });
  });

  it('is marked and cleared, also where it has to be surveyed anew', async () => {
    const { excel, host } = await renamed();
    await host.highlight([mark('B2')]);
    await host.highlight([mark('B2'), mark('B3')]);
    expect(excel.workbook.sheet('改名').conditionalFormats).toHaveLength(1);
    await host.clearHighlights();
    expect(excel.workbook.sheet('改名').conditionalFormats).toEqual([]);
  });

  it('is not taken for another that has its name now', async () => {
    const { excel, host, seen } = await renamed();
    handOn(excel.workbook).rename(annex, form);
    await host.write([edit('B2', '乙')], seen);
    expect(entryAt(excel.workbook.sheet(form), 'B2').value).toBe('');
    expect(entryAt(excel.workbook.sheet('改名'), 'B2').value).toBe('乙');
  });
});

const wrong = typedForm([
  '指标名称|指标性质|指标值|完成值|偏离度（%）|指标权重|指标得分',
  '走访企业|≥|10|8|5|50|40',
  '回访企业|≥|10|10|0|50|50',
]);

async function checked(sheets: readonly Sheet[], live = false) {
  const excel = openExcel(filled(sheets));
  const pane = createPane(excelHost(), { storage: storageInMemory(), today: () => '2026-11-22' });
  await pause();
  pane.setLive(live);
  await pane.check();
  return { excel, pane };
}

describe('the pane, after a check', () => {
  it('goes to a finding on a sheet that was renamed', async () => {
    const { excel, pane } = await checked([wrong]);
    handOn(excel.workbook).rename(form, '改名');
    await pane.select(placeOf(pane.getState(), 'deviation-mismatch'));
    expect(excel.workbook.selection).toBe('改名!E2');
    expect(pane.getState().problem).toBeNull();
  });

  it('offers another check where the sheet of a finding is gone', async () => {
    const { excel, pane } = await checked([wrong, { ...wrong, name: annex }]);
    handOn(excel.workbook).delete(form);
    await pane.select(placeOf(pane.getState(), 'deviation-mismatch'));
    expect(pane.getState()).toMatchObject({ stale: true, problem: { zh: `找不到这张工作表（${form}）` } });
  });

  it('says that its findings are old as soon as a row comes between, before anybody clicks one', async () => {
    const { excel, pane } = await checked([wrong]);
    handOn(excel.workbook).insertRow(form, 2);
    await pause();
    expect(pane.getState().stale).toBe(true);
    await pane.check();
    await pane.select(placeOf(pane.getState(), 'deviation-mismatch'));
    expect(excel.workbook.selection).toBe(`${form}!E3`);
  });

  it('goes to the new place of a finding’s row, without another check', async () => {
    const { excel, pane } = await checked([wrong]);
    handOn(excel.workbook).insertRow(form, 2);
    await pause();
    await pane.select(placeOf(pane.getState(), 'deviation-mismatch'));
    expect(excel.workbook.selection).toBe(`${form}!E3`);
  });

  it('leaves a very hidden sheet out and says so', async () => {
    const excel = openExcel(filled([wrong, { ...wrong, name: annex }]), withMarks);
    excel.workbook.sheet(annex).Visibility = 'VeryHidden';
    const pane = createPane(excelHost(), { storage: storageInMemory(), today: () => '2026-11-22' });
    await pane.check();
    const state = pane.getState();
    expect(state.reviews.map((review) => review.form.sheet.name)).toEqual([form]);
    expect(state).toMatchObject({ skipped: [annex], lookedAt: [form] });
    expect(excel.workbook.sheet(annex).conditionalFormats).toEqual([]);
  });

  it('judges a hidden sheet like any other', async () => {
    const excel = openExcel(filled([wrong, { ...wrong, name: annex }]));
    excel.workbook.sheet(annex).Visibility = 'Hidden';
    const pane = createPane(excelHost(), { storage: storageInMemory(), today: () => '2026-11-22' });
    await pane.check();
    expect(pane.getState().reviews.map((review) => review.form.sheet.name)).toEqual([form, annex]);
    expect(pane.getState().skipped).toEqual([]);
  });
});

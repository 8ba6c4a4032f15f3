/**
 * What a co-author does between two steps of the add-in.
 * @jest-environment jsdom
 */
import { describe, expect, it } from '@jest/globals';
import { createPane, type Pane } from '../../../taskpane/model';
import { placeOf, storageInMemory } from '../../../taskpane/model/open-pane.test-support';
import { formulaPlan } from '../../../src/formulas';
import { policyFor } from '../../../src/review';
import { excelHost } from '../../../src/hosts/excel';
import { openExcel } from '../boot';
import { filled } from '../filled';
import { entryAt, handOn } from '../hand';
import { onSheets } from '../saved';
import {
  annex,
  edit,
  form,
  listen,
  mark,
  open,
  pause,
  problemOf,
  syncsOfAWrite,
  typedForm,
  withMarks,
} from './given';

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
    const { excel, host } = open(undefined, withMarks);
    await host.highlight([mark('B2'), mark('A1', annex)]);
    await host.readSheets('all');
    excel.workbook.sheet(annex).conditionalFormats = [];
    await host.highlight([mark('B3')]);
    expect(excel.workbook.sheets.map((one) => one.conditionalFormats.length)).toEqual([1, 0]);
  });

  it('who deletes a sheet between reading and marking stops only marks on it', async () => {
    const { excel, host } = open(undefined, withMarks);
    await host.readSheets('all');
    excel.workbook.sheets = excel.workbook.sheets.filter(({ Name }) => Name !== annex);
    expect(await problemOf(host.highlight([mark('A1', annex)]))).toMatchObject({ reason: 'no-such-sheet' });
    await host.highlight([mark('B3')]);
    expect(excel.workbook.sheet(form).conditionalFormats).toHaveLength(1);
  });

  it('who adds or unprotects a sheet between reading and marking stops nothing', async () => {
    const { excel, host } = open(undefined, withMarks);
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

describe('a rival between the click and the write', () => {
  const wrong = typedForm([
    '指标名称|指标性质|指标值|完成值|偏离度（%）|指标权重|指标得分',
    '走访企业|≥|10|8|5|50|',
    '回访企业|≥|10|10|0|50|50',
  ]);

  async function checked(): Promise<{ excel: ReturnType<typeof openExcel>; pane: Pane }> {
    const excel = openExcel(filled([wrong]));
    const pane = createPane(excelHost(), { storage: storageInMemory(), today: () => '2026-11-22' });
    await pause();
    await pane.check();
    excel.forgetTraffic();
    return { excel, pane };
  }

  /** Lets the rival in as the write asks what stands there, before any event is told of. */
  function atTheNextSync({ faults }: ReturnType<typeof openExcel>, act: () => void): void {
    faults.beforeSync = () => {
      faults.beforeSync = () => undefined;
      act();
    };
  }

  it('who types over the cell keeps the text, and another check is offered', async () => {
    const { excel, pane } = await checked();
    atTheNextSync(excel, () => handOn(excel.workbook, 'co-author').type(form, 'E2', '见说明'));
    await pane.fix(placeOf(pane.getState(), 'deviation-mismatch'));
    expect(entryAt(excel.workbook.sheet(form), 'E2').value).toBe('见说明');
    expect(pane.getState()).toMatchObject({
      stale: true,
      problem: { zh: `表格在校验之后改过，没有写入；请重新校验（${form}!E2）` },
      undoable: [],
    });
  });

  it('who inserts a row gets no formula beside the header', async () => {
    const { excel, pane } = await checked();
    const review = pane.getState().reviews[0];
    if (!review) throw new Error('no form');
    const plan = formulaPlan(review.form, policyFor(review.form), 'PERF.').formulas;
    expect(plan.length).toBeGreaterThan(1);
    atTheNextSync(excel, () => handOn(excel.workbook, 'co-author').insertRow(form, 2));
    await pane.write(
      plan.map(({ edit: one }) => one),
      { zh: '填入', en: 'insert' },
      [review.form.sheet],
    );
    const entries = onSheets(excel.workbook).flatMap(({ cells }) => cells.map(([, entry]) => entry));
    expect(entries.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(pane.getState()).toMatchObject({ stale: true, problem: { zh: expect.stringContaining('改过') } });
  });

  it('who stays away costs no sync', async () => {
    const { excel, pane } = await checked();
    await pane.write([edit('G2', '40', form, 'number')], { zh: '写', en: 'write' }, [wrong]);
    expect(entryAt(excel.workbook.sheet(form), 'G2').value).toBe(40);
    expect(excel.traffic.syncs).toBe(syncsOfAWrite);
  });
});

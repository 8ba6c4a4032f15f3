/**
 * Batches of which Excel does only a part.
 * @jest-environment jsdom
 */
import { describe, expect, it } from '@jest/globals';
import { handOn } from '../hand';
import { onSheets } from '../saved';
import { annex, edit, form, listen, open, pause, problemOf, syncsOfAWrite } from './given';

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
    const failAsItIsWritten = (afterActions: number): void => {
      let synced = 0;
      excel.faults.beforeSync = () => {
        synced += 1;
        if (synced === syncsOfAWrite) excel.faults.failing = { code: 'GeneralException', afterActions };
      };
    };
    for (let afterActions = 0; afterActions < 60; afterActions++) {
      const before = onSheets(excel.workbook);
      failAsItIsWritten(afterActions);
      expect(await problemOf(host.write(edits))).toMatchObject({ reason: 'failed' });
      expect(onSheets(excel.workbook)).toEqual(before);
      excel.faults.beforeSync = () => undefined;
      const written = await host.write(edits);
      const after = onSheets(excel.workbook);
      failAsItIsWritten(afterActions);
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
    excel.faults.beforeSync = () => {
      excel.faults.failing = { code: 'GeneralException', afterActions: 0 };
    };
    expect(await problemOf(host.readSheets('all'))).toMatchObject({
      reason: 'failed',
      zh: '表格软件未能完成操作（simulated）',
    });
  });
});

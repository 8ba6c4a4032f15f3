/**
 * What a slow Excel does not hold up.
 * @jest-environment jsdom
 */
import { describe, expect, it } from '@jest/globals';
import { handOn } from '../hand';
import { annex, form, listen, open, pause, problemOf } from './given';

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

/**
 * What the add-in itself writes and must not hear of.
 * @jest-environment jsdom
 */
import { describe, expect, it } from '@jest/globals';
import { edit, listen, open, pause } from './given';

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

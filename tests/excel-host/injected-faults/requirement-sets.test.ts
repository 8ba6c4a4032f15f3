/**
 * What an Excel that lacks something is spared.
 * @jest-environment jsdom
 */
import { describe, expect, it } from '@jest/globals';
import { handOn } from '../hand';
import { saved } from '../saved';
import { form, listen, mark, open, pause, problemOf, sheets } from './given';

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

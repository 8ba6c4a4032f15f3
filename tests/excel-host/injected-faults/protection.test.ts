/**
 * What happens on a sheet that is protected.
 * @jest-environment jsdom
 */
import { describe, expect, it } from '@jest/globals';
import type { SpreadsheetHost } from '../../../src/sheets';
import { entryAt, handOn } from '../hand';
import { onSheets } from '../saved';
import { annex, edit, form, listen, mark, open, pause, problemOf, sheets, withMarks } from './given';
import type { Switch } from '../worst';

/** What is protected is the subject, and so are marks. Where Excel cannot tell what is hidden it is asked for neither. */
const told: readonly Switch[] = [...withMarks, 'protection cannot be told', 'nor what is hidden'];

describe('a protected sheet', () => {
  it.each([
    ['a write', (host: SpreadsheetHost) => host.write([edit('A1', '甲', annex), edit('B2', '乙')])],
    ['a highlight', (host: SpreadsheetHost) => host.highlight([mark('A1', annex), mark('B2')])],
    ['clearing', (host: SpreadsheetHost) => host.clearHighlights()],
  ])('refuses %s with its name and changes nothing', async (_, act) => {
    const { excel, host } = open(undefined, told);
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
    const { excel, host } = open(undefined, told);
    excel.workbook.sheet(form).Protection.Protected = true;
    expect(await host.readSheets('all')).toEqual(sheets);
  });

  it('lets its unlocked cells be written', async () => {
    const { excel, host } = open(undefined, told);
    excel.workbook.sheet(form).Protection.Protected = true;
    handOn(excel.workbook).format(form, 'B2', { locked: false });
    await host.write([edit('B2', '乙')]);
    expect(entryAt(excel.workbook.sheet(form), 'B2').value).toBe('乙');
  });

  it('is marked where formats may be changed', async () => {
    const { excel, host } = open(undefined, told);
    const { Protection: protection } = excel.workbook.sheet(form);
    Object.assign(protection, { Protected: true, Options: { allowFormatCells: true } });
    await host.highlight([mark('B2')]);
    expect(excel.workbook.sheet(form).conditionalFormats).toHaveLength(1);
  });

  it('that a co-author protects in the middle of a write takes back what was written', async () => {
    const { excel, host } = open(undefined, told);
    const heard = listen(host);
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
    expect(heard).toEqual([[form]]);
  });
});

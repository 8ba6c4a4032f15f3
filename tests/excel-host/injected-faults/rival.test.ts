/**
 * What a co-author does between two steps of the add-in.
 * @jest-environment jsdom
 */
import { describe, expect, it } from '@jest/globals';
import { entryAt, handOn } from '../hand';
import { annex, edit, form, listen, mark, open, pause, problemOf } from './given';

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

/**
 * What does not go into one answer or one request.
 * @jest-environment jsdom
 */
import { describe, expect, it } from '@jest/globals';
import { excelHost } from '../../../src/hosts/excel';
import type { Sheet } from '../../../src/sheets';
import { openExcel } from '../boot';
import { filled } from '../filled';
import { entryAt, handOn } from '../hand';
import { onSheets } from '../saved';
import { annex, edit, form, open, problemOf, sheets, syncsOfAWrite } from './given';

describe('a sheet too large for one answer', () => {
  it('is read in smaller pieces where Excel answers null', async () => {
    const { excel, host } = open();
    excel.workbook.limits.cells = 4;
    expect(await host.readSheets('all')).toEqual(sheets);
  });

  it('is read in smaller pieces where it has more than 512 merges', async () => {
    const { excel, host } = open();
    excel.workbook.limits.merges = 1;
    expect(await host.readSheets('all')).toEqual(sheets);
  });

  it('is read in smaller pieces where the answer would be more than 5 MB', async () => {
    const texts = Array.from({ length: 150 }, (_, i) => ({
      row: i + 1,
      column: 1,
      text: '长'.repeat(8_000),
    }));
    const cells = texts.map((cell) => ({ ...cell, content: cell.text }));
    const long: Sheet = { name: form, cells, merges: [], typed: true };
    openExcel(filled([long]));
    expect(await excelHost().readSheets('all')).toEqual([long]);
  });

  it('is refused with its name where one row is too much', async () => {
    const { excel, host } = open();
    excel.workbook.limits.cells = 1;
    expect(await problemOf(host.readSheets('all'))).toMatchObject({
      reason: 'too-large',
      zh: '工作表太大，未能读取（自评表）',
    });
  });

  it('is refused with its name where its cells are more than any form has', async () => {
    const { excel, host } = open();
    handOn(excel.workbook).type(annex, 'A1000000', '底');
    expect(await problemOf(host.readSheets('all'))).toMatchObject({ reason: 'too-large', details: [annex] });
  });
});

describe('a write to cells of which Excel answers null', () => {
  it('is refused with the sheet’s name and changes nothing', async () => {
    const { excel, host } = open();
    const before = onSheets(excel.workbook);
    excel.workbook.limits.cells = 1;
    const edits = [edit('A1', '甲', annex), edit('B2', '乙'), edit('B3', '丙')];
    expect(await problemOf(host.write(edits))).toMatchObject({ reason: 'too-large', details: [form] });
    expect(onSheets(excel.workbook)).toEqual(before);
  });

  it('takes back what was written where it does so only afterwards', async () => {
    const { excel, host } = open();
    const before = onSheets(excel.workbook);
    excel.faults.beforeSync = (sync) => {
      if (sync === syncsOfAWrite) excel.workbook.limits.cells = 1;
    };
    expect(await problemOf(host.write([edit('B2', '乙'), edit('B3', '丙')]))).toMatchObject({
      reason: 'too-large',
      zh: '工作表太大，未能读取',
    });
    expect(onSheets(excel.workbook)).toEqual(before);
  });
});

describe('a write of more than 5 MB', () => {
  it('is refused and changes nothing', async () => {
    const { excel, host } = open();
    const before = onSheets(excel.workbook);
    const edits = Array.from({ length: 60 }, (_, i) => edit(`A${i + 1}`, '长'.repeat(32_000)));
    expect(await problemOf(host.write(edits))).toMatchObject({ reason: 'too-large' });
    expect(onSheets(excel.workbook)).toEqual(before);
  });
});

describe('a write of more rows than the client library sends in one piece', () => {
  const rows = 1_700;
  const edits = Array.from({ length: rows }, (_, i) => [
    edit(`F${i + 1}`, `B${i + 1}+1`, form, 'formula'),
    edit(`G${i + 1}`, String(i), form, 'number'),
  ]).flat();

  it('reaches every cell and can be taken back', async () => {
    // Where rows are hidden, or Excel cannot tell, every row is a piece of its own.
    const { excel, host } = open(undefined, [
      'protection cannot be told',
      'nor what is hidden',
      'rows are hidden',
    ]);
    const before = onSheets(excel.workbook);
    const seen = await host.readSheets('all');
    excel.forgetTraffic();
    const written = await host.write(edits, seen);
    expect(excel.traffic.syncs).toBe(2);
    const at = (cell: string) => entryAt(excel.workbook.sheet(form), cell);
    expect([at('F1').formula, at(`F${rows}`).formula, at(`G${rows}`).value]).toEqual([
      '=B1+1',
      `=B${rows}+1`,
      rows - 1,
    ]);
    expect(at('F2').value).toBe(101);
    expect(await written.undo()).toBe('undone');
    expect(onSheets(excel.workbook)).toEqual(before);
  });
});

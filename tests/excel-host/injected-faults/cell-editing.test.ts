/**
 * What happens while the user is editing a cell, when Excel does nothing.
 * @jest-environment jsdom
 */
import { describe, expect, it } from '@jest/globals';
import type { SpreadsheetHost } from '../../../src/sheets';
import { createPane } from '../../../taskpane/model';
import { storageInMemory } from '../../../taskpane/model/open-pane.test-support';
import { handOn } from '../hand';
import { saved } from '../saved';
import { at, edit, form, listen, mark, open, pause, problemOf, withMarks } from './given';

const everything: readonly (readonly [string, (host: SpreadsheetHost) => Promise<unknown>])[] = [
  ['reading', (host) => host.readSheets('all')],
  ['a selection', (host) => host.select({ sheet: form, cell: at('B2') })],
  ['a highlight', (host) => host.highlight([mark('B3')])],
  ['clearing', (host) => host.clearHighlights()],
  ['looking for marks', (host) => host.isHighlighted()],
  ['a write', (host) => host.write([edit('B2', '乙')])],
  ['reading settings', (host) => host.readSettings()],
  ['keeping settings', (host) => host.writeSettings('{}')],
];

describe('while the user is editing a cell', () => {
  it.each(everything)('%s asks to finish that first and changes nothing', async (_, act) => {
    const { excel, host } = open(undefined, withMarks);
    await host.highlight([mark('B2')]);
    const before = saved(excel.workbook);
    excel.faults.cellEditing = true;
    expect(await problemOf(act(host))).toMatchObject({
      reason: 'cell-editing',
      zh: '请先按 Enter 结束编辑',
      en: 'Press Enter to finish editing the cell first',
    });
    expect(saved(excel.workbook)).toBe(before);
  });

  it('events are asked for as soon as the editing has ended', async () => {
    const { excel, host } = open();
    excel.faults.cellEditing = true;
    const told = listen(host);
    await pause();
    excel.faults.cellEditing = false;
    await pause();
    handOn(excel.workbook).type(form, 'B2', 3);
    await pause();
    expect(told).toEqual([[form]]);
  });

  it('the pane asks to finish, and no longer once that is done', async () => {
    const { excel, host } = open();
    const pane = createPane(host, { storage: storageInMemory(), today: () => '2026-11-22' });
    await pause();
    excel.faults.cellEditing = true;
    await pane.check();
    await pause();
    expect(pane.getState().problem?.zh).toBe('请先按 Enter 结束编辑');
    excel.faults.cellEditing = false;
    await pause();
    expect(pane.getState().problem).toBeNull();
  });

  it('an Excel that cannot tell when the editing ends is not asked', () => {
    expect(open({ ExcelApi: '1.15' }).host.editingEnds).toBeUndefined();
  });
});

/**
 * The user's Ctrl+Z beside the pane's work.
 * @jest-environment jsdom
 */
import { describe, expect, it } from '@jest/globals';
import { excelDoor } from '../../excel/door';
import { policyById } from '../../src/policies';
import { excelHost } from '../../src/hosts/excel';
import { createPane } from '../../taskpane/model';
import { storageInMemory } from '../../taskpane/model/open-pane.test-support';
import { openExcel } from './boot';
import { filled } from './filled';
import { type Hand, entryAt, handOn } from './hand';
import { formsFullOfErrors } from './load';
import { areaOf } from './model/area';
import type { Switch } from './worst';

const form = '自评表1';

/** A cell that no finding speaks of. */
const remark = 'L20';

/** An indicator's name, which is an error of its own where it is missing. */
const nameless = 'A3';

/** An Excel in which what an add-in writes is a step of Ctrl+Z. */
const newer: readonly Switch[] = ['it is five years old', 'a format came back broken'];

function opened(spared: readonly Switch[] = []) {
  const excel = openExcel(filled(formsFullOfErrors(2, 5)), spared);
  const storage = storageInMemory();
  const open = () => createPane(excelHost(), { storage, today: () => '2026-11-22', door: excelDoor() });
  const valueOf = (cell: string): unknown => entryAt(excel.workbook.sheet(form), cell).value;
  const marked = (): readonly unknown[] =>
    excel.workbook.sheets.flatMap((sheet) => sheet.conditionalFormats.map(({ id }) => id));
  return { excel, pane: open(), again: open, hand: handOn(excel.workbook), valueOf, marked };
}

describe('what the user typed', () => {
  it('can be taken back after a check that found what the one before had found, in every Excel', async () => {
    const { excel, pane, hand, valueOf, marked } = opened();
    await pane.check();
    const marks = marked();
    hand.type(form, remark, '备注');
    const steps = excel.workbook.undo.length;
    await pane.check();
    expect([excel.workbook.undo.length, marked()]).toEqual([steps, marks]);
    expect(hand.undo()).toBe(true);
    expect(valueOf(remark)).toBe('');
  });

  it('can be taken back after a check that found something new: the marks first', async () => {
    const { excel, pane, hand, valueOf, marked } = opened(newer);
    await pane.check();
    const marks = marked();
    hand.type(form, nameless, '');
    await pane.check();
    expect(marked()).not.toEqual(marks);
    hand.undo();
    const isBroken = excel.workbook.sheet(form).conditionalFormats.some((format) => format.isBroken);
    expect([valueOf(nameless), isBroken]).toEqual(['', true]);
    hand.undo();
    expect(valueOf(nameless)).toBe('第1项走访企业');
  });

  it('cannot, once an Excel before ExcelApi 1.19 was marked anew', async () => {
    const { excel, pane, hand, valueOf } = opened();
    excel.workbook.undo.knowsAddIns = false;
    await pane.check();
    hand.type(form, nameless, '');
    await pane.check();
    expect([hand.undo(), valueOf(nameless)]).toEqual([false, '']);
  });

  it('can be taken back after a look at the workbook, a jump and a policy that was chosen already', async () => {
    const { pane, hand, valueOf } = opened(newer);
    await pane.choosePolicy(policyById('chongqing') ?? null);
    await pane.check();
    hand.type(form, remark, '备注');
    await pane.check();
    const finding = pane.getState().reviews[0]?.findings[0];
    if (!finding) throw new Error('nothing found');
    await pane.select({ form: 0, key: finding.key });
    await pane.choosePolicy(policyById('chongqing') ?? null);
    hand.undo();
    expect(valueOf(remark)).toBe('');
  });
});

describe('a mark', () => {
  it('that cells took along when they were copied is gone after the next check, though that finds the same', async () => {
    const { excel, pane } = opened(newer);
    await pane.check();
    const sheet = excel.workbook.sheet(form);
    const copied = areaOf(remark);
    sheet.conditionalFormats = sheet.conditionalFormats.map((mark) => ({
      ...mark,
      areas: [...mark.areas, copied],
    }));
    await pane.check();
    expect(sheet.formatsOver([copied])).toEqual([]);
    expect(sheet.conditionalFormats).not.toEqual([]);
  });

  it('that the user took away by hand is there again after the next check', async () => {
    const { excel, pane } = opened(newer);
    await pane.check();
    const sheet = excel.workbook.sheet(form);
    const areas = sheet.conditionalFormats.flatMap((mark) => mark.areas);
    sheet.conditionalFormats = [];
    await pane.check();
    expect(sheet.conditionalFormats.flatMap((mark) => mark.areas)).toEqual(areas);
    expect(areas).not.toEqual([]);
  });
});

describe('settings kept in the workbook', () => {
  it('take Ctrl+Z away, which is said before the first time and never again', async () => {
    const { excel, pane, again, hand, valueOf } = opened();
    await pane.check();
    hand.type(form, remark, '备注');
    expect(pane.getState().settingsNote?.zh).toContain('Ctrl+Z');
    await setAside(pane, 1);
    takeAllBack(hand);
    expect(valueOf(remark)).toBe('备注');
    expect([pane.getState().settingsNote, again().getState().settingsNote]).toEqual([null, null]);
    expect(excel.workbook.CustomXmlParts.written).toBe(1);
  });

  it('say it to another user too, whose first write brings back what a colleague kept', async () => {
    const { excel, pane, hand, valueOf } = opened();
    await pane.check();
    await setAside(pane, 1);
    const host = excelHost();
    const door = excelDoor();
    const colleague = createPane(host, { storage: storageInMemory(), today: () => '2026-11-23', door });
    await colleague.check();
    expect(colleague.getState().settingsNote?.zh).toContain('Ctrl+Z');
    hand.type(form, remark, '备注');
    const [waiver] = colleague.getState().settings.waivers;
    if (!waiver) throw new Error('nothing kept');
    await colleague.restore(waiver);
    takeAllBack(hand);
    expect([colleague.getState().settingsNote, valueOf(remark)]).toEqual([null, '备注']);
    expect(excel.workbook.CustomXmlParts.items()).toEqual([]);
  });

  it('are written once for several findings in one go', async () => {
    const { excel, pane } = opened();
    await pane.check();
    await setAside(pane, 4);
    expect(pane.getState().settings.waivers).toHaveLength(4);
    expect(excel.workbook.CustomXmlParts.written).toBe(1);
  });
});

/** What the pane marked after it wrote settings can be taken back, and nothing from before. */
function takeAllBack(hand: Hand): void {
  while (hand.undo()) continue;
}

async function setAside(pane: ReturnType<typeof opened>['pane'], count: number): Promise<void> {
  const places = (pane.getState().reviews[0]?.findings ?? [])
    .slice(0, count)
    .map(({ key }) => ({ form: 0, key }));
  await pane.setAsideAll(places, '已核实', '王科长');
}

import { describe, expect, it } from '@jest/globals';
import type { NewSheet, Sheet } from '../../src/sheets';
import type { Implementation } from './contract-workbook';
import { at, cellIn, emptySheet, form, opener, problemOf } from './given';
import { quiet } from './turns';

const plain = { size: 10, horizontal: 'center', vertical: 'middle' } as const;
const framed = { ...plain, framed: true } as const;
const input = { ...framed, fill: 'FFFBE6', unlocked: true } as const;

/** A small form: a title over it, a code that looks like a number, an amount, two rows under one label, and a sum. */
const newForm: NewSheet = {
  name: '项目表',
  columns: [12, 10, 10],
  heights: [30, 20, 20, 20, 20, 14],
  cells: [
    { ...at('A1'), value: '项目支出绩效自评表', style: { ...plain, size: 18, bold: true } },
    { ...at('B1'), style: plain },
    { ...at('C1'), style: plain },
    { ...at('A2'), value: '项目编码', style: framed },
    { ...at('B2'), value: '0012', style: { ...input, numberFormat: '@' } },
    { ...at('C2'), style: input },
    { ...at('A3'), value: '产出', style: framed },
    { ...at('B3'), value: 12.5, style: { ...input, numberFormat: '#,##0.00####' } },
    { ...at('C3'), value: 25, formula: 'B3*2', style: framed },
    { ...at('A4'), style: framed },
    { ...at('B4'), value: 3, style: input },
    { ...at('C4'), value: 6, formula: 'B4*2', style: framed },
    { ...at('A5'), value: '合计（=1+1）', style: framed },
    { ...at('B5'), style: framed },
    { ...at('C5'), value: 31, formula: 'SUM(C3:C4)', style: framed },
  ],
  merges: [
    { from: at('A1'), to: at('C1') },
    { from: at('A3'), to: at('A4') },
    { from: at('A5'), to: at('B5') },
  ],
  rules: [
    { at: { from: at('B3'), to: at('B4') }, most: null, refusal: { title: '请填数字', text: '不带单位' } },
    {
      at: { from: at('C2'), to: at('C2') },
      choices: ['是', '否'],
      prompt: { title: '填写要求', text: '选一个' },
    },
  ],
  checks: [
    { at: { from: at('C3'), to: at('C4') }, formula: 'AND(ISNUMBER($C3),$C3>$B3*3)', severity: 'error' },
  ],
  print: { area: { from: at('A1'), to: at('C5') }, repeated: { from: 2, to: 2 } },
};

const guidance: NewSheet = {
  ...newForm,
  name: '填表说明',
  cells: [{ ...at('A1'), value: '单位为元。', style: plain }],
  merges: [],
  rules: [],
  checks: [],
};

/** Sheets that come whole or not at all. */
export function addingContract(implementation: Implementation): void {
  const open = opener(implementation);
  const calculates = !implementation.lacks.includes('calculation');

  describe('adding sheets', () => {
    it('has everything of a sheet there: values, formulas, merges, checks', async () => {
      const { host, workbook } = await open();
      const { names } = await host.addSheets([newForm, guidance]);
      expect(names).toEqual(['项目表', '填表说明']);
      const sheets = await host.readSheets('all');
      expect(sheets.slice(-2).map(({ name }) => name)).toEqual(names);
      const read = sheets.find(({ name }) => name === '项目表');
      expect(contentsOf(read)).toEqual([
        ['A1', '项目支出绩效自评表'],
        ['A2', '项目编码'],
        ['B2', '0012'],
        ['A3', '产出'],
        ['B3', 12.5],
        ['C3', 25, 'B3*2'],
        ['B4', 3],
        ['C4', 6, 'B4*2'],
        ['A5', '合计（=1+1）'],
        ['C5', 31, 'SUM(C3:C4)'],
      ]);
      expect(new Set(read?.merges.map((merge) => JSON.stringify(merge)))).toEqual(
        new Set(newForm.merges.map((merge) => JSON.stringify(merge))),
      );
      expect(await workbook.conditionsOn('项目表', 'C4')).toEqual([
        expect.stringMatching(/^=?AND\(ISNUMBER\(\$C3\),\$C3>\$B3\*3\)$/u),
      ]);
      expect(await workbook.conditionsOn('项目表', 'B4')).toEqual([]);
    });

    if (calculates) {
      it('computes there from then on', async () => {
        const { host, workbook } = await open();
        await host.addSheets([newForm]);
        await workbook.typeCell('项目表', 'B3', 100);
        await quiet();
        expect(cellIn(await host.readSheets('all'), 'C5', '项目表')?.content).toBe(206);
      });
    }

    it('has two of one kind there, each with its own formulas and merges', async () => {
      const { host, workbook } = await open();
      const { names } = await host.addSheets([newForm, { ...newForm, name: '项目表 (2)' }]);
      const [one, other] = (await host.readSheets('all')).slice(-2);
      expect([one?.name, other?.name]).toEqual(names);
      expect(contentsOf(other)).toEqual(contentsOf(one));
      expect(other?.merges).toEqual(one?.merges);
      expect(other?.merges).toHaveLength(newForm.merges.length);
      if (!calculates) return;
      await workbook.typeCell('项目表 (2)', 'B3', 100);
      await quiet();
      const sheets = await host.readSheets('all');
      expect(names.map((name) => cellIn(sheets, 'C5', name)?.content)).toEqual([31, 206]);
    });

    it('takes the next free name where one is taken, whatever its case', async () => {
      const { host } = await open();
      const { names } = await host.addSheets([
        { ...guidance, name: form },
        { ...guidance, name: 'Sheet' },
        { ...guidance, name: 'SHEET' },
      ]);
      expect(names).toEqual([`${form} (2)`, 'Sheet', 'SHEET (2)']);
      expect((await host.addSheets([{ ...guidance, name: form }])).names).toEqual([`${form} (3)`]);
    });

    it('touches no other sheet, leaves the one in front there, and is no news', async () => {
      const { host, workbook } = await open();
      const before = await host.readSheets('all');
      const [front] = await host.readSheets('active');
      const told: (readonly string[])[] = [];
      host.onChange((names) => told.push(names));
      await quiet();
      await host.addSheets([newForm]);
      await quiet();
      expect((await host.readSheets('all')).slice(0, before.length)).toEqual(before);
      expect((await host.readSheets('active'))[0]?.name).toBe(front?.name);
      expect(await workbook.conditionsOn(form, 'A1')).toEqual([]);
      expect(told).toEqual([]);
    });

    it('is taken back whole', async () => {
      const { host, workbook } = await open();
      const before = await workbook.dump();
      const added = await host.addSheets([newForm, guidance]);
      expect(await added.undo()).toBe('undone');
      expect(await workbook.dump()).toEqual(before);
    });

    it('stays where the user has entered something since', async () => {
      const { host, workbook } = await open();
      const added = await host.addSheets([newForm, guidance]);
      await workbook.typeCell('填表说明', 'A3', '记得改');
      expect(await added.undo()).toBe('changed-since');
      expect((await host.readSheets('all')).slice(-2).map(({ name }) => name)).toEqual(added.names);
    });

    it('leaves nothing behind where one cannot be finished', async () => {
      const { host, workbook } = await open();
      const before = await workbook.dump();
      await workbook.breakAdding();
      expect(await problemOf(host.addSheets([guidance, newForm]))).toBe('failed');
      expect(await workbook.dump()).toEqual(before);
      expect((await host.readSheets('active'))[0]?.name).toBe(form);
    });

    it('lets the new sheet be shown like any other', async () => {
      const { host, workbook } = await open();
      const { names } = await host.addSheets([newForm]);
      await host.select({ sheet: names[0] ?? '', cell: at('B3') });
      expect(await workbook.selection()).toEqual({ sheet: '项目表', cell: at('B3') });
      expect((await host.readSheets('active'))[0]?.name).not.toBe(emptySheet);
    });
  });
}

function contentsOf(sheet: Sheet | undefined): readonly (readonly unknown[])[] {
  return (sheet?.cells ?? []).map(({ row, column, content, formula }) => [
    `${String.fromCharCode(64 + column)}${row}`,
    content,
    ...(formula === undefined ? [] : [formula]),
  ]);
}

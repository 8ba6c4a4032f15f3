import { describe, expect, it } from '@jest/globals';
import type { SheetEdit } from '../../src/sheets';
import type { ContractWorkbook, Implementation } from './contract-workbook';
import { at, cellIn, edit, emptySheet, form, hiddenSheet, opener, problemOf } from './given';

export function writingContract(implementation: Implementation): void {
  const open = opener(implementation);

  describe('a write', () => {
    it.each([
      ['a plain text', '已完成'],
      ['a text that looks like a formula', '=SUM(B2:B5)'],
      ['a text that looks like a number', '00123'],
      ['a text that looks like a percent', '95%'],
      ['a text that looks like a date', '2026-11-22'],
      ['markup', '<img src=x onerror=alert(1)>'],
      ['several lines', '一、产出\n二、效益'],
      ['a leading apostrophe', "'注"],
      ['as many characters as a cell holds', '长'.repeat(32_767)],
    ])('stores %s as that text', async (_, text) => {
      const { host } = await open();
      await host.write([edit('C5', text)]);
      expect(cellIn(await host.readSheets('active'), 'C5')).toEqual({ ...at('C5'), content: text, text });
    });

    it('stores a number as a number', async () => {
      const { host } = await open();
      await host.write([edit('B3', '12.5', 'number')]);
      expect(cellIn(await host.readSheets('active'), 'B3')).toMatchObject({ content: 12.5, text: '12.5' });
    });

    it('keeps the number format of a cell', async () => {
      const { host } = await open();
      await host.write([edit('B5', '2000', 'number'), edit('D2', '95', 'number')]);
      const sheets = await host.readSheets('active');
      expect(cellIn(sheets, 'B5')).toMatchObject({ content: 2000 });
      expect(cellIn(sheets, 'D2')).toMatchObject({ content: 0.95, percent: true });
    });

    it('stores a number as a number even where the cell is formatted as text', async () => {
      const { host, workbook } = await open();
      await workbook.formatAsText(form, 'C5');
      await workbook.typeCell(form, 'C5', 88);
      expect(cellIn(await host.readSheets('active'), 'C5')?.content).toBe('88');
      await host.write([edit('C5', '88', 'number')]);
      expect(cellIn(await host.readSheets('active'), 'C5')?.content).toBe(88);
    });

    it('stores a percent as its hundredth and shows it as a percent', async () => {
      const { host } = await open();
      await host.write([edit('C5', '98.5%', 'percent')]);
      expect(cellIn(await host.readSheets('active'), 'C5')).toEqual({
        ...at('C5'),
        content: 0.985,
        text: '98.5%',
        percent: true,
      });
    });

    it('stores a formula as a formula', async () => {
      const { host } = await open();
      await host.write([edit('C5', 'B2+1', 'formula')]);
      expect(cellIn(await host.readSheets('active'), 'C5')?.formula).toBe('B2+1');
    });

    it('puts a text in the place of a formula', async () => {
      const { host } = await open();
      await host.write([edit('B4', '无')]);
      expect(cellIn(await host.readSheets('active'), 'B4')).toEqual({
        ...at('B4'),
        content: '无',
        text: '无',
      });
    });

    it('empties a cell with an empty text', async () => {
      const { host } = await open();
      await host.write([edit('B2', ''), edit('B4', '')]);
      const sheets = await host.readSheets('active');
      expect([cellIn(sheets, 'B2'), cellIn(sheets, 'B4')]).toEqual([undefined, undefined]);
    });

    it('lets the last edit of a cell stand', async () => {
      const { host } = await open();
      await host.write([edit('B2', '1', 'number'), edit('B2', '终')]);
      expect(cellIn(await host.readSheets('active'), 'B2')?.content).toBe('终');
    });

    it('reaches several sheets at once', async () => {
      const { host } = await open();
      await host.write([edit('A2', '甲'), edit('B7', '乙', 'text', emptySheet)]);
      const sheets = await host.readSheets('all');
      expect([cellIn(sheets, 'A2')?.text, cellIn(sheets, 'B7', emptySheet)?.text]).toEqual(['甲', '乙']);
    });

    it('leaves the fill of the cell', async () => {
      const { host, workbook } = await open();
      await workbook.fill(form, 'B2', '#FFFF00');
      await host.write([edit('B2', '5', 'number')]);
      expect(await workbook.fillOf(form, 'B2')).toBe('#FFFF00');
    });

    it('is made where the rows hold what was seen, whatever changed elsewhere', async () => {
      const { host, workbook } = await open();
      const seen = await host.readSheets('all');
      await workbook.typeCell(form, 'A9', '说明');
      await host.write(
        [edit('B2', '5', 'number'), edit('H4', '新'), edit('C3', '乙', 'text', emptySheet)],
        seen,
      );
      const sheets = await host.readSheets('all');
      expect([cellIn(sheets, 'B2')?.content, cellIn(sheets, 'H4')?.text]).toEqual([5, '新']);
      expect(cellIn(sheets, 'C3', emptySheet)?.text).toBe('乙');
    });

    it('takes a formula for the same whatever it comes to by now', async () => {
      const { host, workbook } = await open();
      const seen = await host.readSheets('all');
      await workbook.typeCell(form, 'B2', 150);
      await host.write([edit('C4', '甲')], seen);
      expect(cellIn(await host.readSheets('active'), 'C4')?.text).toBe('甲');
    });

    it.each([
      [
        'the cell itself was typed over',
        (workbook: ContractWorkbook) => workbook.typeCell(form, 'B2', 7),
        'B2',
      ],
      ['the cell beside it was', (workbook: ContractWorkbook) => workbook.typeCell(form, 'A2', '改'), 'A2'],
      [
        'a blank one of its row was',
        (workbook: ContractWorkbook) => workbook.typeCell(form, 'A4', '新'),
        'A4',
      ],
      ['one of its row was emptied', (workbook: ContractWorkbook) => workbook.typeCell(form, 'C2', ''), 'C2'],
      ['a row came between', (workbook: ContractWorkbook) => workbook.insertRow(form, 2), 'A2'],
    ])('writes nothing and names the cell where %s since', async (_, change, cell) => {
      const { host, workbook } = await open();
      const seen = await host.readSheets('all');
      await change(workbook);
      const before = await workbook.dump();
      const edits = [
        edit('B2', '5', 'number'),
        edit('B4', '6', 'number'),
        edit('A1', '乙', 'text', hiddenSheet),
      ];
      await expect(host.write(edits, seen)).rejects.toMatchObject({
        reason: 'changed-since',
        details: expect.arrayContaining([`${form}!${cell}`]),
      });
      expect(await workbook.dump()).toEqual(before);
    });

    it('writes nothing where blank cells moved, which look alike', async () => {
      const { host, workbook } = await open();
      const seen = await host.readSheets('all');
      await workbook.insertRow(form, 3);
      expect(await problemOf(host.write([edit('H3', '新')], seen))).toBe('changed-since');
    });

    it('of nothing is made', async () => {
      const { host } = await open();
      expect(await (await host.write([])).undo()).toBe('undone');
    });

    it('writes nothing when one sheet is missing', async () => {
      const { host, workbook } = await open();
      const before = await workbook.dump();
      expect(await problemOf(host.write([edit('B2', '1'), edit('A1', '2', 'text', '没有')]))).toBe(
        'no-such-sheet',
      );
      expect(await workbook.dump()).toEqual(before);
    });

    if (implementation.lacks.includes('protect')) {
      it('cannot meet a protected sheet here', async () => {
        const { workbook } = await open();
        expect(workbook.protect).toBeNull();
      });
    } else {
      it('writes nothing when one sheet is protected', async () => {
        const { host, workbook } = await open();
        await workbook.protect?.(form);
        const before = await workbook.dump();
        expect(await problemOf(host.write([edit('A1', '1', 'text', emptySheet), edit('B2', '2')]))).toBe(
          'protected',
        );
        expect(await workbook.dump()).toEqual(before);
      });
    }

    if (implementation.lacks.includes('beginEditing')) {
      it('cannot meet a cell that is being edited here', async () => {
        const { workbook } = await open();
        expect(workbook.beginEditing).toBeNull();
      });
    } else {
      it('asks the user to finish the cell that is being edited', async () => {
        const { host, workbook } = await open();
        await workbook.beginEditing?.(form, 'A2');
        expect(await problemOf(host.write([edit('B2', '1')]))).toBe('cell-editing');
      });
    }
  });

  describe('an undo', () => {
    const every: readonly SheetEdit[] = [
      edit('B2', '=1+1'),
      edit('B3', '12.5', 'number'),
      edit('D2', '88', 'number'),
      edit('B4', '9', 'number'),
      edit('B5', '50%', 'percent'),
      edit('B6', 'B2*3', 'formula'),
      edit('A2', ''),
      edit('H9', '新'),
      edit('C3', '无', 'text', emptySheet),
    ];

    it('puts back values, formulas and number formats', async () => {
      const { host, workbook } = await open();
      await workbook.fill(form, 'B5', '#FFFF00');
      const before = await workbook.dump();
      const written = await host.write(every);
      expect(await workbook.dump()).not.toEqual(before);
      expect(await written.undo()).toBe('undone');
      expect(await workbook.dump()).toEqual(before);
    });

    it('puts back the text format that a number had to lose', async () => {
      const { host, workbook } = await open();
      await workbook.formatAsText(form, 'C5');
      await workbook.typeCell(form, 'C5', 88);
      const before = await workbook.dump();
      const written = await host.write([edit('C5', '88', 'number')]);
      expect(await written.undo()).toBe('undone');
      expect(await workbook.dump()).toEqual(before);
    });

    it('leaves what the user did elsewhere', async () => {
      const { host, workbook } = await open();
      const written = await host.write([edit('B3', '12.5', 'number')]);
      await workbook.typeCell(form, 'A3', '说明');
      expect(await written.undo()).toBe('undone');
      const sheets = await host.readSheets('active');
      expect([cellIn(sheets, 'A3')?.text, cellIn(sheets, 'B3')?.content]).toEqual(['说明', '12.5']);
    });

    it('touches nothing once the user has changed one of the cells', async () => {
      const { host, workbook } = await open();
      const written = await host.write(every);
      await workbook.typeCell(form, 'B3', 77);
      const before = await workbook.dump();
      expect(await written.undo()).toBe('changed-since');
      expect(await workbook.dump()).toEqual(before);
    });

    it('touches nothing once the user has emptied one of the cells', async () => {
      const { host, workbook } = await open();
      const written = await host.write(every);
      await workbook.typeCell(form, 'H9', '');
      expect(await written.undo()).toBe('changed-since');
    });

    it('is not undone twice', async () => {
      const { host } = await open();
      const written = await host.write([edit('B2', '5', 'number')]);
      expect([await written.undo(), await written.undo()]).toEqual(['undone', 'changed-since']);
    });

    it('goes back through several writes, the last first', async () => {
      const { host, workbook } = await open();
      const before = await workbook.dump();
      const first = await host.write([edit('B2', '5', 'number')]);
      const second = await host.write([edit('B2', '六'), edit('B3', '7', 'number')]);
      expect(await first.undo()).toBe('changed-since');
      expect([await second.undo(), await first.undo()]).toEqual(['undone', 'undone']);
      expect(await workbook.dump()).toEqual(before);
    });

    if (!implementation.lacks.includes('undo')) {
      it('of the user, with the spreadsheet’s own key, counts as a change', async () => {
        const { host, workbook } = await open();
        const before = await workbook.dump();
        const written = await host.write([edit('B2', '5', 'number'), edit('B3', '7', 'number')]);
        await workbook.undo?.();
        expect(await workbook.dump()).toEqual(before);
        expect(await written.undo()).toBe('changed-since');
      });
    }
  });
}

import { describe, expect, it } from '@jest/globals';
import type { Implementation } from './contract-workbook';
import { at, cellIn, contractSheets, emptySheet, form, hiddenSheet, opener, problemOf } from './given';

export function readingContract(implementation: Implementation): void {
  const open = opener(implementation);

  describe('a reading', () => {
    it('gives every sheet in the order of the workbook, hidden ones included', async () => {
      const { host } = await open();
      const names = (await host.readSheets('all')).map((sheet) => sheet.name);
      expect(names).toEqual([form, emptySheet, hiddenSheet]);
    });

    it('gives values, texts, formulas, percents and merges as they stand', async () => {
      const { host } = await open();
      const expected = contractSheets.map(({ name, cells, merges, typed }) => ({
        name,
        cells,
        merges,
        typed,
      }));
      expect(await host.readSheets('all')).toEqual(expected);
    });

    it('gives only the sheet the user looks at when asked for it', async () => {
      const { host } = await open();
      expect((await host.readSheets('active')).map((sheet) => sheet.name)).toEqual([form]);
      await host.select({ sheet: emptySheet, cell: at('A1') });
      expect((await host.readSheets('active')).map((sheet) => sheet.name)).toEqual([emptySheet]);
    });

    it('gives cells row by row, left to right, wherever they were typed', async () => {
      const { host, workbook } = await open();
      await workbook.typeCell(emptySheet, 'C9', '三');
      await workbook.typeCell(emptySheet, 'B2', '一');
      await workbook.typeCell(emptySheet, 'B9', '二');
      const [, sheet] = await host.readSheets('all');
      expect(sheet?.cells.map((cell) => cell.text)).toEqual(['一', '二', '三']);
    });

    it('does not change when the workbook does', async () => {
      const { host, workbook } = await open();
      const sheets = await host.readSheets('all');
      const before = JSON.stringify(sheets);
      await workbook.typeCell(form, 'B2', 999);
      await host.write([{ sheet: form, cell: at('A2'), value: '改', as: 'text' }]);
      expect(JSON.stringify(sheets)).toBe(before);
    });

    it('leaves out what only has looks', async () => {
      const { host, workbook } = await open();
      await workbook.fill(form, 'H8', '#FFFF00');
      expect(cellIn(await host.readSheets('all'), 'H8')).toBeUndefined();
    });

    it('gives hostile content as the text it is', async () => {
      const { host, workbook } = await open();
      const hostile = '<img src=x onerror=alert(1)>';
      await workbook.typeCell(form, 'A7', hostile);
      expect(cellIn(await host.readSheets('all'), 'A7')).toEqual({
        ...at('A7'),
        content: hostile,
        text: hostile,
      });
    });

    it('is called off by a signal', async () => {
      const { host } = await open();
      expect(await problemOf(host.readSheets('all', AbortSignal.abort()))).toBe('cancelled');
      const controller = new AbortController();
      const reading = host.readSheets('all', controller.signal);
      controller.abort();
      expect(['cancelled', 'none']).toContain(await problemOf(reading));
    });

    if (implementation.lacks.includes('calculation')) {
      it('keeps the last result of a formula, since nothing calculates here', async () => {
        const { host, workbook } = await open();
        await workbook.typeCell(form, 'B2', 150);
        expect(cellIn(await host.readSheets('all'), 'B4')?.content).toBe(200);
      });
    } else {
      it('waits for the results of formulas', async () => {
        const { host, workbook } = await open();
        await workbook.typeCell(form, 'B2', 150);
        expect(cellIn(await host.readSheets('all'), 'B4')?.content).toBe(300);
      });
    }
  });

  describe('a selection', () => {
    it('shows the cell on its sheet', async () => {
      const { host, workbook } = await open();
      await host.select({ sheet: emptySheet, cell: at('C7') });
      expect(await workbook.selection()).toEqual({ sheet: emptySheet, cell: at('C7') });
    });

    it('changes nothing', async () => {
      const { host, workbook } = await open();
      const before = await workbook.dump();
      await host.select({ sheet: form, cell: at('B3') });
      expect(await workbook.dump()).toEqual(before);
    });

    it('is refused where there is no such sheet, or a hidden one', async () => {
      const { host } = await open();
      expect(await problemOf(host.select({ sheet: '没有', cell: at('A1') }))).toBe('no-such-sheet');
      expect(await problemOf(host.select({ sheet: hiddenSheet, cell: at('A1') }))).toBe('hidden-sheet');
    });
  });
}

import { describe, expect, it } from '@jest/globals';
import type { Implementation } from './contract-workbook';
import { at, cellIn, edit, form, mark, opener, problemOf } from './given';

/** Rows that the user hid, or filtered away: a form goes on under a filter. */
export function hiddenRowsContract(implementation: Implementation): void {
  const open = opener(implementation);

  describe('a hidden row', () => {
    if (implementation.lacks.includes('hiddenRows')) {
      it('cannot be had here', async () => {
        const { workbook } = await open();
        expect([workbook.hideRow, workbook.isRowHidden]).toEqual([null, null]);
      });
      return;
    }

    it('is read, marked and written as any other', async () => {
      const { host, workbook } = await open();
      const before = await host.readSheets('all');
      await workbook.hideRow?.(form, 2);
      expect(await host.readSheets('all')).toEqual(before);
      await host.highlight([mark('B2')]);
      expect(await workbook.conditionsOn(form, 'B2')).toHaveLength(1);
      await host.write([edit('B2', '77', 'number')], before);
      expect(cellIn(await host.readSheets('all'), 'B2')?.content).toBe(77);
      expect(await workbook.isRowHidden?.(form, 2)).toBe(true);
    });

    it('among rows that are written together keeps no other from getting its own, nor from getting it back', async () => {
      const { host, workbook } = await open();
      const cells = ['B1', 'B2', 'B3', 'B4'];
      const standing = async (): Promise<readonly unknown[]> => {
        const sheets = await host.readSheets('all');
        return cells.map((cell) => cellIn(sheets, cell)?.content);
      };
      const before = await standing();
      await workbook.hideRow?.(form, 2);
      const edits = cells.map((cell, i) => edit(cell, String(70 + i), 'number'));
      const written = await host.write(edits, await host.readSheets('all'));
      expect(await standing()).toEqual([70, 71, 72, 73]);
      expect(await written.undo()).toBe('undone');
      expect(await standing()).toEqual(before);
    });

    it('is not shown by a jump to its cell, which is selected and said to be hidden', async () => {
      const { host, workbook } = await open();
      await workbook.hideRow?.(form, 3);
      expect(await problemOf(host.select({ sheet: form, cell: at('B3') }))).toBe('hidden-cell');
      expect(await workbook.selection()).toEqual({ sheet: form, cell: at('B3') });
      expect(await workbook.isRowHidden?.(form, 3)).toBe(true);
      expect(await problemOf(host.select({ sheet: form, cell: at('B4') }))).toBe('none');
    });
  });
}

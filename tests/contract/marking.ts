import { describe, expect, it } from '@jest/globals';
import { address } from '../../src/sheets';
import type { ContractWorkbook, Implementation } from './contract-workbook';
import { emptySheet, form, hiddenSheet, mark, opener, problemOf } from './given';

export function markingContract(implementation: Implementation): void {
  const open = opener(implementation);

  describe('highlights', () => {
    it('mark each cell by its severity, on every sheet', async () => {
      const { host, workbook } = await open();
      await host.highlight([mark('B2', 'error'), mark('B3', 'warning'), mark('A1', 'hint', hiddenSheet)]);
      expect(await marksOn(workbook, form, 'B2')).toEqual(['error']);
      expect(await marksOn(workbook, form, 'B3')).toEqual(['warning']);
      expect(await marksOn(workbook, hiddenSheet, 'A1')).toEqual(['hint']);
      expect(await marksOn(workbook, form, 'B4')).toEqual([]);
    });

    it('take the place of all highlights made before', async () => {
      const { host, workbook } = await open();
      await host.highlight([mark('B2'), mark('A1', 'hint', emptySheet)]);
      await host.highlight([mark('B3')]);
      expect(await marksOn(workbook, form, 'B2')).toEqual([]);
      expect(await marksOn(workbook, emptySheet, 'A1')).toEqual([]);
      expect(await marksOn(workbook, form, 'B3')).toEqual(['error']);
    });

    it('show the loudest where a cell has several', async () => {
      const { host, workbook } = await open();
      await host.highlight([mark('B2', 'hint'), mark('B2', 'error'), mark('B2', 'warning')]);
      expect(await marksOn(workbook, form, 'B2')).toEqual(['error']);
    });

    it('leave the fills of the user alone, beneath and beside', async () => {
      const { host, workbook } = await open();
      await workbook.fill(form, 'B2', '#FFFF00');
      await host.highlight([mark('B2')]);
      expect(await workbook.fillOf(form, 'B2')).toBe('#FFFF00');
      await host.clearHighlights();
      expect(await workbook.fillOf(form, 'B2')).toBe('#FFFF00');
    });

    it('leave the conditional formats of the user alone', async () => {
      const { host, workbook } = await open();
      await workbook.addConditionalFormat(form, 'A2:D5', '=$B2>50', '#00FF00');
      const before = await workbook.conditionsOn(form, 'B2');
      await host.highlight([mark('B2')]);
      expect(await workbook.conditionsOn(form, 'B2')).toEqual(expect.arrayContaining([...before]));
      await host.clearHighlights();
      expect(await workbook.conditionsOn(form, 'B2')).toEqual(before);
    });

    it('leave the sheet as it was, cell by cell, once they are cleared', async () => {
      const { host, workbook } = await open();
      await workbook.fill(form, 'B2', '#FFFF00');
      await workbook.addConditionalFormat(form, 'A2:D5', '=$B2>50', '#00FF00');
      const before = await workbook.dump();
      await host.highlight([
        mark('B2'),
        mark('B3', 'warning'),
        mark('H20', 'hint'),
        mark('A1', 'hint', hiddenSheet),
      ]);
      expect(await workbook.dump()).not.toEqual(before);
      await host.clearHighlights();
      expect(await workbook.dump()).toEqual(before);
    });

    it('of an earlier session are found again and cleared', async () => {
      const { host, workbook } = await open();
      await workbook.addConditionalFormat(form, 'A2:D5', '=$B2>50', '#00FF00');
      const before = await workbook.dump();
      await host.highlight([mark('B2'), mark('C2', 'warning')]);
      const later = await workbook.reopen();
      expect(await marksOn(workbook, form, 'B2')).toEqual(['error']);
      expect(await later.isHighlighted()).toBe(true);
      await later.clearHighlights();
      expect(await later.isHighlighted()).toBe(false);
      expect(await workbook.dump()).toEqual(before);
    });

    it('write nothing into a cell', async () => {
      const { host } = await open();
      const before = await host.readSheets('all');
      await host.highlight([mark('B2'), mark('H20')]);
      expect(await host.readSheets('all')).toEqual(before);
    });

    it('are not made at all when one is on a sheet that is missing; the old ones stay', async () => {
      const { host, workbook } = await open();
      await host.highlight([mark('B3')]);
      const before = await workbook.dump();
      expect(await problemOf(host.highlight([mark('B2'), mark('A1', 'hint', '没有')]))).toBe('no-such-sheet');
      expect(await workbook.dump()).toEqual(before);
    });

    it('of ten thousand cells are made and cleared before anyone waits', async () => {
      const { host, workbook } = await open();
      const severities = ['error', 'warning', 'hint'] as const;
      const marks = Array.from({ length: 10_000 }, (_, index) =>
        mark(
          address({ row: 1 + Math.floor(index / 20), column: 1 + (index % 20) }),
          severities[index % 7 === 0 ? 0 : index % 2 === 0 ? 1 : 2],
        ),
      );
      const before = await workbook.dump();
      const start = performance.now();
      await host.highlight(marks);
      expect(await marksOn(workbook, form, 'A1')).toEqual(['error']);
      await host.clearHighlights();
      expect(performance.now() - start).toBeLessThan(3_000);
      expect(await workbook.dump()).toEqual(before);
    }, 20_000);

    if (implementation.lacks.includes('protect')) {
      it('cannot meet a protected sheet here', async () => {
        const { workbook } = await open();
        expect(workbook.protect).toBeNull();
      });
    } else {
      it('are not made at all when one is on a protected sheet; every such sheet is named', async () => {
        const { host, workbook } = await open();
        await workbook.protect?.(form);
        await workbook.protect?.(hiddenSheet);
        const before = await workbook.dump();
        const marks = [mark('A1', 'hint', emptySheet), mark('B2'), mark('A1', 'hint', hiddenSheet)];
        await expect(host.highlight(marks)).rejects.toMatchObject({
          reason: 'protected',
          details: [form, hiddenSheet],
        });
        expect(await workbook.dump()).toEqual(before);
      });
    }

    if (implementation.lacks.includes('undo')) {
      it('cannot meet an undo of the user here', async () => {
        const { workbook } = await open();
        expect(workbook.undo).toBeNull();
      });
    } else {
      it('are no step that the user would have to undo', async () => {
        const { host, workbook } = await open();
        await workbook.typeCell(form, 'A2', '改过');
        await host.highlight([mark('B2')]);
        await host.clearHighlights();
        await workbook.undo?.();
        const [sheet] = await host.readSheets('active');
        expect(sheet?.cells.map((cell) => cell.text)).not.toContain('改过');
        expect(await marksOn(workbook, form, 'B2')).toEqual([]);
      });
    }
  });
}

/** The severities whose marks lie on a cell. */
async function marksOn(workbook: ContractWorkbook, sheet: string, cell: string): Promise<readonly string[]> {
  const conditions = await workbook.conditionsOn(sheet, cell);
  return conditions.flatMap((condition) => {
    const severity = /PERF:(\w+)/iu.exec(condition)?.[1];
    return severity === undefined ? [] : [severity.toLowerCase()];
  });
}

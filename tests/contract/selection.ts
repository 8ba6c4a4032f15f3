import { describe, expect, it } from '@jest/globals';
import type { SheetPosition, SpreadsheetHost } from '../../src/sheets';
import type { Implementation } from './contract-workbook';
import { at, emptySheet, form, opener } from './given';
import { quiet } from './turns';

export function selectionContract(implementation: Implementation): void {
  const open = opener(implementation);

  describe('where the user goes', () => {
    if (implementation.lacks.includes('selections')) {
      it('is never told by what cannot tell, and stopping it does no harm', async () => {
        const { host, workbook } = await open();
        await host.readSheets('all');
        const { told, stop } = follow(host);
        await workbook.select(form, 'B2');
        await quiet();
        expect(told).toEqual([]);
        expect(stop).not.toThrow();
      });
      return;
    }

    it('is told with the sheet and the cell', async () => {
      const { host, workbook } = await open();
      await host.readSheets('all');
      const { told } = follow(host);
      await workbook.select(form, 'B3');
      await quiet();
      await workbook.select(emptySheet, 'C2');
      await quiet();
      expect(told).toContainEqual({ sheet: form, cell: at('B3') });
      expect(told[told.length - 1]).toEqual({ sheet: emptySheet, cell: at('C2') });
    });

    it('is told no more to one who left', async () => {
      const { host, workbook } = await open();
      await host.readSheets('all');
      const first = follow(host);
      const second = follow(host);
      await quiet();
      first.stop();
      await quiet();
      await workbook.select(form, 'B3');
      await quiet();
      expect(first.told).toEqual([]);
      expect(second.told).toContainEqual({ sheet: form, cell: at('B3') });
    });

    it('is no change of the workbook', async () => {
      const { host, workbook } = await open();
      await host.readSheets('all');
      const changed: unknown[] = [];
      host.onChange((sheets) => changed.push(sheets));
      follow(host);
      await workbook.select(form, 'B3');
      await quiet();
      expect(changed).toEqual([]);
    });
  });
}

function follow(host: SpreadsheetHost): {
  readonly told: readonly SheetPosition[];
  readonly stop: () => void;
} {
  const told: SheetPosition[] = [];
  const stop = host.onSelect((place) => told.push(place));
  return { told, stop };
}

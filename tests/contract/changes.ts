import { describe, expect, it } from '@jest/globals';
import type { SpreadsheetHost } from '../../src/sheets';
import type { Implementation } from './contract-workbook';
import { at, edit, emptySheet, form, mark, opener } from './given';
import { quiet } from './turns';

export function changesContract(implementation: Implementation): void {
  const open = opener(implementation);

  describe('changes', () => {
    it('by the user are told with the name of the sheet', async () => {
      const { host, workbook } = await open();
      const told = listen(host);
      await workbook.typeCell(form, 'B2', 5);
      await quiet();
      await workbook.typeCell(emptySheet, 'A1', '新');
      await quiet();
      expect(told).toEqual([[form], [emptySheet]]);
    });

    it('are never told before the edit has ended', async () => {
      const { host, workbook } = await open();
      const seen: unknown[] = [];
      host.onChange(() => {
        void host.readSheets('active').then(([sheet]) => {
          seen.push(sheet?.cells.find((cell) => cell.row === 2 && cell.column === 2)?.content);
        });
      });
      await workbook.typeCell(form, 'B2', 5);
      await quiet();
      expect(seen).toEqual([5]);
    });

    it('by the host itself are never told: writes, undos, marks, settings, selections', async () => {
      const { host } = await open();
      await host.readSheets('all');
      const told = listen(host);
      const written = await host.write([edit('B2', '5', 'number'), edit('B4', 'B2*4', 'formula')]);
      await quiet();
      await written.undo();
      await host.highlight([mark('B2'), mark('B3', 'hint')]);
      await quiet();
      await host.clearHighlights();
      await host.writeSettings('{}');
      await host.select({ sheet: emptySheet, cell: at('B2') });
      await host.readSheets('all');
      await quiet();
      expect(told).toEqual([]);
    });

    it('by the user are told again after those of the host', async () => {
      const { host, workbook } = await open();
      await host.write([edit('B2', '5', 'number')]);
      await quiet();
      const told = listen(host);
      await workbook.typeCell(form, 'B2', 6);
      await quiet();
      expect(told).toEqual([[form]]);
    });

    it('are told to every listener, and no more to one who left', async () => {
      const { host, workbook } = await open();
      const [first, second]: [string[][], string[][]] = [[], []];
      const stop = host.onChange((sheets) => first.push([...sheets]));
      host.onChange((sheets) => second.push([...sheets]));
      await workbook.typeCell(form, 'B2', 5);
      await quiet();
      stop();
      await workbook.typeCell(form, 'B2', 6);
      await quiet();
      expect([first, second]).toEqual([[[form]], [[form], [form]]]);
    });

    if (!implementation.lacks.includes('undo')) {
      it('by the user’s own undo are told', async () => {
        const { host, workbook } = await open();
        await workbook.typeCell(form, 'B2', 5);
        await quiet();
        const told = listen(host);
        await workbook.undo?.();
        await quiet();
        expect(told).toEqual([[form]]);
      });
    }
  });
}

function listen(host: SpreadsheetHost): readonly (readonly string[])[] {
  const told: (readonly string[])[] = [];
  host.onChange((sheets) => told.push(sheets));
  return told;
}

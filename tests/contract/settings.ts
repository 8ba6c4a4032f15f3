import { describe, expect, it } from '@jest/globals';
import type { Implementation } from './contract-workbook';
import { opener } from './given';

export function settingsContract(implementation: Implementation): void {
  const open = opener(implementation);

  describe('settings', () => {
    const settings = JSON.stringify({ version: 1, waivers: [{ by: '王科长', reason: '已核实 "<b>"' }] });

    it('are null before any were kept', async () => {
      const { host } = await open();
      expect(await host.readSettings()).toBeNull();
    });

    it('come back as they were, the last ones', async () => {
      const { host } = await open();
      await host.writeSettings('{}');
      await host.writeSettings(settings);
      expect(await host.readSettings()).toBe(settings);
    });

    it('that go with the sheets that were read are those that stood there', async () => {
      const { host } = await open();
      await host.writeSettings(settings);
      await host.readSheets('all');
      expect(await host.readSettings('as-read')).toBe(settings);
      await host.writeSettings(null);
      expect(await host.readSettings('as-read')).toBeNull();
    });

    it('may be long', async () => {
      const { host } = await open();
      const long = JSON.stringify({ reasons: '已核实。'.repeat(25_000) });
      await host.writeSettings(long);
      expect(await host.readSettings()).toBe(long);
    });

    it('are saved with the workbook', async () => {
      const { host, workbook } = await open();
      await host.writeSettings(settings);
      expect(await workbook.saved()).toContain('王科长');
      const later = await workbook.reopen();
      expect(await later.readSettings()).toBe(settings);
    });

    it('never show on a sheet', async () => {
      const { host, workbook } = await open();
      const before = [await workbook.dump(), await host.readSheets('all')];
      await host.writeSettings(settings);
      expect([await workbook.dump(), await host.readSheets('all')]).toEqual(before);
    });

    it('leave no trace once they are taken away', async () => {
      const { host, workbook } = await open();
      await host.readSheets('all');
      const before = await workbook.saved();
      await host.writeSettings(settings);
      await host.writeSettings(null);
      expect(await host.readSettings()).toBeNull();
      expect(await workbook.saved()).toBe(before);
    });
  });
}

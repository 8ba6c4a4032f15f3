/**
 * Settings among the custom XML parts of others.
 * @jest-environment jsdom
 */
import { describe, expect, it } from '@jest/globals';
import { excelDoor } from '../../excel/door';
import { excelHost } from '../../src/hosts/excel';
import { policyById } from '../../src/policies';
import { createPane } from '../../taskpane/model';
import { storageInMemory } from '../../taskpane/model/open-pane.test-support';
import { turns } from '../contract/turns';
import { openExcel } from './boot';
import { filled } from './filled';
import { open, problemOf } from './injected-faults/given';
import { formsFullOfErrors } from './load';
import { opened, saved } from './saved';

describe('settings', () => {
  const ours = '<settings xmlns="urn:perf-form-check:settings">{}</settings>';
  const others = ['<other xmlns="urn:other"/>', '<other xmlns="urn:perf-form-check:settings"/>'] as const;

  it('that are no part of ours are none', async () => {
    const { excel, host } = open();
    for (const xml of others) excel.workbook.CustomXmlParts.Add(xml);
    expect(await host.readSettings()).toBeNull();
  });

  it('of two workbooks put together become one part, and others’ parts stay', async () => {
    const { excel, host } = open();
    for (const xml of [others[0], ours, ours]) excel.workbook.CustomXmlParts.Add(xml);
    await host.writeSettings('{"version":1}');
    expect(await host.readSettings()).toBe('{"version":1}');
    expect(excel.workbook.CustomXmlParts.items()).toHaveLength(2);
    await host.writeSettings(null);
    expect(excel.workbook.CustomXmlParts.items().map((part) => part.GetXml())).toEqual([others[0]]);
  });

  it('keep characters that XML does not know', async () => {
    const { host } = open();
    const reason = '\u0000\uFFFF\uD800 <&>"\\\r\n 王科长';
    await host.writeSettings(JSON.stringify({ reason }));
    expect(JSON.parse((await host.readSettings()) ?? '')).toEqual({ reason });
  });

  it('that Excel took and did not keep are said to be lost', async () => {
    const { excel, host } = open();
    excel.workbook.CustomXmlParts.vanish = 'at-once';
    expect(await problemOf(host.writeSettings('{"version":1}'))).toMatchObject({
      reason: 'failed',
      zh: '表格软件未能完成操作（工作簿没有存下这些设置）',
    });
  });

  it('that were there and are not when the workbook is opened again are said to be lost, until that was read', async () => {
    const excel = openExcel(filled(formsFullOfErrors(1, 3)));
    const storage = storageInMemory();
    const openPane = () => createPane(excelHost(), { storage, today: () => '2026-11-22', door: excelDoor() });
    const pane = openPane();
    await pane.check();
    const finding = pane.getState().reviews[0]?.findings[0];
    if (!finding) throw new Error('nothing found');
    await pane.setAside({ form: 0, key: finding.key }, '已核实', '王科长');
    const reopened = async (vanish: 'never' | 'when-saved') => {
      excel.workbook.CustomXmlParts.vanish = vanish;
      openExcel(opened(saved(excel.workbook)));
      const again = openPane();
      await turns(40);
      return again;
    };
    expect((await reopened('never')).getState().settingsLost).toBeNull();
    const lost = await reopened('when-saved');
    expect(lost.getState().settingsLost?.zh).toMatch(/2026-11-22.*存过 1 项/u);
    await lost.check();
    expect(lost.getState().settingsLost).not.toBeNull();
    lost.dismissLoss();
    expect((await reopened('when-saved')).getState().settingsLost).toBeNull();
  });

  it('that the user took back are not missed when the workbook is opened again', async () => {
    const excel = openExcel(filled(formsFullOfErrors(1, 3)));
    const storage = storageInMemory();
    const openPane = () => createPane(excelHost(), { storage, today: () => '2026-11-22', door: excelDoor() });
    const pane = openPane();
    await pane.choosePolicy(policyById('chongqing') ?? null);
    await pane.choosePolicy(null);
    openExcel(opened(saved(excel.workbook)));
    const again = openPane();
    await turns(40);
    expect(again.getState().settingsLost).toBeNull();
  });

  it('that are the same are not written again, which would take the user’s Ctrl+Z away', async () => {
    const { excel } = open();
    const parts = excel.workbook.CustomXmlParts;
    const pane = createPane(excelHost(), { storage: storageInMemory(), today: () => '2026-11-22' });
    await pane.choosePolicy(policyById('chongqing') ?? null);
    const written = parts.written;
    expect(written).toBeGreaterThan(0);
    await pane.choosePolicy(policyById('chongqing') ?? null);
    expect(parts.written).toBe(written);
    await pane.choosePolicy(null);
    expect(parts.items()).toEqual([]);
  });

  it('take one write an action, whatever it changes, and none where it changes nothing', async () => {
    const excel = openExcel(filled(formsFullOfErrors(2, 3)));
    const parts = excel.workbook.CustomXmlParts;
    const pane = createPane(excelHost(), { storage: storageInMemory(), today: () => '2026-11-22' });
    const writesOf = async (act: () => Promise<void>): Promise<number> => {
      const before = parts.written;
      await act();
      return parts.written - before;
    };
    expect(await writesOf(() => pane.check())).toBe(0);
    expect(await writesOf(() => pane.choosePolicy(policyById('chongqing') ?? null))).toBe(1);
    const finding = pane.getState().reviews[0]?.findings[0];
    if (!finding) throw new Error('nothing found');
    const setAside = () => pane.setAside({ form: 0, key: finding.key }, '已核实', '王科长');
    expect(await writesOf(setAside)).toBe(1);
    const [waiver] = pane.getState().settings.waivers;
    if (!waiver) throw new Error('nothing set aside');
    expect(await writesOf(() => pane.restore(waiver))).toBe(1);
    expect(await writesOf(() => pane.restore(waiver))).toBe(0);
    expect(await writesOf(() => pane.check())).toBe(0);
  });
});

/**
 * Settings among the custom XML parts of others.
 * @jest-environment jsdom
 */
import { describe, expect, it } from '@jest/globals';
import { open } from './injected-faults/given';

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
});

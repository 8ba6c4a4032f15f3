/**
 * A workbook saved by one program and opened in the other.
 * @jest-environment jsdom
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { unzipSync } from 'fflate';
import { settingsSheetName } from '../../src/hosts/shared/settings-sheet';
import { contentFromBytes, sheetsFromBytes } from '../../src/hosts/workbook-file';
import { type Pane, createPane } from '../../taskpane/model';
import { storageInMemory } from '../../taskpane/model/open-pane.test-support';
import { attached, detached, withSettings } from '../../src/workbook-patch';
import { rewritings } from '../../taskpane/pages/formulas/rewritings';
import { bookOfFile, fileOf } from '../fixtures/spreadsheet-file';
import { profiles, windows16k, windows20540 } from '../wps-host/profile';
import { type Program, inExcel, inWps } from './programs';
import { wholeSheet } from '../excel-host/model/area';
import { type Entry, untouched } from '../excel-host/model/entry';

// A page has them; the imitation of one has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const sample = readFileSync(join(__dirname, '../../samples/chongqing-project.txt'), 'utf8');

/** A file with these cells on its first sheet, by row and column from 0. */
function fileWith(cells: readonly (readonly [number, number, Partial<Entry>])[]): Promise<Uint8Array> {
  return fileOf({
    sheets: [
      {
        name: '自评表',
        state: 'visible',
        isProtected: false,
        cells: new Map(
          cells.map(([row, column, entry]) => [
            row * wholeSheet.columns + column,
            { ...untouched, ...entry },
          ]),
        ),
        merges: [],
        rules: [],
      },
    ],
    active: '自评表',
    customXml: [],
  });
}

const form = (): Promise<Uint8Array> =>
  fileWith(
    sample
      .split('\n')
      .flatMap((line, row) =>
        line
          .split('\t')
          .flatMap((value, column) => (value === '' ? [] : [[row, column, { value }] as const])),
      ),
  );

const panes: Pane[] = [];
afterEach(() => panes.splice(0).forEach((pane) => pane.close()));

function paneOn({ host }: Program): Pane {
  const pane = createPane(host, { storage: storageInMemory(), today: () => '2026-11-26' });
  panes.push(pane);
  return pane;
}

/** Sets the first finding of a rule aside, and says which it was. */
async function setAside(program: Program, rule: string, reason: string): Promise<void> {
  const pane = paneOn(program);
  await pane.check();
  const [review] = pane.getState().reviews;
  const finding = review?.findings.find((each) => each.rule === rule);
  if (!finding) throw new Error(`no ${rule}`);
  await pane.setAside({ form: 0, key: finding.key }, reason, '王科长');
  expect(pane.getState().problem).toBeNull();
}

/** Reasons of what is set aside and answers to a finding, and what is open of the rule. */
async function asideIn(program: Program, rule: string): Promise<readonly [readonly string[], number]> {
  const pane = paneOn(program);
  await pane.check();
  const [review] = pane.getState().reviews;
  return [
    (review?.setAside ?? []).map(({ waiver }) => waiver.reason),
    (review?.findings ?? []).filter((finding) => finding.rule === rule).length,
  ];
}

describe.each(profiles.map((profile) => [profile.name, profile] as const))(
  'what is set aside, %s',
  (_, profile) => {
    const rule = 'deviation-large';

    it('in WPS is set aside in Excel, in files, and in WPS again, whoever saved last', async () => {
      const wps = await inWps(profile, await form());
      await setAside(wps, rule, '一');
      const [, open] = await asideIn(wps, rule);
      const excel = await inExcel(await wps.saved());
      expect(await asideIn(excel, rule)).toEqual([['一'], open]);
      await setAside(excel, rule, '二');
      const saved = await excel.saved();
      expect((await contentFromBytes(saved, 'a.xlsx')).settings()).toContain('二');
      const back = await inWps(profile, saved);
      expect(await asideIn(back, rule)).toEqual([['一', '二'], open - 1]);
      // A build that drops one of the two places has the newer one in the other.
      const again = await inWps(profile, await back.saved());
      expect(await asideIn(again, rule)).toEqual([['一', '二'], open - 1]);
    });

    it('in Excel alone is set aside in WPS, as long as WPS keeps what Excel wrote or was asked to keep more', async () => {
      const excel = await inExcel(await form());
      await setAside(excel, rule, '一');
      const wps = await inWps(profile, await excel.saved());
      await setAside(wps, rule, '二');
      const later = await inExcel(await wps.saved());
      expect((await asideIn(later, rule))[0]).toEqual(['一', '二']);
    });

    it('is taken away in one program and gone in the other, without a trace', async () => {
      const wps = await inWps(profile, await form());
      await wps.host.writeSettings('{"version":1}');
      const excel = await inExcel(await wps.saved());
      await excel.host.writeSettings(null);
      const { sheets, customXml } = await bookOfFile(await excel.saved());
      expect([sheets.map(({ name }) => name), customXml]).toEqual([['自评表'], []]);
    });
  },
);

describe.each(profiles.map((profile) => [profile.name, profile] as const))(
  'a file saved by %s',
  (_, profile) => {
    const mention = {
      reference: '3a6d9c0e-0000-4000-8000-000000000001',
      version: '1.0.0.0',
      storeType: 'EXCatalog',
      store: 'EXCatalog',
      prompts: false,
    } as const;

    it('is written as WPS writes files, and can be read, marked with settings and given back all the same', async () => {
      const wps = await inWps(profile, await form());
      await setAside(wps, 'deviation-large', '一');
      const bytes = await wps.saved();
      const names = Object.keys(unzipSync(bytes));
      expect([names[0], names.includes('xl/worksheets/')]).toEqual(['[Content_Types].xml', true]);
      const [sheet] = await sheetsFromBytes(bytes, 'a.xlsx');
      expect(sheet?.cells.find(({ row, column }) => row === 19 && column === 6)?.text).toBe('1100');
      const patched = withSettings(bytes, '{"version":1}');
      expect((await contentFromBytes(patched, 'a.xlsx')).settings()).toBe('{"version":1}');
      const [after] = await sheetsFromBytes(patched, 'a.xlsx');
      expect(after?.cells).toEqual(sheet?.cells);
    });

    it('opens Excel’s pane as it did before, or not at all where WPS drops that, and loses nothing else', async () => {
      const wps = await inWps(profile, attached(await form(), mention));
      await setAside(wps, 'deviation-large', '一');
      const bytes = await wps.saved();
      expect(detached(bytes, mention.reference) !== null).toBe(profile.keepsWebExtension);
      const excel = await inExcel(bytes);
      expect((await asideIn(excel, 'deviation-large'))[0]).toEqual(['一']);
    });
  },
);

describe('the sheet of our settings', () => {
  const kept = async () => {
    const wps = await inWps(windows20540, await form());
    await wps.host.writeSettings('{"version":1,"waivers":[]}');
    return wps.saved();
  };

  it('is in the file, very hidden, and is no sheet to anyone who reads', async () => {
    const bytes = await kept();
    expect((await bookOfFile(bytes)).sheets.map(({ name, state }) => [name, state])).toEqual([
      ['自评表', 'visible'],
      [settingsSheetName, 'veryHidden'],
    ]);
    expect((await sheetsFromBytes(bytes, 'a.xlsx')).map(({ name }) => name)).toEqual(['自评表']);
    const excel = await inExcel(bytes);
    expect((await excel.host.readSheets('all')).map(({ name }) => name)).toEqual(['自评表']);
    const pane = paneOn(excel);
    await pane.check();
    expect([pane.getState().skipped, pane.getState().lookedAt]).toEqual([[], ['自评表']]);
  });

  it('is read alone where the part was lost, and the part where it is the newer', async () => {
    const bytes = await kept();
    const { customXml, ...book } = await bookOfFile(bytes);
    expect(customXml).toEqual([]);
    const inFile = async (parts: readonly string[]) =>
      (await contentFromBytes(await fileOf({ ...book, customXml: parts }), 'a.xlsx')).settings();
    const part = (revision: string) =>
      `<settings xmlns="urn:perf-form-check:settings"${revision}>{"a":1}</settings>`;
    expect(await inFile([])).toBe('{"version":1,"waivers":[]}');
    expect(await inFile([part('')])).toBe('{"version":1,"waivers":[]}');
    expect(await inFile([part(' revision="7"')])).toBe('{"a":1}');
    expect(
      await (
        await inExcel(await fileOf({ ...book, customXml: [part(' revision="7"')] }))
      ).host.readSettings(),
    ).toBe('{"a":1}');
  });

  it('is older than what is written into the file itself afterwards', async () => {
    const long = JSON.stringify({ a: '长'.repeat(70_000) });
    const bytes = withSettings(withSettings(await kept(), long), '{"a":3}');
    const { customXml, ...book } = await bookOfFile(bytes);
    expect(customXml).toHaveLength(1);
    // Also where the part is dropped afterwards.
    expect((await contentFromBytes(await fileOf({ ...book, customXml: [] }), 'a.xlsx')).settings()).toBe(
      '{"a":3}',
    );
    expect((await contentFromBytes(bytes, 'a.xlsx')).settings()).toBe('{"a":3}');
    expect(await (await inExcel(bytes)).host.readSettings()).toBe('{"a":3}');
    expect(await (await inWps(windows20540, bytes)).host.readSettings()).toBe('{"a":3}');
  });

  it('goes with what is taken away from the file itself', async () => {
    const bytes = withSettings(withSettings(await kept(), '{"a":2}'), null);
    const { sheets, customXml } = await bookOfFile(bytes);
    expect([sheets.map(({ name }) => name), customXml]).toEqual([['自评表'], []]);
    expect((await contentFromBytes(bytes, 'a.xlsx')).settings()).toBeNull();
  });

  it('stays, empty, where the workbook’s structure is protected, and speaks for nobody any more', async () => {
    const bytes = await kept();
    for (const program of [await inExcel(bytes), await inWps(windows20540, bytes)]) {
      program.fixStructure();
      await program.host.writeSettings(null);
      expect(await program.host.readSettings()).toBeNull();
      const saved = await program.saved();
      expect((await contentFromBytes(saved, 'a.xlsx')).settings()).toBeNull();
      expect((await bookOfFile(saved)).sheets[1]?.cells.size).toBe(0);
    }
  });
});

describe('PERF formulas', () => {
  const numbers = [
    [0, 0, { value: 10 }],
    [0, 1, { value: 120 }],
  ] as const;
  const formula = (text: string, value: string | number) => [0, 2, { formula: text, value }] as const;
  const withFunctions = profiles.filter(({ customFunctions }) => customFunctions);

  it.each(
    withFunctions.flatMap((profile) =>
      ['=_xldudf_PERF_DEVIATION(A1,B1)', '=[2]!_xldudf_PERF_DEVIATION(A1,B1)', '=PERF.DEVIATION(A1,B1)'].map(
        (text) => [text, profile.name, profile] as const,
      ),
    ),
  )(
    '%s is noticed on opening where it does not compute, and mended with one click: %s',
    async (text, _, profile) => {
      const wps = await inWps(profile, await fileWith([...numbers, formula(text, 1100)]));
      const pane = paneOn(wps);
      await pane.lookForUnbound();
      const { unbound } = pane.getState();
      expect(unbound).toBe((await wps.entry(0, 2)).formula === '=PERF.DEVIATION(A1,B1)' ? 0 : 1);
      if (unbound > 0) await pane.rewrite(rewritings.rebind);
      expect([pane.getState().problem, pane.getState().unbound]).toEqual([null, 0]);
      expect(await wps.entry(0, 2)).toMatchObject({ formula: '=PERF.DEVIATION(A1,B1)', value: 1100 });
    },
  );

  it('that WPS saved are noticed in Excel, mended with one click, and compute in WPS again', async () => {
    const wps = await inWps(windows20540, await fileWith([...numbers, formula('=PERF.DEVIATION(A1,B1)', 0)]));
    expect((await wps.entry(0, 2)).value).toBe(1100);
    const excel = await inExcel(await wps.saved());
    const pane = paneOn(excel);
    await pane.lookForUnbound();
    expect(pane.getState().unbound).toBe(1);
    await pane.rewrite(rewritings.rebind);
    expect((await excel.entry(0, 2)).value).toBe(1100);
    const back = await inWps(windows20540, await excel.saved());
    const later = paneOn(back);
    await later.lookForUnbound();
    expect(later.getState().unbound).toBe(1);
    await later.rewrite(rewritings.rebind);
    expect(await back.entry(0, 2)).toMatchObject({ formula: '=PERF.DEVIATION(A1,B1)', value: 1100 });
  });

  it('become plain formulas in a WPS without functions, and then need no program of ours', async () => {
    const opened = async (value: string | number) =>
      inWps(windows16k, await fileWith([...numbers, formula('=_xldudf_PERF_DEVIATION(A1,B1)', value)]));
    const plain = await opened(1100);
    const pane = paneOn(plain);
    await pane.lookForUnbound();
    expect(pane.getState()).toMatchObject({ unbound: 1, capabilities: { functionPrefix: null } });
    await pane.rewrite(rewritings.native);
    const { formula: native, value } = await plain.entry(0, 2);
    expect(native).not.toMatch(/PERF/u);
    expect(Number(value)).toBe(1100);
    expect(pane.getState().unbound).toBe(0);
    const elsewhere = await inExcel(await plain.saved());
    expect(Number((await elsewhere.entry(0, 2)).value)).toBe(1100);
  });
});

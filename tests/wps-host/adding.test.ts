import { readForms } from '../../src/forms';
import { reviewSheets } from '../../src/review';
import { type NewSheet, rangeAddress, sheetFromRows, sheetOf } from '../../src/sheets';
import { type TemplateOrder, templateSheets, templates } from '../../src/templates';
import { samplesOf } from '../../src/templates/samples.test-support';
import { areaOf } from '../excel-host/model/area';
import { fill } from './filled';
import { handOn } from './hand';
import type { BookModel } from './model';
import { hostIn } from './opened';
import { type Profile, profiles, windows20540 } from './profile';
import { SimulatedEt } from './simulated-et';

function formOf(order: TemplateOrder): NewSheet {
  const [form] = templateSheets(order);
  if (!form) throw new Error('an order without a form');
  return form;
}

function open(profile: Profile): { readonly et: SimulatedEt; readonly book: BookModel } {
  const et = new SimulatedEt(profile);
  const book = fill(et.open(['原表']), [{ ...sheetFromRows('原表', [['合计', '3']]), typed: true }]);
  return { et, book };
}

afterEach(() => jest.restoreAllMocks());

describe.each(templates.map(({ name }) => name))('%s', (layout) => {
  const form = formOf({ layout, edition: 'native', filled: true });

  it.each(profiles)('is read as the form that it is in $name', async (profile) => {
    const { et } = open(profile);
    const host = hostIn(et);
    await host.addSheets([form]);
    const read = (await host.readSheets('all')).find(({ name }) => name === form.name);
    if (!read) throw new Error('no such sheet');
    const layouts = readForms(read).map((one) => one.layout);
    expect(layouts).toEqual(readForms(sheetOf(form)).map((one) => one.layout));
    expect(layouts[0]).toBe(layout);
    expect(read.cells.filter(({ formula }) => formula !== undefined)).toHaveLength(
      form.cells.filter(({ formula }) => formula !== undefined).length,
    );
    for (const page of [...et.pages]) page.close();
  });

  it('looks as its file does', async () => {
    const { et, book } = open(windows20540);
    await hostIn(et).addSheets([form]);
    const sheet = book.sheet(form.name);
    for (const { row, column, style } of form.cells) {
      const { size, bold, horizontal, framed, fill: colour, unlocked, numberFormat } = style;
      expect(sheet.looksAt(row - 1, column - 1)).toMatchObject({
        font: '宋体',
        size,
        wraps: true,
        horizontal: horizontal === 'center' ? -4108 : -4131,
        ...(bold && { bold }),
        ...(framed && { line: 1 }),
      });
      const entry = sheet.entry(row - 1, column - 1);
      expect(entry.fill).toBe(colour === undefined ? undefined : `#${colour}`);
      expect(entry.locked).toBe(unlocked !== true);
      expect(entry.numberFormat).toBe(numberFormat ?? 'General');
    }
    expect(new Set(sheet.merges.map((merge) => JSON.stringify(merge)))).toEqual(
      new Set(form.merges.map((merge) => JSON.stringify(areaOf(rangeAddress(merge))))),
    );
    expect([...sheet.heights.values()]).toEqual(form.heights);
    expect(sheet.allowed).toHaveLength(form.rules.length);
    expect(sheet.rules.map(({ formula }) => formula)).toEqual(
      form.checks.map(({ formula }) => `=${formula}`),
    );
    expect(sheet.print).toMatchObject({ PaperSize: 9, Zoom: false, FitToPagesWide: 1 });
    for (const page of [...et.pages]) page.close();
  });

  it('filled in by hand says itself that it can be handed in, and nothing is found in it', async () => {
    const order = { layout, edition: 'native' } as const;
    const blank = formOf(order);
    const { et, book } = open(windows20540);
    const host = hostIn(et);
    await host.addSheets([blank]);
    const hand = handOn(et, book);
    for (const [cell, value] of samplesOf(order)) hand.type(blank.name, cell, value);
    et.calculate(book);
    expect(hand.entry(blank.name, 'A1').value).toBe('填报检查：可以提交');
    const reviews = reviewSheets((await host.readSheets('all')).filter(({ name }) => name === blank.name));
    expect(reviews.length).toBeGreaterThan(0);
    expect(reviews.flatMap(({ findings }) => findings)).toEqual([]);
    for (const page of [...et.pages]) page.close();
  });
});

describe('adding to a workbook', () => {
  const sheets = templates.slice(0, 1).map(({ name: layout }) => formOf({ layout, edition: 'native' }));

  it('is refused where the structure of the workbook is protected', async () => {
    const { et, book } = open(windows20540);
    book.hasFixedStructure = true;
    await expect(hostIn(et).addSheets(sheets)).rejects.toMatchObject({ reason: 'protected' });
    expect(book.sheets.map(({ name }) => name)).toEqual(['原表']);
    for (const page of [...et.pages]) page.close();
  });

  it('costs some thousand calls over the bridge, not tens of thousands', async () => {
    const { et } = open(windows20540);
    const before = et.bridge.calls;
    await hostIn(et).addSheets(sheets);
    expect(et.bridge.calls - before).toBeLessThan(5_000);
    for (const page of [...et.pages]) page.close();
  });
});

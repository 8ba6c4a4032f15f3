import { readForms } from '../../src/forms';
import { type NewSheet, rangeAddress, sheetFromRows, sheetOf } from '../../src/sheets';
import { type TemplateOrder, orderFile, orderIn, templateSheets, templates } from '../../src/templates';
import { areaOf } from '../excel-host/model/area';
import { fill } from './filled';
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
});

it('a kept choice of two forms of one kind becomes two sheets, each with its own formulas, widths and merges', async () => {
  const kept = orderFile(
    { layout: 'mof-project', edition: 'native', filled: true, rows: 16 },
    { layout: 'mof-project', edition: 'native', rows: 22 },
  );
  const forms = templateSheets(...orderIn(kept)).slice(0, 2);
  const { et, book } = open(windows20540);
  const host = hostIn(et);
  const { names } = await host.addSheets(forms);
  expect(names).toEqual(['项目支出绩效自评表', '项目支出绩效自评表 (2)']);
  const read = await host.readSheets('all');
  for (const form of forms) {
    const own = read.find(({ name }) => name === form.name);
    const formulasOf = (cells: NewSheet['cells'] | undefined) =>
      new Set(
        cells?.flatMap(({ row, column, formula }) =>
          formula === undefined ? [] : [`${row}:${column} ${formula}`],
        ),
      );
    expect(formulasOf(own?.cells as NewSheet['cells'] | undefined)).toEqual(formulasOf(form.cells));
    const sheet = book.sheet(form.name);
    // WPS counts a column's margin apart from its width.
    expect([...sheet.widths.values()].map((width) => Math.round(width + 0.71))).toEqual(form.columns);
    expect(new Set(own?.merges.map(rangeAddress))).toEqual(new Set(form.merges.map(rangeAddress)));
  }
  // What stands in the first form is nothing to the second one, which is blank.
  expect(forms.flatMap(({ cells }) => cells.filter(({ formula }) => formula?.includes('!')))).toEqual([]);
  const computed = names.map((name) =>
    read
      .find((sheet) => sheet.name === name)
      ?.cells.filter(({ formula, content }) => formula !== undefined && typeof content === 'number'),
  );
  expect(computed[0]?.length).toBeGreaterThan(10);
  expect(computed[1]).toEqual([]);
  for (const page of [...et.pages]) page.close();
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

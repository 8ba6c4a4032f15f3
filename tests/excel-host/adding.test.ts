/**
 * Templates that are added to the workbook which is open in Excel.
 * @jest-environment jsdom
 */
import { describe, expect, it } from '@jest/globals';
import { excelHost } from '../../src/hosts/excel';
import { readForms } from '../../src/forms';
import { reviewSheets } from '../../src/review';
import { type NewSheet, rangeAddress, sheetFromRows, sheetOf } from '../../src/sheets';
import { type TemplateOrder, templateSheets, templates } from '../../src/templates';
import { samplesOf } from '../../src/templates/samples.test-support';
import { openExcel } from './boot';
import { customFunctionsIn } from './custom-functions';
import { entryAt, handOn } from './hand';
import { filled } from './filled';
import { areaOf } from './model/area';
import { isAtWorst } from './worst';

function open() {
  const excel = openExcel(filled([{ ...sheetFromRows('原表', [['合计', '3']]), typed: true }]));
  return { excel, host: excelHost() };
}

function formOf(order: TemplateOrder): NewSheet {
  const [form] = templateSheets(order);
  if (!form) throw new Error('an order without a form');
  return form;
}

/** What an Excel at its worst does is the same for every layout. */
const layouts = templates.map(({ name }) => name).slice(0, isAtWorst ? 1 : templates.length);

describe.each(layouts)('%s', (layout) => {
  const form = formOf({ layout, edition: 'native', filled: true });

  it('is read as the form that it is, nothing missing', async () => {
    const { host } = open();
    const { names } = await host.addSheets([form]);
    expect(names).toEqual([form.name]);
    const read = (await host.readSheets('all')).find(({ name }) => name === form.name);
    if (!read) throw new Error('no such sheet');
    const readAs = readForms(read).map((one) => one.layout);
    expect(readAs).toEqual(readForms(sheetOf(form)).map((one) => one.layout));
    expect(readAs[0]).toBe(layout);
    const formulas = form.cells.filter(({ formula }) => formula !== undefined);
    expect(read.cells.filter(({ formula }) => formula !== undefined).map(({ formula }) => formula)).toEqual(
      [...formulas].sort((a, b) => a.row - b.row || a.column - b.column).map(({ formula }) => formula),
    );
    expect(new Set(read.merges.map(rangeAddress))).toEqual(new Set(form.merges.map(rangeAddress)));
    const typed = form.cells.filter(({ value, formula }) => formula === undefined && value !== undefined);
    const content = new Map(read.cells.map((cell) => [`${cell.row}:${cell.column}`, cell.content]));
    expect(
      typed.filter(({ row, column, value }) => value !== '' && content.get(`${row}:${column}`) !== value),
    ).toEqual([]);
  });

  it('looks as its file does: letters, frames, colours, locks, sizes, lists, checks, page', async () => {
    const { excel, host } = open();
    await host.addSheets([form]);
    const sheet = excel.workbook.sheet(form.name);
    for (const { row, column, style } of form.cells) {
      const { size, bold, horizontal, vertical, indent, framed, fill, unlocked, numberFormat } = style;
      const { font, lines, sides, wraps, ...looks } = sheet.looksAt(row - 1, column - 1);
      expect({ font, wraps, ...looks }).toEqual({
        font: '宋体',
        wraps: true,
        size,
        horizontal: horizontal === 'center' ? 'Center' : 'Left',
        vertical: vertical === 'middle' ? 'Center' : 'Top',
        ...(bold && { bold }),
        ...(indent !== undefined && { indent }),
      });
      expect({ lines, sides }).toEqual(
        framed
          ? { lines: 'Continuous', sides: 'bottom left right top' }
          : { lines: undefined, sides: undefined },
      );
      const entry = sheet.entry(row - 1, column - 1);
      expect(entry.fill).toBe(fill === undefined ? undefined : `#${fill}`);
      expect(entry.locked).toBe(unlocked !== true);
      expect(entry.numberFormat).toBe(numberFormat ?? 'General');
    }
    expect([...sheet.widths.values()]).toEqual(form.columns.map((width) => width * 5.25));
    expect([...sheet.heights.values()]).toEqual(form.heights);
    expect(new Set(sheet.validations.map(({ area }) => JSON.stringify(area)))).toEqual(
      new Set(form.rules.map(({ at }) => JSON.stringify(areaOf(rangeAddress(at))))),
    );
    expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual(
      form.checks.map(({ formula }) => `=${formula}`),
    );
    expect(sheet.PageLayout).toMatchObject({ PaperSize: 'A4', Zoom: { horizontalFitToPages: 1 } });
    expect(sheet.PageLayout.printArea).toBe(rangeAddress(form.print.area));
  });

  it.each(['native', 'perf'] as const)(
    'filled in by hand in the %s edition, says itself that it can be handed in, and nothing is found in it',
    async (edition) => {
      const order = { layout, edition };
      const { excel, host } = open();
      const blank = formOf(order);
      await host.addSheets([blank]);
      const functions = customFunctionsIn(excel, 0);
      const status = async (): Promise<unknown> => {
        await functions.compute();
        return entryAt(excel.workbook.sheet(blank.name), 'A1').value;
      };
      const samples = [...samplesOf(order)];
      expect(await status()).toMatch(/^填报检查：还/u);
      for (const [cell, value] of samples) handOn(excel.workbook).type(blank.name, cell, value);
      expect(await status()).toBe('填报检查：可以提交');
      const sheets = (await host.readSheets('all')).filter(({ name }) => name === blank.name);
      const reviews = reviewSheets(sheets);
      expect(reviews.length).toBeGreaterThan(0);
      expect(reviews.flatMap(({ findings }) => findings)).toEqual([]);
    },
  );

  it('of 500 rows goes in many requests, none of them large', async () => {
    const { excel, host } = open();
    // What formulas come to is nothing to this test, and takes the engine long.
    excel.workbook.calculate = () => undefined;
    const long = formOf({ layout, edition: 'native', rows: 500 });
    await host.addSheets([long]);
    expect(excel.traffic.largestRequest).toBeLessThan(1_000_000);
    expect(excel.workbook.sheet(form.name).merges).toHaveLength(long.merges.length);
  });
});

describe('adding to a workbook', () => {
  const [form] = templates.map(({ name: layout }) => formOf({ layout, edition: 'native' }));
  const sheets = form ? [form] : [];

  it('takes the half-made sheet away wherever Excel fails, and events are heard again', async () => {
    const { excel, host } = open();
    const told: (readonly string[])[] = [];
    host.onChange((names) => told.push(names));
    const run = async (failingSync: number): Promise<boolean> => {
      let synced = 0;
      excel.faults.beforeSync = () => {
        synced += 1;
        if (synced === failingSync) excel.faults.failing = { code: 'GeneralException', afterActions: 5 };
      };
      return host.addSheets(sheets).then(
        () => true,
        () => false,
      );
    };
    // The names, the sheet itself, what fills it.
    for (let sync = 1; sync <= 3; sync += 1) {
      expect(await run(sync)).toBe(false);
      expect(excel.workbook.sheets.map(({ Name }) => Name)).toEqual(['原表']);
    }
    excel.faults.beforeSync = () => undefined;
    expect(excel.workbook._Runtime.EnableEvents).toBe(true);
    expect(told).toEqual([]);
  });

  it('is a form all the same where Excel sets up no page', async () => {
    const { excel, host } = open();
    excel.faults.broken.add('Worksheet.PageLayout').add('Worksheet.ShowGridlines');
    const { names } = await host.addSheets(sheets);
    expect(entryAt(excel.workbook.sheet(names[0] ?? ''), 'A1').value).toMatch(/填报检查/u);
  });

  it('is refused where the structure of the workbook is protected, and by an Excel that is too old', async () => {
    const { excel, host } = open();
    excel.workbook.hasFixedStructure = true;
    await expect(host.addSheets(sheets)).rejects.toMatchObject({ reason: 'protected' });
    excel.workbook.hasFixedStructure = false;
    excel.faults.supported = { ExcelApi: '1.8' };
    await expect(host.addSheets(sheets)).rejects.toMatchObject({ reason: 'unsupported' });
    expect(excelHost().capabilities.newSheets).toBe(false);
  });
});

/** The templates as the spreadsheet of the web version computes them, PERF.* registered in it. */
import { univerHost } from '../../src/hosts/univer';
import type { Sheet } from '../../src/sheets';
import { type TemplateOrder, templateSheets, templates } from '../../src/templates';
import { calculated, spreadsheetWithFunctions } from './calculated';
import { type Reading, differencesIn } from './expected';
import { type Filled, filledAtRandom, howMany } from './fills';

let session: ReturnType<typeof spreadsheetWithFunctions>;
beforeEach(() => {
  session = spreadsheetWithFunctions();
});
afterEach(() => session.close());

/** What the spreadsheet shows of forms that it computed, each filled in and added as the pane adds a template. */
async function computed(
  all: readonly Filled[],
  edition: TemplateOrder['edition'],
): Promise<readonly Reading[]> {
  session.api.createWorkbook({});
  const host = univerHost(session.api);
  const orders = all.flatMap(({ form, fills }) =>
    fills.map((texts): TemplateOrder => ({ layout: form.blueprint.name, edition, texts })),
  );
  const sheets = orders.flatMap((order, at) => {
    const [form] = templateSheets(order);
    return form ? [{ ...form, name: String(at), rules: [], checks: [] }] : [];
  });
  await host.addSheets(sheets);
  const read = await calculated(host);
  return orders.map(({ layout }, at) => {
    const form = all.find((each) => each.form.blueprint.name === layout)?.form;
    const sheet = read.find(({ name }) => name === String(at));
    if (!form || !sheet) throw new Error(`${at} is gone`);
    return readingOf(sheet, form.rows.length, form.blueprint.columns.length);
  });
}

function readingOf({ cells }: Sheet, rows: number, columns: number): Reading {
  const reading = Array.from({ length: rows * columns }, (): string | number => '');
  for (const { row, column, content } of cells)
    reading[(row - 1) * columns + column - 1] = typeof content === 'number' ? content : String(content);
  return reading;
}

it.each(['native', 'perf'] as const)(
  'the formulas of the %s edition give what PERF.* gives, blank and half filled in too, and never an error',
  async (edition) => {
    // Its engine takes long over plain formulas: a fifth of the forms, but for the run of a thousand.
    const each = Math.ceil(howMany / (howMany < 1000 ? 5 : 1) / templates.length);
    let total = 0;
    for (const [at, { name }] of templates.entries()) {
      const { form, fills } = filledAtRandom(name, each + 2, 11 + at);
      // The samples are computed elsewhere, the blank form in the half-filled ones.
      const all = [{ form, fills: fills.slice(2) }];
      const { differing, numbers } = differencesIn(all, await computed(all, edition));
      expect(differing).toEqual([]);
      total += numbers;
    }
    expect(total).toBeGreaterThan(howMany);
  },
  900_000,
);

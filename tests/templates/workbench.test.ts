/** The templates as the spreadsheet of the web version computes them, PERF.* registered in it. */
import { univerHost } from '../../src/hosts/univer';
import type { Sheet } from '../../src/sheets';
import { type TemplateOrder, templateSheets, templates } from '../../src/templates';
import { calculated, spreadsheetWithFunctions } from './calculated';
import { type Reading, differencesIn } from './expected';
import { type Filled, filledAtRandom, howMany } from './fills';

/** So many forms stand in one workbook: what one costs grows with those beside it. */
const together = 6;

/** What the spreadsheet shows of forms that it computed, each filled in and added as the pane adds a template. */
async function computed(
  { form, fills }: Filled,
  edition: TemplateOrder['edition'],
): Promise<readonly Reading[]> {
  const session = spreadsheetWithFunctions();
  try {
    const host = univerHost(session.api);
    const sheets = fills.flatMap((texts, at) => {
      const [sheet] = templateSheets({ layout: form.blueprint.name, edition, texts });
      return sheet ? [{ ...sheet, name: String(at), rules: [], checks: [] }] : [];
    });
    await host.addSheets(sheets);
    const read = await calculated(host);
    return fills.map((_, at) => {
      const sheet = read.find(({ name }) => name === String(at));
      if (!sheet) throw new Error(`${at} is gone`);
      return readingOf(sheet, form.rows.length, form.blueprint.columns.length);
    });
  } finally {
    session.close();
  }
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
      for (let from = 2; from < fills.length; from += together) {
        const some = { form, fills: fills.slice(from, from + together) };
        const { differing, numbers } = differencesIn([some], await computed(some, edition));
        expect(differing).toEqual([]);
        total += numbers;
      }
    }
    expect(total).toBeGreaterThan(howMany);
  },
  howMany < 1000 ? 900_000 : 3_600_000,
);

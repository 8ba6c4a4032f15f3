/** The templates in a spreadsheet that is not ours: opened, typed into as a clerk does, and computed there. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sheetsFromBytes } from '../../src/hosts/workbook-file';
import { address } from '../../src/sheets';
import { type TemplateOrder, templateSheets, templateWorkbook, templates } from '../../src/templates';
import { type Step, takenInLibreOffice, typed } from '../libreoffice/clerk.test-support';
import { savedByLibreOffice, withLibreOffice } from '../libreoffice/installed.test-support';
import { type Reading, differencesIn, entriesOf, extentOf } from './expected';
import { type Filled, filledAtRandom, howMany } from './fills';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'templates-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const orders = templates.flatMap(({ name }) =>
  (['native', 'perf'] as const).map((edition): TemplateOrder => ({ layout: name, edition, filled: true })),
);

withLibreOffice(
  'every template opens and shows what its file says, in both editions',
  async () => {
    for (const [at, order] of orders.entries())
      writeFileSync(join(folder, `${at}.xlsx`), await templateWorkbook(order));
    const saved = savedByLibreOffice(
      folder,
      orders.map((_, at) => `${at}.xlsx`),
    );
    const differing: string[] = [];
    for (const [at, order] of orders.entries()) {
      const read = await sheetsFromBytes(readFileSync(saved(`${at}.xlsx`)), 'out.xlsx');
      for (const [place, { name, cells }] of templateSheets(order).entries()) {
        const own = new Map(read[place]?.cells.map((cell) => [address(cell), cell.content]));
        for (const cell of cells) {
          const [shown, meant] = [own.get(address(cell)) ?? '', cell.value ?? ''];
          if (shown !== meant) differing.push(`${name} ${address(cell)}: ${String(shown)} for ${meant}`);
        }
      }
    }
    expect(differing).toEqual([]);
  },
  240_000,
);

/** What a clerk reads off each form after typing each fill into it. */
async function typedIntoTemplates(all: readonly Filled[]): Promise<readonly Reading[]> {
  const steps: Step[] = [];
  for (const [at, { form, fills }] of all.entries()) {
    const order = { layout: form.blueprint.name, edition: 'native' } as const;
    writeFileSync(join(folder, `${at}.xlsx`), await templateWorkbook(order));
    steps.push(['open', `${at}.xlsx`]);
    for (const fill of fills) {
      for (const [cell, value] of entriesOf(form, fill)) steps.push(typed(cell, value));
      steps.push(['read', extentOf(form)]);
    }
    steps.push(['close']);
  }
  return takenInLibreOffice(folder, steps);
}

withLibreOffice(
  'plain formulas give what PERF.* gives, blank and half filled in too, and never an error',
  async () => {
    const each = Math.ceil(howMany / templates.length);
    const asked = templates.map(({ name }, at) => filledAtRandom(name, each, 11 + at));
    // Where a form is filled in otherwise than it asks, a plain formula may also give nothing.
    const otherwise = templates.map(({ name }, at) =>
      filledAtRandom(name, Math.ceil(each / 2), 71 + at, true),
    );
    const readings = await typedIntoTemplates([...asked, ...otherwise]);
    const turn = asked.reduce((sum, { fills }) => sum + fills.length, 0);
    const same = differencesIn(asked, readings.slice(0, turn));
    const orNothing = differencesIn(otherwise, readings.slice(turn), 'or-nothing');
    expect([...same.differing, ...orNothing.differing]).toEqual([]);
    expect(same.numbers).toBeGreaterThan(5 * howMany);
    expect(orNothing.numbers).toBeGreaterThan(howMany);
  },
  900_000,
);

/** The plain edition as LibreOffice computes it, beside what PERF.* gives. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { sheetsFromBytes } from '../../src/hosts/workbook-file';
import { address } from '../../src/sheets';
import { type TemplateOrder, templateSheets, templateWorkbook, templates } from '../../src/templates';
import { builtForm } from '../../src/templates/build';
import { savedByLibreOffice, withLibreOffice } from '../libreoffice.test-support';

const factor = fc.constantFrom(0, 0.37, 0.8, 0.995, 1, 1.003, 1.25, 1.9, 2.4);
const said = fc.constantFrom('', '无', '达成预期指标', '部分达成', '完成');

/** Samples whose 完成值 are other numbers of the same unit, words, or blank. */
function fills(layout: TemplateOrder['layout'], seed: number): readonly TemplateOrder[] {
  const order: TemplateOrder = { layout, edition: 'native', filled: true };
  const actuals = builtForm(order).cells.flatMap(({ cell: { field = '', sample } }) =>
    /^\d+\.actual$/u.test(field) ? [[field, String(sample ?? '')] as const] : [],
  );
  const other = (sample: string): fc.Arbitrary<string> => {
    const number = Number.parseFloat(sample);
    if (Number.isNaN(number)) return said;
    const unit = sample.replace(/^[\d.]+/u, '');
    const scaled = factor.map((by) => `${Number((number * by).toFixed(4))}${unit}`);
    return fc.oneof({ weight: 6, arbitrary: scaled }, { weight: 1, arbitrary: fc.constantFrom('', '无') });
  };
  const texts = fc.record(Object.fromEntries(actuals.map(([field, sample]) => [field, other(sample)])));
  return fc.sample(texts, { numRuns: 3, seed }).map((each) => ({ ...order, texts: each }));
}

/** Without the results it stores, so that whoever opens it has to compute. */
function uncomputed(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    const text = new TextDecoder().decode(part).replace(/(?<=<\/f>)<v>[^<]*<\/v>/gu, '');
    parts[name] = new TextEncoder().encode(text);
  }
  return zipSync(parts);
}

/** What PERF.* gives in the cells of the form that compute something, but for the status line. */
function givenByPerf(order: TemplateOrder): ReadonlyMap<string, string | number> {
  const cells = templateSheets({ ...order, edition: 'perf' })[0]?.cells ?? [];
  return new Map(
    cells.flatMap((cell) =>
      cell.formula === undefined || cell.row === 1 ? [] : [[address(cell), cell.value ?? ''] as const],
    ),
  );
}

withLibreOffice(
  'the plain edition gives in LibreOffice what PERF.* gives, blank and filled in',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'templates-'));
    try {
      const orders = templates.flatMap(({ name }, at): readonly TemplateOrder[] => [
        { layout: name, edition: 'native' },
        { layout: name, edition: 'native', filled: true },
        ...fills(name, 7 + at),
      ]);
      const files = await Promise.all(
        orders.map(async (order, at) => {
          const file = `${at}.xlsx`;
          writeFileSync(join(folder, file), uncomputed(await templateWorkbook(order)));
          return file;
        }),
      );
      const saved = savedByLibreOffice(folder, files);
      const differing: string[] = [];
      let numbers = 0;
      for (const [at, order] of orders.entries()) {
        const [sheet] = await sheetsFromBytes(readFileSync(saved(`${at}.xlsx`)), 'out.xlsx');
        const read = new Map(sheet?.cells.map((cell) => [address(cell), cell.content]));
        for (const [cell, value] of givenByPerf(order)) {
          const own = read.get(cell) ?? '';
          if (typeof own === 'number') numbers += 1;
          if (own !== value)
            differing.push(`${order.layout} ${at} ${cell}: ${String(own)} for ${String(value)}`);
        }
      }
      expect(differing).toEqual([]);
      expect(numbers).toBeGreaterThan(300);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  300_000,
);

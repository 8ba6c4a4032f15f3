/** The checks that need no add-in, as LibreOffice shows them: its colours, and the status line. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { templateSheets, templateWorkbook, templates } from '../../src/templates';
import { type Step, filters, takenInLibreOffice, typed } from '../libreoffice/clerk.test-support';
import { withLibreOffice } from '../libreoffice/installed.test-support';
import { colouredIn } from './coloured-cells';
import { type Fill, filledAtRandom } from './fills';
import { plantedIn } from './planted';

const names = templates.map(({ name }) => name);

it.each(names)('both editions of %s have the same checks and the same status line', (layout) => {
  const [native, perf] = (['native', 'perf'] as const).map(
    (edition) => templateSheets({ layout, edition })[0],
  );
  expect(native?.checks).toEqual(perf?.checks);
  expect(native?.cells[0]?.formula).toBe(perf?.cells[0]?.formula);
  expect(native?.cells[0]?.formula).toContain('可以提交');
});

withLibreOffice(
  'every mistake is coloured where it was made, and the status line says it',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'checks-'));
    try {
      const steps: Step[] = [];
      const forms = names.map((name) => {
        const { form, fills } = filledAtRandom(name, 2, 1);
        const samples = fills[1] ?? {};
        return { name, form, samples, planted: plantedIn(form, samples) };
      });
      for (const { name, form, samples, planted } of forms) {
        writeFileSync(
          join(folder, `${name}.xlsx`),
          await templateWorkbook({ layout: name, edition: 'native', filled: true }),
        );
        const type = (entries: Fill): void => {
          for (const [field, value] of Object.entries(entries))
            steps.push(typed(form.places.of(field), value));
        };
        steps.push(['open', `${name}.xlsx`], ['read', 'A1:A1'], ['save', `${name}.html`, filters.html]);
        for (const { entries } of planted) {
          type(entries);
          steps.push(['read', 'A1:A1']);
          type(
            Object.fromEntries(
              Object.keys(entries).flatMap((field) =>
                field in samples ? [[field, samples[field] ?? '']] : [],
              ),
            ),
          );
        }
        for (const { entries } of planted) type(entries);
        steps.push(['save', `${name}-planted.html`, filters.html], ['close']);
      }
      const said = takenInLibreOffice(folder, steps).map(([status = '']) => status);
      const told: string[] = [];
      let kinds = 0;
      let turn = 0;
      for (const { name, planted } of forms) {
        const page = (file: string) => colouredIn(readFileSync(join(folder, `${file}.html`), 'utf8'));
        const [before, after] = [page(name), page(`${name}-planted`)];
        told.push(...[...before].map(([cell, severity]) => `${name}: ${cell} is ${severity} of its own`));
        const clean = said[turn++] ?? '';
        if (clean !== '填报检查：可以提交') told.push(`${name}: ${clean}`);
        for (const { what, at, severity, says } of planted) {
          kinds += 1;
          const status = String(said[turn++]);
          if (!status.includes(says ?? '可以提交')) told.push(`${name}, ${what}: ${status}`);
          const colour = after.get(`${at.row}:${at.column}`);
          if (colour !== severity)
            told.push(`${name}, ${what}: ${at.row}:${at.column} is ${colour ?? 'not coloured'}`);
        }
      }
      expect(told).toEqual([]);
      expect(kinds).toBeGreaterThan(45);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  240_000,
);

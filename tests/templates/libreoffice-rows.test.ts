/** Rows put in and taken out by LibreOffice at the first, a middle and the last place of a form: everything goes on. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { address, columnLetters } from '../../src/sheets';
import { templateWorkbook, templates } from '../../src/templates';
import { type BuiltForm, resultsIn } from '../../src/templates/build';
import { type Read, type Step, filters, takenInLibreOffice, typed } from '../libreoffice/clerk.test-support';
import { withLibreOffice } from '../libreoffice/installed.test-support';
import { colouredIn } from './coloured-cells';
import { type Fill, filledAtRandom } from './fills';

/** A form filled in, and the numbers of its first, a middle and its last row, none of which lost points. */
interface Subject {
  readonly layout: (typeof templates)[number]['name'];
  readonly form: BuiltForm;
  readonly samples: Fill;
  readonly three: readonly string[];
}

function subjectOf(layout: Subject['layout']): Subject {
  const { form, fills } = filledAtRandom(layout, 2, 1);
  const samples = fills[1] ?? {};
  const rows = [...new Set(Object.keys(samples).flatMap((field) => /^\d+(?=\.)/u.exec(field)?.[0] ?? []))];
  const full = rows.filter(
    (row) => samples[`${row}.weight`] !== 0 && (samples[`${row}.reason`] ?? '') === '',
  );
  const middle = full[Math.floor(full.length / 2)] ?? '';
  return { layout, form, samples, three: [full[0] ?? '', middle, full.at(-1) ?? ''] };
}

const rowOf = ({ form }: Subject, number: string): number => form.places.find(`${number}.name`)?.row ?? 0;

/** Where a field stands after rows came in over `over`, which are numbers of rows as they were. */
function moved(
  { form }: Subject,
  field: string,
  over: readonly number[],
): { row: number; column: number } | null {
  const place = form.places.find(field);
  return place && { ...place, row: place.row + over.filter((row) => row <= place.row).length };
}

/** Puts a copy of each of the three rows beside it: the first over it, the last under it. */
function stepsIn(subject: Subject): {
  readonly steps: readonly Step[];
  readonly over: readonly number[];
  readonly copies: readonly number[];
} {
  const [first = 0, middle = 0, last = 0] = subject.three.map((number) => rowOf(subject, number));
  const { column = 1 } = subject.form.places.find('0.name') ?? {};
  const width = subject.form.blueprint.columns.length;
  const line = (row: number): string => `${columnLetters(column)}${row}:${columnLetters(width)}${row}`;
  const put = (at: number, of: number): readonly Step[] => [
    ['insert', String(at)],
    ['copy', line(of), line(at)],
  ];
  return {
    steps: [...put(last + 1, last), ...put(middle, middle + 1), ...put(first, first + 1)],
    over: [first, middle, last + 1],
    copies: [first, middle + 1, last + 3],
  };
}

withLibreOffice(
  'rows that are put in belong to sums, checks and lists, and rows that are taken out leave all of them right',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rows-'));
    try {
      const subjects = templates.map(({ name }) => subjectOf(name));
      const steps: Step[] = [];
      for (const subject of subjects) {
        const { layout, form, samples, three } = subject;
        const file = await templateWorkbook({ layout, edition: 'native', filled: true });
        writeFileSync(join(folder, `${layout}.xlsx`), file);
        const { steps: put, over, copies } = stepsIn(subject);
        const longer = `A1:${address({ row: form.rows.length + 3, column: form.blueprint.columns.length })}`;
        const given = form.places.column('weight') ? 'weight' : form.places.find('0.score') ? 'score' : null;
        steps.push(['open', `${layout}.xlsx`], ...put);
        // Each copy takes a point of the row that it was copied from.
        three.forEach((number, at) => {
          const own = given && moved(subject, `${number}.${given}`, over);
          if (!given || !own) return;
          steps.push(typed(address(own), Number(samples[`${number}.${given}`]) - 1));
          steps.push(typed(address({ ...own, row: copies[at] ?? 0 }), 1));
        });
        steps.push(
          ['read', longer],
          ['save', `${layout}-longer.html`, filters.html],
          ['save', `${layout}-longer.xlsx`, filters.xlsx],
        );
        // What is missing in the copies is missed: names stand there.
        const needed = form.places.find('0.actual')
          ? 'actual'
          : form.places.find('0.progress')
            ? 'progress'
            : 'executed';
        const { column } = form.places.find(`0.${needed}`) ?? { column: 1 };
        for (const row of copies) steps.push(['blank', address({ row, column })]);
        steps.push(['read', 'A1:A1']);
        steps.push(['close'], ['open', `${layout}.xlsx`]);
        for (const number of [...three].reverse()) steps.push(['delete', String(rowOf(subject, number))]);
        steps.push(['read', longer], ['close']);
      }
      const readings = takenInLibreOffice(folder, steps);
      const told: string[] = [];
      let checked = 0;
      subjects.forEach((subject, at) => {
        const { layout, form, samples, three } = subject;
        const [longer = [], [missed = ''] = [], shorter = []] = readings.slice(3 * at, 3 * at + 3);
        const { over, copies } = stepsIn(subject);
        const same = (what: string, own: Read | undefined, meant: Read): void => {
          checked += 1;
          if (own !== meant) told.push(`${layout}, ${what}: ${own ?? ''} for ${meant}`);
        };
        const read = (cells: readonly Read[], place: { row: number; column: number } | null): Read =>
          (place && cells[(place.row - 1) * form.blueprint.columns.length + place.column - 1]) ?? '';
        for (const cells of [longer, shorter])
          same('errors', cells.filter((cell) => String(cell).startsWith('#')).join(), '');
        same('status', longer[0] ?? '', '填报检查：可以提交');
        same('copies that lack something', /\d 项$/u.exec(String(missed))?.[0] ?? missed, '3 项');
        same(
          'colours of its own',
          [...colouredIn(readFileSync(join(folder, `${layout}-longer.html`), 'utf8')).keys()].join(),
          '',
        );
        const before = resultsIn(form, { layout, edition: 'perf', texts: samples });
        const weighed = form.places.column('weight') !== null;
        const pointed = weighed || form.places.find('0.score') !== null;
        for (const field of ['score', 'weights', 'total.score', 'grade'])
          if (pointed && before.has(field))
            same(field, read(longer, moved(subject, field, over)), before.get(field) ?? '');
        const { column = 1 } = form.places.find('0.score') ?? {};
        if (weighed) for (const row of copies) same('score of a copy', read(longer, { row, column }), 1);
        // Every cell of a copy is under the rule that its neighbour is under.
        const ruled = rulesIn(readFileSync(join(folder, `${layout}-longer.xlsx`)));
        const origin = copies.map((row, place) => (place === 2 ? row - 1 : row + 1));
        copies.forEach((row, place) => same('rules of a copy', ruled(row), ruled(origin[place] ?? 0)));
        same('rules', Number(ruled(copies[0] ?? 0) !== ''), 1);
        const gone = (role: string): number =>
          three.reduce(
            (sum, number) =>
              sum + Number(samples[`${number}.${role}`] ?? before.get(`${number}.${role}`) ?? 0),
            0,
          );
        const after = (field: string): { row: number; column: number } | null => {
          const place = form.places.find(field);
          const last = rowOf(subject, three[2] ?? '');
          return place && (place.row > last ? { ...place, row: place.row - 3 } : place);
        };
        for (const [field, role] of [
          ['score', 'score'],
          ['weights', 'weight'],
        ] as const)
          if (pointed && before.has(field))
            same(
              `${field} of what is left`,
              read(shorter, after(field)),
              Number((Number(before.get(field)) - gone(role)).toFixed(6)),
            );
      });
      expect(told).toEqual([]);
      expect(checked).toBeGreaterThan(100);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  240_000,
);

/** Which columns of a row have a rule for what is entered, in a workbook's first sheet. */
function rulesIn(workbook: Uint8Array): (row: number) => string {
  const sheet = new TextDecoder().decode(unzipSync(workbook)['xl/worksheets/sheet1.xml']);
  const ranges = [...sheet.matchAll(/<dataValidation [^>]*sqref="(?<ranges>[^"]*)"/gu)].flatMap(
    ({ groups }) => groups?.['ranges']?.split(' ') ?? [],
  );
  return (row) =>
    ranges
      .flatMap((range) => {
        const [from = '', to = from] = range.split(':');
        const [top, bottom] = [from, to].map((cell) => Number(cell.replace(/^\D+/u, '')));
        return (top ?? 0) <= row && row <= (bottom ?? 0) ? [range.replaceAll(/\d/gu, '')] : [];
      })
      .sort()
      .join(' ');
}

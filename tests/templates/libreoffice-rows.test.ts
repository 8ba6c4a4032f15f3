/** Rows put in and taken out by LibreOffice at the first, a middle and the last place of a form: everything goes on. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { address, rangeAddress } from '../../src/sheets';
import { templateWorkbook, templates } from '../../src/templates';
import { type Step, filters, takenInLibreOffice, typed } from '../libreoffice/clerk.test-support';
import { withLibreOffice } from '../libreoffice/installed.test-support';
import { colouredIn } from './coloured-cells';
import {
  type Compared,
  type Subject,
  comparedLonger,
  comparedMissed,
  comparedShorter,
  copiesIn,
  lineOf,
  neededOf,
  putIn,
  roomOf,
  rowsOf,
  sharedPoints,
  subjectOf,
} from './three-rows';

/** What the clerk does to one form; three times the cells are read. */
function stepsFor(subject: Subject): readonly Step[] {
  const { layout } = subject;
  const all = rangeAddress(roomOf(subject));
  return [
    ['open', `${layout}.xlsx`],
    ...putIn(subject).flatMap(({ at, copyOf }): readonly Step[] => [
      ['insert', String(at)],
      ['copy', lineOf(subject, copyOf), lineOf(subject, at)],
    ]),
    ...sharedPoints(subject).map(({ at, value }) => typed(address(at), value)),
    ['read', all],
    ['save', `${layout}-longer.html`, filters.html],
    ['save', `${layout}-longer.xlsx`, filters.xlsx],
    ...neededOf(subject).map((at) => typed(address(at), '')),
    ['read', 'A1:A1'],
    ['close'],
    ['open', `${layout}.xlsx`],
    ...[...rowsOf(subject)].reverse().map((row): Step => ['delete', String(row)]),
    ['read', all],
    ['close'],
  ];
}

/** What the saved form shows: no colours of checks, and every cell of a copy under the rule that its origin is under. */
function savedOf(folder: string, subject: Subject): readonly Compared[] {
  const saved = (file: string): Buffer => readFileSync(join(folder, `${subject.layout}-longer.${file}`));
  const ruled = rulesIn(saved('xlsx'));
  const [copy] = copiesIn(subject);
  return [
    ['colours of its own', [...colouredIn(saved('html').toString('utf8')).keys()].join(), ''],
    ...copiesIn(subject).map(({ row, origin }): Compared => ['rules of a copy', ruled(row), ruled(origin)]),
    ['rules', Number(ruled(copy?.row ?? 0) !== ''), 1],
  ];
}

withLibreOffice(
  'rows that are put in belong to sums, checks and lists, and rows that are taken out leave all of them right',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rows-'));
    try {
      const subjects = templates.map(({ name }) => subjectOf(name));
      for (const { layout } of subjects) {
        const file = await templateWorkbook({ layout, edition: 'native', filled: true });
        writeFileSync(join(folder, `${layout}.xlsx`), file);
      }
      const readings = takenInLibreOffice(folder, subjects.flatMap(stepsFor));
      const compared = subjects.flatMap((subject, at) => {
        const [longer = [], [missed = ''] = [], shorter = []] = readings.slice(3 * at, 3 * at + 3);
        const all = [
          ...comparedLonger(subject, longer),
          comparedMissed(String(missed)),
          ...comparedShorter(subject, shorter),
          ...savedOf(folder, subject),
        ];
        return all.map(([what, ...values]): Compared => [`${subject.layout}, ${what}`, ...values]);
      });
      expect(compared.filter(([, shown, meant]) => shown !== meant)).toEqual([]);
      expect(compared.length).toBeGreaterThan(100);
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

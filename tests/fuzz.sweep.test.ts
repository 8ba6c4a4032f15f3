import { reviewSheets } from '../src/review';
import { typedSheet } from './fixtures/layouts';
import { mofReading } from './fixtures/layouts/mof-project';
import { fuzz } from './fuzz';
import { cleanSubjects } from './mutation';

/** All 20,000 are run by `npx tsx tests/fuzz-report.ts`. */
const count = 3000;

describe('hostile sheets', () => {
  const run = fuzz(7, count, cleanSubjects());

  it('never throw, crash a rule, hang, or give another result the second time', () => {
    expect(run.failures).toEqual([]);
  });

  it('are sheets on which there is something to review', () => {
    expect(run.forms).toBeGreaterThan(count / 4);
    expect(run.findings).toBeGreaterThan(count);
  });
});

/** A spreadsheet file may say <v>1e999</v>; the file reader hands it on as Infinity. */
it.each([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN])(
  'a stored %d is a value that cannot be read',
  (content) => {
    const sheet = typedSheet(mofReading);
    const cells = sheet.cells.map((cell) =>
      cell.row === 14 && cell.column === 8 ? { ...cell, content, text: String(content) } : cell,
    );
    expect(reviewSheets([{ ...sheet, cells }])[0]?.crashes).toEqual([]);
  },
);

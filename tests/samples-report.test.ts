/** The text report of the samples: short, and with nothing of a finding lost. */
import { readFileSync } from 'node:fs';
import { noColour, textReport } from '../src/reports';
import { type FormReview, reviewSheets } from '../src/review';
import { address } from '../src/sheets';
import { textOf } from '../src/words';
import { buildSheetFromText, sampleNames, samplePath, type SampleName } from './fixtures/workbook';

/** The width of a report that goes into a file or a pipe. */
const width = 120;
/** For fifty findings. */
const linesAtMost = 110;

function reviewsOf(name: SampleName): readonly FormReview[] {
  return reviewSheets([buildSheetFromText(readFileSync(samplePath(name), 'utf8'), name)]);
}

function reportOf(forms: readonly FormReview[], verbose: boolean): string {
  const file = { path: 'a.txt', status: 'checked', reason: null, forms } as const;
  return textReport([file], { language: 'zh', palette: noColour, width, verbose });
}

/** Lines are broken anywhere, and an address closes on a blank. */
const squeezed = (text: string): string => text.replace(/\s+/gu, '');
const countOf = (text: string, piece: string): number => text.split(piece).length - 1;

it('of the department in Wuhan keeps to a page or two', () => {
  const reviews = reviewsOf('wuhan-department');
  expect(reviews.flatMap(({ findings }) => findings).length).toBeGreaterThan(45);
  expect(reportOf(reviews, false).trimEnd().split('\n').length).toBeLessThanOrEqual(linesAtMost);
});

describe.each(sampleNames)('of %s', (name) => {
  const reviews = reviewsOf(name);
  const findings = reviews.flatMap((review) => review.findings);
  const [short, long] = [false, true].map((verbose) => squeezed(reportOf(reviews, verbose)));

  it('says where each finding stands, what it is, why it matters, its arithmetic and what to do', () => {
    const lost = findings.flatMap(({ rule, cells: [cell], message, steps, advice }) =>
      [
        rule,
        cell ? address(cell) : '',
        textOf(message.what.zh),
        message.why ? textOf(message.why.zh) : '',
        ...steps.map(textOf),
        textOf(advice.zh),
      ].filter((piece) => short?.includes(squeezed(piece)) !== true),
    );
    expect(lost).toEqual([]);
  });

  it('says each of them with its own advice where everything is wanted', () => {
    const advice = findings.map((one) => squeezed(textOf(one.advice.zh)));
    const wanting = advice.filter(
      (piece) => countOf(long ?? '', piece) < advice.filter((other) => other === piece).length,
    );
    expect(wanting).toEqual([]);
  });
});

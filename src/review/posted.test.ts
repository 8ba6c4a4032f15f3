import { readFileSync } from 'node:fs';
import { type SampleName, buildSheetFromText, sampleNames, samplePath } from '../../tests/fixtures/workbook';
import { reportFormats } from '../reports';
import type { Sheet } from '../sheets';
import { Decimal } from '../values';
import { type FormReview, reviewSheets } from './review';
import { postedReviews, reviewsPosted } from './posted';

const sheetOf = (name: SampleName): Sheet => buildSheetFromText(readFileSync(samplePath(name), 'utf8'), name);

/** As a browser copies what is posted. */
const posted = (reviews: readonly FormReview[], sheets: readonly Sheet[]): readonly FormReview[] =>
  reviewsPosted(structuredClone(postedReviews(reviews, sheets)), sheets);

describe.each(sampleNames)('the review of %s', (name) => {
  const sheet = sheetOf(name);
  const before = reviewSheets([sheet]);
  const after = posted(before, [sheet]);

  it.each(reportFormats)('reads the same in a report as $name once it was posted', ({ write }) => {
    const written = (forms: readonly FormReview[]): string =>
      write([{ path: name, status: 'checked', reason: null, forms }], 'zh');
    expect(written(after)).toBe(written(before));
  });

  it('is of the very sheet that the page has, and its numbers are decimals', () => {
    expect(after[0]?.form.sheet).toBe(sheet);
    expect(after[0]?.score.computed).toBeInstanceOf(Decimal);
    expect(after[0]?.form.cells.map(({ label }) => label)).toEqual(
      before[0]?.form.cells.map(({ label }) => label),
    );
  });

  it('has an object once that it had once', () => {
    const [form] = after;
    expect(form?.indicators[0]?.indicator).toBe(form?.form.indicators[0]);
  });
});

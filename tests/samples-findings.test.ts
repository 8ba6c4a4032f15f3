import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheets } from '../src/hosts/workbook-file';
import { type Finding, type FormReview, reviewSheets } from '../src/review';
import { address } from '../src/sheets';
import { sentenceOf, textOf as lineOf } from '../src/words';
import { type ExpectedFinding, expectedFindings } from './fixtures/expected-findings';
import {
  type SampleName,
  buildSheetFromText,
  buildWorkbook,
  sampleNames,
  samplePath,
} from './fixtures/workbook';

const textOf = (name: SampleName): string => readFileSync(samplePath(name), 'utf8');
const fromText = (name: SampleName): readonly FormReview[] =>
  reviewSheets([buildSheetFromText(textOf(name), name)]);

/** "deviation-large 19", or the rule alone where no row is prescribed. */
function told(findings: readonly Finding[], expected: readonly ExpectedFinding[]): readonly string[] {
  const unplaced = new Set(expected.filter((one) => one.row === null).map((one) => one.rule));
  return findings
    .flatMap((finding) =>
      unplaced.has(finding.rule)
        ? [finding.rule]
        : finding.cells.slice(0, 1).map((cell) => `${finding.rule} ${cell.row}`),
    )
    .sort();
}

const named = ({ rule, row }: ExpectedFinding): string => (row === null ? rule : `${rule} ${row}`);

describe('the published forms give what they must', () => {
  const reviews = new Map(sampleNames.map((name) => [name, fromText(name)]));

  describe.each(expectedFindings)('$file form $form', (expected) => {
    const findings = reviews.get(expected.file)?.[expected.form - 1]?.findings ?? [];

    it('these errors and no other', () => {
      const errors = findings.filter((finding) => finding.severity === 'error');
      expect(told(errors, expected.errors)).toEqual(expected.errors.map(named).sort());
    });

    it('these warnings at least', () => {
      const warnings = findings.filter((finding) => finding.severity === 'warning');
      const places = warnings.flatMap((one) => one.cells.map((cell) => `${one.rule} ${cell.row}`));
      const missed = expected.warningsAtLeast.filter((one) =>
        one.row === null
          ? !warnings.some((finding) => finding.rule === one.rule)
          : ![one.row, one.orRow].some((row) => places.includes(`${one.rule} ${row ?? ''}`)),
      );
      expect(missed).toEqual([]);
    });
  });

  it('without a rule that crashes', () => {
    expect([...reviews.values()].flatMap((forms) => forms.flatMap((form) => form.crashes))).toEqual([]);
  });

  it.each(sampleNames)('the same from the workbook as from the text: %s', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'perfcheck-'));
    try {
      const path = join(folder, 'form.xlsx');
      writeFileSync(path, await buildWorkbook(textOf(name)));
      const fromWorkbook = reviewSheets(await readSheets(path));
      expect(fromWorkbook.map(whatItSays)).toEqual(reviews.get(name)?.map(whatItSays));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function whatItSays(review: FormReview): object {
  return {
    layout: review.form.layout,
    policy: review.policy.id,
    computed: review.score.computed?.toString(),
    findings: review.findings.map((one) => [
      one.rule,
      one.severity,
      one.cells.map(address),
      sentenceOf(one.message, 'zh'),
      one.steps.map(lineOf),
    ]),
  };
}

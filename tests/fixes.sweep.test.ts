import { readFileSync } from 'node:fs';
import { type Finding, reviewSheets } from '../src/review';
import { type Position, type Sheet, address, applyEdits } from '../src/sheets';
import { decimalFromFloat } from '../src/values';
import { layoutTables, storedCell, textSheet, typedSheet } from './fixtures/layouts';
import { buildSheetFromText, sampleNames, samplePath } from './fixtures/workbook';
import { type Plant, cleanSubjects, plantsIn, seeded } from './mutation';

/** How many of the thousands of planted errors are tried, drawn by a seed. */
const sampled = 800;

/** These write a text or a number in another way; what it says stays. */
const rewriting: ReadonlySet<string> = new Set(['text-html', 'number-as-text']);

const samples = sampleNames.map((name) => buildSheetFromText(readFileSync(samplePath(name), 'utf8'), name));
const sheets = [
  ...samples,
  ...samples.map(asWorkbook),
  ...layoutTables.flatMap((table) => [textSheet(table), typedSheet(table)]),
];

describe('all safe fixes of a sheet at once', () => {
  it.each(sheets.map((sheet) => ({ name: nameOf(sheet), sheet })))(
    'take their findings away and bring none: $name',
    ({ sheet }) => {
      const before = findingsOn(sheet);
      const safe = before.filter(({ fix }) => fix?.kind === 'safe');
      const after = findingsOn(applyEdits(sheet, safe.flatMap(editsOf))).map(keyOf);
      expect(safe.map(keyOf).filter((key) => after.includes(key))).toEqual([]);
      expect(newIn(after, before)).toEqual([]);
    },
  );

  it('are as many as counted, by kind and rule', () => {
    const fixes = samples.flatMap((sheet) =>
      findingsOn(sheet).flatMap(({ rule, fix }) => (fix ? [`${fix.kind} ${rule}`] : [])),
    );
    expect(countsOf(fixes)).toEqual({
      'safe text-html': 4,
      'suggested mobile-number': 1,
      'suggested rate-mismatch': 1,
      'suggested text-pasted-name': 1,
    });
  });

  it('leave the clean forms as they are', () => {
    const clean = layoutTables.flatMap((table) => [textSheet(table), typedSheet(table)]);
    const valued = clean.flatMap(findingsOn).filter(({ rule, fix }) => fix && !rewriting.has(rule));
    expect(valued.map(keyOf)).toEqual([]);
  });
});

describe('the fixes of planted errors', () => {
  const random = seeded(20260102);
  const tried = cleanSubjects()
    .flatMap((subject) => plantsIn(subject))
    .map((plant) => ({ plant, place: random() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, sampled)
    .map(({ plant }) => ({ plant, findings: findingsOn(plant.sheet) }));
  const fixable = tried.flatMap(({ plant, findings }) =>
    findings.filter(({ fix }) => fix).map((finding) => ({ plant, findings, finding })),
  );

  it('are there for every rule that can mend a number, safe ones too', () => {
    const safe = new Set(fixable.filter(({ finding }) => isSafe(finding)).map(({ finding }) => finding.rule));
    expect([...safe]).toEqual(
      expect.arrayContaining([
        'rate-mismatch',
        'rate-score-mismatch',
        'deviation-mismatch',
        'coefficient-mismatch',
        'total-mismatch',
        'text-html',
        'number-as-text',
      ]),
    );
    expect(fixable.length).toBeGreaterThan(sampled / 8);
  });

  it('take their finding away and bring none, one at a time', () => {
    // Tags stand in some samples from the beginning: tried once with each planted error would be the same again.
    const own = fixable.filter(
      ({ plant, finding }) => plant.rule === 'text-html' || !rewriting.has(finding.rule),
    );
    const failed = own.filter(({ plant, findings, finding }) => {
      const after = findingsOn(applyEdits(plant.sheet, editsOf(finding))).map(keyOf);
      return after.includes(keyOf(finding)) || newIn(after, findings).length > 0;
    });
    expect(failed.map(({ plant, finding }) => `${told(plant)}; ${keyOf(finding)}`)).toEqual([]);
  });

  it('take their findings away and bring none, all safe ones at once', () => {
    const failed = tried.filter(({ plant, findings }) => {
      const safe = findings.filter(isSafe);
      if (safe.length < 2) return false;
      const after = findingsOn(applyEdits(plant.sheet, safe.flatMap(editsOf))).map(keyOf);
      return safe.some((finding) => after.includes(keyOf(finding))) || newIn(after, findings).length > 0;
    });
    expect(failed.map(({ plant }) => told(plant))).toEqual([]);
  });

  it('that are safe write what stood there before the error', () => {
    const wrong = fixable
      .filter(({ finding }) => isSafe(finding) && !rewriting.has(finding.rule))
      .flatMap(({ plant, finding }) =>
        editsOf(finding)
          .filter(({ cell, value }) => !isSameNumber(textAt(plant.subject.sheet, cell), value))
          .map(({ cell, value }) => `${told(plant)}; ${finding.rule} ${address(cell)} ${value}`),
      );
    expect(wrong).toEqual([]);
  });

  it('never write over a formula', () => {
    const over = fixable.flatMap(({ plant, finding }) =>
      editsOf(finding).filter(({ cell }) =>
        plant.sheet.cells.some(
          (one) => one.row === cell.row && one.column === cell.column && one.formula !== undefined,
        ),
      ),
    );
    expect(over).toEqual([]);
  });
});

/** What all rules find; a formula's result is old until a host calculates, so what stands on one is left out. */
function findingsOn(sheet: Sheet): readonly Finding[] {
  const calculated = new Set(sheet.cells.filter((cell) => cell.formula !== undefined).map(address));
  const reviews = reviewSheets([sheet]);
  expect(reviews.flatMap(({ crashes }) => crashes)).toEqual([]);
  return reviews
    .flatMap(({ findings }) => findings)
    .filter(({ cells: [first] }) => !first || !calculated.has(address(first)));
}

function keyOf({ rule, cells }: Finding): string {
  return `${rule} ${cells.slice(0, 1).map(address).join()}`;
}

function newIn(after: readonly string[], before: readonly Finding[]): readonly string[] {
  const known = new Set(before.map(keyOf));
  return after.filter((key) => !known.has(key));
}

function editsOf({ fix }: Finding): NonNullable<Finding['fix']>['edits'] {
  return fix?.edits ?? [];
}

function isSafe({ fix }: Finding): boolean {
  return fix?.kind === 'safe';
}

/** Rates and scores are stated with two decimals: one unit of the last may lie between two right answers. */
function isSameNumber(text: string, value: string): boolean {
  const [one, other] = [text, value].map((each) => Number(each.replace(/[,%分]/gu, '')));
  return (
    one !== undefined &&
    other !== undefined &&
    decimalFromFloat(one - other)
      .abs()
      .lte('0.01')
  );
}

function textAt(sheet: Sheet, { row, column }: Position): string {
  return sheet.cells.find((cell) => cell.row === row && cell.column === column)?.text ?? '';
}

/** The text's numbers stored as numbers. */
function asWorkbook(sheet: Sheet): Sheet {
  const cells = sheet.cells.map(({ row, column, text }) => storedCell(row, column, text));
  return { ...sheet, typed: true, cells };
}

function nameOf(sheet: Sheet): string {
  const safe = findingsOn(sheet).filter(isSafe).length;
  return `${sheet.name}${sheet.typed ? ' as a workbook' : ''}, ${safe} safe`;
}

function countsOf(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function told({ subject, kind, what }: Plant): string {
  return `${subject.name}: ${kind}, ${what}`;
}

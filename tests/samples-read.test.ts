import { readFileSync } from 'node:fs';
import { type Entry, type Form, type Indicator, readForms } from '../src/forms';
import { address } from '../src/sheets';
import { type ExpectedIndicator, expectedColumns, expectedIndicators } from './fixtures/expected-indicators';
import { type SampleName, buildSheetFromText, sampleNames, samplePath } from './fixtures/workbook';

const formsOf = (name: SampleName): readonly Form[] =>
  readForms(buildSheetFromText(readFileSync(samplePath(name), 'utf8'), name));

const forms = new Map(sampleNames.map((name) => [name, formsOf(name)]));

function readRow(expected: ExpectedIndicator): Indicator | undefined {
  return forms.get(expected.file)?.[expected.form - 1]?.indicators.find((one) => one.row === expected.row);
}

function seen(entry: Entry | null): string | null {
  if (!entry) return null;
  return `${address(entry.cell)} ${entry.text.length > 30 ? `#${entry.text.length}` : entry.text}`;
}

describe('the published forms are read', () => {
  it('as six forms with 93 indicators', () => {
    const counts = sampleNames.flatMap(
      (name) => forms.get(name)?.map((form) => form.indicators.length) ?? [],
    );
    expect([...counts].sort((a, b) => a - b)).toEqual([5, 5, 6, 10, 12, 55]);
  });

  it.each(expectedIndicators)('$file form $form row $row: each value in its cell', (expected) => {
    const indicator = readRow(expected);
    expect(indicator).toBeDefined();
    if (!indicator) return;
    const read = Object.fromEntries(expectedColumns.map((column) => [column, seen(indicator[column])]));
    const wanted = Object.fromEntries(
      expectedColumns.map((column) => {
        const cell = expected[column];
        if (!cell) return [column, null];
        return [column, `${cell.address} ${cell.text ?? `#${cell.length}`}`];
      }),
    );
    expect(read).toEqual(wanted);
  });
});

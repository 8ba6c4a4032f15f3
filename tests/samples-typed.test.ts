import { readFileSync } from 'node:fs';
import { reviewSheets } from '../src/review';
import type { Sheet } from '../src/sheets';
import { typedSheet } from '../workbench/typed';
import { buildSheetFromText, samplePath } from './fixtures/workbook';

const found = (sheet: Sheet): readonly string[] =>
  reviewSheets([sheet]).flatMap(({ findings }) =>
    findings.map(({ key, cells }) => `${key} ${JSON.stringify(cells[0])}`),
  );

describe('a sample opened in the workbench', () => {
  it.each([
    'chongqing-project',
    'chongqing-department-and-projects',
    'wuhan-department',
    'shenzhen-project',
  ] as const)('gives what its text gives: %s', (name) => {
    const sheet = buildSheetFromText(readFileSync(samplePath(name), 'utf8'), name);
    expect(found(typedSheet(sheet))).toEqual(found(sheet));
    expect(found(sheet).length).toBeGreaterThan(2);
  });
});

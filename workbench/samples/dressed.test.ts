import { readFileSync } from 'node:fs';
import { buildSheetFromText, sampleNames, samplePath } from '../../tests/fixtures/workbook';
import { reviewSheets } from '../../src/review';
import type { Sheet } from '../../src/sheets';
import { contentOfFile } from '../file-sheets';
import { typedSheet } from '../typed';
import { dressedWorkbook } from './dressed';

const found = (sheets: readonly Sheet[]): unknown =>
  reviewSheets(sheets).map(({ findings }) =>
    findings.map(({ rule, severity, cells, message, steps }) => ({ rule, severity, cells, message, steps })),
  );

describe.each(sampleNames)('the sample %s as a formatted workbook', (name) => {
  const plain = typedSheet(buildSheetFromText(readFileSync(samplePath(name), 'utf8'), name));

  it('holds every text where the published form has it, and is found the same fault with', async () => {
    const { sheets, looks } = await contentOfFile('样表.xlsx', await dressedWorkbook(plain));
    const texts = ({ cells }: Sheet): unknown => cells.map(({ row, column, text }) => [row, column, text]);
    expect(sheets.map(texts)).toEqual([texts(plain)]);
    expect(found(sheets)).toEqual(found([plain]));
    expect(sheets[0]?.merges.length).toBeGreaterThan(10);
    expect(looks?.sheets[0]?.cells.size).toBeGreaterThan(15);
  });
});

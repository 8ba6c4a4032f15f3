/** The formatted form as LibreOffice saves it in two formats of others: what is common to all looks the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Looks, looksOf } from '.';
import { formattedForm } from './formatted.test-support';
import { frozenIn } from './notes';
import { sheetXmlOf } from './record-sheet';
import { sheetPartIn } from './sheet-part';
import { isSaid, numberIn, within } from './tree';

const bytesOf = (format: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../../../tests/looks', `formatted.${format}`)));

describe.each(['xls', 'ods'])('an .%s', (format) => {
  const looks = looksOf(bytesOf(format)) as Looks;
  const [form] = looks.sheets;
  const look = (row: number, column: number) => looks.cellLooks[form?.cells.get(row)?.get(column) ?? 0];

  it('has its letters, grounds, lines and places', () => {
    expect(look(1, 1)).toMatchObject({
      font: { size: 20, bold: true, colour: '#c00000' },
      alignment: { horizontal: 'center', vertical: 'center' },
    });
    expect(look(2, 2)).toMatchObject({
      font: { italic: true, underlined: true, size: 11 },
      fill: expect.stringMatching(/^#[\da-f]{6}$/u) as unknown,
      borders: { top: { style: 'medium' }, bottom: { style: 'medium' } },
      alignment: { wraps: true },
    });
    expect(look(5, 1)?.fill).toBe('#ffff00');
    expect(look(5, 2)?.fill).toBeUndefined();
  });

  it('has its widths and heights about as the .xlsx has them, and what is hidden', async () => {
    const [other] = looksOf(await formattedForm())?.sheets ?? [];
    const width = (sheet: typeof form): number => sheet?.columns.find(({ from }) => from === 1)?.width ?? 0;
    expect(width(form) / width(other)).toBeGreaterThan(0.8);
    expect(width(form) / width(other)).toBeLessThan(1.4);
    expect(form?.rows.get(1)).toEqual({ height: 48 });
    expect(form?.rows.get(6)).toMatchObject({ hidden: true });
    expect(form?.columns.find(({ from, to }) => from <= 7 && to >= 7)?.hidden).toBe(true);
    expect(looks.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['自评表', false],
      ['代码表', true],
    ]);
  });

  it('has the colour of its tab', () => {
    expect(form?.tab).toMatch(/^#00[ab]\d[56]\d$/u);
  });

  it('that is cut short, or in which bytes are others, is a problem or looks, never a crash', () => {
    const bytes = bytesOf(format);
    for (let seed = 1; seed <= 60; seed += 1) {
      const end = seed % 3 === 0 ? Math.floor((bytes.length * seed) / 61) : bytes.length;
      const broken = bytes.slice(0, end);
      for (let n = 0; n < 20; n += 1) broken[(seed * 7919 + n * 104_729) % end] = (seed * 31 + n * 17) % 256;
      expect(outcomeOf(broken)).toMatch(/^(?:looks|FileProblem)$/u);
    }
  });
});

it('an .xls has its number formats and its dates', () => {
  const looks = looksOf(bytesOf('xls')) as Looks;
  const [form] = looks.sheets;
  const formatAt = (row: number, column: number) =>
    looks.cellLooks[form?.cells.get(row)?.get(column) ?? 0]?.numberFormat;
  expect([formatAt(4, 4), formatAt(5, 4)]).toEqual(['0.0%', '#,##0.00']);
  expect(form?.dates.get(7)?.get(4)).toBe(45_382);
});

describe('a sheet of records', () => {
  // LibreOffice without a window writes no view, so these are made by hand.
  const record = (type: number, ...words: readonly number[]): readonly number[] =>
    [type, words.length * 2, ...words].flatMap((word) => [word & 255, word >> 8]);
  const begin = record(0x0809, 0x0600, 0x0010);
  const end = record(0x000a);
  const sheetOf = (...records: readonly (readonly number[])[]) =>
    sheetPartIn(sheetXmlOf(Uint8Array.from([begin, ...records, end].flat()), 0), 8, (look) => look === 3);

  it('has its frozen panes, its gridlines and its colour of tab', () => {
    const sheet = sheetOf(
      record(0x0862, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0),
      record(0x023e, 0x0008),
      record(0x0041, 1, 2, 2, 1, 0),
    );
    expect(frozenIn(within(sheet.around, 'sheetViews', 'sheetView'))).toEqual({ rows: 2, columns: 1 });
    expect(isSaid(within(sheet.around, 'sheetViews', 'sheetView'), 'showGridLines', true)).toBe(false);
    expect(numberIn(within(sheet.around, 'sheetPr', 'tabColor'), 'indexed')).toBe(10);
  });

  it('has rows of numbers and of blanks told cell by cell, and no cells of a chart', () => {
    const chart = [...begin, ...record(0x0201, 9, 9, 1), ...end];
    // 5 as an integer, 1.5 as the upper half of a double, 0.07 as a hundredth.
    const numbers = record(0x00bd, 4, 1, 3, 22, 0, 3, 0, 0x3ff8, 3, 31, 0, 3);
    const { cells, dates } = sheetOf(chart, numbers, record(0x00be, 6, 0, 1, 2, 1));
    expect([...(cells.get(5) ?? [])]).toEqual([2, 3, 4].map((column) => [column, 3]));
    expect([...(dates.get(5) ?? [])]).toEqual([
      [2, 5],
      [3, 1.5],
      [4, 0.07],
    ]);
    expect([...(cells.get(7) ?? [])]).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(cells.has(10)).toBe(false);
  });
});

function outcomeOf(bytes: Uint8Array): string {
  try {
    looksOf(bytes);
    return 'looks';
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

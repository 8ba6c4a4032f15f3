import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { entryFor, entryOf, formatToEnter } from '../../src/hosts/shared/entry';
import type { Edit } from '../../src/sheets';
import { type Entry, entered, shown, untouched } from './model/entry';

const formats = fc.constantFrom('General', '@', '0.00', '0%', '#,##0.00', 'yyyy/m/d');

/** Texts of all kinds, those that look like something else above all. */
const looksOtherwise = [
  '=1+1',
  "'注",
  '00123',
  '95%',
  '2026-11-22',
  'TRUE',
  '１２',
  '-',
  '+甲',
  ' 12 ',
  '1e5',
];
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(...looksOtherwise),
  fc.float({ noNaN: true }).map(String),
);

describe('what Excel is given', () => {
  it('for a text is that text, under every number format', () => {
    fc.assert(
      fc.property(texts, formats, (text, numberFormat) => {
        expect(edited(text, 'text', numberFormat)).toEqual({ ...untouched, value: text, numberFormat });
      }),
    );
  });

  it('for a number is that number, shown under the format of the cell unless that is for texts', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e7, max: 1e7 }), formats, (cents, numberFormat) => {
        const number = String(cents / 100);
        const { value, numberFormat: after } = edited(number, 'number', numberFormat);
        expect(typeof value).toBe('number');
        expect(after).toBe(numberFormat === '@' ? 'General' : numberFormat);
        expect(numberFormat === '0%' ? Number(value) * 100 : value).toBeCloseTo(cents / 100, 6);
      }),
    );
  });

  it('for a percent is shown with the decimals that were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), formats, (thousandths, numberFormat) => {
        const percent = `${(thousandths / 1000).toFixed(thousandths % 4)}%`;
        expect(shown(edited(percent, 'percent', numberFormat))).toBe(percent);
      }),
    );
  });

  it('for 99.9% is the number nearest to 0.999', () => {
    expect(edited('99.9%', 'percent', 'General').value).toBe(0.999);
    expect(edited('99.9', 'number', '0.0%').value).toBe(0.999);
  });

  it('to bring a cell back brings it back, whatever it held', () => {
    const held = fc.oneof(texts, fc.integer(), fc.boolean(), fc.constant(''));
    fc.assert(
      fc.property(held, formats, (value, numberFormat) => {
        const before: Entry = { ...untouched, value, numberFormat };
        const state = { value, formula: value, type: typeof value, numberFormat };
        const between = { ...untouched, value: 7, numberFormat: '0.0%' };
        expect(given(between, entryOf(state))).toEqual(before);
      }),
    );
  });
});

function edited(value: string, as: Edit['as'], numberFormat: string): Entry {
  const edit = { cell: { row: 1, column: 1 }, value, as };
  return given({ ...untouched, numberFormat }, entryFor(edit, numberFormat));
}

/** A cell after Excel was given an entry: under one format first, then under its own. */
function given(cell: Entry, entry: ReturnType<typeof entryFor>): Entry {
  const after = entered({ ...cell, numberFormat: formatToEnter(entry) }, entry.input);
  return { ...after, numberFormat: entry.numberFormat };
}

import { sheetFromRows } from '../src/sheets';
import { typedSheet } from './typed';

const stored = (text: string): unknown => typedSheet(sheetFromRows('表', [[text]])).cells[0]?.content;

describe('a text file in a spreadsheet', () => {
  it.each([
    ['10', 10],
    ['-3.50', -3.5],
    ['1,234.5', 1234.5],
    ['99.84%', 0.9984],
  ])('has %s as a number', (text, content) => expect(stored(text)).toBe(content));

  it.each(['0010', '12345678901234567890', '≥10', '2023年', '=1+1', '1,23', ''])('leaves %s alone', (text) =>
    expect(stored(text) ?? '').toBe(text),
  );

  it('shows what it showed', () => {
    const [cell] = typedSheet(sheetFromRows('表', [['10.00']])).cells;
    expect(cell).toMatchObject({ text: '10.00', content: 10 });
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNumber } from '../src/values';
import { evaluate } from './broadcast';
import { check } from './check';
import { type ExcelCustomFunctions, registerInExcel } from './excel';

/** A published form as its sheet would hold it: numbers as numbers, blanks as the host gives them. */
function rangeOf(name: string): unknown[][] {
  const text = readFileSync(join(__dirname, '../samples', `${name}.txt`), 'utf8');
  return text.split('\n').map((line) =>
    line.split('\t').map((field) => {
      const reading = readNumber(field);
      return reading.state === 'number' && !reading.percent ? reading.number.toNumber() : field;
    }),
  );
}

const project = rangeOf('chongqing-project');

/** The form with the score of its first indicator, row 19 of the file, taken down. */
const slipped = project.map((row, at) => (at === 20 ? row.map((cell, c) => (c === 8 ? 14 : cell)) : row));

test('a form with nothing wrong', () => {
  const rows = evaluate(check, [project]);
  expect(Array.isArray(rows)).toBe(true);
});

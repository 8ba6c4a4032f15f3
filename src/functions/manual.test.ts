import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policies } from '../policies';
import { catalogueWithCheck } from './catalogue-with-check';
import { manual, valuesOf, worked, workedFormulas } from './manual';
import { formulaOf } from './written';

const sheet = readFileSync(join(__dirname, '../../samples/chongqing-project.txt'), 'utf8')
  .split('\n')
  .map((line) => line.split('\t'));
const formula = (cell: string): (typeof workedFormulas)[number] => {
  const found = workedFormulas.find((each) => each.cell === cell);
  if (!found) throw new Error(`nothing is worked out in ${cell}`);
  return found;
};
const stated = (range: string): unknown =>
  valuesOf(sheet, range).map((row) => row.map((text) => Number(text)));

test.each([
  ['F19', 'F19:F24'],
  ['G19', 'G19:G24'],
  ['I19', 'I19:I24'],
])('the worked form: the formula in %s gives what %s state', (cell, range) => {
  expect(worked(catalogueWithCheck, sheet, formula(cell))).toEqual(stated(range));
});

test.each([
  ['E12', 100],
  ['G12', 10],
  ['F7', 100],
  ['M7', '优'],
])('the worked form: %s is %s', (cell, value) => {
  expect(worked(catalogueWithCheck, sheet, formula(cell))).toBe(value);
});

test('every function has its section, its parameters and its examples in the manual', () => {
  const page = manual(catalogueWithCheck, policies, sheet);
  for (const { name, examples, parameters } of catalogueWithCheck) {
    expect(page).toContain(`## PERF.${name}\n`);
    for (const example of examples) expect(page).toContain(`\`${formulaOf(name, example)}\``);
    for (const parameter of parameters) expect(page).toContain(parameter.description.zh);
  }
  for (const { id } of policies) expect(page).toContain(`| ${id} |`);
});

test('every generated page is what npm run docs writes', () => {
  const run = (): Buffer =>
    execFileSync(process.execPath, ['--import', 'tsx', join(__dirname, '../../scripts/docs.ts'), '--check'], {
      stdio: 'pipe',
    });
  expect(run).not.toThrow();
});

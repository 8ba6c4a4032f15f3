/** Every PERF function as the add-in registers it, its examples and odd things computed from cells, in every build that has functions. */
import { registerInWps } from '../../functions/wps';
import { catalogueWithCheck } from '../../src/functions/catalogue-with-check';
import type { ExampleValue } from '../../src/functions/function';
import { columnLetters } from '../../src/sheets';
import { opened } from './given';
import { pageOf } from './opened';
import { profiles } from './profile';

const withFunctions = profiles.filter(({ customFunctions }) => customFunctions);

/** What a cell may hold that a formula did not expect. */
const odd: readonly ExampleValue[] = [
  '',
  '　',
  0,
  -1,
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '无',
  '—',
  '2024年3月',
  1e300,
];

/** A calculator: each argument put into cells of its own, each call into one. */
function calculator(profile: (typeof profiles)[number]) {
  const { et, book } = opened(profile);
  const AddCustomFunction = pageOf(et).member('AddCustomFunction');
  if (AddCustomFunction === undefined) throw new Error('no custom functions');
  registerInWps(catalogueWithCheck, { AddCustomFunction });
  const sheet = book.active;
  let row = 0;
  const put = (argument: ExampleValue): string => {
    if (argument === null) return '';
    const grid: readonly (readonly (string | number | null)[])[] =
      typeof argument === 'object' ? argument : [[argument]];
    const top = row;
    grid.forEach((line, down) =>
      line.forEach((value, across) =>
        sheet.change(top + down, across, (entry) => ({ ...entry, value: value ?? '' })),
      ),
    );
    row += grid.length;
    const right = columnLetters(Math.max(1, ...grid.map(({ length }) => length)));
    // As the formulas that the add-in writes pass a blank: a build that hands over 0 for it could not be told from a 0.
    if (argument === '') return `A${top + 1}&""`;
    return grid.length * (grid[0]?.length ?? 0) === 1
      ? `A${top + 1}`
      : `A${top + 1}:${right}${top + grid.length}`;
  };
  const calls: { readonly row: number }[] = [];
  return {
    call(name: string, given: readonly ExampleValue[]): void {
      const formula = `=PERF.${name}(${given.map(put).join(',')})`;
      sheet.enter(row, 30, formula);
      calls.push({ row });
      row += 1;
    },
    answers(): readonly unknown[] {
      et.changed(book, sheet, { row: 0, column: 0, rows: 1, columns: 1 });
      et.calculate(book);
      return calls.map((each) => sheet.entry(each.row, 30).value);
    },
  };
}

/** A range of blanks alone comes to 0 where blanks come as 0: a sum of nothing, and no form. */
const isAllBlank = (argument: ExampleValue): boolean =>
  typeof argument === 'object' &&
  argument !== null &&
  argument.flat().every((value) => value === '' || value === null);

const examples = catalogueWithCheck.flatMap(({ name, examples: own }) =>
  own.flatMap(({ arguments: given }) => (given.some(isAllBlank) ? [] : { name, given })),
);

it('every build gives the same to every example, whatever its blanks, single cells and omissions come as', () => {
  const answers = withFunctions.map((profile) => {
    const calculate = calculator(profile);
    for (const { name, given } of examples) calculate.call(name, given);
    return calculate.answers();
  });
  expect(answers[0]).toHaveLength(examples.length);
  for (const each of answers) expect(each).toEqual(answers[0]);
  expect(answers[0]).not.toContain('#NAME?');
  expect(answers[0]).not.toContain('#ERROR!');
});

describe.each(withFunctions.map((profile) => [profile.name, profile] as const))('in %s', (_, profile) => {
  it.each(catalogueWithCheck.map(({ name, examples: own }) => [name, own] as const))(
    'PERF.%s answers a number or a text to anything odd in any argument',
    (name, own) => {
      const calculate = calculator(profile);
      const [{ arguments: given } = { arguments: [] }] = own;
      let count = 0;
      given.forEach((___, at) => {
        for (const value of odd) {
          calculate.call(
            name,
            given.map((argument, i) => (i === at ? value : argument)),
          );
          count += 1;
        }
      });
      const answers = calculate.answers();
      expect(answers).toHaveLength(count);
      for (const answer of answers)
        expect(typeof answer === 'string' || (typeof answer === 'number' && Number.isFinite(answer))).toBe(
          true,
        );
    },
  );
});

/** Every PERF function as the add-in registers it, its examples and odd things computed from cells, in every build that has functions. */
import { wpsFunction } from '../../functions/metadata';
import { registerInWps } from '../../functions/wps';
import { catalogueWithCheck } from '../../src/functions/catalogue-with-check';
import type { ExampleValue, FunctionDefinition } from '../../src/functions/function';
import { columnLetters } from '../../src/sheets';
import { opened } from './given';
import { pageOf } from './opened';
import { profiles } from './profile';

const withFunctions = profiles.filter(({ customFunctions }) => customFunctions);

/** What an argument may be that a formula did not expect: nothing at all, a cell of something else, a range of any shape. */
const odd: readonly ExampleValue[] = [
  null,
  '',
  '　',
  0,
  -1,
  1e300,
  'TRUE',
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '无',
  '—',
  '2024年3月',
  '很'.repeat(32_767),
  [[1, 2, 3]],
  [[1], [2], [3]],
  [
    ['', '#N/A'],
    [0, '≥10'],
  ],
  [
    ['', ''],
    ['', ''],
  ],
];

/** A calculator: each argument put into cells of its own, each call into one. */
function calculator(profile: (typeof profiles)[number]) {
  const { et, book } = opened(profile);
  const add = pageOf(et).member('AddCustomFunction');
  if (add === undefined) throw new Error('no custom functions');
  const returned: unknown[] = [];
  registerInWps(catalogueWithCheck, {
    AddCustomFunction: (namespace, name, compute, metadata) =>
      add(
        namespace,
        name,
        (...given) => {
          const result = compute(...given);
          returned.push(...[result].flat(2));
          return result;
        },
        metadata,
      ),
  });
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
    /** Everything that the functions returned, all cells of what spills. */
    returned,
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

/** The arguments of the example that has most of them, and nothing for what even that leaves out. */
function fullest(definition: FunctionDefinition): readonly ExampleValue[] {
  const [most = []] = definition.examples
    .map(({ arguments: given }) => given)
    .sort((one, other) => other.length - one.length);
  return wpsFunction(definition).parameters.map((_, at) => most[at] ?? null);
}

const canStandInACell = (value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));

describe.each(withFunctions.map((profile) => [profile.name, profile] as const))('in %s', (_, profile) => {
  it.each(catalogueWithCheck.map((definition) => [definition.name, definition] as const))(
    'PERF.%s answers numbers or texts to anything odd in each of its arguments, and in all of them',
    (name, definition) => {
      const calculate = calculator(profile);
      const given = fullest(definition);
      for (const value of odd) {
        for (const at of given.keys())
          calculate.call(
            name,
            given.map((argument, i) => (i === at ? value : argument)),
          );
        calculate.call(
          name,
          given.map(() => value),
        );
      }
      const answers = calculate.answers();
      expect(answers).toHaveLength(odd.length * (given.length + 1));
      expect(answers.filter((answer) => !canStandInACell(answer))).toEqual([]);
      expect(calculate.returned.length).toBeGreaterThanOrEqual(answers.length);
      expect(calculate.returned.filter((value) => !canStandInACell(value))).toEqual([]);
    },
  );
});

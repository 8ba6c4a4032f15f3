/** Every function with each of its examples, its arguments handed over in every way that some build of WPS has. */
import { catalogueWithCheck } from '../src/functions/catalogue-with-check';
import type { ExampleValue, FunctionDefinition, Outcome } from '../src/functions/function';
import { evaluate } from '../src/functions/broadcast';
import { registerInWps } from './wps';

const computed = new Map<string, (...given: readonly unknown[]) => unknown>();
registerInWps(catalogueWithCheck, {
  AddCustomFunction: (_, name, compute) => void computed.set(name, compute),
});

type Grid = readonly (readonly unknown[])[];
type Handing = (value: unknown) => unknown;

const flat = (grid: Grid): readonly unknown[] => grid.flat();
const isLine = (grid: Grid): boolean => grid.length === 1 || grid.every((row) => row.length === 1);

/** How one cell, or a literal, comes. */
const cells: readonly (readonly [string, Handing])[] = [
  ['as a value', (value) => value],
  ['as a grid', (value) => [[value]]],
  ['as a Range', (value) => ({ Value2: value })],
  ['as a Range whose value is a grid', (value) => ({ Value2: [[value]] })],
];

/** How several cells come. */
const grids: readonly (readonly [string, (grid: Grid) => unknown])[] = [
  ['as a grid', (grid) => grid],
  ['as a Range', (grid) => ({ Value2: grid })],
  [
    'as a Range that flattens its lines',
    (grid) => (isLine(grid) ? { Value2: flat(grid), Rows: { Count: grid.length } } : { Value2: grid }),
  ],
];

/** What an argument that was left out, or a blank cell, comes as. */
const blanks: readonly unknown[] = [-2_147_352_572, null, undefined, '', [[null]], [['']], { Value2: null }];

const examples = catalogueWithCheck.flatMap((definition) =>
  definition.examples.map(
    (example, at) => [`${definition.name}, example ${at + 1}`, definition, example.arguments] as const,
  ),
);

function called(name: string, given: readonly unknown[]): unknown {
  return computed.get(name)?.(...given);
}

/** As WPS shows it: an error is its text. */
function told(outcome: Outcome): unknown {
  if (Array.isArray(outcome)) return outcome.map((row: Outcome[]) => row.map(told));
  if (typeof outcome !== 'object') return outcome;
  const { error, message } = outcome as { error: string; message: string };
  return `${error} ${message}`.trim();
}

const one = (outcome: unknown): unknown =>
  Array.isArray(outcome) && outcome.length === 1 && (outcome[0] as unknown[]).length === 1
    ? (outcome[0] as unknown[])[0]
    : outcome;

function expected(definition: FunctionDefinition, given: readonly ExampleValue[]): unknown {
  return one(told(evaluate(definition, given)));
}

describe.each(examples)('PERF.%s', (_, definition, given) => {
  const wanted = expected(definition, given);

  it.each(cells)('is the same with its cells %s', (__, handed) => {
    const ways = grids.map(([, ranged]) =>
      one(
        called(
          definition.name,
          given.map((value) =>
            value === null ? value : Array.isArray(value) ? ranged(value) : handed(value),
          ),
        ),
      ),
    );
    expect(ways).toEqual(grids.map(() => wanted));
  });

  it('is the same whatever blanks and what was left out come as, and with more of them at its end', () => {
    const spare = definition.parameters.slice(given.length).filter(({ repeating }) => repeating !== true);
    for (const blank of blanks) {
      const filled = given.map((value) => (value === null ? blank : value));
      expect([blank, one(called(definition.name, filled))]).toEqual([blank, wanted]);
      const longer = [...filled, ...spare.map(() => blank)];
      expect([blank, one(called(definition.name, longer))]).toEqual([blank, wanted]);
    }
  });

  it('answers something that a cell can show to errors, blanks as 0, and odd things in any argument', () => {
    const odd = [
      -2_146_826_281,
      -2_146_826_246,
      [[-2_146_826_259]],
      0,
      true,
      '　',
      [],
      [[]],
      {},
      NaN,
      Infinity,
      1e300,
    ];
    for (let at = 0; at < Math.max(1, given.length); at++) {
      for (const value of odd) {
        const answer = called(
          definition.name,
          Array.from({ length: Math.max(1, given.length) }, (__, i) => (i === at ? value : given[i])),
        );
        const shown = Array.isArray(answer) ? answer.flat() : [answer];
        for (const each of shown)
          expect([value, typeof each === 'string' || Number.isFinite(each)]).toEqual([value, true]);
      }
    }
  });
});

it('a cell’s error is handed on by its name', () => {
  for (const [code, name] of [
    [-2_146_826_288, '#NULL!'],
    [-2_146_826_281, '#DIV/0!'],
    [-2_146_826_273, '#VALUE!'],
    [-2_146_826_265, '#REF!'],
    [-2_146_826_259, '#NAME?'],
    [-2_146_826_252, '#NUM!'],
    [-2_146_826_246, '#N/A'],
  ] as const) {
    for (const [, handed] of cells) expect(one(called('DEVIATION', [handed(code), 120] as const))).toBe(name);
  }
});

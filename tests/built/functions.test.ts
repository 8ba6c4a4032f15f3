/** The script of the functions, as a page loads it: Excel's runtime is a global that takes each function by its name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { evaluate } from '../../src/functions/broadcast';
import { catalogueWithCheck } from '../../src/functions/catalogue-with-check';
import { check } from '../../src/functions/check';
import type { ExampleValue, FunctionDefinition, Outcome } from '../../src/functions/function';
import { sampleNames, samplePath } from '../fixtures/workbook';

type Compute = (...received: readonly unknown[]) => unknown;

const built = join(__dirname, '../../dist/functions');
const associated = new Map<string, Compute>();

beforeAll(() => {
  const CustomFunctions = {
    associate: (id: string, compute: Compute) => void associated.set(id, compute),
    Error: function (this: { error: string; message: string }, error: string, message = '') {
      this.error = error;
      this.message = message;
    },
  };
  runInContext(readFileSync(join(built, 'perf-functions.js'), 'utf8'), createContext({ CustomFunctions }));
});

it('has the functions that its functions.json tells Excel of', () => {
  const told = JSON.parse(readFileSync(join(built, 'functions.json'), 'utf8')) as {
    functions: readonly { id: string }[];
  };
  expect([...associated.keys()].sort()).toEqual(told.functions.map(({ id }) => id).sort());
});

it.each(catalogueWithCheck.map((definition) => [definition.name, definition] as const))(
  'computes the examples of PERF.%s',
  (_name, definition) => {
    const results = definition.examples.map(({ arguments: given }) => called(definition, given));
    expect(results.map(plainly)).toEqual(definition.examples.map(({ result }) => plainly(expected(result))));
  },
);

it.each(sampleNames)('finds in %s what the sources find', (name) => {
  const range = readFileSync(samplePath(name), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'));
  expect(plainly(associated.get('CHECK')?.(range, null))).toEqual(plainly(evaluate(check, [range])));
});

/** Called as Excel does: null for what was left out, what repeats in one list. */
function called({ name, parameters }: FunctionDefinition, given: readonly ExampleValue[]): unknown {
  const repeats = parameters.some(({ repeating }) => repeating);
  const each = Array.from(parameters, (_, at) => given[at] ?? null);
  try {
    return associated.get(name)?.(...(repeats ? [given] : each));
  } catch (error) {
    return error;
  }
}

/** What Excel would get; a #DIV/0! loses its message on the way. */
function expected(result: Outcome): unknown {
  if (Array.isArray(result)) return result;
  if (typeof result !== 'object') return [[result]];
  const { error, message } = result as { error: string; message: string };
  return { error, message: error === '#DIV/0!' ? '' : message };
}

/** Plain data again: what comes out of another context has that context's prototypes. */
function plainly(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null)) as unknown;
}

/**
 * Are the built bundles small enough, and do they still compute? `npm run build && npm run bundles`. Every example of the
 * catalogue is run in each bundle as Excel would run it, because the small one is cut by leave-out.cjs. The task panes are only
 * weighed: what stands before the user, the engine that judges and comes after it, and the pages that are loaded when they are
 * opened.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { evaluate } from '../src/functions/broadcast';
import { catalogue } from '../src/functions/catalogue';
import { catalogueWithCheck } from '../src/functions/catalogue-with-check';
import { check } from '../src/functions/check';
import type { FunctionDefinition, Outcome } from '../src/functions/function';

type Compute = (...received: readonly unknown[]) => unknown;

/** In bytes, gzipped: a WPS background page and a shared runtime load them on every start. */
const bundles: readonly (readonly [name: string, most: number, functions: readonly FunctionDefinition[]])[] =
  [
    ['perf-functions-core.js', 25_000, catalogue],
    ['perf-functions.js', 90_000, catalogueWithCheck],
  ];

function associatedBy(script: string): ReadonlyMap<string, Compute> {
  const associated = new Map<string, Compute>();
  const CustomFunctions = {
    associate: (id: string, compute: Compute) => void associated.set(id, compute),
    Error: function (this: { error: string; message: string }, error: string, message = '') {
      this.error = error;
      this.message = message;
    },
  };
  runInContext(script, createContext({ CustomFunctions }));
  return associated;
}

/** Plain data again: what comes out of another context has that context's prototypes. */
const plainly = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** What Excel would get; a #DIV/0! loses its message on the way. */
function expected(result: Outcome): unknown {
  if (Array.isArray(result)) return result;
  if (typeof result !== 'object') return [[result]];
  const { error, message } = result as { error: string; message: string };
  return { error, message: error === '#DIV/0!' ? '' : message };
}

function wrongIn(
  associated: ReadonlyMap<string, Compute>,
  functions: readonly FunctionDefinition[],
): string[] {
  return functions.flatMap((definition) =>
    definition.examples.flatMap((example) => {
      const given = Array.from(
        { length: definition.parameters.length },
        (_, at) => example.arguments[at] ?? null,
      );
      const repeating = definition.parameters.some(({ repeating: repeats }) => repeats);
      let result: unknown;
      try {
        result = associated.get(definition.name)?.(...(repeating ? [example.arguments] : given));
      } catch (error) {
        result = error;
      }
      if (isDeepStrictEqual(plainly(result), plainly(expected(example.result)))) return [];
      return [`${definition.name}${JSON.stringify(example.arguments)} gave ${JSON.stringify(result)}`];
    }),
  );
}

/** The published forms, through the whole of PERF.CHECK. */
function checksWrong(associated: ReadonlyMap<string, Compute>): string[] {
  const compute = associated.get('CHECK');
  const samples = join(__dirname, '../samples');
  return readdirSync(samples).flatMap((name) => {
    const rows = readFileSync(join(samples, name), 'utf8').split('\n');
    const range = rows.map((line) => line.split('\t'));
    const same = isDeepStrictEqual(plainly(compute?.(range, null)), plainly(evaluate(check, [range])));
    return same ? [] : [`CHECK finds other things in ${name} than the sources do`];
  });
}

/**
 * In bytes, gzipped: what a task pane loads before it shows anything, and the engine that it asks for then; alone, and with the
 * functions and Excel's host around it.
 */
const panes: readonly (readonly [folder: string, files: Readonly<Record<string, number>>])[] = [
  ['taskpane', { taskpane: 140_000, engine: 100_000 }],
  ['excel', { taskpane: 180_000, engine: 80_000 }],
];

let failed = false;
for (const [name, most, functions] of bundles) {
  const script = readFileSync(join(__dirname, '../dist/functions', name));
  const size = gzipSync(script, { level: 9 }).length;
  const associated = associatedBy(script.toString());
  const wrong = wrongIn(associated, functions);
  if (associated.has('CHECK')) wrong.push(...checksWrong(associated));
  failed ||= size > most || wrong.length > 0;
  const examples = functions.reduce((sum, each) => sum + each.examples.length, 0);
  const verdict = size > most ? ' TOO LARGE' : '';
  process.stdout.write(
    `${name.padEnd(23)} ${(size / 1000).toFixed(1)} kB gzipped (at most ${most / 1000})${verdict}, ` +
      `${examples} examples${wrong.length === 0 ? ' right' : ''}\n${wrong.map((line) => `  WRONG ${line}\n`).join('')}`,
  );
}

for (const [folder, files] of panes) {
  const scripts = join(__dirname, '../dist', folder);
  const sizes = readdirSync(scripts)
    // The page of the add-in has the functions in its own scripts; functions.js is there for Excel without it.
    .filter((name) => name.endsWith('.js') && name !== 'functions.js')
    .map((name) => ({
      // Without the hash of its content.
      name: name.split('.')[0] ?? name,
      size: gzipSync(readFileSync(join(scripts, name)), { level: 9 }).length,
    }));
  const inKilobytes = (some: typeof sizes): string =>
    (some.reduce((sum, { size }) => sum + size, 0) / 1000).toFixed(1);
  const line = (what: string, text: string): string => `${`${folder}: ${what}`.padEnd(30)} ${text}\n`;
  for (const [name, most] of Object.entries(files)) {
    const those = sizes.filter((one) => one.name === name);
    const isTooLarge = those.length === 0 || those.some(({ size }) => size > most);
    failed ||= isTooLarge;
    const verdict = isTooLarge ? ' TOO LARGE OR MISSING' : '';
    process.stdout.write(line(name, `${inKilobytes(those)} kB gzipped (at most ${most / 1000})${verdict}`));
  }
  const lazy = sizes.filter(({ name }) => !(name in files));
  process.stdout.write(
    line('loaded when asked for', `${inKilobytes(lazy)} kB gzipped in ${lazy.length} files`) +
      line('all of it', `${inKilobytes(sizes)} kB gzipped`),
  );
}
process.exitCode = failed ? 1 : 0;

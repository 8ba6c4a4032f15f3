/**
 * Are the scripts that a browser loads small enough? `npm run build && npm run bundles`. What counts for a user is the time to the
 * first list (bench/pane.ts); these limits only tell when something large slipped in.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minifySync } from '@swc/core';
import { buildSync } from 'esbuild';

const root = join(__dirname, '..');

/** The functions without PERF.CHECK, which brings the reader and the rules along: nobody ships them so, but a page may come to need it. */
function functionsWithoutCheck(): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `
        import { catalogue } from '../src/functions/catalogue';
        import { registerInExcel } from './excel';
        import { registerInWps } from './wps';
        registerInExcel(catalogue);
        registerInWps(catalogue);`,
      resolveDir: join(root, 'functions'),
    },
    bundle: true,
    format: 'iife',
    target: 'es2018',
    write: false,
  });
  return minifySync(outputFiles[0]?.text ?? '', { compress: true, mangle: true, ecma: 2018 }).code;
}

/** The scripts of a built folder whose names begin so; what follows is a hash of their content. */
function built(folder: string, ...names: readonly string[]): readonly Uint8Array[] {
  const path = join(root, 'dist', folder);
  const scripts = readdirSync(path).filter((file) => file.endsWith('.js'));
  return names.map((name) => {
    const script = scripts.find((file) => file.split('.')[0] === name);
    if (script === undefined) throw new Error(`dist/${folder} has no ${name}: run "npm run build" first`);
    return readFileSync(join(path, script));
  });
}

/** In bytes, gzipped: a WPS background page and a shared runtime load the functions on every start. */
const limits: readonly (readonly [what: string, most: number, scripts: readonly (string | Uint8Array)[]])[] =
  [
    ['functions without CHECK', 64_000, [functionsWithoutCheck()]],
    ['functions', 190_000, built('functions', 'perf-functions')],
    ['pane with its engine', 380_000, built('excel', 'taskpane', 'engine')],
  ];

for (const [what, most, scripts] of limits) {
  const size = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
  if (size > most) process.exitCode = 1;
  const verdict = size > most ? ' TOO LARGE' : '';
  process.stdout.write(
    `${what.padEnd(24)} ${(size / 1000).toFixed(1).padStart(6)} kB gzipped (at most ${most / 1000})${verdict}\n`,
  );
}

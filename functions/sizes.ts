/** Fails when a bundle of the functions is larger than it may be: `npm run build && tsx functions/sizes.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** In bytes, gzipped: a WPS background page and a shared runtime load them on every start. */
const budgets = { 'perf-functions-core.js': 25_000, 'perf-functions.js': 90_000 } as const;

let over = false;
for (const [name, most] of Object.entries(budgets)) {
  const size = gzipSync(readFileSync(join(__dirname, '../dist/functions', name)), { level: 9 }).length;
  over ||= size > most;
  process.stdout.write(
    `${name.padEnd(24)} ${(size / 1000).toFixed(1)} kB gzipped, may be ${most / 1000} kB${size > most ? ': TOO LARGE' : ''}\n`,
  );
}
process.exitCode = over ? 1 : 0;

/** One command, one table: how long a person waits, and what the check itself costs. Figures are medians of one run. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewSheets } from '../src/review';
import { sheetFromRows } from '../src/sheets';

const root = join(import.meta.dirname, '..');
const sample = (name: string): string => join(root, 'samples', name);

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function timed(runs: number, work: () => void): number {
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return median(times);
}

function node(...args: string[]): void {
  execFileSync(process.execPath, args, { stdio: 'ignore' });
}

const perfcheck = join(root, 'dist/cli/perfcheck.js');
const check = (name: string): void => node(perfcheck, 'check', '--exit-zero', sample(name));

const rows = readFileSync(sample('wuhan-department.txt'), 'utf8')
  .split('\n')
  .map((line) => line.split('\t'));
const wuhan = sheetFromRows('wuhan', rows);
const reviewWuhan = (): void => {
  if (reviewSheets([wuhan]).length !== 1) throw new Error('the sample is not read');
};

const nothing = timed(9, () => node('-e', '0'));
const cold = timed(9, () => check('chongqing-project.txt'));
timed(200, reviewWuhan);
const warm = timed(200, reviewWuhan);

const line = (what: string, time: number, beside: string): string =>
  `${what.padEnd(52)} ${time.toFixed(1).padStart(8)} ms   ${beside}`;

process.stdout.write(
  [
    line('node, doing nothing', nothing, ''),
    line(
      'perfcheck check, cold, one form (goal 500 ms)',
      cold,
      `${(cold / nothing).toFixed(1)} × node doing nothing`,
    ),
    line(
      'sheet in, findings out, 55 indicators (goal 10 ms)',
      warm,
      `${(warm / nothing).toFixed(2)} × node doing nothing`,
    ),
    '',
  ].join('\n'),
);

/**
 * PERF.SCORE on 10,000 rows, in the bundle that Excel loads: cell by cell and as one range call, beside the same arithmetic
 * in bare decimal.js and beside a formula engine computing the plain formulas. Medians of one run, the contenders taking
 * turns. `npm run build && npm run bench:functions`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import DecimalJs from 'decimal.js';
import { HyperFormula } from 'hyperformula';
import { toNative } from '../src/functions/native';

type Compute = (...received: readonly unknown[]) => readonly (readonly number[])[];

const associated = new Map<string, Compute>();
Object.assign(globalThis, {
  CustomFunctions: { associate: (id: string, compute: Compute) => void associated.set(id, compute), Error },
});
runInThisContext(readFileSync(join(__dirname, '../dist/functions/perf-functions.js'), 'utf8'));
const found = associated.get('SCORE');
if (!found) throw new Error('PERF.SCORE is not in the bundle');
const score = found;

const Decimal = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP });

const size = 10_000;
const rounds = 25;
/** No 0 among them: of a 0 that comes as a value Excel would be asked whether its cell is blank. */
const rows = Array.from({ length: size }, (_, i): readonly [number, number, number] => [
  (i % 40) / 2 + 0.5,
  ((i * 7919) % 997) + 1,
  ((((i * 104_729) % 1999) + 1) * 7) / 10,
]);

const [weights, targets, actuals] = [0, 1, 2].map((at) => rows.map((row) => [row[at]]));
const natures = rows.map(() => ['≥']);
const texts = rows.map(([, target]) => [`≥${target}个`]);

/**
 * What must be computed in any case: three decimals in, the share of the weight, points of two decimals out. Multiplied
 * before it is divided, for `weight × (actual ÷ target)` loses a hundredth on one of these rows.
 */
function bare(): number {
  let sum = 0;
  for (const [weight, target, actual] of rows) {
    const most = new Decimal(weight);
    const aim = new Decimal(target);
    const done = new Decimal(actual);
    const points = done.gte(aim) ? most : most.times(done).div(aim);
    sum += points.toDecimalPlaces(2).toNumber();
  }
  return sum;
}

const sumOf = (column: readonly (readonly number[])[]): number =>
  column.reduce((sum, [points = 0]) => sum + points, 0);

/** One call a cell, its arguments packed as Excel packs them. */
function scalar(): number {
  let sum = 0;
  for (const [weight, target, actual] of rows)
    sum += sumOf(score([[weight]], [[target]], [[actual]], [['≥']], null));
  return sum;
}

const range = (): number => sumOf(score(weights, targets, actuals, natures, null));
const rangeOfTexts = (): number => sumOf(score(weights, texts, actuals, null, null));

const native = toNative('=PERF.SCORE(A1,B1,C1,"≥")') ?? '';
const engine = HyperFormula.buildFromArray(
  rows.map((row, at) => [...row, native.replace(/(?<![A-Z])([ABC])1(?!\d)/g, `$1${at + 1}`)]),
  { licenseKey: 'gpl-v3' },
);
function peer(): number {
  engine.rebuildAndRecalculate();
  return sumOf(engine.getSheetValues(0).map((row) => [row[3] as number]));
}

const contenders = {
  'decimal.js alone': bare,
  'PERF.SCORE, one call of 10,000 rows (goal 1.5 ×)': range,
  'PERF.SCORE, 10,000 calls of one cell': scalar,
  'PERF.SCORE, one call, targets as text ("≥50个")': rangeOfTexts,
  'HyperFormula on the plain formulas, in floats': peer,
} as const;

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

const times = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]));
const expected = bare();
for (let round = -5; round < rounds; round += 1) {
  for (const [name, work] of Object.entries(contenders)) {
    const start = performance.now();
    const sum = work();
    const took = performance.now() - start;
    if (Math.abs(sum - expected) > 1e-6) throw new Error(`${name}: ${sum} instead of ${expected}`);
    if (round >= 0) times.get(name)?.push(took);
  }
}

const base = median(times.get('decimal.js alone') ?? []);
for (const [name, all] of times) {
  const time = median(all);
  process.stdout.write(
    `${name.padEnd(52)} ${time.toFixed(1).padStart(8)} ms   ${(time / base).toFixed(2)} ×\n`,
  );
}

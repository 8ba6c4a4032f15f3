/** Reviews 20,000 hostile sheets and prints what came of it: `npx tsx tests/fuzz-report.ts [count] [seed]`. */
import { fuzz } from './fuzz';
import { cleanSubjects } from './mutation';

const [count, seed] = [Number(process.argv[2] ?? 20_000), Number(process.argv[3] ?? 7)];
const run = fuzz(seed, count, cleanSubjects());
const { sheets, forms, findings, failures, slowest, milliseconds } = run;
process.stdout.write(
  `${sheets} sheets, ${forms} forms, ${findings} findings in ${(milliseconds / 1000).toFixed(1)} s of CPU; ` +
    `slowest: sheet ${slowest.number}, ${slowest.milliseconds.toFixed(0)} ms; ${failures.length} failures\n`,
);
for (const { number, why } of failures.slice(0, 50))
  process.stdout.write(`sheet ${number}: ${JSON.stringify(why)}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;

/**
 * What the desk costs a file: three hundred forms beside thirty, each read, judged and put into its row, all of them laid beside each
 * other, the table sorted and summed up. In one thread, so that the ratio tells whether the desk slows as it fills, and nothing of how many
 * workers a machine has. CPU time, which other programs on the machine do not change: `tsx bench/desk.ts`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowsOf, rowsShown, summaryOf, summaryPage } from '../src/desk';
import { answer } from '../workbench/desk/answer';
import { openDesk } from '../workbench/desk/desk';
import type { GivenFile } from '../workbench/desk/messages';
import type { DeskWorker } from '../workbench/desk/pool';

const sample = readFileSync(join(import.meta.dirname, '../samples/chongqing-project.txt'), 'utf8');

function files(many: number): readonly GivenFile[] {
  return Array.from({ length: many }, (_, i) => {
    const path = `单位${i + 1}/自评表.txt`;
    // Another project each, so that the rules across files have all of them to compare.
    const text = sample.replace('业务经费', `业务经费${i + 1}`);
    return { path, file: new File([text], path) };
  });
}

const inThisThread: DeskWorker = { ask: answer as DeskWorker['ask'], stop: () => undefined };

/** Milliseconds of CPU for one file, when so many are put on an empty desk. */
async function costOfOne(many: number): Promise<number> {
  const given = files(many);
  const desk = openDesk({ start: () => inThisThread, workers: 1, limit: 600_000 });
  const start = process.cpuUsage();
  // As the page does with each change.
  desk.subscribe(() => {
    const { entries, view } = desk.getState();
    rowsShown(
      entries.flatMap(({ checked }) => (checked ? rowsOf(checked) : [])),
      view,
    );
  });
  await desk.add(given);
  const { entries, isAcrossDone } = desk.getState();
  const checked = entries.flatMap((entry) => entry.checked ?? []);
  const page = summaryPage(summaryOf(checked, 0, 'zh'), 'zh');
  const { user, system } = process.cpuUsage(start);
  if (checked.length !== many || !isAcrossDone || page === '') throw new Error('not all were checked');
  return (user + system) / 1000 / many;
}

async function measure(): Promise<void> {
  await costOfOne(30);
  const few = await costOfOne(30);
  const many = await costOfOne(300);
  const line = (what: string, cost: number, beside = ''): string =>
    `${what.padEnd(52)} ${cost.toFixed(1).padStart(8)} ms   ${beside}\n`;
  process.stdout.write(
    line('a file of thirty on the desk', few) +
      line('a file of three hundred on the desk', many, `${(many / few).toFixed(2)} × one of thirty`),
  );
}

void measure();

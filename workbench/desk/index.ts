/** 审核台: many files checked in workers, shown as one table, with letters and summaries. */
import { type Desk, openDesk } from './desk';
import { workersFor } from './pool';
import { startWorker } from './start-worker';

export type { Desk } from './desk';
export { DeskPage } from './desk-page';

/** A form takes a fraction of a second; what takes longer than this will take for ever. */
const limit = 60_000;

/** The desk of this page. */
export function deskInWorkers(): Desk {
  return openDesk({ start: startWorker, workers: workersFor(navigator.hardwareConcurrency), limit });
}

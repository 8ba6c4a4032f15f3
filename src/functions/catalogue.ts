import { coefficient } from './coefficient';
import { deviation } from './deviation';
import { execrate } from './execrate';
import { explain } from './explain';
import type { FunctionDefinition } from './function';
import { grade } from './grade';
import { ratescore } from './ratescore';
import { score } from './score';
import { total } from './total';

/** The namespace of every function: PERF.SCORE. */
export const namespace = 'PERF';

/** The functions that compute. `catalogue-with-check` adds PERF.CHECK, which brings the reader and the rules along. */
export const catalogue: readonly FunctionDefinition[] = [
  execrate,
  ratescore,
  deviation,
  coefficient,
  score,
  total,
  grade,
  explain,
];

/** Whether PERF.NAME is a function of ours, PERF.CHECK included. */
export function isFunctionName(name: string): boolean {
  return name === 'CHECK' || catalogue.some((definition) => definition.name === name);
}

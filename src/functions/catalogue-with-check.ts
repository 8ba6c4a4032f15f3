import { catalogue } from './catalogue';
import { check } from './check';
import type { FunctionDefinition } from './function';

/** Every PERF.* function. */
export const catalogueWithCheck: readonly FunctionDefinition[] = [...catalogue, check];

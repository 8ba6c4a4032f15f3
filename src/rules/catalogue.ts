import type { Rule } from './rule';

/** Every rule, in the order of the catalogue; findings of one cell keep this order. */
export const rules: readonly Rule[] = [];

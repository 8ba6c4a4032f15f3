import { describe } from '@jest/globals';
import { addingContract } from './adding';
import { changesContract } from './changes';
import type { Implementation } from './contract-workbook';
import { freeingContract } from './freeing';
import { hiddenRowsContract } from './hidden-rows';
import { markingContract } from './marking';
import { readingContract } from './reading';
import { selectionContract } from './selection';
import { settingsContract } from './settings';
import { writingContract } from './writing';

/** What every spreadsheet behind the port keeps. One suite, run against each. */
export function contractOf(name: string, implementation: Implementation): void {
  describe(name, () => {
    readingContract(implementation);
    hiddenRowsContract(implementation);
    markingContract(implementation);
    writingContract(implementation);
    addingContract(implementation);
    settingsContract(implementation);
    changesContract(implementation);
    selectionContract(implementation);
    // Nothing that computes no formula shows an error.
    if (!implementation.lacks.includes('calculation')) freeingContract(implementation);
  });
}

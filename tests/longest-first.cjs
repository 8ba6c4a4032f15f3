'use strict';

const { default: Sequencer } = require('@jest/test-sequencer');

/** The sets of tests, those whose files take longest first. */
const sets = ['e2e', 'sweep', 'worst', 'unit'];

/**
 * Where Jest remembers no durations, as in a fresh clone, it goes by the size of a file: a story in a browser that is begun last leaves
 * one core idle until it ends. So the long sets go first, and the short tests fill what is left.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => typeof duration === 'number')) return sorted;
    const place = ({ context }) => sets.indexOf(context.config.displayName.name);
    return sorted.sort((one, other) => place(one) - place(other));
  }
};

'use strict';

const path = require('node:path');
const { root } = require('./typescript');

/** The path of a module in the house; blank for what is no file. */
const fromHere = (file) => (file ? path.relative(root, file).split(path.sep).join('/') : '');

/**
 * What judges as a chunk apart from the page of this entry: it is the same that PERF.CHECK brings along, and measured by itself.
 */
module.exports = (entry) => ({
  splitChunks: {
    cacheGroups: {
      engine: {
        test: (module) => /^(?:src\/|node_modules\/decimal\.js\/)/.test(fromHere(module.resource)),
        name: 'engine',
        chunks: (chunk) => chunk.name === entry,
        enforce: true,
      },
    },
  },
});

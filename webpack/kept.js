'use strict';

const path = require('node:path');
const { root } = require('./typescript');

/**
 * What was compiled is kept in node_modules/.cache, and the next build makes anew what changed. A change of webpack.config.js, of
 * what it requires, of a loader or of .swcrc makes everything anew.
 */
module.exports = {
  type: 'filesystem',
  buildDependencies: { swc: [path.join(root, '.swcrc')] },
};

'use strict';

/**
 * What judges stays in the one script that the pane asks for at its first need (taskpane/model/engine.ts), whichever pages share
 * some of it: it is measured by itself, and loaded once.
 */
module.exports = {
  splitChunks: {
    cacheGroups: {
      engine: {
        test: (module, { chunkGraph }) =>
          [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === 'judgement'),
        name: 'engine',
        chunks: 'async',
        enforce: true,
      },
    },
  },
};

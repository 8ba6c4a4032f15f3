'use strict';

const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { sources } = require('webpack');

const fileUrl = (name) => pathToFileURL(path.join(__dirname, name)).href;

/**
 * Files that are written at build time by code of the project, not bundled from it.
 * @param {string} module of this folder, in TypeScript: its `files` gives contents by file name
 * @param {...unknown} given to `files`
 */
module.exports = (module, ...given) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(module, (compilation) => {
      compilation.hooks.processAssets.tapPromise(module, async () => {
        // Imported, not required: webpack takes what is required here for settings, and cannot follow TypeScript (kept.js).
        const { tsImport } = await import('tsx/esm/api');
        const { files } = await tsImport(fileUrl(module), fileUrl('written-files.js'));
        for (const [file, content] of Object.entries(await files(...given)))
          compilation.emitAsset(file, new sources.RawSource(content));
      });
    });
  },
});

'use strict';

const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { sources } = require('webpack');

const fileUrl = (name) => pathToFileURL(path.join(__dirname, name)).href;

/** A module of this folder, in TypeScript. Imported, not required: webpack takes what is required here for settings (kept.js). */
async function imported(module) {
  const { tsImport } = await import('tsx/esm/api');
  return tsImport(fileUrl(module), fileUrl('written-files.js'));
}

/**
 * Files that are written at build time by code of the project, not bundled from it.
 * @param {string} module of this folder, in TypeScript: its `files` gives contents by file name
 * @param {...unknown} given to `files`
 */
const writtenFiles = (module, ...given) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(module, (compilation) => {
      compilation.hooks.processAssets.tapPromise(module, async () => {
        const { files } = await imported(module);
        for (const [file, content] of Object.entries(await files(...given)))
          compilation.emitAsset(file, new sources.RawSource(content));
      });
    });
  },
});

module.exports = { imported, writtenFiles };

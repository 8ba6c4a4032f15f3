'use strict';

const path = require('node:path');
const { require: requireTypescript } = require('tsx/cjs/api');
const { sources } = require('webpack');

/**
 * Files that are written at build time by code of the project, not bundled from it.
 * @param {string} name of the step, for webpack's messages
 * @param {(load: (module: string) => any) => Promise<Record<string, string | Buffer>>} files what to write, by name; `load`
 *   brings a module of the project by its path from the top
 */
module.exports = (name, files) => ({
  apply(compiler) {
    const load = (module) => requireTypescript(path.join(__dirname, '..', module), __filename);
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tapPromise(name, async () => {
        for (const [file, content] of Object.entries(await files(load)))
          compilation.emitAsset(file, new sources.RawSource(content));
      });
    });
  },
});

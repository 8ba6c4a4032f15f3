'use strict';

const path = require('node:path');
const { BannerPlugin, DefinePlugin } = require('webpack');
const { version } = require('../package.json');
const bytecode = require('./bytecode');
const kept = require('./kept');
const { forNode, root } = require('./typescript');

/** `perfcheck`, the package's command. */
module.exports = {
  name: 'cli',
  target: 'node20',
  entry: { perfcheck: './cli/start.ts', program: './cli/perfcheck.ts' },
  output: {
    path: path.join(root, 'dist/cli'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    library: { type: 'commonjs2' },
    clean: true,
  },
  node: { __dirname: false },
  resolve: {
    extensions: ['.ts', '.js'],
    // Ours unpacks on this thread; the other build asks for Node's workers.
    alias: { fflate$: 'fflate/browser' },
  },
  // What commander starts commands of other files with: ours are all in one.
  externals: { 'node:child_process': 'var {}' },
  module: { rules: [forNode] },
  plugins: [
    new DefinePlugin({ packageVersion: JSON.stringify(version) }),
    new BannerPlugin({
      banner: '#!/usr/bin/env node',
      raw: true,
      entryOnly: true,
      test: /perfcheck\.js$/,
    }),
    bytecode,
  ],
  // A stack says where in the code something went wrong, and nobody waits for bytes from a disk.
  optimization: { minimize: false },
  cache: kept,
  devtool: false,
  performance: false,
  stats: 'errors-only',
};

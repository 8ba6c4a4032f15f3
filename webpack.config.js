'use strict';

const path = require('node:path');
const { BannerPlugin, DefinePlugin } = require('webpack');
const { version } = require('./package.json');

/** One bundle an artefact. Each door of the house (cli, later functions, taskpane, workbench, wps) adds its own here. */
const typescript = {
  test: /\.ts$/,
  exclude: /node_modules/,
  use: { loader: 'swc-loader' },
};

const cli = {
  name: 'cli',
  target: 'node20',
  entry: { perfcheck: './cli/perfcheck.ts' },
  output: {
    path: path.resolve(__dirname, 'dist/cli'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    library: { type: 'commonjs2' },
    clean: true,
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript] },
  plugins: [
    new DefinePlugin({ packageVersion: JSON.stringify(version) }),
    new BannerPlugin({
      banner: '#!/usr/bin/env node',
      raw: true,
      entryOnly: true,
      test: /perfcheck\.js$/,
    }),
  ],
  devtool: false,
  performance: false,
  stats: 'errors-warnings',
};

module.exports = [cli];

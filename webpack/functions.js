'use strict';

const path = require('node:path');
const kept = require('./kept');
const minified = require('./minified');
const { forPages, root } = require('./typescript');
const { writtenFiles } = require('./written-files');

/** PERF.* for Excel's runtime and the WPS background page. */
module.exports = {
  name: 'functions',
  target: ['web', 'es2018'],
  entry: { 'perf-functions': './functions/start.ts' },
  output: { path: path.join(root, 'dist/functions'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [forPages] },
  plugins: [writtenFiles('function-files.ts')],
  optimization: minified,
  cache: kept,
  devtool: false,
  performance: false,
  stats: 'errors-only',
};

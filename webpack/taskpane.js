'use strict';

const path = require('node:path');
const { DefinePlugin } = require('webpack');
const { version } = require('../package.json');
const engineApart = require('./engine');
const { forPages, leanDecimal, root } = require('./typescript');

/** The task pane alone: the size of this is what `npm run bundles` holds down. */
module.exports = {
  name: 'taskpane',
  target: ['web', 'es2018'],
  entry: { taskpane: './taskpane/index.tsx' },
  output: {
    path: path.join(root, 'dist/taskpane'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    library: { type: 'var', name: 'perfTaskPane' },
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [forPages, leanDecimal({ pane: true })] },
  optimization: engineApart,
  plugins: [new DefinePlugin({ packageVersion: JSON.stringify(version) })],
  devtool: false,
  performance: false,
  stats: 'errors-only',
};

'use strict';

const { readFileSync } = require('node:fs');
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { Compilation, DefinePlugin, IgnorePlugin, sources } = require('webpack');
const { version } = require('../package.json');
const kept = require('./kept');
const minified = require('./minified');
const { forPages, root } = require('./typescript');

/** Writes the service worker with the list of what this build wrote; its version changes when any of it does. */
const serviceWorker = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('serviceWorker', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'serviceWorker', stage }, () => {
        const assets = ['./', ...compilation.getAssets().map(({ name }) => name)];
        const list = JSON.stringify({ version: compilation.fullHash, assets });
        const worker = readFileSync(path.join(root, 'workbench/service-worker.js'), 'utf8');
        compilation.emitAsset(
          'service-worker.js',
          new sources.RawSource(`self.perfAssets = ${list};\n${worker}`),
        );
      });
    });
  },
};

const standIn = (name) => path.join(__dirname, 'univer-without', `${name}.js`);

/**
 * What Univer imports for documents and a form never needs, 870 kB: font parsing, guessing of languages, tables of Unicode; and what it
 * asks too often. What stands in for it says why it may.
 */
const univerWithout = Object.fromEntries(
  ['cjk-regex', 'franc-min', 'numfmt', 'opentype.js'].map((name) => [
    `${name}$`,
    standIn(name.replace('.js', '')),
  ]),
);

/** Only what Univer imports is replaced, so that what stands in for a library may use it. */
const forUniver = { include: /[\\/]node_modules[\\/]@univerjs[\\/]/, resolve: { alias: univerWithout } };

/** The page that `npm start` serves: spreadsheet and task pane, without Excel. */
module.exports = ({ served }) => ({
  name: 'workbench',
  target: 'web',
  entry: { workbench: './workbench/main.tsx' },
  output: {
    path: path.join(root, 'dist/workbench'),
    filename: served ? '[name].js' : '[name].[contenthash:8].js',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      forPages,
      forUniver,
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      { test: /\.txt$/, use: path.join(__dirname, 'sample-book.js') },
    ],
  },
  optimization: minified,
  plugins: [
    new DefinePlugin({
      packageVersion: JSON.stringify(version),
      serviceWorkerBuilt: JSON.stringify(!served),
    }),
    // Univer hyphenates documents in seventy languages, ten megabytes; a form has none to hyphenate.
    new IgnorePlugin({
      contextRegExp: /engine-render[\\/]lib[\\/]es$/,
      resourceRegExp: /^\.\/(?!en-)[a-z]{2,4}-/,
    }),
    new HtmlWebpackPlugin({ template: './workbench/index.html' }),
    new MiniCssExtractPlugin({ filename: served ? '[name].css' : '[name].[contenthash:8].css' }),
    ...(served ? [] : [serviceWorker]),
  ],
  devServer: { port: 3000, host: 'localhost', client: { overlay: false }, static: false },
  cache: kept,
  devtool: false,
  performance: false,
  stats: 'errors-only',
});

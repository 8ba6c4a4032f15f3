'use strict';

const path = require('node:path');
const { require: requireTypescript } = require('tsx/cjs/api');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { readFileSync } = require('node:fs');
const { BannerPlugin, Compilation, DefinePlugin, IgnorePlugin, sources } = require('webpack');
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
  stats: 'errors-only',
};

/** functions.json and its kin, written at build time from the same literals that the bundle computes with. */
const functionsMetadata = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('functionsMetadata', (compilation) => {
      compilation.hooks.processAssets.tap('functionsMetadata', () => {
        const { metadataFiles } = requireTypescript('./functions/metadata.ts', __filename);
        const { catalogueWithCheck } = requireTypescript('./functions/catalogue-with-check.ts', __filename);
        for (const [name, text] of Object.entries(metadataFiles(catalogueWithCheck)))
          compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  },
};

const es2018 = {
  loader: 'swc-loader',
  options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2018' }, module: { type: 'es6' } },
};
/** What a bundle never reads is cut from its sources; see there. */
const rulesFor = (options) => {
  const leaveOut = { loader: path.resolve(__dirname, 'functions/leave-out.cjs'), options };
  return [
    // Nothing in the house acts on import but the entries, so what an index offers and nobody takes stays out.
    { ...typescript, use: [es2018, leaveOut], sideEffects: false },
    { test: /decimal\.js[\\/]decimal\.mjs$/, use: leaveOut },
  ];
};

/** PERF.* for Excel's runtime and the WPS background page: classic scripts that run on Chromium 104 and older. */
const functions = {
  name: 'functions',
  target: ['web', 'es2018'],
  entry: { 'perf-functions': './functions/start.ts' },
  output: { path: path.resolve(__dirname, 'dist/functions'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: rulesFor({ core: false }) },
  plugins: [functionsMetadata],
  devtool: false,
  performance: false,
  stats: 'errors-only',
};

/** The same without PERF.CHECK, which brings the reader and the rules along. */
const functionsCore = {
  ...functions,
  name: 'functions-core',
  entry: { 'perf-functions-core': './functions/start-core.ts' },
  module: { rules: rulesFor({ core: true }) },
  plugins: [],
};

const browserTypescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2018',
      },
      module: { type: 'es6' },
    },
  },
  sideEffects: false,
};

/** The path of a module in the house; blank for what is no file. */
const fromHere = (file) => (file ? path.relative(__dirname, file).split(path.sep).join('/') : '');

/** The task pane alone, as Excel and WPS show it: the size of this is what `npm run bundles` holds down. */
const taskpane = {
  name: 'taskpane',
  target: ['web', 'es2018'],
  entry: { taskpane: './taskpane/index.tsx' },
  output: {
    path: path.resolve(__dirname, 'dist/taskpane'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    library: { type: 'var', name: 'perfTaskPane' },
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      browserTypescript,
      {
        test: /decimal\.js[\\/]decimal\.mjs$/,
        use: { loader: path.resolve(__dirname, 'functions/leave-out.cjs'), options: { pane: true } },
      },
    ],
  },
  // What judges is the same that PERF.CHECK brings along, and is measured by itself.
  optimization: {
    splitChunks: {
      cacheGroups: {
        engine: {
          test: (module) => /^(?:src\/|node_modules\/decimal\.js\/)/.test(fromHere(module.resource)),
          name: 'engine',
          chunks: 'initial',
          enforce: true,
        },
      },
    },
  },
  plugins: [new DefinePlugin({ packageVersion: JSON.stringify(version) })],
  devtool: false,
  performance: false,
  stats: 'errors-only',
};

/** Writes the service worker with the list of what this build wrote; its version changes when any of it does. */
const serviceWorker = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('serviceWorker', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'serviceWorker', stage }, () => {
        const assets = ['./', ...compilation.getAssets().map(({ name }) => name)];
        const list = JSON.stringify({ version: compilation.fullHash, assets });
        const worker = readFileSync(path.resolve(__dirname, 'workbench/service-worker.js'), 'utf8');
        compilation.emitAsset(
          'service-worker.js',
          new sources.RawSource(`self.perfAssets = ${list};\n${worker}`),
        );
      });
    });
  },
};

/** The page that `npm start` serves: spreadsheet and task pane, without Excel. */
const workbench = (served) => ({
  name: 'workbench',
  target: 'web',
  entry: { workbench: './workbench/main.tsx' },
  output: {
    path: path.resolve(__dirname, 'dist/workbench'),
    filename: served ? '[name].js' : '[name].[contenthash:8].js',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      browserTypescript,
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      { test: /\.txt$/, type: 'asset/source' },
    ],
  },
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
  cache: served ? { type: 'filesystem', name: 'workbench' } : false,
  devtool: false,
  performance: false,
  stats: 'errors-only',
});

module.exports = (env) => [cli, functions, functionsCore, taskpane, workbench(env.WEBPACK_SERVE === true)];

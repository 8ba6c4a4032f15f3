'use strict';

const path = require('node:path');
const { es2018, forNode, leanDecimal, leaveOut, root } = require('./typescript');
const writtenFiles = require('./written-files');

/** What a bundle never reads is cut from its sources. */
const rulesFor = (options) => [
  { ...forNode, use: [es2018, leaveOut(options)], sideEffects: false },
  leanDecimal(options),
];

/** functions.json and its kin come from the same literals that the bundle computes with. */
const metadata = writtenFiles('functionsMetadata', async (load) => {
  const { metadataFiles } = load('functions/metadata.ts');
  const { catalogueWithCheck } = load('src/functions/catalogue-with-check.ts');
  return metadataFiles(catalogueWithCheck);
});

/** PERF.* for Excel's runtime and the WPS background page. */
const functions = {
  name: 'functions',
  target: ['web', 'es2018'],
  entry: { 'perf-functions': './functions/start.ts' },
  output: { path: path.join(root, 'dist/functions'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: rulesFor({ core: false }) },
  plugins: [metadata],
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

module.exports = { functions, functionsCore };

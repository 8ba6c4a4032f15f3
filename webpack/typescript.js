'use strict';

const path = require('node:path');

/** The top of the project, from which every path of a build is told. */
const root = path.resolve(__dirname, '..');

/** For Node: what the project is written in, without its types. */
const forNode = {
  test: /\.ts$/,
  exclude: /node_modules/,
  use: { loader: 'swc-loader' },
};

/** Classic scripts that run on Chromium 104 and older, for Excel's runtime and the WPS background page. */
const es2018 = {
  loader: 'swc-loader',
  options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2018' }, module: { type: 'es6' } },
};

/** For pages: the same with React. Nothing in the house acts on import but the entries, so what nobody takes stays out. */
const forPages = {
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

/** The loader that cuts from sources what a bundle never reads; see there for its options. */
const leaveOut = (options) => ({ loader: path.join(root, 'functions/leave-out.cjs'), options });

/** decimal.js without what the bundle never calls of it. */
const leanDecimal = (options) => ({ test: /decimal\.js[\\/]decimal\.mjs$/, use: leaveOut(options) });

module.exports = { root, forNode, es2018, forPages, leaveOut, leanDecimal };

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

/**
 * For browsers: classic scripts that run on Chromium 104 and older, with React. Nothing in the house acts on import but the
 * entries, so what nobody takes stays out.
 */
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

module.exports = { root, forNode, forPages };

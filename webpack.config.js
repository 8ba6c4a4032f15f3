'use strict';

const cli = require('./webpack/cli');
const excel = require('./webpack/excel');
const functions = require('./webpack/functions');
const workbench = require('./webpack/workbench');
const wps = require('./webpack/wps');

/** One bundle an artefact: each door of the house has its own file in webpack/. */
module.exports = async ({ WEBPACK_SERVE: served = false, ...env }) => [
  cli,
  functions,
  workbench({ served }),
  await excel({ served, ...env }),
  wps,
];

'use strict';

const { spawn } = require('node:child_process');
const path = require('node:path');
const process = require('node:process');
const { root } = require('./typescript');

/** The web version takes as long as everything else: built beside it, two cores are busy. */
const beside = [['workbench'], ['cli', 'functions', 'excel', 'wps']];

/** `npm run build`: all artefacts, in two processes of webpack; with arguments, the one that these ask for. */
const given = process.argv.slice(2);
const runs =
  given.length > 0 ? [given] : beside.map((names) => names.flatMap((name) => ['--config-name', name]));

for (const run of runs) {
  const webpack = require.resolve('webpack/bin/webpack.js');
  spawn(process.execPath, [webpack, '--mode', 'production', ...run], {
    cwd: path.resolve(root),
    stdio: 'inherit',
  }).on('exit', (code) => {
    process.exitCode ||= code ?? 1;
  });
}

'use strict';

const { execFile } = require('node:child_process');
const path = require('node:path');
const process = require('node:process');
const { promisify } = require('node:util');
const { root } = require('./typescript');

const run = promisify(execFile);
const most = 64 * 1024 * 1024;

/**
 * A published form as the spreadsheet opens it, worked out at build time: whoever comes for the first time waits for the spreadsheet
 * alone, and for nothing that reads files.
 */
module.exports = async function sampleBook() {
  for (const folder of ['src/hosts', 'src/sheets', 'workbench/samples'])
    this.addContextDependency(path.join(root, folder));
  const script = path.join(__dirname, 'written-sample.ts');
  this.addDependency(script);
  const options = { cwd: root, maxBuffer: most };
  const { stdout: book } = await run(
    process.execPath,
    ['--import', 'tsx', script, this.resourcePath],
    options,
  );
  // Read faster than an object is compiled, and only when it is wanted.
  return `export default JSON.parse(${JSON.stringify(book)});`;
};

'use strict';

const path = require('node:path');
const { root } = require('./typescript');
const { imported } = require('./written-files');

/**
 * A published form as the spreadsheet opens it, worked out at build time: whoever comes for the first time waits for the spreadsheet
 * alone, and for nothing that reads files.
 */
module.exports = async function sampleBook(text) {
  for (const folder of ['src/hosts', 'src/sheets', 'workbench/samples'])
    this.addContextDependency(path.join(root, folder));
  const { sampleBook: bookOf } = await imported('sample-books.ts');
  const book = JSON.stringify(await bookOf(path.basename(this.resourcePath, '.txt'), text));
  // Read faster than an object is compiled, and only when it is wanted.
  return `export default JSON.parse(${JSON.stringify(book)});`;
};

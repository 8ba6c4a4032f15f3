'use strict';

const { execFileSync } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const process = require('node:process');
const XLSX = require('@e965/xlsx');
const { root } = require('./typescript');

const samples = path.join(root, 'samples');

/**
 * After each build the command checks the samples once, as text and as a workbook, and keeps the bytecode of what it went through
 * beside its scripts (cli/script-folder.ts).
 */
module.exports = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('bytecode', ({ errors, outputOptions }) => {
      if (errors.length > 0) return;
      const folder = mkdtempSync(path.join(tmpdir(), 'perfcheck-'));
      try {
        execFileSync(
          process.execPath,
          [
            path.join(outputOptions.path, 'perfcheck.js'),
            'check',
            '--exit-zero',
            samples,
            workbookIn(folder),
          ],
          {
            cwd: folder,
            env: { ...process.env, PERFCHECK_KEEP_BYTECODE: '' },
            stdio: ['ignore', 'ignore', 'inherit'],
          },
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  },
};

/** A sample as an .xlsx, since most files are one. */
function workbookIn(folder) {
  const rows = readFileSync(path.join(samples, 'chongqing-project.txt'), 'utf8').split('\n');
  const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows.map((row) => row.split('\t'))));
  const file = path.join(folder, 'sample.xlsx');
  writeFileSync(file, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));
  return file;
}

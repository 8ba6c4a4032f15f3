import { setFlagsFromString } from 'node:v8';
import { ScriptFolder } from './script-folder';

/**
 * The command's first lines: the program itself starts from its bytecode. With PERFCHECK_KEEP_BYTECODE the run leaves that of
 * everything it went through beside the scripts: the build asks for it, once.
 */
// A form is checked before optimised code of it would pay, and V8 makes that on a second thread all the while: functions earn it
// twelve times later (67,584 else). Thousands of files reach it too. Tried on Node 20 alone, and another V8 may not know the word.
if (process.versions.node.startsWith('20.')) {
  setFlagsFromString('--interrupt-budget=800000');
  // A form tries a thousand regular expressions, few of them often: interpreted, they are ready in a third of the time.
  setFlagsFromString('--regexp-tier-up-ticks=30');
  setFlagsFromString('--no-regexp-peephole-optimization');
}

const scripts = new ScriptFolder(__dirname);
scripts.load('./program.js');
if (process.env['PERFCHECK_KEEP_BYTECODE'] !== undefined) {
  process.on('exit', () => {
    scripts.keepBytecode();
  });
}

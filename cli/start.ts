import { ScriptFolder } from './script-folder';

/**
 * The command's first lines: the program itself starts from its bytecode. With PERFCHECK_KEEP_BYTECODE the run leaves that of
 * everything it went through beside the scripts: the build asks for it, once.
 */
const scripts = new ScriptFolder(__dirname);
scripts.load('./program.js');
if (process.env['PERFCHECK_KEEP_BYTECODE'] !== undefined) {
  process.on('exit', () => {
    scripts.keepBytecode();
  });
}

import { realpath, stat, writeFile } from 'node:fs/promises';
import type { Language, Wording } from '../src/words';
import { CommandProblem } from './command-problem';

/**
 * Writes a file whole or not at all: the user's only copy may stand there. What is no plain file, as a pipe, is written to as it is.
 * @param mayReplace whether a file that is there is meant to be replaced; one that is read-only never is
 * @throws CommandProblem that says why not
 */
export async function writeFileWhole(
  path: string,
  bytes: Uint8Array,
  mayReplace: boolean,
  lang: Language,
): Promise<void> {
  const there = await stat(path).catch(() => null);
  try {
    if (there?.isFile() !== true) await writeFile(path, bytes, { flag: there ? 'w' : 'wx' });
    else if (!mayReplace) throw problem(path, 'EEXIST', lang);
    // Another file would take its place, whatever is said of this one.
    else if ((there.mode & mayBeWritten) === 0) throw problem(path, 'EACCES', lang);
    else {
      const { default: writeFileAtomic } = await import('write-file-atomic');
      await writeFileAtomic(await realpath(path), Buffer.from(bytes));
    }
  } catch (error) {
    if (error instanceof CommandProblem) throw error;
    throw problem(path, (error as NodeJS.ErrnoException).code ?? String(error), lang, error);
  }
}

/** The bits of a file's mode by which somebody may write to it; on Windows they are its read-only attribute. */
const mayBeWritten = 0o222;

function problem(path: string, code: string, lang: Language, cause?: unknown): CommandProblem {
  return new CommandProblem(`${path}: ${whyNot(code)[lang]}`, { cause });
}

/** Why a file was not written, by Node's code. */
function whyNot(code: string): Wording {
  switch (code) {
    case 'EEXIST':
      return {
        zh: '文件已存在；要覆盖请加 --force',
        en: 'The file is there already; --force writes over it',
      };
    case 'ENOENT':
      return { zh: '没有这个文件夹，请先建好', en: 'There is no such folder; make it first' };
    case 'EISDIR':
      return { zh: '这是文件夹，不是文件', en: 'This is a folder, not a file' };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return {
        zh: '文件或文件夹是只读的，没有改动；请用 -o 写到别处',
        en: 'The file or its folder is read-only and was left alone; write elsewhere by -o',
      };
    case 'EBUSY':
      return {
        zh: '文件正被别的程序打开，没有改动；请关闭后再试',
        en: 'Another program has the file open, and it was left alone; close it and try again',
      };
    default:
      return { zh: `写不进去（${code}）`, en: `It cannot be written (${code})` };
  }
}

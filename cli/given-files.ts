import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { openedBy as openedByName, spreadsheetExtensions } from '../src/desk';
import { diskProblem } from '../src/hosts/workbook-file';
import type { Wording } from '../src/words';

/** What stands for standard input. */
export const standardInput = '-';

/** A file to check, or what was given that is none. */
export interface GivenFile {
  readonly path: string;
  /** Why it is not even opened; null where it is. */
  readonly reason: Wording | null;
}

/**
 * The files that the arguments name, each once: a name that a file has is that file, whatever its letters ("自评表[1].xlsx"); a
 * folder stands for the spreadsheets in it and below; a pattern that the shell left alone (Windows' does, and quotes keep it)
 * for the files that match. Files that Excel and WPS keep beside an open workbook are left out, but where one is all there is.
 */
export async function givenFiles(named: readonly string[]): Promise<readonly GivenFile[]> {
  const given: GivenFile[] = [];
  for (const name of named) given.push(...(await filesNamed(name)));
  const once = [...new Map(given.map((one) => [keyOf(one.path), one])).values()];
  const givenKeys = new Set(once.map(({ path }) => keyOf(path)));
  return once.filter(({ path }) => {
    const opened = openedBy(path);
    return opened === null || !givenKeys.has(keyOf(opened));
  });
}

async function filesNamed(name: string): Promise<readonly GivenFile[]> {
  if (name === standardInput) return [{ path: name, reason: null }];
  const kind = kindOf(name);
  if (kind === 'folder') {
    const found = await matching(`**/*.{${spreadsheetExtensions.join(',')}}`, name);
    return found.length > 0 ? found : [{ path: name, reason: emptyFolder }];
  }
  if (kind === null && /[*?[{]/.test(name)) {
    const { default: picomatch } = await import('picomatch');
    const { base, glob } = picomatch.scan(sep === '\\' ? name.replaceAll('\\', '/') : name);
    const found = await matching(glob, base === '' ? '.' : base);
    return found.length > 0 ? found : [{ path: name, reason: noMatch }];
  }
  const opened = openedBy(name);
  return [{ path: name, reason: opened === null ? null : isLockFile(basename(opened)) }];
}

/**
 * The files below a folder that match, in the order of their names; why not, where the folder cannot be read. Most runs name their
 * files, so that patterns are loaded only here.
 */
async function matching(glob: string, folder: string): Promise<readonly GivenFile[]> {
  const { default: picomatch } = await import('picomatch');
  const matches = picomatch(glob, { nocase: true });
  try {
    const entries = readdirSync(folder, { recursive: /\/|\*\*/.test(glob), withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => openedBy(path) === null && matches(relative(folder, path).replaceAll(sep, '/')))
      .sort()
      .map((path) => ({ path, reason: null }));
  } catch (error) {
    const { zh, en } = diskProblem(error);
    return [{ path: folder, reason: { zh, en } }];
  }
}

function kindOf(path: string): 'file' | 'folder' | null {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

/** The workbook that a lock file stands beside; null for any other file. */
function openedBy(path: string): string | null {
  const name = openedByName(basename(path));
  return name === null ? null : join(dirname(path), name);
}

function keyOf(path: string): string {
  return path === standardInput ? path : resolve(path);
}

function isLockFile(opened: string): Wording {
  return {
    zh: `这是“${opened}”打开时留下的临时文件，不是表格；请校验“${opened}”`,
    en: `This is what is kept beside "${opened}" while it is open, not a form; check "${opened}"`,
  };
}

const emptyFolder: Wording = {
  zh: `文件夹中没有可读的表格文件（${spreadsheetExtensions.map((one) => `.${one}`).join(' ')}）`,
  en: `The folder holds no file that can be read (${spreadsheetExtensions.map((one) => `.${one}`).join(' ')})`,
};

const noMatch: Wording = { zh: '没有符合的文件', en: 'No file matches' };

import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * A file as settings and baselines name it: its path from the folder that the list stands in, with "/" everywhere, so that the
 * list works from any working directory and on any system. A path always has a "/"; without one it is a name.
 */
export function fileInList(list: string, path: string): string {
  const way = relative(dirname(resolve(list)), resolve(path));
  const steps = way.split(sep).join('/');
  return isAbsolute(way) || steps.startsWith('../') ? steps : `./${steps}`;
}

/** Whether a list's entry is for this file: a path for that one, a bare name for every file of the name. */
export function isFor(entry: string, list: string, path: string): boolean {
  if (!/[/\\]/u.test(entry)) return entry === basename(path);
  return resolve(dirname(resolve(list)), entry) === resolve(path);
}

import { type Settings, type Waiver, readSettings, sameFinding, writeSettings } from '../src/review';
import { CommandProblem } from './command-problem';
import { fileInList, isFor } from './files-in-lists';
import { writeKept } from './kept-file';
import { readText } from './text-file';

/** Looked for in the working directory. */
const usualPlace = '.perfcheck.json';

/** Settings with the file they stand in, or would stand in. */
export interface SettingsFile {
  readonly path: string;
  readonly settings: Settings;
}

/**
 * The settings that `--settings` names, else those of the working directory, else the default ones.
 * @param mustExist whether a file that is named and absent is an error
 * @throws CommandProblem
 */
export function settingsFile(named: string | undefined, mustExist: boolean): SettingsFile {
  const path = named ?? usualPlace;
  const text = textOf(path, named !== undefined && mustExist);
  const reading = readSettings(text);
  if ('settings' in reading) return { path, settings: reading.settings };
  throw new CommandProblem(reading.problems.map(({ zh }) => `${path}: ${zh}`).join('\n'));
}

/** The waivers of settings that are for this file. */
export function waiversFor({ path, settings }: SettingsFile, file: string): readonly Waiver[] {
  return settings.waivers.filter((waiver) => waiver.file === undefined || isFor(waiver.file, path, file));
}

/**
 * Writes waivers for a file into the settings, instead of those that were there for the same findings. The settings are read
 * again for it, under their lock: several may be setting something aside at once.
 */
export async function addWaivers(path: string, file: string, waivers: readonly Waiver[]): Promise<void> {
  const added = waivers.map((waiver) => ({ ...waiver, file: fileInList(path, file) }));
  try {
    await writeKept(path, () => {
      const { settings } = settingsFile(path, false);
      const others = settings.waivers.filter(
        (old) => !added.some((waiver) => waiver.file === old.file && sameFinding(old, waiver)),
      );
      return writeSettings({ ...settings, waivers: [...others, ...added] });
    });
  } catch (error) {
    if (error instanceof CommandProblem) throw error;
    throw new CommandProblem(`${path}: 写不进去（${reasonOf(error)}）`, { cause: error });
  }
}

function textOf(path: string, mustExist: boolean): string | null {
  try {
    return readText(path);
  } catch (error) {
    const absent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (absent && !mustExist) return null;
    const why = absent ? '没有这份设置文件' : `设置文件读不了（${reasonOf(error)}）`;
    throw new CommandProblem(`${path}: ${why}`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import { type Settings, defaultSettings } from '../../src/review';
import type { SpreadsheetHost } from '../../src/sheets';
import type { Wording } from '../../src/words';
import { engine } from './engine';
import { PaneProblem, problemOf } from './problem';

/** What the workbook keeps of ours: the chosen policy and what was set aside. */
export interface KeptSettings {
  /**
   * Where they cannot be read, the default ones and why.
   * @param when `as-read`: those that go with the sheets that were read last
   */
  read(when?: 'now' | 'as-read'): Promise<{ readonly settings: Settings; readonly problem: Wording | null }>;
  /**
   * Changes them as they now stand in the workbook, and answers what stands there then. Settings that cannot be read are never
   * written over.
   * @throws HostProblem or PaneProblem
   */
  change(change: (settings: Settings) => Settings): Promise<Settings>;
}

/**
 * The settings of the host's workbook. Where it cannot keep any, they last as long as the pane.
 * @param onKept called after each time that they were written, with what was
 */
export function settingsKeptIn(
  host: SpreadsheetHost,
  onKept: (settings: Settings) => void = () => undefined,
): KeptSettings {
  if (!host.capabilities.settings) return settingsOfTheSession();
  const readKept = async (
    when: 'now' | 'as-read',
  ): Promise<{ readonly settings: Settings; readonly text: string | null }> => {
    const text = await host.readSettings(when);
    // Most workbooks have none, and what reads them is what judges: a page that judges elsewhere need not load it.
    if (text === null) return { settings: defaultSettings, text };
    const { readSettings } = await engine();
    const reading = readSettings(text);
    if ('settings' in reading) return { settings: reading.settings, text };
    throw new PaneProblem(unreadable(reading.problems[0]));
  };
  return {
    async read(when = 'now') {
      try {
        return { settings: (await readKept(when)).settings, problem: null };
      } catch (error) {
        return { settings: defaultSettings, problem: problemOf(error) };
      }
    },
    async change(change) {
      const { readSettings, writeSettings } = await engine();
      const before = await readKept('now');
      const settings = change(before.settings);
      const text = writeSettings(settings);
      // What could not be read again would cost the user everything that was set aside.
      const reading = readSettings(text);
      if ('problems' in reading) throw new PaneProblem(unkeepable(reading.problems[0]));
      const kept = isEmpty(settings) ? null : text;
      // In Excel every write of them takes the user's Ctrl+Z away (office-js #4484).
      if (kept === before.text) return settings;
      await host.writeSettings(kept);
      onKept(settings);
      return settings;
    },
  };
}

function settingsOfTheSession(): KeptSettings {
  let settings = defaultSettings;
  return {
    read: () => Promise.resolve({ settings, problem: null }),
    change(change) {
      settings = change(settings);
      return Promise.resolve(settings);
    },
  };
}

function isEmpty({ policy, waivers, columns }: Settings): boolean {
  return policy === null && waivers.length === 0 && columns.length === 0;
}

function unreadable(why: Wording | undefined): Wording {
  return {
    zh: `工作簿里保存的校验设置读不出，这次没有用上${why ? `：${why.zh}` : ''}`,
    en: `The settings kept in the workbook could not be read and were not used${why ? `: ${why.en}` : ''}`,
  };
}

function unkeepable(why: Wording | undefined): Wording {
  return {
    zh: `校验设置没有保存${why ? `：${why.zh}` : ''}`,
    en: `The settings were not saved${why ? `: ${why.en}` : ''}`,
  };
}

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

/** The settings of the host's workbook. Where it cannot keep any, they last as long as the pane. */
export function settingsKeptIn(host: SpreadsheetHost): KeptSettings {
  if (!host.capabilities.settings) return settingsOfTheSession();
  const readKept = async (when: 'now' | 'as-read'): Promise<Settings> => {
    const [text, { readSettings }] = await Promise.all([host.readSettings(when), engine()]);
    const reading = readSettings(text);
    if ('settings' in reading) return reading.settings;
    throw new PaneProblem(unreadable(reading.problems[0]));
  };
  return {
    async read(when = 'now') {
      try {
        return { settings: await readKept(when), problem: null };
      } catch (error) {
        return { settings: defaultSettings, problem: problemOf(error) };
      }
    },
    async change(change) {
      const { readSettings, writeSettings } = await engine();
      const settings = change(await readKept('now'));
      const text = writeSettings(settings);
      // What could not be read again would cost the user everything that was set aside.
      const reading = readSettings(text);
      if ('problems' in reading) throw new PaneProblem(unkeepable(reading.problems[0]));
      await host.writeSettings(isEmpty(settings) ? null : text);
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

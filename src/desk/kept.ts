import { type Settings, readSettings } from '../review';
import type { Wording } from '../words';

/**
 * What a workbook's own settings say. Its waivers explain, in the report, what its author set aside, and the report says which
 * columns were read as its author named them; its policy is not taken: who checks chooses the yardstick, not who is checked.
 * @param settings as the file holds them
 */
export function keptIn(
  settings: string | null,
): Pick<Settings, 'waivers' | 'columns'> & { readonly notes: readonly Wording[] } {
  const reading = readSettings(settings);
  if ('settings' in reading) return { ...reading.settings, notes: [] };
  const [why = { zh: '', en: '' }] = reading.problems;
  const zh = `文件中保存的设置（已作的说明、列的指定）读不了，未采用：${why.zh}`;
  const en = `the settings kept in the file could not be read and were not used: ${why.en}`;
  return { waivers: [], columns: [], notes: [{ zh, en }] };
}

import { basename } from 'node:path';
import { type Form, readForms } from '../src/forms';
import { FileProblem, readBytes, readStream, settingsIn, sheetsFromBytes } from '../src/hosts/workbook-file';
import type { FileReview } from '../src/reports';
import { type Waiver, readSettings } from '../src/review';
import type { Wording } from '../src/words';
import { standardInput } from './given-files';
import { nativeInflate } from './inflate';

/** What a file holds, or why nothing could be read. */
export interface ReadFile {
  readonly path: string;
  readonly forms: readonly Form[];
  /** Those that the workbook keeps itself. */
  readonly waivers: readonly Waiver[];
  readonly reason: FileReview['reason'];
  readonly notes: NonNullable<FileReview['notes']>;
}

/** Reads one file; whatever is wrong with it becomes its reason, never an exception. */
export async function readInput(path: string): Promise<ReadFile> {
  try {
    const bytes = await (path === standardInput ? readStream(process.stdin) : readBytes(path));
    const forms = (await sheetsFromBytes(bytes, basename(path), nativeInflate)).flatMap((sheet) =>
      readForms(sheet),
    );
    return { path, forms, reason: null, ...keptIn(bytes) };
  } catch (error) {
    return unread(path, wordsOf(error));
  }
}

/** A file that nothing was read from, and why. */
export function unread(path: string, reason: Wording): ReadFile {
  return { path, forms: [], waivers: [], reason, notes: [] };
}

/**
 * What a workbook's own settings say. Its waivers explain, in the report, what its author set aside; its policy is not taken:
 * who checks chooses the yardstick, not who is checked.
 */
function keptIn(bytes: Uint8Array): Pick<ReadFile, 'waivers' | 'notes'> {
  const reading = readSettings(settingsIn(bytes, nativeInflate));
  if ('settings' in reading) return { waivers: reading.settings.waivers, notes: [] };
  const [why = { zh: '', en: '' }] = reading.problems;
  const zh = `文件中保存的搁置记录读不了，未采用：${why.zh}`;
  return { waivers: [], notes: [{ zh, en: `what was set aside in the file could not be read: ${why.en}` }] };
}

function wordsOf(error: unknown): Wording {
  if (error instanceof FileProblem) return { zh: error.zh, en: error.en };
  const message = error instanceof Error ? error.message : String(error);
  return { zh: `读取时出现意外错误：${message}`, en: `unexpected error while reading: ${message}` };
}

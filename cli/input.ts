import { basename } from 'node:path';
import { type ColumnNaming, type Form, readForms } from '../src/forms';
import {
  type Content,
  FileProblem,
  contentFromBytes,
  readBytes,
  readStream,
} from '../src/hosts/workbook-file';
import type { FileReview } from '../src/reports';
import { type Settings, type Waiver, readSettings } from '../src/review';
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

/**
 * Reads one file; whatever is wrong with it becomes its reason, never an exception.
 * @param columns what columns hold; they count before what the workbook itself says of its columns
 */
export async function readInput(path: string, columns: readonly ColumnNaming[] = []): Promise<ReadFile> {
  try {
    const bytes = await (path === standardInput ? readStream(process.stdin) : readBytes(path));
    const content = await contentFromBytes(bytes, basename(path), nativeInflate);
    const kept = keptIn(content);
    const named = { columns: [...columns, ...kept.columns] };
    const forms = content.sheets.flatMap((sheet) => readForms(sheet, named));
    return { path, forms, reason: null, waivers: kept.waivers, notes: kept.notes };
  } catch (error) {
    return unread(path, wordsOf(error));
  }
}

/** A file that nothing was read from, and why. */
export function unread(path: string, reason: Wording): ReadFile {
  return { path, forms: [], waivers: [], reason, notes: [] };
}

/**
 * What a workbook's own settings say. Its waivers explain, in the report, what its author set aside, and the report says which
 * columns were read as its author named them; its policy is not taken: who checks chooses the yardstick, not who is checked.
 */
function keptIn(content: Content): Pick<ReadFile, 'waivers' | 'notes'> & Pick<Settings, 'columns'> {
  const reading = readSettings(content.settings());
  if ('settings' in reading) return { ...reading.settings, notes: [] };
  const [why = { zh: '', en: '' }] = reading.problems;
  const zh = `文件中保存的设置（已作的说明、列的指定）读不了，未采用：${why.zh}`;
  const en = `the settings kept in the file could not be read and were not used: ${why.en}`;
  return { waivers: [], columns: [], notes: [{ zh, en }] };
}

function wordsOf(error: unknown): Wording {
  if (error instanceof FileProblem) return { zh: error.zh, en: error.en };
  const message = error instanceof Error ? error.message : String(error);
  return { zh: `读取时出现意外错误：${message}`, en: `unexpected error while reading: ${message}` };
}

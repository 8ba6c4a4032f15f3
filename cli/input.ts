import { basename } from 'node:path';
import { keptIn } from '../src/desk';
import { type ColumnNaming, type Form, readForms, withFundsApart } from '../src/forms';
import { FileProblem, contentFromBytes, readBytes, readStream } from '../src/hosts/workbook-file';
import type { FileReview } from '../src/reports';
import type { Waiver } from '../src/review';
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
    const kept = keptIn(content.settings());
    const named = { columns: [...columns, ...kept.columns] };
    const forms = withFundsApart(content.sheets.map((sheet) => ({ sheet, forms: readForms(sheet, named) })));
    return { path, forms, reason: null, waivers: kept.waivers, notes: kept.notes };
  } catch (error) {
    return unread(path, wordsOf(error));
  }
}

/** A file that nothing was read from, and why. */
export function unread(path: string, reason: Wording): ReadFile {
  return { path, forms: [], waivers: [], reason, notes: [] };
}

function wordsOf(error: unknown): Wording {
  if (error instanceof FileProblem) return { zh: error.zh, en: error.en };
  const message = error instanceof Error ? error.message : String(error);
  return { zh: `读取时出现意外错误：${message}`, en: `unexpected error while reading: ${message}` };
}

import type { FileReview } from '../src/reports';
import { type KnownFinding, baselineOf, readBaseline, withoutKnown, writeBaseline } from '../src/review';
import { CommandProblem } from './command-problem';
import { fileInList } from './files-in-lists';
import { writeKept } from './kept-file';
import { readText } from './text-file';

/** What a baseline knows, by file as it names them, and where it stands. */
export interface BaselineFile {
  readonly path: string;
  readonly known: ReadonlyMap<string, readonly KnownFinding[]>;
}

/**
 * The baseline that `--baseline` names.
 * @throws CommandProblem
 */
export function baselineFile(path: string): BaselineFile {
  const reading = readBaseline(textOf(path));
  if ('value' in reading) return { path, known: byFile(reading.value.findings) };
  throw new CommandProblem(reading.problems.map(({ zh }) => `${path}: ${zh}`).join('\n'));
}

/**
 * Writes down everything found in these files as known.
 * @throws CommandProblem
 */
export async function writtenBaseline(path: string, files: readonly FileReview[]): Promise<BaselineFile> {
  const findings = files.flatMap((file) => baselineOf(fileInList(path, file.path), file.forms));
  try {
    await writeKept(path, () => writeBaseline({ version: 1, findings }));
  } catch (error) {
    throw new CommandProblem(`${path}: 已知问题清单写不进去（${reasonOf(error)}）`, { cause: error });
  }
  return { path, known: byFile(findings) };
}

/** The file without what the baseline knows of it. One that could not be checked says nothing of what is gone. */
export function beyondBaseline({ path, known }: BaselineFile, file: FileReview): FileReview {
  if (file.status === 'failed') return file;
  const { reviews, counts } = withoutKnown(file.forms, known.get(fileInList(path, file.path)) ?? []);
  return { ...file, forms: reviews, baseline: counts };
}

function byFile(findings: readonly KnownFinding[]): ReadonlyMap<string, readonly KnownFinding[]> {
  const files = new Map<string, KnownFinding[]>();
  for (const one of findings) {
    const own = files.get(one.file) ?? [];
    own.push(one);
    files.set(one.file, own);
  }
  return files;
}

function textOf(path: string): string {
  try {
    return readText(path);
  } catch (error) {
    const absent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const why = absent
      ? `没有这份已知问题清单；先用 --write-baseline ${path} 写一份`
      : `已知问题清单读不了（${reasonOf(error)}）`;
    throw new CommandProblem(`${path}: ${why}`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

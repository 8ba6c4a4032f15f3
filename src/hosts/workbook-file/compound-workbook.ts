import { type CompoundFile, compoundFile } from './compound';
import type { Foreign } from './foreign';
import { damaged, notASpreadsheet, passwordProtected } from './problem';

/**
 * The stream of records in an OLE compound file that is a workbook.
 * @throws FileProblem `password` (an encrypted .xlsx), `not-a-spreadsheet` (a .doc, say), `damaged`
 */
export function recordsIn(bytes: Uint8Array): Uint8Array {
  const file = compoundFile(bytes);
  const stream = (path: string): ReturnType<typeof named> => named(file, path);
  if (stream('EncryptedPackage')) throw passwordProtected();
  const workbook = stream('Workbook') ?? stream('Book');
  if (!workbook) throw notASpreadsheet(foreignStreams.find(([path]) => stream(path))?.[1]);
  try {
    return workbook.content();
  } catch (error) {
    throw error instanceof RangeError ? damaged(error) : error;
  }
}

const foreignStreams: readonly (readonly [string, Foreign])[] = [
  ['WordDocument', { zh: 'Word 文档', en: 'a Word document' }],
  ['PowerPoint Document', { zh: 'PowerPoint 演示文稿', en: 'a PowerPoint presentation' }],
  ['__properties_version1.0', { zh: 'Outlook 邮件', en: 'an Outlook message' }],
];

function named({ streams }: CompoundFile, path: string): CompoundFile['streams'][number] | undefined {
  return streams.find((one) => one.path.toLowerCase() === path.toLowerCase());
}

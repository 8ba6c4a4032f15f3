import { checkFile, findingsAcross } from '../../src/desk';
import { limits } from '../../src/hosts/workbook-file/limits';
import { tooLarge } from '../../src/hosts/workbook-file/problem';
import type { DeskAnswers, DeskRequest } from './messages';

/** What a worker does for a request. The bytes of a file are read here and are gone with the answer. */
export async function answer(request: DeskRequest): Promise<DeskAnswers['check'] | DeskAnswers['across']> {
  if (request.ask === 'across') return findingsAcross(request.evidence);
  const { path, file } = request;
  const failed = ({ zh, en }: { zh: string; en: string }): DeskAnswers['check'] => ({
    file: { path, status: 'failed', reason: { zh, en }, forms: [], notes: [] },
    evidence: null,
  });
  if (file.size > limits.file) return failed(tooLarge(limits.file));
  try {
    return await checkFile(path, new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failed({ zh: `浏览器读不了这个文件：${why}`, en: `the browser cannot read this file: ${why}` });
  }
}

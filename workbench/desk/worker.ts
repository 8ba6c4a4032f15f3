/**
 * The worker of the page: everything that a hostile file could stall or bring down happens here, and here alone; and the check of the
 * workbook that is open, so that it never holds the page.
 */
import type { ExamineAnswer, ExamineRequest } from '../examine/messages';
import type { DeskRequest } from './messages';

/** What this script needs of its surroundings; the types of workers and of pages exclude each other. */
interface Surroundings {
  onmessage: ((event: MessageEvent<DeskRequest | ExamineRequest>) => void) | null;
  postMessage(message: unknown, transfer?: Transferable[]): void;
}

const here = self as unknown as Surroundings;

here.onmessage = ({ data }) => void (data.ask === 'examine' ? examine(data) : work(data));

// Each kind of work is loaded when it is first asked for: a check of the open workbook reads no files.
async function work(request: DeskRequest): Promise<void> {
  const { answer } = await import('./answer');
  const answered = await answer(request);
  const packed = 'evidence' in answered ? answered.evidence : null;
  here.postMessage(answered, packed ? [packed.buffer] : []);
}

async function examine(request: ExamineRequest): Promise<void> {
  const answer = (answered: ExamineAnswer): void => here.postMessage(answered);
  try {
    const { examined } = await import('../examine/examined');
    answer({ examined: await examined(request, (done, all) => answer({ progress: { done, all } })) });
  } catch (error) {
    answer({ failed: error instanceof Error ? error.message : String(error) });
  }
}

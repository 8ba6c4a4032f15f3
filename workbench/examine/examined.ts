import { postedReviews } from '../../src/review/posted';
import { examineBy } from '../../taskpane/model/examining';
import { sheetsToJudge } from '../../taskpane/model/sheets-to-judge';
import type { ExamineRequest, PostedExamination } from './messages';

/** The worker's part of a check. It is never asked to stop: who wants that ends the worker. */
export async function examined(
  { sheets, settings }: ExamineRequest,
  progress: (done: number, all: number) => void,
): Promise<PostedExamination> {
  const { reviews, ...rest } = await examineBy(undefined)(sheets, settings, {
    signal: new AbortController().signal,
    pause: () => Promise.resolve(),
    progress,
  });
  return { ...rest, reviews: postedReviews(reviews, sheetsToJudge(sheets)) };
}

import type { PostedReviews } from '../../src/review/posted';
import type { Settings } from '../../src/review';
import type { Sheet } from '../../src/sheets';
import type { Examination } from '../../taskpane/model/examining';

/** The check of the open workbook, as a worker is asked for it. */
export interface ExamineRequest {
  readonly ask: 'examine';
  readonly sheets: readonly Sheet[];
  readonly settings: Settings;
}

/** What comes back: how far it is, any number of times, then what it came to or why it failed. */
export type ExamineAnswer =
  | { readonly progress: { readonly done: number; readonly all: number } }
  | { readonly examined: PostedExamination }
  | { readonly failed: string };

/** An examination on its way. */
export interface PostedExamination extends Omit<Examination, 'reviews'> {
  readonly reviews: PostedReviews;
}

import type { Language, Wording } from '../words';
import type { FileReview } from './file-review';
import { htmlReport } from './html';
import { jsonReport } from './json';

/** A kind of file that a report can be written as. What a terminal shows is no file: see `text.ts`. */
export interface ReportFormat {
  /** What it is called on the command line. */
  readonly name: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly title: Wording;
  /** Whom it serves. */
  readonly purpose: Wording;
  readonly write: (files: readonly FileReview[], language: Language) => string;
}

/** All, in the order in which they are offered. */
export const reportFormats: readonly ReportFormat[] = [
  {
    name: 'html',
    extension: 'html',
    mediaType: 'text/html',
    title: { zh: 'HTML 报告', en: 'HTML report' },
    purpose: {
      zh: '给人看：一页网页，能直接打印或另存为 PDF。',
      en: 'For people: one page to print or keep as PDF.',
    },
    write: htmlReport,
  },
  {
    name: 'json',
    extension: 'json',
    mediaType: 'application/json',
    title: { zh: 'JSON 报告', en: 'JSON report' },
    purpose: {
      zh: '给程序用：内容与 perfcheck 命令的输出相同。',
      en: 'For programs: the same as the output of perfcheck.',
    },
    write: jsonReport,
  },
];

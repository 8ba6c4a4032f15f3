import type { Language, Wording } from '../words';
import type { FileReview } from './file-review';
import { htmlReport } from './html';
import type { ReportCover } from './html-cover';
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
  /**
   * The text of the file.
   * @param cover who checked and when, where the report is to be signed; programs have no use for it
   */
  readonly write: (files: readonly FileReview[], language: Language, cover?: ReportCover) => string;
}

/** All, in the order in which they are offered. */
export const reportFormats: readonly ReportFormat[] = [
  {
    name: 'html',
    extension: 'html',
    mediaType: 'text/html',
    title: { zh: '可打印的报告', en: 'Report to print' },
    purpose: {
      zh: '给人看：首页是汇总和签字栏，后面逐条列出；可以直接打印或另存为 PDF。',
      en: 'For people: a page of summary to sign, then every finding; to print or keep as PDF.',
    },
    write: htmlReport,
  },
  {
    name: 'json',
    extension: 'json',
    mediaType: 'application/json',
    title: { zh: '数据文件', en: 'Data file' },
    purpose: {
      zh: '给汇总、统计的程序读；一般用不到。',
      en: 'For programs that collect results; few people need it.',
    },
    write: jsonReport,
  },
];

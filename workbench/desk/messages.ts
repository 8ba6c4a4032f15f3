import type { FileCheck } from '../../src/desk';
import type { Finding } from '../../src/review';

/** A file of the desk, with the folders it was found in: "2023/教育局/自评表.xlsx". */
export interface GivenFile {
  readonly path: string;
  readonly file: File;
}

/** What a worker is asked for; it answers one request after the other. */
export type DeskRequest =
  | { readonly ask: 'check'; readonly path: string; readonly file: Blob }
  | { readonly ask: 'across'; readonly evidence: readonly FileCheck['evidence'][] };

/** Its answers, each of the kind of its request. */
export interface DeskAnswers {
  readonly check: FileCheck;
  readonly across: readonly (readonly (readonly Finding[])[])[];
}

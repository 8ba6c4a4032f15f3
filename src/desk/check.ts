import { readForms, withFundsApart } from '../forms';
import { contentFromBytes } from '../hosts/workbook-file/bytes';
import { FileProblem } from '../hosts/workbook-file/problem';
import { reviewForms } from '../review';
import { rules } from '../rules';
import type { Wording } from '../words';
import { type Evidence, evidenceOf } from './across';
import { type CheckedFile, checkedForm, uncheckedFile } from './checked-file';
import { keptIn } from './kept';
import { noForm } from './no-form';

/** What a file came to, and what the rules across files want of it later. */
export interface FileCheck {
  readonly file: CheckedFile;
  readonly evidence: Evidence | null;
}

const withinOneForm = rules.filter(({ scope }) => scope !== 'forms');

/** Judges one file by itself; whatever is wrong with it becomes its reason, never an exception. */
export async function checkFile(path: string, bytes: Uint8Array): Promise<FileCheck> {
  try {
    const content = await contentFromBytes(bytes, path.split('/').at(-1) ?? path);
    const { waivers, columns, notes } = keptIn(content.settings());
    const read = content.sheets.map((sheet) => ({ sheet, forms: readForms(sheet, { columns }) }));
    const forms = withFundsApart(read);
    if (forms.length === 0) return { file: uncheckedFile(path, 'no-form', noForm), evidence: null };
    const reviews = reviewForms(forms, { waivers, rules: withinOneForm });
    const evidence = evidenceOf({
      sheets: read.filter((one) => one.forms.length > 0).map(({ sheet }) => sheet),
      waivers,
      columns,
    });
    return {
      file: {
        path,
        status: 'checked',
        reason: null,
        forms: reviews.map(checkedForm),
        notes: evidence ? notes : [...notes, tooLargeAcross],
      },
      evidence,
    };
  } catch (error) {
    return { file: uncheckedFile(path, 'failed', wordsOf(error)), evidence: null };
  }
}

const tooLargeAcross: Wording = {
  zh: '表太大，没有与其他文件互相核对',
  en: 'too large to be laid beside the other files',
};

function wordsOf(error: unknown): Wording {
  if (error instanceof FileProblem) return { zh: error.zh, en: error.en };
  const message = error instanceof Error ? error.message : String(error);
  return { zh: `读取时出现意外错误：${message}`, en: `unexpected error while reading: ${message}` };
}

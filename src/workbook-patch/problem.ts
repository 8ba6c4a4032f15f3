import { FileProblem } from '../hosts/workbook-file/problem';

/**
 * Why a change cannot be made in a workbook that can be read.
 * - `no-such-sheet`, `no-such-cell`: there is no place for it.
 * - `array-formula`: one cell of a formula over several; Excel itself refuses that.
 * - `merged`: the cell is covered by a merge, so that nobody would see what is written there.
 * - `no-value`: what is to be written is no value of a cell.
 * - `name`: a sheet or a name that is taken, or that no workbook may have.
 * - `protected`: the workbook's structure is.
 * - `signed`: the workbook is digitally signed, and the change is not worth the signature.
 */
export type PatchProblemReason =
  | 'no-such-sheet'
  | 'no-such-cell'
  | 'array-formula'
  | 'merged'
  | 'no-value'
  | 'name'
  | 'protected'
  | 'signed';

/** Thrown before anything is changed. `zh` and `en` say the same in one line each; `message` is `en`. */
export class PatchProblem extends Error {
  override readonly name = 'PatchProblem';

  constructor(
    readonly reason: PatchProblemReason,
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}

/** `unsupported-format`: a file that is no workbook in XML, which alone can be changed in place. */
export function notChangeable(what: string): FileProblem {
  return new FileProblem(
    'unsupported-format',
    `${what}${/\w$/u.test(what) ? ' ' : ''}不能在原文件上修改，只能另存为新的 .xlsx`,
    `This kind of file (${what}) cannot be changed in place, only saved as a new .xlsx`,
  );
}

/** `damaged`: a package that programs could read in two ways, so that a change might show in one of them only. */
export function ambiguous(zh: string, en: string): FileProblem {
  return new FileProblem(
    'damaged',
    `${zh}，不在原文件上修改；请用 Excel 或 WPS 打开并另存后再试`,
    `${en}, so it is not changed in place; open it in Excel or WPS, save it again, then try again`,
  );
}

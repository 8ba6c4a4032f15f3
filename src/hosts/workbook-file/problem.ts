import type { Foreign } from './foreign';

/**
 * Why a file gives no sheets.
 * - `not-found`, `not-a-file`, `no-permission`, `unreadable`: the disk said so (unreadable: any other input error).
 * - `empty`: 0 bytes. `too-large`: past a size limit, on disk or inflated. `too-many-cells`: one sheet holds too much.
 * - `password`: encrypted. `damaged`: the right kind of file, cut short or inconsistent.
 * - `unsupported-format`: a spreadsheet, but of a kind not read here (.xlsb, .numbers). `not-a-spreadsheet`: anything else.
 */
export type FileProblemReason =
  | 'not-found'
  | 'not-a-file'
  | 'no-permission'
  | 'unreadable'
  | 'empty'
  | 'too-large'
  | 'too-many-cells'
  | 'password'
  | 'damaged'
  | 'unsupported-format'
  | 'not-a-spreadsheet';

/**
 * Thrown when a file cannot be read as sheets. `zh` and `en` say the same in one line each, without the path; `message` is `en`.
 */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(
    readonly reason: FileProblemReason,
    readonly zh: string,
    readonly en: string,
    options?: ErrorOptions,
  ) {
    super(en, options);
  }
}

const mebibytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** `too-large`: the file itself, or what is packed in it, is over `limit` bytes. */
export function tooLarge(limit: number, what: 'file' | 'content' = 'file'): FileProblem {
  return what === 'file'
    ? new FileProblem(
        'too-large',
        `文件超过 ${mebibytes(limit)}，请删去图片和无关工作表后再试`,
        `The file is larger than ${mebibytes(limit)}; remove pictures and unrelated sheets, then try again`,
      )
    : new FileProblem(
        'too-large',
        `文件解压后超过 ${mebibytes(limit)}，不予读取`,
        `The file unpacks to more than ${mebibytes(limit)} and was not read`,
      );
}

/** `too-large`: one sheet's own data is over `limit` bytes; names the sheet, since that is where to mend. */
export function sheetTooLarge(sheet: string, limit: number): FileProblem {
  return new FileProblem(
    'too-large',
    `工作表“${sheet}”的数据超过 ${mebibytes(limit)}，请删除表格下方和右侧多余的空行空列后再试`,
    `Sheet "${sheet}" holds more than ${mebibytes(limit)} of data; delete the surplus empty rows and columns around the table, then try again`,
  );
}

/** `too-many-cells`: more rows, columns or cells with values than `limit`; names the sheet. */
export function tooMany(sheet: string, unit: 'rows' | 'columns' | 'cells', limit: number): FileProblem {
  const zhUnit = { rows: '行', columns: '列', cells: '个单元格' }[unit];
  return new FileProblem(
    'too-many-cells',
    `工作表“${sheet}”有内容的部分超过 ${limit} ${zhUnit}，不像自评表，不予读取`,
    `Sheet "${sheet}" has values in more than ${limit} ${unit}; no form is that large, so it was not read`,
  );
}

/** `damaged`: `cause` is kept for whoever debugs and is not part of the wording. */
export function damaged(cause?: unknown): FileProblem {
  return new FileProblem(
    'damaged',
    '文件已损坏或不完整，请用 Excel 或 WPS 打开并另存后再试',
    'The file is damaged or incomplete; open it in Excel or WPS, save it again, then try again',
    { cause },
  );
}

/** `damaged`: several sheets name one part, which no program writes: a small file could call for any amount of work. */
export const sharedPart = (): FileProblem => damaged('several sheets name one part');

/** `password`: opening needs one. */
export function passwordProtected(): FileProblem {
  return new FileProblem(
    'password',
    '文件设有打开密码，请取消密码后再试',
    'The file is protected by a password; remove the password, then try again',
  );
}

/**
 * `not-a-spreadsheet`: neither a workbook nor text.
 * @param what it is instead, where that is known
 */
export function notASpreadsheet(what?: Foreign): FileProblem {
  return what
    ? new FileProblem(
        'not-a-spreadsheet',
        `这是 ${what.zh}，不是电子表格文件`,
        `This is ${what.en}, not a spreadsheet file`,
      )
    : new FileProblem('not-a-spreadsheet', '这不是电子表格文件', 'This is not a spreadsheet file');
}

/** `damaged`: a cell claims a place that no sheet has, so where its value belongs is not known. */
export function noSuchPlace(sheet: string, place: string): FileProblem {
  return new FileProblem(
    'damaged',
    `工作表“${sheet}”中有单元格的地址写作 ${place}，没有这个位置；请用 Excel 或 WPS 打开并另存后再试`,
    `Sheet "${sheet}" has a cell at ${place}, which is no place on a sheet; open the file in Excel or WPS, save it again, then try again`,
  );
}

/** `damaged`: the workbook lists a sheet and has no content for it. */
export function sheetMissing(sheet: string): FileProblem {
  return new FileProblem(
    'damaged',
    `文件中没有工作表“${sheet}”的内容，请用 Excel 或 WPS 打开并另存后再试`,
    `The file lists sheet "${sheet}" but does not hold it; open it in Excel or WPS, save it again, then try again`,
  );
}

/** `unsupported-format`: a spreadsheet that another program can save in a format that is read here. */
export function unsupportedFormat(format: string): FileProblem {
  return new FileProblem(
    'unsupported-format',
    `不支持 ${format} 格式，请另存为 .xlsx 后再试`,
    `The ${format} format is not supported; save the file as .xlsx, then try again`,
  );
}

/** `empty`: 0 bytes. */
export function emptyFile(): FileProblem {
  return new FileProblem('empty', '文件是空的（0 字节）', 'The file is empty (0 bytes)');
}

/** `too-large`: the formulas of one sheet, each written out, are longer than is read. */
export function formulasTooLong(sheet: string): FileProblem {
  return new FileProblem(
    'too-large',
    `工作表“${sheet}”的公式过长过多，不像自评表，不予读取`,
    `Sheet "${sheet}" has too many long formulas; no form is like that, so it was not read`,
  );
}

/** `too-large`: the texts of one sheet are longer than `limit` characters in all. */
export function textsTooLong(sheet: string, limit: number): FileProblem {
  return new FileProblem(
    'too-large',
    `工作表“${sheet}”的文字超过 ${limit} 个字符，不像自评表，不予读取`,
    `Sheet "${sheet}" holds more than ${limit} characters of text; no form is that long, so it was not read`,
  );
}

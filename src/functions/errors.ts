/** An error value of a spreadsheet, as every host has them; which can be shown is the registration's affair. */
export type ErrorCode =
  | '#VALUE!'
  | '#DIV/0!'
  | '#N/A'
  | '#NUM!'
  | '#NULL!'
  | '#NAME?'
  | '#REF!'
  | '#SPILL!'
  | '#CALC!'
  | '#BUSY!'
  | '#BLOCKED!'
  | '#CONNECT!'
  | '#FIELD!'
  | '#UNKNOWN!'
  | '#GETTING_DATA';

/** An error a cell holds or a function gives, as plain data; the message is Chinese and may be ''. */
export interface CellError {
  readonly error: ErrorCode;
  readonly message: string;
}

const codes =
  /^#(?:VALUE!|DIV\/0!|N\/A|NUM!|NULL!|NAME\?|REF!|SPILL!|CALC!|BUSY!|BLOCKED!|CONNECT!|FIELD!|UNKNOWN!|GETTING_DATA)/;

/** Text that is an error value, or begins with one as our own errors do in WPS ("#VALUE! 无法识别…"); else null. */
export function errorInText(text: string): CellError | null {
  const code = text.startsWith('#') ? codes.exec(text)?.[0] : undefined;
  return code === undefined ? null : { error: code as ErrorCode, message: text.slice(code.length).trim() };
}

/** #VALUE! with a message that says what could not be used, and why. */
export function valueError(message: string): CellError {
  return { error: '#VALUE!', message };
}

/** #N/A: there is an answer, but it is not one number, or there is nothing to answer about. */
export function notAvailable(message: string): CellError {
  return { error: '#N/A', message };
}

/** #DIV/0! */
export function divisionByZero(message: string): CellError {
  return { error: '#DIV/0!', message };
}

const longestQuote = 30;

/** A cell's content inside a message: “…”, on one line, cut where a narrative would flood the tooltip. */
export function quoted(content: string | number | boolean): string {
  const line = String(content).replace(/\s+/gu, ' ').trim();
  return `“${line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line}”`;
}

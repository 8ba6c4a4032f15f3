/**
 * What a form shows where a function gives no number: nothing, so that a blank or half-filled form shows no error value and totals
 * stay right. Where the functions are not there it is #NAME? all the same, for so is this, and whoever reads the form knows
 * that nothing was computed.
 */
const nothing = 'T(PERF.TOTAL(0))';

/** A call of ours whose errors a form does not show, around a number: WPS hands errors over as texts, which 0+ makes errors again. */
const number = /^IFERROR\(0\+(?<call>PERF\..+),T\(PERF\.TOTAL\(0\)\)\)$/isu;

/** The same around a word. */
const word = /^IFERROR\((?<call>PERF\..+),T\(PERF\.TOTAL\(0\)\)\)$/isu;

/**
 * The number that a call gives, or a blank: `PERF.SCORE(H14&"",F14&"",G14&"")` →
 * `IFERROR(0+PERF.SCORE(H14&"",F14&"",G14&""),T(PERF.TOTAL(0)))`.
 */
export function numberOrBlank(call: string): string {
  return `IFERROR(0+${call},${nothing})`;
}

/** The word that a call gives, or a blank. */
export function wordOrBlank(call: string): string {
  return `IFERROR(${call},${nothing})`;
}

/** The call inside, where a formula is such a one; else the formula. */
export function withoutOrBlank(formula: string): string {
  return (number.exec(formula) ?? word.exec(formula))?.groups?.['call'] ?? formula;
}

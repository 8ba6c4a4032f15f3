import { isError, readPolicyCell } from './arguments';
import { catalogue } from './catalogue';
import { withoutBlankKept } from './kept-blank';

/** A call of ours as any host or file writes it: PERF.SCORE(, _xldudf_PERF_SCORE(, [2]!_xldudf_PERF_SCORE(. */
const call = /(?:\[\d{1,3}\]!)?(?:_xldudf_PERF_|(?<![\w.])PERF\.)(?<name>[A-Z]{1,20})\(/giy;
const simple =
  /^(?:(?:'[^']{1,80}'|[\p{L}\w.]{1,80})!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$|^\d{1,20}(?:\.\d{1,20})?$/iu;
const textLiteral = /^"(?<text>(?:[^"]|"")*)"$/;

/** A call of ours as it stands in a formula. */
export interface Call {
  /** Without the namespace, in capitals. */
  readonly name: string;
  /** The text of each argument, without what keeps a blank cell blank. */
  readonly given: readonly string[];
  /** Where the formula goes on. */
  readonly end: number;
}

/** The end of a text in quotation marks or of a quoted sheet name; the doubled mark inside is part of it. */
function afterQuotes(formula: string, at: number): number {
  const mark = formula[at];
  for (let place = at + 1; place < formula.length; place += 1) {
    if (formula[place] !== mark) continue;
    if (formula[place + 1] !== mark) return place + 1;
    place += 1;
  }
  return formula.length;
}

const isQuote = (sign: string | undefined): boolean => sign === '"' || sign === "'";

function callAt(formula: string, at: number): Call | null {
  call.lastIndex = at;
  const match = call.exec(formula);
  if (match?.groups === undefined) return null;
  const given: string[] = [];
  let from = call.lastIndex;
  let depth = 0;
  for (let place = from; place < formula.length; place += 1) {
    const sign = formula[place] ?? '';
    if (isQuote(sign)) place = afterQuotes(formula, place) - 1;
    else if ('({'.includes(sign)) depth += 1;
    else if (depth > 0 && ')}'.includes(sign)) depth -= 1;
    else if (depth === 0 && (sign === ',' || sign === ')')) {
      given.push(withoutBlankKept(formula.slice(from, place).trim()));
      from = place + 1;
      if (sign === ')') return { name: (match.groups['name'] ?? '').toUpperCase(), given, end: from };
    }
  }
  return null;
}

function rewritten({ name, given }: Call): string | null {
  const definition = catalogue.find((candidate) => candidate.name === name);
  if (definition?.native === undefined) return null;
  const policyPlace = definition.parameters.findIndex((parameter) => parameter.name.en === 'policy');
  const policyText = policyPlace < 0 ? '' : (given[policyPlace] ?? '');
  const policyName = textLiteral.exec(policyText)?.groups?.['text'];
  if (policyText !== '' && policyName === undefined) return null;
  const policy = readPolicyCell(policyName === undefined || policyName === '' ? null : policyName);
  if (isError(policy)) return null;

  const parts: string[] = [];
  for (const [place, text] of given.entries()) {
    if (place === policyPlace) continue;
    const isNature = definition.parameters[place]?.name.en === 'nature';
    // A target such as "≥50个" is read by our functions only.
    if (textLiteral.test(text) && !isNature) return null;
    const plain = rewriteCalls(text);
    if (plain === null) return null;
    const asItIs = plain === '' || simple.test(plain) || textLiteral.test(plain) || isNature;
    parts.push(asItIs ? plain : `(${plain})`);
  }
  const required = definition.parameters.filter((parameter) => parameter.optional !== true).length;
  if (parts.slice(0, required).filter((part) => part !== '').length < required) return null;
  return definition.native(parts, policy);
}

function rewriteCalls(formula: string): string | null {
  let plain = '';
  for (let at = 0; at < formula.length;) {
    if (isQuote(formula[at])) {
      const end = afterQuotes(formula, at);
      plain += formula.slice(at, end);
      at = end;
      continue;
    }
    const found = callAt(formula, at);
    if (found === null) {
      plain += formula[at] ?? '';
      at += 1;
      continue;
    }
    const native = rewritten(found);
    if (native === null) return null;
    plain += native;
    at = found.end;
  }
  return plain;
}

/** The calls of ours in a formula, each before those inside its arguments; empty where there is none. */
export function callsIn(formula: string): readonly Call[] {
  const calls: Call[] = [];
  for (let at = 0; at < formula.length;) {
    const found = isQuote(formula[at]) ? null : callAt(formula, at);
    if (found) calls.push(found, ...found.given.flatMap(callsIn));
    at = found?.end ?? (isQuote(formula[at]) ? afterQuotes(formula, at) : at + 1);
  }
  return calls;
}

/**
 * A formula with PERF.* calls as plain formulas that need no add-in: "=PERF.DEVIATION(D19,E19)" →
 * "=ROUND((E19-D19)/D19*100,2)". The result is the same where the arguments are numbers (and a nature cell holds one of
 * ≥ > = ≤ <); a text such as "≥50个" and a blank are understood by PERF.* only. Without a nature the target is above 0, and
 * a deviation that stands exactly on half a hundredth can come out 0.01 lower, for that short form computes in binary.
 * Ranges spill as they do in PERF.*, where the host has dynamic arrays.
 * @param formula with or without "=", arguments separated by ","
 * @returns null when a call has no such formula: PERF.EXPLAIN, PERF.CHECK, 定性, a text argument, a policy in a cell
 */
export function toNative(formula: string): string | null {
  return rewriteCalls(formula);
}

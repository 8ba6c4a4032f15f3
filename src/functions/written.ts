import { isError } from './arguments';
import { namespace } from './catalogue';
import type { Example, ExampleValue, FunctionDefinition, Outcome, Output } from './function';
import type { Language } from '../words';

/** How a function is called, its parameters in the language's words: "PERF.GRADE(总分, [评分办法])". */
export function signature({ name, parameters }: FunctionDefinition, language: Language): string {
  const shown = parameters.map(({ name: called, optional, repeating }) => {
    const word = optional ? `[${called[language]}]` : called[language];
    return repeating ? `${word}, …` : word;
  });
  return `${namespace}.${name}(${shown.join(', ')})`;
}

/** The formula of an example as it is typed. */
export function formulaOf(name: string, { arguments: given }: Pick<Example, 'arguments'>): string {
  return `=${namespace}.${name}(${given.map(literal).join(', ')})`;
}

function literal(value: ExampleValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return `"${value}"`;
  return `{${value.map((row) => row.map((cell) => (cell === null ? '""' : literal(cell))).join(',')).join(';')}}`;
}

/** What a call gives, on one line; a blank as `blank` says. */
export function outcomeText(result: Outcome, blank: string): string {
  if (!Array.isArray(result)) return outputText(result as Output, blank);
  return result
    .map((row: readonly Output[]) => row.map((one) => outputText(one, blank)).join('，'))
    .join('；');
}

function outputText(value: Output, blank: string): string {
  if (value === '') return blank;
  return isError(value) ? `${value.error} ${value.message}`.trim() : String(value);
}

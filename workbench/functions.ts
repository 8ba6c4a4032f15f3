import type { FUniver } from '@univerjs/presets';
import { isError } from '../functions/arguments';
import { evaluate } from '../functions/broadcast';
import { namespace } from '../functions/catalogue';
import type { FunctionDefinition, Output } from '../functions/function';

/** What Univer takes back: the text of an error becomes the error, a rectangle spills. */
type Computed = number | string | (number | string)[][];

/**
 * Lets Univer compute the functions as PERF.NAME. A cell that was set earlier stays #NAME? until it is set again. Univer
 * hands ranges over as rectangles, blanks as null, and shows no message with an error.
 */
export function registerInUniver(functions: readonly FunctionDefinition[], api: FUniver): void {
  const engine = api.getFormula();
  for (const definition of functions) {
    const compute = (...given: readonly unknown[]): Computed => {
      const result = evaluate(definition, given);
      return isRectangle(result) ? result.map((row) => row.map(shown)) : shown(result);
    };
    engine.registerFunction(`${namespace}.${definition.name}`, compute, definition.description.zh);
  }
}

function shown(value: Output): number | string {
  return isError(value) ? value.error : value;
}

function isRectangle(result: ReturnType<typeof evaluate>): result is readonly (readonly Output[])[] {
  return Array.isArray(result);
}

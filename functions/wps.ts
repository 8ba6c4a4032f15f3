import { isError } from '../src/functions/arguments';
import { evaluate } from '../src/functions/broadcast';
import { namespace } from '../src/functions/catalogue';
import type { FunctionDefinition, Output } from '../src/functions/function';
import { errorOf } from '../src/hosts/wps/answers';
import { wpsFunction, type WpsFunctionMetadata } from './metadata';

/** What we use of the WPS add-in root, 12.1.0.20540 and later; earlier ones lack it. */
export interface WpsAddInRoot {
  readonly AddCustomFunction?: (
    namespace: string,
    name: string,
    compute: (...received: readonly unknown[]) => unknown,
    metadata: Omit<WpsFunctionMetadata, 'name'>,
  ) => void;
}

declare const wps: WpsAddInRoot | undefined;

/** An argument as WPS hands it over, made like Excel's: a live Range is its values, a CVErr integer its text. */
function received(raw: unknown): unknown {
  if (Array.isArray(raw)) return gridOf(raw);
  // A cell of nothing is a cell, and no argument that was left out.
  if (typeof raw === 'object' && raw !== null && 'Value2' in raw) {
    const { Value2: value, Rows: rows } = raw as LiveRange;
    if (!Array.isArray(value)) return [[cellValue(value)]];
    return isFlat(value) && rows?.Count === 1 ? [value.map(cellValue)] : gridOf(value);
  }
  return cellValue(raw);
}

/** What a custom function sees of a Range. */
interface LiveRange {
  readonly Value2: unknown;
  readonly Rows?: { readonly Count: number };
}

/** Some builds hand over one row or one column as a plain list; where nobody tells which, it is a column, as forms have them. */
function gridOf(list: readonly unknown[]): readonly (readonly unknown[])[] {
  return list.map((row) => (Array.isArray(row) ? row.map(cellValue) : [cellValue(row)]));
}

function isFlat(list: readonly unknown[]): boolean {
  return !list.some(Array.isArray);
}

function cellValue(raw: unknown): unknown {
  return typeof raw === 'number' ? (errorOf(raw) ?? raw) : raw;
}

/** WPS documents no way to return an error value, so an error is its text: "#VALUE! 无法识别…". Unproven on a real WPS. */
function shown(value: Output): number | string {
  return isError(value) ? `${value.error} ${value.message}`.trim() : value;
}

/**
 * Lets WPS compute the functions as PERF.NAME, with their help. Call it once, in the add-in's background page.
 * Does nothing where the host is not WPS or is too old for custom functions.
 * @param functions what to register
 * @param host the WPS add-in root; another one in tests
 * @returns whether there was a host to register with
 */
export function registerInWps(
  functions: readonly FunctionDefinition[],
  host: WpsAddInRoot | undefined = typeof wps === 'undefined' ? undefined : wps,
): boolean {
  if (typeof host?.AddCustomFunction !== 'function') return false;
  for (const definition of functions) {
    const { name, ...metadata } = wpsFunction(definition);
    const compute = (...given: readonly unknown[]): unknown => {
      const result = evaluate(definition, given.map(received));
      if (!Array.isArray(result)) return shown(result as Output);
      return result.map((row: readonly Output[]) => row.map(shown));
    };
    host.AddCustomFunction(namespace, name, compute, metadata);
  }
  return true;
}

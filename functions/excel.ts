import { position, type Position } from '../src/sheets';
import { isError } from '../src/functions/arguments';
import { evaluate } from '../src/functions/broadcast';
import { type CellError, type ErrorCode, notAvailable } from '../src/functions/errors';
import type { FunctionDefinition, Output } from '../src/functions/function';

/** What we use of Excel's custom functions runtime. */
export interface ExcelCustomFunctions {
  associate(id: string, compute: (...received: readonly unknown[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => unknown;
}

declare const CustomFunctions: ExcelCustomFunctions | undefined;

/** Codes that `CustomFunctions.ErrorCode` lists; Excel shows a message with the first two only. */
const known: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  '#VALUE!',
  '#N/A',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#NAME?',
  '#REF!',
]);

function errorFor(host: ExcelCustomFunctions, { error, message }: CellError): unknown {
  const Error = host.Error;
  if (!known.has(error)) return new Error('#VALUE!', message === '' ? `参数中有错误值 ${error}` : message);
  return error === '#VALUE!' || error === '#N/A' ? new Error(error, message) : new Error(error);
}

/** Where the first argument begins: "Sheet1!A3:K24" → A3; null when the host does not tell, or tells of no single range. */
function placeOf(invocation: unknown): Position | null {
  const addresses = (invocation as { readonly parameterAddresses?: readonly unknown[] } | null | undefined)
    ?.parameterAddresses;
  const first = addresses?.[0];
  if (typeof first !== 'string') return null;
  const cell = first.slice(first.lastIndexOf('!') + 1).split(':')[0] ?? '';
  return position(cell);
}

type Compute = (...received: readonly unknown[]) => unknown;

/** Computes as Excel asks for it: always a rectangle, for every result there is a matrix. */
function computing(definition: FunctionDefinition, host: ExcelCustomFunctions): Compute {
  const shown = (value: Output): unknown => (isError(value) ? errorFor(host, value) : value);
  return (...received) => {
    const count = definition.parameters.length;
    // Excel appends its invocation after the declared parameters and packs a repeating one into a list.
    const repeats = definition.parameters[count - 1]?.repeating === true;
    const last = received[count - 1];
    const given =
      repeats && Array.isArray(last)
        ? [...received.slice(0, count - 1), ...(last as readonly unknown[])]
        : received.slice(0, count);
    const result = evaluate(definition, given, placeOf(received[count]));
    // Thrown, not returned: Excel then shows its message.
    if (isError(result)) throw errorFor(host, result);
    return Array.isArray(result) ? result.map((row: readonly Output[]) => row.map(shown)) : [[result]];
  };
}

/** Excel's own runtime, where there is one. */
function runtime(): ExcelCustomFunctions | undefined {
  return typeof CustomFunctions === 'undefined' ? undefined : CustomFunctions;
}

/**
 * Lets Excel compute the functions, by the id of functions.json. Does nothing where there is no custom functions runtime.
 * @param functions what to register
 * @param host Excel's runtime; another one in tests
 * @returns whether there was a host to register with
 */
export function registerInExcel(functions: readonly FunctionDefinition[], host = runtime()): boolean {
  if (host === undefined) return false;
  for (const definition of functions) host.associate(definition.name, computing(definition, host));
  return true;
}

/**
 * The same for a function that is too heavy to be loaded before a cell asks for it: Excel waits for what it computes.
 * @param name its id in functions.json
 * @param load loads it; asked whenever a cell is computed
 * @param host Excel's runtime; another one in tests
 * @returns whether there was a host to register with
 */
export function registerWhenAsked(
  name: string,
  load: () => Promise<FunctionDefinition>,
  host = runtime(),
): boolean {
  if (host === undefined) return false;
  const loaded = async (): Promise<FunctionDefinition> => {
    try {
      return await load();
    } catch {
      throw errorFor(host, notAvailable('校验程序没有载入；请看网络是否连着，再重新计算'));
    }
  };
  host.associate(name, async (...received) => computing(await loaded(), host)(...received));
  return true;
}

import { position, type Position, type Sheet } from '../src/sheets';
import { isError, zeroOrBlank } from '../src/functions/arguments';
import { evaluate } from '../src/functions/broadcast';
import { type CellError, type ErrorCode, notAvailable } from '../src/functions/errors';
import type { FunctionDefinition, Output } from '../src/functions/function';
import { type ArgumentCells, excelCells } from './excel-cells';

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

type Compute = (...received: readonly unknown[]) => unknown;

/** A call as the functions take it. */
interface Call {
  readonly given: readonly unknown[];
  /** Where each argument stands; '' for one that is no range. Null where this Excel does not tell. */
  readonly addresses: readonly string[] | null;
}

/** Excel appends its invocation after the declared parameters and packs a repeating one into a list. */
function callOf({ parameters }: FunctionDefinition, received: readonly unknown[]): Call {
  const count = parameters.length;
  const last = received[count - 1];
  const given =
    parameters[count - 1]?.repeating === true && Array.isArray(last)
      ? [...received.slice(0, count - 1), ...(last as readonly unknown[])]
      : received.slice(0, count);
  const told = (received[count] as { readonly parameterAddresses?: unknown } | null | undefined)
    ?.parameterAddresses;
  const addresses = Array.isArray(told) ? told.map((one) => (typeof one === 'string' ? one : '')) : null;
  return { given, addresses };
}

/** Where the first argument begins: "Sheet1!A3:K24" → A3; null when the host does not tell, or tells of no single range. */
function placeOf({ addresses }: Call): Position | null {
  const first = addresses?.[0] ?? '';
  return position(first.slice(first.lastIndexOf('!') + 1).split(':')[0] ?? '');
}

/** Computes as Excel asks for it: always a rectangle, for every result there is a matrix. */
function computing(
  definition: FunctionDefinition,
  host: ExcelCustomFunctions,
  cells: ArgumentCells | null,
): Compute {
  const shown = (value: Output): unknown => (isError(value) ? errorFor(host, value) : value);
  const compute = (given: readonly unknown[], place: Position | Sheet | null): unknown => {
    const result = evaluate(definition, given, place);
    // Thrown, not returned: Excel then shows its message.
    if (isError(result)) throw errorFor(host, result);
    return Array.isArray(result) ? result.map((row: readonly Output[]) => row.map(shown)) : [[result]];
  };
  const readsSheet = definition.takes === 'ranges' && definition.computeOnSheet !== undefined;
  return (...received) => {
    const call = callOf(definition, received);
    const first = call.addresses?.[0] ?? '';
    if (readsSheet && cells !== null && first !== '') {
      return cells
        .sheet(first)
        .then((sheet) => compute(sheet ? call.given : doubtingZeros(call), sheet ?? placeOf(call)));
    }
    const doubtful = call.given.some((_, at) => isDoubtful(call, at));
    if (!doubtful) return compute(call.given, placeOf(call));
    if (cells === null || call.addresses === null) return compute(doubtingZeros(call), placeOf(call));
    return withBlanks(call, cells).then((given) => compute(given, placeOf(call)));
  };
}

/** Whether an argument holds a 0 that may be a blank cell, which desktop Excel hands over as 0 (office-js #1951, #5262). */
function isDoubtful({ given, addresses }: Call, at: number): boolean {
  const argument = given[at];
  return addresses?.[at] !== '' && Array.isArray(argument) && argument.flat().includes(0);
}

/** The arguments with every such 0 marked: nobody can ask the cells. */
function doubtingZeros(call: Call): readonly unknown[] {
  return call.given.map((argument, at) =>
    isDoubtful(call, at) ? zerosOf(argument, () => zeroOrBlank) : argument,
  );
}

/** The arguments as they are on the sheet: blank cells blank, a 0 that somebody typed a 0. */
async function withBlanks(call: Call, cells: ArgumentCells): Promise<readonly unknown[]> {
  return Promise.all(
    call.given.map(async (argument, at) => {
      if (!isDoubtful(call, at)) return argument;
      const empty = await cells.empty(call.addresses?.[at] ?? '');
      if (empty === null) return zerosOf(argument, () => zeroOrBlank);
      return zerosOf(argument, (row, column) => (empty[row]?.[column] === true ? null : 0));
    }),
  );
}

function zerosOf(argument: unknown, instead: (row: number, column: number) => unknown): unknown {
  return (argument as readonly (readonly unknown[])[]).map((line, row) =>
    line.map((cell, column) => (cell === 0 ? instead(row, column) : cell)),
  );
}

/** Excel's own runtime, where there is one. */
function runtime(): ExcelCustomFunctions | undefined {
  return typeof CustomFunctions === 'undefined' ? undefined : CustomFunctions;
}

/**
 * Lets Excel compute the functions, by the id of functions.json. Does nothing where there is no custom functions runtime.
 * @param functions what to register
 * @param host Excel's runtime; another one in tests
 * @param cells asks the cells of arguments; null where nobody can
 * @returns whether there was a host to register with
 */
export function registerInExcel(
  functions: readonly FunctionDefinition[],
  host = runtime(),
  cells: ArgumentCells | null = excelCells(),
): boolean {
  if (host === undefined) return false;
  for (const definition of functions) host.associate(definition.name, computing(definition, host, cells));
  return true;
}

/**
 * The same for a function that is too heavy to be loaded before a cell asks for it: Excel waits for what it computes.
 * @param name its id in functions.json
 * @param load loads it; asked whenever a cell is computed
 * @param host Excel's runtime; another one in tests
 * @param cells asks the cells of arguments; null where nobody can
 * @returns whether there was a host to register with
 */
export function registerWhenAsked(
  name: string,
  load: () => Promise<FunctionDefinition>,
  host = runtime(),
  cells: ArgumentCells | null = excelCells(),
): boolean {
  if (host === undefined) return false;
  const loaded = async (): Promise<FunctionDefinition> => {
    try {
      return await load();
    } catch {
      throw errorFor(host, notAvailable('校验程序没有载入；请看网络是否连着，再重新计算'));
    }
  };
  host.associate(name, async (...received) => computing(await loaded(), host, cells)(...received));
  return true;
}

import type { InvocationResult } from './services';

/** A formula that Excel wants computed. */
export interface FunctionCall {
  /** By the id of functions.json. */
  readonly id: string;
  /** Every one a rectangle of cells, a list of rectangles where it repeats, or null where it was left out. */
  readonly arguments: readonly unknown[];
  /** Where the arguments stand, if the function asks to be told. */
  readonly addresses?: readonly string[];
}

/** What a call comes to: cells, or one error with the message that Excel shows of it. */
export type FunctionResult =
  { readonly cells: unknown } | { readonly error: string; readonly message: string };

/** An error value as an argument has it on the wire. */
export function errorArgument(code: string): unknown {
  return { type: 'CustomFunctionError', code };
}

/** The errors of a call by the number that the runtime gives them. */
const errors: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** Custom functions are messages of category 1; 1000 is a call. */
const invocation = { category: 1, type: 1000 } as const;
/** Errors among the arguments are passed on. */
const allowsErrors = 4;

/** Calls of custom functions, from Excel to the add-in and back. */
export class FunctionCalls {
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private count = 0;
  private markBegun: () => void = () => undefined;
  private readonly begun = new Promise<void>((begin) => {
    this.markBegun = begin;
  });

  /**
   * Calls wait until the runtime is ready.
   * @param tell sends messages to the add-in's runtime
   */
  constructor(private readonly tell: (entries: readonly unknown[]) => void) {}

  /** The runtime of custom functions is ready. */
  begin(): void {
    this.markBegun();
  }

  async call({ id, arguments: given, addresses }: FunctionCall): Promise<FunctionResult> {
    await this.begun;
    this.count += 1;
    const number = this.count;
    const message = JSON.stringify([number, id, given, 'Sheet1!A1', allowsErrors, addresses ?? null]);
    return new Promise((finish) => {
      this.waiting.set(number, finish);
      this.tell([[invocation.category, invocation.type, '', message, 0, false]]);
    });
  }

  finish(results: readonly InvocationResult[]): void {
    for (const { id, value, failed, errorCode } of results) {
      const finish = this.waiting.get(id);
      this.waiting.delete(id);
      finish?.(
        failed === true
          ? { error: errors[errorCode ?? 0] ?? `error ${String(errorCode)}`, message: String(value) }
          : { cells: value },
      );
    }
  }
}

import { cvErrOf } from './errors';
import type { Profile } from './profile';

type Callback = (...given: unknown[]) => unknown;

/** What a cell's formula hands to a custom function: the values of a range, one value, or nothing. */
export type Given = { readonly grid: readonly (readonly unknown[])[] } | { readonly value: unknown } | null;

/** Functions that an add-in registered. None can be taken away again. */
export class CustomFunctions {
  private readonly added = new Map<string, Callback>();
  /** What came with each, by its name with the namespace. */
  readonly metadata = new Map<string, unknown>();

  constructor(private readonly profile: Profile) {}

  add(namespace: string, name: string, callback: Callback, metadata: unknown): void {
    const called = namespace === '' ? name : `${namespace}.${name}`;
    if (this.added.has(called)) throw new Error(`simulated ET: ${called} was registered twice`);
    this.added.set(called, callback);
    this.metadata.set(called, metadata);
  }

  get names(): readonly string[] {
    return [...this.added.keys()];
  }

  /** What the function makes of its arguments, handed over as this build does; `#NAME?` where there is no such function. */
  call(name: string, given: readonly Given[]): unknown {
    const callback = this.added.get(name.toUpperCase());
    if (callback === undefined) return '#NAME?';
    const result = callback(...given.map((argument) => this.handed(argument)));
    // A grid spills; what stands in the cell itself is its first value.
    return Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
  }

  private handed(given: Given): unknown {
    const { omittedArgument, cellArgument } = this.profile;
    if (given === null) {
      return { missing: -2_147_352_572, undefined: undefined, null: null }[omittedArgument];
    }
    if ('value' in given) return this.blankOr(given.value);
    const grid = given.grid.map((line) => line.map((value) => this.blankOr(value)));
    if (cellArgument === 'range')
      return { Value2: grid.length * (grid[0]?.length ?? 0) === 1 ? grid[0]?.[0] : grid };
    const isLone = grid.length === 1 && grid[0]?.length === 1;
    return isLone && cellArgument === 'scalar' ? grid[0]?.[0] : grid;
  }

  private blankOr(value: unknown): unknown {
    // An empty text is one: that a formula joins "" to a blank cell is how ours tell it from 0.
    if (value === null || value === undefined) return this.profile.blankArgument;
    return typeof value === 'string' ? (cvErrOf(value) ?? value) : value;
  }
}

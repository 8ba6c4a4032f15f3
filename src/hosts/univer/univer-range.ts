import type { IRange } from '@univerjs/presets';
import type { Range } from '../../sheets';

/** A range as Univer counts it: from 0. */
export function univerRange({ from, to }: Range): IRange {
  return {
    startRow: from.row - 1,
    startColumn: from.column - 1,
    endRow: to.row - 1,
    endColumn: to.column - 1,
  };
}

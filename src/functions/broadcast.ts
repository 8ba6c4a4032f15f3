import type { Position } from '../sheets';
import { cellsOf, cellValue, type CellValue, rowsOf } from './arguments';
import { valueError } from './errors';
import type { FunctionDefinition, Outcome, Output } from './function';

/** A result larger than two whole columns is a slip of the mouse, not a form. */
const mostResults = 2_097_152;

type Rows = readonly (readonly unknown[])[];

const isSingle = (rows: Rows): boolean => rows.length === 1 && rows[0]?.length === 1;

const fits = (size: number, whole: number): boolean => size === whole || size === 1;

/**
 * Computes a call: ranges are laid over each other, a single row, column or value serving every place, and the results
 * spill in the shape of the whole. Shapes that do not fit give one #VALUE! that names them.
 * @param definition the function
 * @param given the arguments as the host hands them over, repeated ones one after another
 * @param place where the first range begins on its sheet, for functions that speak of cells
 */
export function evaluate(
  definition: FunctionDefinition,
  given: readonly unknown[],
  place: Position | null = null,
): Outcome {
  if (definition.takes === 'ranges') return definition.compute(given.map(cellsOf), place);
  const ranges = definition.parameters.map((_, at) => rowsOf(given[at]));
  return ranges.every(isSingle)
    ? definition.compute(...ranges.map((rows) => cellValue(rows[0]?.[0])))
    : broadcast(definition, ranges);
}

function broadcast(
  definition: Extract<FunctionDefinition, { takes: 'cells' }>,
  ranges: readonly Rows[],
): Outcome {
  const sizes = ranges.map((range) => ({ rows: range.length, columns: range[0]?.length ?? 0 }));
  const rows = Math.max(...sizes.map((size) => size.rows));
  const columns = Math.max(...sizes.map((size) => size.columns));
  const ragged = ranges.some((range, at) => range.some((row) => row.length !== sizes[at]?.columns));
  if (ragged || sizes.some((size) => !fits(size.rows, rows) || !fits(size.columns, columns))) {
    const shapes = sizes.flatMap((size, at) =>
      size.rows * size.columns === 1
        ? []
        : [`${definition.parameters[at]?.name.zh ?? ''} ${size.rows} 行 × ${size.columns} 列`],
    );
    return valueError(`各参数的区域大小对不上：${shapes.join('，')}`);
  }
  if (rows * columns > mostResults) return valueError(`结果有 ${rows * columns} 个单元格，超出可用范围`);

  // Cells are read where they stand and one array serves every call: copies of ten thousand rows would cost as much time
  // in the garbage collector as the arithmetic takes.
  const results: Output[][] = [];
  const cells: CellValue[] = ranges.map(() => null);
  for (let row = 0; row < rows; row += 1) {
    const line: Output[] = [];
    for (let column = 0; column < columns; column += 1) {
      for (let at = 0; at < ranges.length; at += 1) {
        const range = ranges[at];
        const given = range?.length === 1 ? range[0] : range?.[row];
        cells[at] = cellValue(given?.length === 1 ? given[0] : given?.[column]);
      }
      line.push(definition.compute(...cells));
    }
    results.push(line);
  }
  return results;
}

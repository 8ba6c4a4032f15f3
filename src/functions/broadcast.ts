import type { Position, Sheet } from '../sheets';
import {
  cellsOf,
  cellValue,
  type CellValue,
  type Filled,
  isOmitted,
  isZeroOrBlank,
  rowsOf,
  unanswered,
} from './arguments';
import { valueError } from './errors';
import type { FunctionDefinition, Outcome, Output } from './function';
import { signature } from './written';

/** A result larger than two whole columns is a slip of the mouse, not a form. */
const mostResults = 2_097_152;

type Rows = readonly (readonly unknown[])[];

const isSingle = (rows: Rows): boolean => rows.length === 1 && rows[0]?.length === 1;

const fits = (size: number, whole: number): boolean => size === whole || size === 1;

type FunctionOfCells = Extract<FunctionDefinition, { takes: 'cells' }>;

/**
 * Computes a call: ranges are laid over each other, a single row, column or value serving every place, and the results
 * spill in the shape of the whole. Shapes that do not fit give one #VALUE! that names them, and so does a required argument
 * that was left out, which a blank cell is not.
 * @param definition the function
 * @param given the arguments as the host hands them over, repeated ones one after another
 * @param place where the first range begins on its sheet, for functions that speak of cells; or that sheet itself
 */
export function evaluate(
  definition: FunctionDefinition,
  given: readonly unknown[],
  place: Position | Sheet | null = null,
): Outcome {
  const { parameters } = definition;
  const missing = parameters.filter(({ optional }, at) => optional !== true && isOmitted(given[at]));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name.zh).join('、');
    return valueError(`缺少${names}，写法：${signature(definition, 'zh')}`);
  }
  if (definition.takes === 'ranges') {
    const ranges = given.map((each, at) =>
      parameters[at]?.optional === true ? cellsOf(each).map((row) => row.map(unlessNothing)) : cellsOf(each),
    );
    if (place === null || 'row' in place) return definition.compute(ranges, place);
    return definition.computeOnSheet?.(place, ranges) ?? definition.compute(ranges, null);
  }
  const row = rowFunction(definition);
  const ranges = parameters.map((_, at) => rowsOf(given[at]));
  return ranges.every(isSingle)
    ? row(ranges.map((rows) => cellValue(rows[0]?.[0])))
    : broadcast(definition, row, ranges);
}

/** A 0 says nothing of a nature or a policy: so a blank cell comes from some hosts. */
function unlessNothing(cell: CellValue): CellValue {
  return cell === 0 || isZeroOrBlank(cell) ? null : cell;
}

/** The function of one row, which is computed where there is something in every required cell. The cells may be changed. */
function rowFunction(definition: FunctionOfCells): (cells: CellValue[]) => Output {
  const names = definition.parameters.filter(({ optional }) => optional !== true).map(({ name }) => name.zh);
  return (cells) => {
    for (let at = names.length; at < cells.length; at += 1) cells[at] = unlessNothing(cells[at] ?? null);
    const why = unanswered(cells, names);
    if (why === null) return definition.compute(...(cells as (Filled | null)[]));
    return definition.unanswered?.(why, cells[0] ?? null) ?? why;
  };
}

function broadcast(
  definition: FunctionOfCells,
  row: (cells: CellValue[]) => Output,
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
    return valueError(`各参数的区域大小不一致：${shapes.join('，')}`);
  }
  if (rows * columns > mostResults) return valueError(`结果有 ${rows * columns} 个单元格，超出可用范围`);

  // Cells are read where they stand and one array serves every call: copies of ten thousand rows would cost as much time
  // in the garbage collector as the arithmetic takes.
  const results: Output[][] = [];
  const cells: CellValue[] = ranges.map(() => null);
  for (let down = 0; down < rows; down += 1) {
    const line: Output[] = [];
    for (let across = 0; across < columns; across += 1) {
      for (let at = 0; at < ranges.length; at += 1) {
        const range = ranges[at];
        const given = range?.length === 1 ? range[0] : range?.[down];
        cells[at] = cellValue(given?.length === 1 ? given[0] : given?.[across]);
      }
      line.push(row(cells));
    }
    results.push(line);
  }
  return results;
}

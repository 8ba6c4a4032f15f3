import { type GridCell, lineCell } from '../sheets';
import type { Columns } from './align';
import type { IndicatorSlotRole } from './headers';

type Role = IndicatorSlotRole;

/** Columns in which every line is a value of its own; of the other columns one line may stand for all. */
const ofOneRow: ReadonlySet<Role> = new Set<Role>(['name', 'target', 'actual', 'weight', 'score']);
const figures: ReadonlySet<Role> = new Set<Role>(['weight', 'score']);
const repeated: ReadonlySet<Role> = new Set<Role>(['unit', 'nature']);

/**
 * The rows that one row of a sheet holds: one, or several, where indicators were pasted as paragraphs of one cell each. It is
 * several only where names, targets, actuals and points have as many lines each, and the points are numbers in every line;
 * anything less is left as it is, to be said of it that it cannot be read.
 */
export function rowsIn(cells: readonly GridCell[], columns: Columns<Role>): readonly (readonly GridCell[])[] {
  const own = cells.map((cell) => ({ cell, role: roleOver(cell, columns) }));
  const points = own.find(
    ({ cell, role }) => role && figures.has(role) && cell.number.state === 'unreadable',
  );
  if (!points) return [cells];
  const parts = points.cell.text.trim().includes('\n') ? byBreaks : bySpaces;
  const count = parts(points.cell).length;
  if (count < 2) return [cells];
  const split = own.map(({ cell, role }) => ({ cell, role, lines: parts(cell) }));
  const counted = split.filter(({ role }) => role !== undefined && ofOneRow.has(role));
  const agrees = counted.every(
    ({ lines, role }) => lines.length === count && (!role || !figures.has(role) || lines.every(isNumeral)),
  );
  if (!agrees || !counted.some(({ role }) => role === 'name') || counted.length < 3) return [cells];
  return Array.from({ length: count }, (_, k) =>
    split.flatMap(({ cell, role, lines }): GridCell[] => {
      if (lines.length === count) return [lineCell(cell, lines[k] ?? '')];
      return k === 0 || (role && repeated.has(role)) ? [cell] : [];
    }),
  );
}

/** The role of the columns over a cell; the name's where it shares them with an ordinal. */
function roleOver({ column }: GridCell, columns: Columns<Role>): Role | undefined {
  const over = columns.over(column);
  return (over.find(({ role }) => role === 'name') ?? over[0])?.role;
}

function byBreaks({ text }: GridCell): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A text file has spaces where the cell had line breaks. */
function bySpaces({ text }: GridCell): readonly string[] {
  return text.trim().split(/\s+/u);
}

function isNumeral(line: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3})?分?$/u.test(line);
}

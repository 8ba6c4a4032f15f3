import { type Mark, type Position, cellKey } from '../../../sheets';
import { type Severity, severities } from '../../../words';

/** The marked cells of one sheet, each under its loudest severity only. */
export type MarkedCells = ReadonlyMap<Severity, readonly Position[]>;

/** Marks as a spreadsheet wants them: sheet by sheet, severity by severity. */
export function marksBySheet(marks: readonly Mark[]): ReadonlyMap<string, MarkedCells> {
  const names = [...new Set(marks.map(({ sheet }) => sheet))];
  return new Map(names.map((name) => [name, cellsBySeverity(marks.filter(({ sheet }) => sheet === name))]));
}

function cellsBySeverity(marks: readonly Mark[]): MarkedCells {
  const taken = new Set<string>();
  const isFree = (cell: Position): boolean => {
    const key = cellKey(cell);
    const free = !taken.has(key);
    taken.add(key);
    return free;
  };
  return new Map(
    severities.map((severity) => [
      severity,
      marks
        .filter((mark) => mark.severity === severity)
        .map(({ cell }) => cell)
        .filter(isFree),
    ]),
  );
}

import type { FormReview } from '../../src/review';
import type { Severity } from '../../src/rules';
import type { Mark } from '../../src/sheets';
import { severities } from './names';

/** A mark for each cell in which something is open: the gravest of what is. */
export function marksOf(reviews: readonly FormReview[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { form, findings } of reviews) {
    const sheet = form.sheet.name;
    for (const { cells, severity } of findings) {
      for (const { row, column } of cells) {
        const place = `${row}:${column}:${sheet}`;
        const known = marks.get(place);
        if (!known || isGraver(severity, known.severity)) {
          marks.set(place, { sheet, cell: { row, column }, severity });
        }
      }
    }
  }
  return [...marks.values()];
}

function isGraver(one: Severity, other: Severity): boolean {
  return severities.indexOf(one) < severities.indexOf(other);
}

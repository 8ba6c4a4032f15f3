import type { FormReview } from '../../src/review';
import { type Mark, cellKey } from '../../src/sheets';
import { type Language, type Severity, severities, severityTitles, textOf } from '../../src/words';
import type { Filter } from './pane';
import { isWanted } from './wanted';

/** A mark for each cell in which something is open that the user wants to see: the gravest of what is. */
export function marksOf(
  reviews: readonly FormReview[],
  filter: Pick<Filter, 'severities' | 'hiddenRules'>,
  language: Language,
): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { form, findings } of reviews) {
    const sheet = form.sheet.name;
    for (const { rule, cells, severity, message } of findings) {
      if (!isWanted(filter, rule, severity)) continue;
      for (const cell of cells) {
        const place = `${cellKey(cell)}:${sheet}`;
        const known = marks.get(place);
        const says = `${severityTitles[language][severity]} ${textOf(message.what[language])}`;
        marks.set(place, {
          sheet,
          cell: { row: cell.row, column: cell.column },
          severity: known && !isGraver(severity, known.severity) ? known.severity : severity,
          says: known ? `${known.says ?? ''}\n${says}` : says,
        });
      }
    }
  }
  return [...marks.values()];
}

function isGraver(one: Severity, other: Severity): boolean {
  return severities.indexOf(one) < severities.indexOf(other);
}

import type { FormReview } from '../../src/review';
import type { Fix } from '../../src/rules';
import { type SheetEdit, cellKey } from '../../src/sheets';

/** The edits of a fix, on the form's sheet. */
export function editsOf({ form }: FormReview, { edits }: Fix): readonly SheetEdit[] {
  return edits.map((edit) => ({ ...edit, sheet: form.sheet.name }));
}

/**
 * The edits of every safe fix that can be made together, and how many fixes that is. Of two that want different things in one
 * cell the first is made; the other, whole, waits for the next check to say whether it is still wanted.
 * @param ofRule of this rule alone; null: of all
 */
export function safeEditsOf(
  reviews: readonly FormReview[],
  ofRule: string | null = null,
): {
  readonly edits: readonly SheetEdit[];
  readonly fixes: number;
} {
  const taken = new Map<string, SheetEdit>();
  let fixes = 0;
  for (const review of reviews) {
    for (const { rule, fix } of review.findings) {
      if (fix?.kind !== 'safe' || (ofRule !== null && rule !== ofRule)) continue;
      const edits = editsOf(review, fix);
      if (edits.some((edit) => wantsElse(taken.get(placeOf(edit)), edit))) continue;
      for (const edit of edits) taken.set(placeOf(edit), edit);
      fixes += 1;
    }
  }
  return { edits: [...taken.values()], fixes };
}

function wantsElse(other: SheetEdit | undefined, { value, as }: SheetEdit): boolean {
  return other !== undefined && (other.value !== value || other.as !== as);
}

function placeOf({ sheet, cell }: SheetEdit): string {
  return `${cellKey(cell)}:${sheet}`;
}

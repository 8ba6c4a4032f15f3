import type { FormReview } from '../../src/review';
import type { Position, SheetPosition, SpreadsheetHost } from '../../src/sheets';
import type { FindingAgain } from './finding-again';
import { type FindingPlace, placeKey } from './pane';
import type { Store } from './store';
import { isWanted } from './wanted';

/** What following the user works with. */
export interface FollowingNeeds {
  readonly host: SpreadsheetHost;
  readonly store: Store;
  readonly again: FindingAgain;
  /** Whether the pane itself went there last, for a number of the finding that is being read, say. */
  readonly wentThere: (place: SheetPosition) => boolean;
}

/** Opens the finding of a cell that the user goes to, without going there; the answer stops it. */
export function followSelection({ host, store, again, wentThere }: FollowingNeeds): () => void {
  let latest = 0;
  return host.onSelect((place) => {
    latest += 1;
    const turn = latest;
    if (wentThere(place)) return;
    void findingIn(place).then(
      (found) => {
        if (found === null || turn !== latest) return;
        const expanded = new Set(store.getState().expanded).add(placeKey(found));
        store.change({ selected: found, expanded, page: 'check' });
      },
      () => undefined,
    );
  });

  /** The first that is listed, unless the one that is selected stands there too. */
  async function findingIn({ sheet, cell }: SheetPosition): Promise<FindingPlace | null> {
    const { phase, reviews, selected } = store.getState();
    if (phase !== 'checked') return null;
    const places: FindingPlace[] = [];
    for (const [form, review] of reviews.entries()) {
      if (review.form.sheet.name !== sheet || review.findings.length === 0) continue;
      const checked = await again.then(review.form.sheet, cell);
      if (checked !== null) places.push(...keysAt(review, checked).map((key) => ({ form, key })));
    }
    const isThere = places.some(({ form, key }) => form === selected?.form && key === selected.key);
    return isThere ? null : (places[0] ?? null);
  }

  function keysAt({ findings, form }: FormReview, cell: Position): readonly string[] {
    const { filter } = store.getState();
    const shown = findings.filter(({ rule, severity }) => isWanted(filter, rule, severity));
    // A merged cell is its first one.
    const merge = form.sheet.merges.find(({ from, to }) => isBetween(cell, from, to));
    const at = merge?.from ?? cell;
    return shown
      .filter(({ cells }) => cells.some(({ row, column }) => row === at.row && column === at.column))
      .map(({ key }) => key);
  }
}

function isBetween({ row, column }: Position, from: Position, to: Position): boolean {
  return from.row <= row && row <= to.row && from.column <= column && column <= to.column;
}

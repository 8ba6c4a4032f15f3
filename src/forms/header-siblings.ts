import type { GridCell } from '../sheets';
import { type HeaderCell, onePerRole } from './header-cells';
import type { IndicatorRole } from './vocabulary';

/** A header row whose cells are named by their words alone. */
export interface HeaderDraft {
  readonly row: number;
  readonly lastRow: number;
  readonly cells: readonly HeaderCell<IndicatorRole>[];
  /** The header of another table to the right of it. */
  readonly aside: readonly GridCell[];
}

/** Of so many headers like it each is asked. */
const siblingsAsked = 8;

/** A header that is repeated on a sheet says the same in each place: where one cell of it was spoilt, the others tell. */
export function withSiblings(drafts: readonly HeaderDraft[]): readonly HeaderDraft[] {
  const alike = new Map<string, HeaderDraft[]>();
  const placesOf = ({ cells }: HeaderDraft): string => cells.map(({ cell }) => cell.column).join();
  for (const draft of drafts) {
    const known = alike.get(placesOf(draft));
    if (known) known.push(draft);
    else alike.set(placesOf(draft), [draft]);
  }
  return drafts.map((draft) => {
    if (draft.cells.every(({ recognised }) => recognised)) return draft;
    const siblings = (alike.get(placesOf(draft)) ?? [])
      .slice(0, siblingsAsked)
      .filter((other) => other !== draft && isSameHeader(draft, other));
    const cells = draft.cells.map((one, i) => {
      const told = siblings.flatMap(({ cells: others }) => others[i]?.recognised ?? [])[0];
      return one.recognised || !told ? one : { ...one, recognised: told };
    });
    return { ...draft, cells: onePerRole(cells) };
  });
}

/** All cells but one or two say the same. */
function isSameHeader({ cells }: HeaderDraft, { cells: others }: HeaderDraft): boolean {
  const same = cells.filter(({ cell }, i) => cell.label === others[i]?.cell.label).length;
  return same >= Math.max(3, cells.length - 2);
}

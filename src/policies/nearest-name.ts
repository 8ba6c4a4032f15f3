/** A name that a user may have meant; `also` is what it is called in Chinese. */
export interface KnownName {
  readonly name: string;
  readonly also?: string | undefined;
}

const longest = 40;

/**
 * The known name that was most likely meant: the one with the fewest letters to change, case, "-" and "_" aside, if they
 * are at most a third of it; a name in Chinese counts as well. Null when none is near.
 */
export function nearestName(written: string, known: readonly KnownName[]): KnownName | null {
  const wanted = bare(written);
  const ranked = known
    .map((one) => ({
      one,
      changes: Math.min(
        ...[one.name, one.also ?? one.name].map((name) => changesBetween(wanted, bare(name))),
      ),
    }))
    .sort((a, b) => a.changes - b.changes);
  const best = ranked[0];
  return best && best.changes <= Math.ceil(wanted.length / 3) ? best.one : null;
}

function bare(name: string): string {
  return name
    .slice(0, longest)
    .toLowerCase()
    .replace(/[-_\s]/gu, '');
}

/** Levenshtein's distance: letters to insert, drop or replace. */
function changesBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [row, letter] of Array.from(one).entries()) {
    const current = [row + 1];
    for (const [column, facing] of Array.from(other).entries()) {
      const replaced = (above[column] ?? 0) + (letter === facing ? 0 : 1);
      current.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}

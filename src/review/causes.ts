import type { Consequence, Rule } from '../rules';
import { cellKey } from '../sheets';
import type { Finding } from './finding';

/**
 * The findings, each with the one that explains it. What explains is what is shown: a finding that a waiver set aside or a
 * baseline knows must not be given here, because whoever accepted it has not accepted what follows from it, and nothing is
 * shown under something that is not there.
 *
 * Of several that explain, the nearest does, and of those the first. Each finding has one cause at most, and no chain of
 * causes comes back to itself.
 */
export function withCauses(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const explaining = explainingIn(findings, rules);
  const causes = new Map<Finding, Finding>();
  for (const finding of findings) {
    const [nearest] = explaining(finding)
      .filter((other) => other !== finding && !followsFrom(other, finding, causes))
      .map((other) => ({ other, distance: distanceBetween(finding, other) }))
      .sort((a, b) => a.distance.rows - b.distance.rows || a.distance.columns - b.distance.columns);
    if (nearest) causes.set(finding, nearest.other);
  }
  return findings.map((finding) => ({ ...finding, cause: causes.get(finding)?.key ?? null }));
}

/**
 * The findings without some of them. What followed from one that is left out stands by itself: a report shows a consequence
 * under its cause, and there is none to show it under.
 */
export function onlyFindings(
  findings: readonly Finding[],
  keep: (finding: Finding) => boolean,
): readonly Finding[] {
  const kept = findings.filter(keep);
  const keys = new Set(kept.map((finding) => finding.key));
  return kept.map((finding) =>
    finding.cause === null || keys.has(finding.cause) ? finding : { ...finding, cause: null },
  );
}

/** A finding in the order of showing: right after its cause, one step deeper. */
export interface Nested {
  readonly finding: Finding;
  /** 0 where it stands by itself. */
  readonly depth: number;
}

/** The findings with each one under its cause; otherwise in the order given. */
export function nestedUnderCauses(findings: readonly Finding[]): readonly Nested[] {
  const keys = new Set(findings.map((finding) => finding.key));
  const consequences = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const cause = finding.cause !== null && keys.has(finding.cause) ? finding.cause : null;
    const siblings = consequences.get(cause) ?? [];
    siblings.push(finding);
    consequences.set(cause, siblings);
  }
  const under = (cause: string | null, depth: number): readonly Nested[] =>
    (consequences.get(cause) ?? []).flatMap((finding) => [
      { finding, depth },
      ...under(finding.key, depth + 1),
    ]);
  return under(null, 0);
}

/** Looks up what may explain a finding by rule, row and cell: a hostile sheet has tens of thousands of findings. */
function explainingIn(
  findings: readonly Finding[],
  rules: readonly Rule[],
): (finding: Finding) => readonly Finding[] {
  const places = new Map<string, Set<Finding>>();
  for (const finding of findings) {
    for (const place of placesOf(finding)) {
      const there = places.get(place) ?? new Set();
      places.set(place, there.add(finding));
    }
  }
  const explanations = explanationsOf(rules);
  return (finding) => {
    const found = (explanations.get(finding.rule) ?? []).flatMap(({ by, within }) =>
      placesWithin(within, { ...finding, rule: by }).flatMap((place) => [...(places.get(place) ?? [])]),
    );
    return [...new Set(found)];
  };
}

type Placed = Pick<Finding, 'rule' | 'cells'>;

function placesOf(finding: Placed): readonly string[] {
  return (['form', 'row', 'cells'] as const).flatMap((within) => placesWithin(within, finding));
}

function placesWithin(within: Consequence['within'], { rule, cells }: Placed): readonly string[] {
  if (within === 'form') return [rule];
  return cells.map((cell) => `${rule}:${within === 'row' ? cell.row : cellKey(cell)}`);
}

interface Explanation {
  readonly by: string;
  readonly within: Consequence['within'];
}

/** By the rule of the consequence. */
function explanationsOf(rules: readonly Rule[]): ReadonlyMap<string, readonly Explanation[]> {
  const explanations = new Map<string, Explanation[]>();
  for (const { id, explains = [] } of rules) {
    for (const { rule, within } of explains) {
      explanations.set(rule, [...(explanations.get(rule) ?? []), { by: id, within }]);
    }
  }
  return explanations;
}

function followsFrom(finding: Finding, cause: Finding, causes: ReadonlyMap<Finding, Finding>): boolean {
  for (let at = causes.get(finding); at; at = causes.get(at)) {
    if (at === cause) return true;
  }
  return false;
}

/** From where the finding must change to the nearest cell of the other; what has no cell is farthest. */
function distanceBetween(
  { cells: [own] }: Finding,
  other: Finding,
): { readonly rows: number; readonly columns: number } {
  const distances = own
    ? other.cells.map(({ row, column }) => ({
        rows: Math.abs(row - own.row),
        columns: Math.abs(column - own.column),
      }))
    : [];
  return distances.reduce(
    (nearest, one) =>
      one.rows < nearest.rows || (one.rows === nearest.rows && one.columns < nearest.columns) ? one : nearest,
    { rows: Number.MAX_SAFE_INTEGER, columns: Number.MAX_SAFE_INTEGER },
  );
}

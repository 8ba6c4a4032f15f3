import type { Form, LabelledGroup } from '../forms';
import { type Position, isSameCell } from '../sheets';
import { added } from './split-sum';
import { negligible } from './tally';

/** The groups of a form whose points are stated, each with all of its rows, by the cell that states them. */
export type LabelledGroups = ReadonlyMap<Position, LabelledGroup>;

/**
 * The groups of one level whose label, or a column of the level's own, states their points. An export that fills merged cells down repeats
 * both on every row; one label in one block, of the second level under one of the first, is one group. A column of percents of something
 * else (of the level above, of a year) holds for hardly a group: it is believed where half of its groups at least are what it says, or all
 * of them together are.
 */
export function labelledGroups(form: Form, level: LabelledGroup['level']): LabelledGroups {
  const whole = new Map<string, LabelledGroup>();
  for (const group of form.labelledGroups) {
    if (group.level !== level) continue;
    const [first] = group.indicators;
    const above = level === 2 ? (first?.level1?.words.squeezed ?? '') : '';
    const key = `${first?.block ?? ''} ${above} ${group.label.words.squeezed} ${isOfColumn(group) ? 'column' : ''}`;
    const known = whole.get(key);
    const indicators = [...new Set([...(known?.indicators ?? []), ...group.indicators])];
    whole.set(key, { ...(known ?? group), indicators });
  }
  const groups = [...whole.values()];
  const ofColumn = groups.filter(isOfColumn);
  const isBelieved = ofColumn.filter(isRight).length * 2 >= ofColumn.length || areRightTogether(ofColumn);
  return new Map(
    groups
      .filter((group) => isBelieved || !isOfColumn(group))
      .map((group) => [group.statedIn.cell, group] as const),
  );
}

function isOfColumn({ label, statedIn }: LabelledGroup): boolean {
  return !isSameCell(label.cell, statedIn.cell);
}

function isRight(group: LabelledGroup): boolean {
  return areRightTogether([group]);
}

function areRightTogether(groups: readonly LabelledGroup[]): boolean {
  const sum = added(
    groups.flatMap(({ indicators }) => indicators.flatMap(({ weight }) => weight?.number ?? [])),
  );
  return sum
    .minus(added(groups.map(({ points }) => points)))
    .abs()
    .lt(negligible);
}

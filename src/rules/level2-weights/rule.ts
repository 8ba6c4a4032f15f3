import { added, negligible } from '../../facts';
import { type Entry, type Indicator, statedPoints } from '../../forms';
import { Decimal, plain } from '../../values';
import { excerpt } from '../excerpt';
import { moreOrLess } from '../more-or-less';
import { type Found, defineRule, unchecked } from '../rule';
import { leftSide, step, term } from '../steps';

/** A level-2 label that states its points, "数量指标（20分）", must agree with the weights of its rows. */
export const level2Weights = defineRule({
  id: 'level2-weights',
  title: { zh: '二级指标所标分值与各行之和不符', en: 'A level-2 label’s points are not the sum of its rows' },
  scope: 'form',
  severity: 'error',
  basis: () =>
    '二级指标名称所标的分值 = 其下各项指标分值之和（预算绩效管理系统公开副本：上级权重 = 下级权重之和）',
  messages: {
    wrong: {
      what: {
        zh: '“{label}”标明 {points} 分，其下各项分值合计为 {sum} 分，{lessOrMoreZh} {difference} 分',
        en: '“{label}” stands for {points} points, its rows add up to {sum}, {difference} too {lessOrMoreEn}',
      },
    },
  },
  advice: {
    zh: '核对该组各项分值，或更正名称中所标的分值。',
    en: 'Correct the weights of the group, or the points in its label.',
  },

  detect(form) {
    const labelled = groupsOf(form.indicators);
    if (labelled.length === 0) return unchecked('not-applicable');
    const groups = labelled.filter(canBeAdded);
    if (groups.length === 0) return unchecked('blank');
    return groups.flatMap((group): Found<'wrong'>[] => {
      const sum = sumOf(group);
      if (sum.minus(group.points).abs().lt(negligible)) return [];
      const values = {
        label: excerpt(group.label.text),
        points: plain(group.points),
        sum: plain(sum),
        ...moreOrLess(sum, group.points),
      };
      const { points: expected, sum: actual } = values;
      return [{ cells: [group.label.cell], message: 'wrong', values, expected, actual }];
    });
  },

  explain({ cells: [cell] }, { indicators }) {
    const group = groupsOf(indicators).find(({ label }) => label.cell === cell);
    if (!group) return [];
    return [step`${leftSide(weightsOf(group))} ≠ ${term(group.points, group.label.cell)}`];
  },
});

interface Group {
  readonly label: Entry;
  readonly points: Decimal;
  readonly indicators: readonly Indicator[];
}

/** The level-2 labels with points and the rows under each; an export repeats a merged label on every row. */
function groupsOf(indicators: readonly Indicator[]): readonly Group[] {
  const groups = new Map<string, { label: Entry; points: Decimal; indicators: Indicator[] }>();
  for (const indicator of indicators) {
    const { block, level1, level2 } = indicator;
    const points = level2 && statedPoints(level2.words);
    if (!level2 || points === null) continue;
    const key = `${block} ${level1?.words.squeezed ?? ''} ${level2.words.squeezed}`;
    const known = groups.get(key);
    if (known) known.indicators.push(indicator);
    else groups.set(key, { label: level2, points: new Decimal(points), indicators: [indicator] });
  }
  return [...groups.values()];
}

/** A weight that is blank or cannot be read may be what is missing, and has a finding of its own. */
function canBeAdded({ indicators }: Group): boolean {
  const isRead = indicators.every(
    ({ weight }) => weight?.state !== 'unreadable' && weight?.state !== 'blank',
  );
  return isRead && indicators.some(({ weight }) => weight?.number);
}

function weightsOf({ indicators }: Group): ReturnType<typeof term>[] {
  return indicators.flatMap(({ weight }) => (weight?.number ? [term(weight.number, weight.cell)] : []));
}

function sumOf(group: Group): Decimal {
  return added(weightsOf(group).flatMap(({ number }) => number ?? []));
}

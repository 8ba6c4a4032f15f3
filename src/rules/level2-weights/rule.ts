import { added, negligible } from '../../facts';
import type { LabelledGroup } from '../../forms';
import { plain } from '../../values';
import { excerpt } from '../excerpt';
import { moreOrLess } from '../more-or-less';
import { type Found, defineRule, unchecked } from '../rule';
import { type Term, leftSide, step, term } from '../steps';

/** A level-2 label that states its points, "数量指标（20分）", or a column of points of its own, must agree with the weights of its rows. */
export const level2Weights = defineRule({
  id: 'level2-weights',
  title: { zh: '二级指标所标分值与各行之和不符', en: 'A level-2 label’s points are not the sum of its rows' },
  scope: 'form',
  severity: 'error',
  basis: () =>
    '二级指标所标的分值 = 其下各项指标分值之和（预算绩效管理系统公开副本：上级权重 = 下级权重之和）',
  messages: {
    wrong: {
      what: {
        zh: '“{label}”标明 {points} 分，其下各项分值合计为 {sum} 分，{lessOrMoreZh} {difference} 分',
        en: '“{label}” stands for {points} points, its rows add up to {sum}, {difference} too {lessOrMoreEn}',
      },
    },
  },
  advice: {
    zh: '核对该组各项分值，或更正该组所标的分值。',
    en: 'Correct the weights of the group, or the points that it states.',
  },

  detect(_form, { level2Groups }) {
    if (level2Groups.size === 0) return unchecked('not-applicable');
    const groups = [...level2Groups.values()].filter(canBeAdded);
    if (groups.length === 0) return unchecked('blank');
    return groups.flatMap((group): Found<'wrong'>[] => {
      const sum = added(weightsOf(group).flatMap(({ number }) => number ?? []));
      if (sum.minus(group.points).abs().lt(negligible)) return [];
      const values = {
        label: excerpt(group.label.text),
        points: plain(group.points),
        sum: plain(sum),
        ...moreOrLess(sum, group.points),
      };
      const { points: expected, sum: actual } = values;
      return [{ cells: [group.statedIn.cell], message: 'wrong', values, expected, actual }];
    });
  },

  explain({ cells: [cell] }, _form, { level2Groups }) {
    const group = cell && level2Groups.get(cell);
    if (!group) return [];
    return [step`${leftSide(weightsOf(group))} ≠ ${term(group.points, group.statedIn.cell)}`];
  },
});

/** A weight that is blank or cannot be read may be what is missing, and has a finding of its own. */
function canBeAdded({ indicators }: LabelledGroup): boolean {
  const isRead = indicators.every(
    ({ weight }) => weight?.state !== 'unreadable' && weight?.state !== 'blank',
  );
  return isRead && indicators.some(({ weight }) => weight?.number);
}

function weightsOf({ indicators }: LabelledGroup): readonly Term[] {
  return indicators.flatMap(({ weight }) => (weight?.number ? [weight] : []));
}

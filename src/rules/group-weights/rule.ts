import { type WrongSubtotal, negligible } from '../../facts';
import type { LabelledGroup } from '../../forms';
import { Decimal, plain } from '../../values';
import { counted } from '../../words';
import { excerpt } from '../excerpt';
import { moreOrLess } from '../more-or-less';
import { type Found, defineRule, unchecked } from '../rule';
import { type Term, leftSide, step, term } from '../steps';

/** A group that states its points, "产出指标(50分)" or in a column of their own, must agree with the weights of its rows. */
export const groupWeights = defineRule({
  id: 'group-weights',
  title: { zh: '一级指标所标分值与各行之和不符', en: 'A group’s stated points are not the sum of its rows' },
  scope: 'form',
  severity: 'error',
  basis: () => '一级指标所标的分值 = 其下各项指标分值之和',
  messages: {
    wrong: {
      what: {
        zh: '“{label}”标明 {points} 分，其下各项分值合计为 {sum} 分，{lessOrMoreZh} {difference} 分{blankZh}',
        en: '“{label}” stands for {points} points, its rows add up to {sum}, {difference} too {lessOrMoreEn}{blankEn}',
      },
      why: { zh: '各组分值应与批复的权重一致', en: 'groups must weigh what was approved' },
    },
    subtotal: {
      what: {
        zh: '“{label}”的分值填了 {points} 分，它上面各项分值合计为 {sum} 分，{lessOrMoreZh} {difference} 分',
        en: '“{label}” says {points} points, the rows above it add up to {sum}, {difference} too {lessOrMoreEn}',
      },
    },
  },
  advice: {
    zh: '核对该组各项分值，或更正该组所标的分值。',
    en: 'Correct the weights of the group, or the points that it states.',
  },

  detect(form, { labelledGroups, wrongSubtotals }) {
    const ofSubtotals = wrongSubtotals.filter(({ column }) => column === 'weight').map(foundIn);
    if (labelledGroups.size === 0) {
      const areStated = form.subtotals.some(({ weight }) => weight?.number);
      return areStated ? ofSubtotals : unchecked('not-applicable');
    }
    const filled = [...labelledGroups.values()].filter((group) => weightsOf(group).length > 0);
    if (filled.length === 0) return unchecked('blank');
    const groups = filled.filter(({ indicators }) =>
      indicators.every(({ weight }) => weight?.state !== 'unreadable'),
    );
    if (groups.length === 0) return unchecked('unreadable');
    const ofGroups = groups.flatMap((group): Found<'wrong'>[] => {
      const sum = sumOf(group);
      if (sum.minus(group.points).abs().lt(negligible)) return [];
      const blank = group.indicators.filter((one) => one.weight?.state === 'blank').length;
      const values = {
        label: excerpt(group.label.text),
        points: plain(group.points),
        sum: plain(sum),
        ...moreOrLess(sum, group.points),
        blankZh: blank > 0 ? `（另有 ${blank} 行分值空缺）` : '',
        blankEn: blank > 0 ? ` (${counted(blank, 'weight')} ${blank === 1 ? 'is' : 'are'} blank)` : '',
      };
      return [
        {
          cells: [group.statedIn.cell],
          message: 'wrong',
          values,
          expected: values.points,
          actual: values.sum,
        },
      ];
    });
    return [...ofGroups, ...ofSubtotals];
  },

  explain({ cells: [cell] }, _form, { labelledGroups, wrongSubtotals }) {
    const wrong = wrongSubtotals.find(({ stated }) => stated.cell === cell);
    if (wrong) return [step`${leftSide(termsOf(wrong))} ≠ ${term(wrong.stated.number, wrong.stated.cell)}`];
    const group = cell && labelledGroups.get(cell);
    if (!group) return [];
    return [step`${leftSide(weightsOf(group))} ≠ ${term(group.points, group.statedIn.cell)}`];
  },
});

function foundIn({ subtotal, stated, sum }: WrongSubtotal): Found<'subtotal'> {
  const values = {
    label: excerpt(subtotal.label.text),
    points: plain(stated.number),
    sum: plain(sum),
    ...moreOrLess(stated.number, sum),
  };
  return { cells: [stated.cell], message: 'subtotal', values, expected: values.sum, actual: values.points };
}

function termsOf({ terms }: WrongSubtotal): readonly Term[] {
  return terms.flatMap(({ number, cell }) => (number ? [term(number, cell)] : []));
}

function weightsOf(group: LabelledGroup): readonly Term[] {
  return group.indicators.flatMap(({ weight }) => (weight?.number ? [weight] : []));
}

function sumOf(group: LabelledGroup): Decimal {
  return weightsOf(group).reduce((sum, { number }) => sum.plus(number ?? 0), new Decimal(0));
}

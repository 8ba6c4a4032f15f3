import type { Figure } from '../../forms';
import { plain } from '../../values';
import { nameOfLine } from '../funds-line';
import { type Found, defineRule, unchecked } from '../rule';
import { nameOf } from '../scored-row';

/** No score is higher than its weight, neither an indicator's nor the execution rate's. */
export const scoreOverWeight = defineRule({
  id: 'score-over-weight',
  title: { zh: '得分高于分值', en: 'Score higher than its weight' },
  scope: 'form',
  severity: 'error',
  basis: () => '得分 = 分值 × 得分系数，得分系数不超过 100%',
  messages: {
    over: {
      zh: '“{name}”得了 {score} 分，分值只有 {weight} 分：得分不能超过分值',
      en: '“{name}” was given {score} of {weight} points: a score cannot be higher than its weight',
    },
  },
  advice: {
    zh: '得分改为不超过 {weight} 分；若分值填错，请改分值，并核对分值合计。',
    en: 'Lower the score to {weight} at most, or correct the weight and check what the weights add up to.',
  },

  detect(form) {
    const rows = [
      ...(form.funds?.lines ?? []).map((line) => ({ ...line, name: nameOfLine(line) })),
      ...form.indicators.map((indicator) => ({ ...indicator, name: nameOf(indicator) })),
    ];
    const both = rows.filter((row) => row.weight?.number && row.score?.number);
    if (both.length === 0) return unchecked(rows.some((row) => row.score) ? 'blank' : 'no-such-column');
    return both.flatMap(({ name, weight, score }) => over(name, weight, score));
  },

  explain({ values }) {
    return [`${values['score'] ?? ''} > ${values['weight'] ?? ''}`];
  },
});

function over(name: string, weight: Figure | null, score: Figure | null): Found[] {
  if (!weight?.number || !score?.number?.gt(weight.number)) return [];
  const values = { name, weight: plain(weight.number), score: plain(score.number) };
  return [
    {
      cells: [score.cell, weight.cell],
      message: 'over',
      values,
      expected: values.weight,
      actual: values.score,
    },
  ];
}

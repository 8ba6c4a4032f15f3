import type { RowOverWeight } from '../../facts';
import type { Position } from '../../sheets';
import { plain } from '../../values';
import type { Pieces } from '../../words';
import { nameOf, nameOfLine } from '../names';
import { type Found, defineRule, unchecked } from '../rule';
import { step } from '../steps';

/** No score is higher than its weight, neither an indicator's nor the execution rate's. */
export const scoreOverWeight = defineRule({
  id: 'score-over-weight',
  title: { zh: '得分高于分值', en: 'Score higher than its weight' },
  scope: 'form',
  severity: 'error',
  basis: () => '得分 = 分值 × 得分系数，得分系数不超过 100%',
  messages: {
    over: {
      what: {
        zh: '“{name}”得了 {score} 分，分值只有 {weight} 分',
        en: '“{name}” was given {score} of {weight} points',
      },
      why: { zh: '得分不能超过分值', en: 'a score cannot be higher than its weight' },
    },
  },
  advice: {
    zh: '得分改为不超过 {weight} 分；若分值填错，请改分值，并核对分值合计。',
    en: 'Lower the score to {weight} at most, or correct the weight and check what the weights add up to.',
  },

  detect({ funds, indicators }, { overWeight }) {
    const rows = [...(funds?.lines ?? []), ...indicators];
    if (!rows.some(({ weight, score }) => weight?.number && score?.number))
      return unchecked(rows.some(({ score }) => score) ? 'blank' : 'no-such-column');
    return [
      ...overWeight.lines.map((one) => over(nameOfLine(one.row), one)),
      ...overWeight.indicators.map((one) => over(nameOf(one.row), one)),
    ];
  },

  explain({ cells: [cell] }, _form, { overWeight }) {
    const row = cell && overWeight.at.get(cell);
    return row ? [step`${row.score} > ${row.weight}`] : [];
  },
});

function over(name: Pieces<Position>, { weight, score }: RowOverWeight<unknown>): Found<'over'> {
  const values = { name, weight: plain(weight.number), score: plain(score.number) };
  const cells = [score.cell, weight.cell];
  return { cells, message: 'over', values, expected: values.weight, actual: values.score };
}

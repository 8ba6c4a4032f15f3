import { plain } from '../../values';
import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';
import { step } from '../steps';

const allowed = 0.01;

/** A stated deduction must be what the score lacks, of the weight or of what the formula gives. */
export const deductionMismatch = defineRule({
  id: 'deduction-mismatch',
  title: { zh: '扣分与得分不一致', en: 'The points taken off are not those that the score lacks' },
  scope: 'indicator',
  severity: 'error',
  basis: () => '得分 = 分值 − 扣分；表内先按公式计分的，得分 = 公式计分 − 扣分，最低为 0',
  messages: {
    wrong: {
      what: {
        zh: '“{name}”分值 {weight} 分，扣 {deduction} 分，应得 {expected} 分，填了 {actual} 分',
        en: '“{name}” weighs {weight} points, {deduction} are taken off, which leaves {expected}, not {actual}',
      },
    },
  },
  advice: {
    zh: '核对扣分和得分，改正有误的一项，总分随之更正。',
    en: 'Correct the deduction or the score, whichever is wrong, and the total with it.',
  },

  detect(indicator, { assess, policy }) {
    if (!policy.scored.value) return unchecked('policy');
    const { weight, score, deduction } = indicator;
    if (!weight || !score || !deduction) return unchecked('no-such-column');
    if (deduction.state === 'unreadable' || score.state === 'unreadable') return unchecked('unreadable');
    if (!weight.number || !score.number || !deduction.number) return unchecked('blank');
    if (indicator.weightOver > 1 || indicator.scoreOver > 1) return unchecked('not-comparable');
    const lost = deduction.number.abs();
    const stated = score.number;
    const left = weight.number.minus(lost);
    const accepted = [weight.number, ...assess(indicator).scores].map((points) => points.minus(lost));
    const isRight = accepted.some((points) => {
      const most = points.isNegative() ? points.times(0) : points;
      return most.minus(stated).abs().lte(allowed);
    });
    if (isRight) return passed;
    const expected = plain(left.isNegative() ? left.times(0) : left);
    const actual = plain(stated);
    const values = {
      name: nameOf(indicator),
      weight: plain(weight.number),
      deduction: plain(lost),
      expected,
      actual,
    };
    return [{ cells: [score.cell, deduction.cell], message: 'wrong', values, expected, actual }];
  },

  explain(_found, { weight, deduction, score }) {
    if (!weight?.number || !deduction?.number || !score?.number) return [];
    const lost = { number: deduction.number.abs(), cell: deduction.cell };
    return [step`${weight} − ${lost} = ${weight.number.minus(lost.number)} ≠ ${score}`];
  },
});

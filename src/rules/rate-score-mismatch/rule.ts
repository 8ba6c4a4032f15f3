import type { Form, FundsLine } from '../../forms';
import { executionRate, halfUp, rateScoreSteps, rateScores } from '../../scoring';
import { Decimal, plain } from '../../values';
import { nameOfLine } from '../funds-line';
import { type Surroundings, defineRule, passed, unchecked } from '../rule';
import { scoreFix } from '../score-fix';
import { areAmountsSure } from '../sure-amounts';
import { tallyOf } from '../tally';
import { negligible } from '../weights-total/missing-row';

const allowed = new Decimal('0.01');

/** A stated rate score must be rate weight × execution rate, never above the weight; the stated rate plays no part. */
export const rateScoreMismatch = defineRule({
  id: 'rate-score-mismatch',
  title: { zh: '执行率得分与执行率不符', en: 'Rate score does not follow from the execution rate' },
  scope: 'fundsLine',
  severity: 'error',
  basis: (policy) => `执行率得分 = 执行率分值 × 执行率，最高得满分；${policy.rateWeight.source}`,
  messages: {
    wrong: {
      zh: '“{line}”的执行率得分应为 {expected} 分，填了 {actual} 分：分值 {weight}，按金额算出的执行率为 {rate}%，总分也会跟着算错',
      en: 'the rate score of “{line}” should be {expected}, not {actual}: the weight is {weight} and the amounts give a rate of {rate}%, so the total comes out wrong too',
    },
  },
  advice: {
    zh: '把得分改为 {expected}，并相应更新总分；若得分无误，请核对分值、预算数和执行数。',
    en: 'Change the score to {expected} and the total with it, or, if the score is right, correct the weight or the amounts.',
  },

  detect(line, { form }) {
    const { score, weight: figure } = line;
    const weight = weightOf(line, form);
    if (!score || (!figure && !weight)) return unchecked('no-such-column');
    if (!score.number) return unchecked(score.state === 'number' ? 'blank' : score.state);
    if (!weight) return unchecked(!figure || figure.state === 'number' ? 'blank' : figure.state);
    const amounts = amountsOf(line);
    if (!amounts) return unchecked('blank');
    const stated = score.number;
    const right = rateScores(weight, amounts.executed, amounts.budget);
    const rate = executionRate(amounts.executed, amounts.budget);
    if (!right[0] || !rate) return unchecked('not-applicable');
    if (right.some((points) => points.minus(stated).abs().lte(allowed))) return passed;
    const expected = plain(right[0]);
    const actual = plain(stated);
    const values = {
      line: nameOfLine(line),
      expected,
      actual,
      weight: plain(weight),
      rate: plain(halfUp(rate)),
    };
    return [{ cells: [score.cell], message: 'wrong', values, expected, actual }];
  },

  explain(_found, line, { form }) {
    const [amounts, weight] = [amountsOf(line), weightOf(line, form)];
    if (!amounts || !weight) return [];
    return [rateScoreSteps(weight, amounts.executed, amounts.budget) ?? ''].filter(Boolean);
  },

  fix(_found, line, around) {
    const { score } = line;
    const [amounts, weight] = [amountsOf(line), weightOf(line, around.form)];
    if (!score || !weight || !amounts) return null;
    const [right] = rateScores(weight, amounts.executed, amounts.budget);
    const fix = right ? scoreFix(around.form, around.policy, score, right) : null;
    const isSure = areAmountsSure(line, 'score', around) && areWeightsSure(around);
    return fix && { ...fix, kind: isSure ? fix.kind : 'suggested' };
  },
});

/** Where the weights do not add up, the rate's own may be what is wrong. */
function areWeightsSure({ form, policy }: Surroundings): boolean {
  const { weights } = tallyOf(form);
  return weights !== null && weights.value.minus(policy.total.value).abs().lte(negligible);
}

/** The weight on the line; where the block has no such column, the points that its label gives to the main line. */
function weightOf({ weight, row }: FundsLine, { funds }: Form): Decimal | null {
  if (weight) return weight.number;
  return funds?.main.row === row ? funds.points : null;
}

function amountsOf({ executed, adjustedBudget }: FundsLine): { executed: Decimal; budget: Decimal } | null {
  if (!executed?.number || !adjustedBudget?.number) return null;
  return { executed: executed.number, budget: adjustedBudget.number };
}

import { type Facts, type WrongRateScore, areAmountsSure, isWrong, negligible } from '../../facts';
import type { FundsLine } from '../../forms';
import { type RateStep, executionRateSteps, halfUp, rateScoreSteps, rateStep } from '../../scoring';
import type { Position } from '../../sheets';
import { plain } from '../../values';
import type { Pieces } from '../../words';
import { nameOfLine } from '../names';
import { defineRule, passed } from '../rule';
import { placed, step, term } from '../steps';
import { scoreFix } from '../score-fix';

/** A stated rate score must be rate weight × execution rate, never above the weight; the stated rate plays no part. */
export const rateScoreMismatch = defineRule({
  id: 'rate-score-mismatch',
  title: { zh: '执行率得分与执行率不符', en: 'Rate score does not follow from the execution rate' },
  scope: 'fundsLine',
  severity: 'error',
  basis: (policy) =>
    policy.rateSteps.value.length > 0
      ? `执行率得分按执行率分档；${policy.rateSteps.source}`
      : `执行率得分 = 执行率分值 × 执行率，最高得满分；${policy.rateWeight.source}`,
  messages: {
    wrong: {
      what: {
        zh: '“{line}”的执行率得分应为 {expected} 分，填了 {actual} 分',
        en: 'the rate score of “{line}” should be {expected}, not {actual}',
      },
      why: {
        zh: '按金额计算的执行率为 {rate}%，分值 {weight} 分',
        en: 'the amounts give a rate of {rate}%, the weight is {weight}',
      },
    },
  },
  advice: {
    zh: '把得分改为 {expected}，并相应更新总分；若得分无误，请核对分值、预算数和执行数。',
    en: 'Change the score to {expected} and the total with it, or, if the score is right, correct the weight or the amounts.',
  },

  detect(line, { rateScore }) {
    const wrong = rateScore(line);
    if (wrong === null) return passed;
    if (!isWrong(wrong)) return wrong;
    const [expected, actual] = [plain(wrong.right), plain(wrong.stated)];
    const values = {
      line: nameOfLine(line),
      expected,
      actual,
      weight: plain(wrong.weight),
      rate: plain(halfUp(wrong.rate)),
    };
    return [{ cells: [wrong.score.cell], message: 'wrong', values, expected, actual }];
  },

  explain(_found, line, { rateScore, policy }) {
    const wrong = rateScore(line);
    if (!isWrong(wrong)) return [];
    const onStep = rateStep(wrong.rate, policy.rateSteps.value);
    if (onStep) return stepsOf(wrong, onStep, line);
    const steps = rateScoreSteps(wrong.weight, wrong.executed, wrong.budget);
    const { weight, executed, adjustedBudget } = line;
    return [
      steps &&
        placed(steps, {
          rateWeight: weight?.cell,
          executed: executed?.cell,
          adjustedBudget: adjustedBudget?.cell,
        }),
    ];
  },

  fix(_found, line, facts) {
    const wrong = facts.rateScore(line);
    const fix = isWrong(wrong) ? scoreFix(wrong.score, wrong.right, facts) : null;
    const isSure = areAmountsSure(line, 'score', facts) && areWeightsSure(facts);
    return fix && { ...fix, kind: isSure ? fix.kind : 'suggested' };
  },
});

/** "162 ÷ 165 × 100% = 98.18%", "98.18% ≥ 80% → 7". */
function stepsOf(
  { executed, budget, rate, right }: WrongRateScore,
  { from }: RateStep,
  line: FundsLine,
): readonly (Pieces<Position> | null)[] {
  const ofRate = executionRateSteps(executed, budget);
  const { executionRate: stated } = line;
  const rounded = halfUp(rate);
  return [
    ofRate && placed(ofRate, { executed: line.executed?.cell, adjustedBudget: line.adjustedBudget?.cell }),
    step`${term(rounded, stated?.number?.eq(rounded) ? stated.cell : null)}% ≥ ${String(from)}% → ${right}`,
  ];
}

/** Where the weights do not add up, the rate's own may be what is wrong. */
function areWeightsSure({ policy, tally: { weights } }: Facts): boolean {
  return weights !== null && weights.value.minus(policy.total.value).abs().lte(negligible);
}

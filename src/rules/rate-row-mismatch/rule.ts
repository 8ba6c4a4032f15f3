import { isRateRow } from '../../facts';
import { executionRateSteps, halfUp, rateStep } from '../../scoring';
import { plain } from '../../values';
import { nameOf, nameOfLine } from '../names';
import { type Found, defineRule, passed, unchecked } from '../rule';
import { placed, step, term } from '../steps';
import { lineStatedBy, mostOfRow, ratesOfFunds, ratesOfRow } from './beside-funds';

/** The execution rate as a row of the indicator table must be that of the funds, and earn no more than its share of the target. */
export const rateRowMismatch = defineRule({
  id: 'rate-row-mismatch',
  title: {
    zh: '预算执行率指标与资金情况不一致',
    en: 'The execution rate among the indicators is not that of the funds',
  },
  scope: 'indicator',
  severity: 'error',
  basis: (policy) =>
    `执行率 = 全年执行数 ÷ 全年（调整）预算数 × 100%；得分 = 分值 × 执行率；${policy.rateWeight.source}`,
  messages: {
    funds: {
      what: {
        zh: '“{name}”的完成值为 {actual}%，按“{line}”的执行数和预算数计算应为 {expected}%',
        en: '“{name}” says {actual}%, the amounts of “{line}” give {expected}%',
      },
    },
    score: {
      what: {
        zh: '“{name}”为 {rate}%，分值 {weight} 分，最多得 {expected} 分，填了 {actual} 分',
        en: '“{name}” is {rate}%, which of {weight} points earns {expected} at most, not {actual}',
      },
      why: { zh: '自评总分因此偏高', en: 'the excess raises the total' },
    },
  },
  advice: {
    zh: '得分改为 {expected} 分，总分随之更正，并说明执行率偏低的原因。',
    en: 'Lower the score to {expected}, the total with it, and say why the money was not spent.',
  },
  adviceFor: {
    funds: {
      zh: '完成值改为 {expected}%，得分随之更正；完成值无误的，请核对预算数和执行数。',
      en: 'Change the actual to {expected}% and the score with it, or, if it is right, correct the amounts.',
    },
  },

  detect(indicator, facts) {
    if (!isRateRow(indicator)) return unchecked('not-applicable');
    const { actual, score } = indicator;
    if (!actual) return unchecked('no-such-column');
    const stated = ratesOfRow(indicator);
    const [rate] = stated;
    if (!rate) return unchecked(indicator.actualReading.kind === 'blank' ? 'blank' : 'not-comparable');
    const lines = ratesOfFunds(facts);
    const own = lineStatedBy(indicator, stated, lines, facts);
    const [first] = lines;
    const name = nameOf(indicator);
    if (first && !own) {
      const expected = plain(halfUp(first.rate));
      const values = { name, actual: plain(rate), line: nameOfLine(first.line), expected };
      return [{ cells: [actual.cell], message: 'funds', values, expected, actual: values.actual }];
    }
    const told = mostOfRow(indicator, own ? [...stated, own.rate] : stated, facts);
    if (!told || !score?.number) return passed;
    const expected = plain(told.most);
    const found: Found<'score'> = {
      cells: [score.cell],
      message: 'score',
      values: {
        name,
        rate: plain(halfUp(told.rate)),
        weight: plain(told.weight),
        expected,
        actual: plain(score.number),
      },
      expected,
      actual: plain(score.number),
    };
    return [found];
  },

  explain({ message }, indicator, facts) {
    const { weight, target, actual } = indicator;
    if (message === 'funds') {
      const [first] = ratesOfFunds(facts);
      const { executed, adjustedBudget } = first?.line ?? {};
      if (!executed?.number || !adjustedBudget?.number) return [];
      const steps = executionRateSteps(executed.number, adjustedBudget.number);
      return [steps && placed(steps, { executed: executed.cell, adjustedBudget: adjustedBudget.cell })];
    }
    const told = mostOfRow(indicator, ratesOfRow(indicator), facts);
    if (!told) return [];
    const onStep = rateStep(told.rate, facts.policy.rateSteps.value);
    if (onStep) return [step`${term(told.rate, actual?.cell)}% ≥ ${String(onStep.from)}% → ${told.most}`];
    const [points, rate] = [term(told.weight, weight?.cell), term(told.rate, actual?.cell)];
    return told.target.eq(100)
      ? [step`${points} × ${rate}% = ${told.most}`]
      : [step`${points} × ${rate} ÷ ${term(told.target, target?.cell)} = ${told.most}`];
  },
});

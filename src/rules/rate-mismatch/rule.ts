import { areAmountsSure, halfUnitOf } from '../../facts';
import { executionRate, executionRateSteps } from '../../scoring';
import { plain } from '../../values';
import { numberEdit } from '../mending';
import { nameOfLine } from '../names';
import { defineRule, passed, unchecked } from '../rule';
import { placed } from '../steps';

/** A stated execution rate must be executed ÷ adjusted budget, within half a unit of the last decimal that was typed or is shown. */
export const rateMismatch = defineRule({
  id: 'rate-mismatch',
  title: { zh: '执行率与执行数、预算数不符', en: 'Execution rate does not follow from the amounts' },
  scope: 'fundsLine',
  severity: 'error',
  basis: (policy) =>
    `执行率 = ${policy.rateBudget.value === 'initial' ? '执行数 ÷ 年初预算数' : '全年执行数 ÷ 全年（调整）预算数'} × 100%`,
  messages: {
    wrong: {
      what: {
        zh: '“{line}”的执行率应为 {expected}%，填了 {actual}%',
        en: 'the execution rate of “{line}” should be {expected}%, not {actual}%',
      },
      why: { zh: '执行率得分由它算出', en: 'the rate score follows from it' },
    },
    unscored: {
      what: {
        zh: '“{line}”的执行率应为 {expected}%，填了 {actual}%',
        en: 'the execution rate of “{line}” should be {expected}%, not {actual}%',
      },
    },
  },
  advice: {
    zh: '把执行率改为 {expected}；若执行率无误，请核对预算数和执行数。',
    en: 'Change the rate to {expected}, or, if the rate is right, correct the amounts.',
  },
  explains: [{ rule: 'rate-score-mismatch', within: 'row' }],

  detect(line, { rateBudget, policy, form }) {
    const { executionRate: stated, executed } = line;
    const budget = rateBudget(line);
    if (!stated) return unchecked('no-such-column');
    if (!stated.number) return unchecked(stated.state === 'number' ? 'blank' : stated.state);
    if (!executed?.number || !budget?.number) return unchecked('blank');
    const computed = executionRate(executed.number, budget.number);
    const isOfNothing = budget.number.isZero() && executed.number.isZero();
    if (isOfNothing && stated.number.eq(policy.rateOfNothing.value)) return passed;
    if (!computed) return unchecked('not-applicable');
    const allowed = halfUnitOf(stated, stated.number, stated.decimals, form);
    if (stated.number.minus(computed).abs().lte(allowed)) return passed;
    const expected = plain(computed.toDecimalPlaces(2));
    const actual = plain(stated.number);
    const values = { line: nameOfLine(line), expected, actual };
    const message = policy.scored.value ? 'wrong' : 'unscored';
    return [{ cells: [stated.cell], message, values, expected, actual }];
  },

  explain(_found, line, { rateBudget }) {
    const [{ executed }, budget] = [line, rateBudget(line)];
    if (!executed?.number || !budget?.number) return [];
    const steps = executionRateSteps(executed.number, budget.number);
    return [steps && placed(steps, { executed: executed.cell, adjustedBudget: budget.cell })];
  },

  fix(_found, line, facts) {
    const { executionRate: stated, executed } = line;
    const budget = facts.rateBudget(line);
    if (!stated || !executed?.number || !budget?.number) return null;
    const rate = executionRate(executed.number, budget.number);
    const edit = rate && numberEdit(facts.form, stated.cell, stated.asShare ? rate.div(100) : rate);
    return (
      edit && { kind: areAmountsSure(line, 'executionRate', facts) ? 'safe' : 'suggested', edits: [edit] }
    );
  },
});

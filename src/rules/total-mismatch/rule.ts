import type { Form } from '../../forms';
import type { Policy } from '../../policies';
import { Decimal, plain } from '../../values';
import { numberEdit } from '../mending';
import { type Found, defineRule, unchecked } from '../rule';
import { keepsGrade } from '../score-fix';
import { isScored } from '../scored-row';
import { missingPoints } from '../weights-total/missing-row';
import { splitSum, sumSteps } from '../weights-total/sum-steps';
import { areScoresComplete, areScoresSure } from './sure-scores';
import { allowed, isOfIndicatorsOnly, isRight, statedTotals } from './stated-totals';

/** Every stated total, in the 总分 row and beside 自评总分, must be the sum of all scores, the execution rate's included. */
export const totalMismatch = defineRule({
  id: 'total-mismatch',
  title: { zh: '总分与各项得分之和不符', en: 'The total is not the sum of the scores' },
  scope: 'form',
  severity: 'error',
  basis: () => '自评总分 = 各项指标得分之和 + 执行率得分',
  messages: {
    wrong: {
      zh: '各项得分合计为 {sum} 分（含执行率），“{name}”填了 {stated} 分，{lessOrMoreZh} {difference} 分{blankZh}：总分决定评价等级',
      en: 'all scores (the rate’s included) add up to {sum}, “{name}” says {stated}, {difference} too {lessOrMoreEn}{blankEn}: the grade follows from the total',
    },
    rowMayBeMissing: {
      zh: '各项得分合计为 {sum} 分（含执行率），“{name}”填了 {stated} 分，多 {difference} 分{blankZh}；权重合计也恰好少 {difference} 分，可能漏填了一行 {difference} 分、得满分的指标',
      en: 'all scores (the rate’s included) add up to {sum}, “{name}” says {stated}, {difference} too much{blankEn}; the weights are short by the same {difference}, so a row of {difference} points, all earned, may be missing',
    },
  },
  advice: {
    zh: '先核对有无漏填的指标和得分，再把总分改为各项得分之和。',
    en: 'Look for missing indicators and scores first, then make the total the sum of the scores.',
  },

  detect(form, { policy }) {
    if (form.indicators.every((indicator) => indicator.score === null)) return unchecked('no-such-column');
    const scores = splitSum(form, 'score');
    const totals = statedTotals(form);
    if (!scores || totals.length === 0) return unchecked('blank');
    if (isRateUnstated(form, policy)) return unchecked('no-such-column');
    const blank = form.indicators.filter((one) => isScored(one) && one.score && !one.score.number).length;
    const missing = missingPoints(form, policy);
    return totals.flatMap((total): Found[] => {
      if (isRight(total, scores, form, policy)) return [];
      const { name, cell, number } = total;
      const more = number.minus(scores.sum.value);
      const isMissing = missing?.minus(more).abs().lte(allowed) === true;
      const values = {
        name,
        sum: plain(scores.sum.value),
        stated: plain(number),
        difference: plain(more.abs()),
        lessOrMoreZh: more.isPositive() ? '多' : '少',
        lessOrMoreEn: more.isPositive() ? 'much' : 'little',
        blankZh: blank > 0 ? `（另有 ${blank} 行得分空缺，按 0 分计）` : '',
        blankEn: blank > 0 ? ` (${blank} blank scores count as 0)` : '',
      };
      const message = isMissing ? 'rowMayBeMissing' : 'wrong';
      return [{ cells: [cell], message, values, expected: values.sum, actual: values.stated }];
    });
  },

  explain: ({ values: { stated = 0 } }, form) => sumSteps(form, 'score', new Decimal(stated)),

  fix({ message, cells: [cell] }, form, around) {
    const { policy } = around;
    const total = statedTotals(form).find((one) => one.cell === cell);
    const sum = splitSum(form, 'score')?.sum.value;
    if (message !== 'wrong' || !total || !sum || !areScoresComplete(form, around)) return null;
    if (isOfIndicatorsOnly(total, form, policy) || !keepsGrade(form, policy, total.number, sum)) return null;
    const edit = numberEdit(form, total.cell, sum);
    return edit && { kind: areScoresSure(form, around) ? 'safe' : 'suggested', edits: [edit] };
  },
});

/** No column says what the rate earned, and the indicators' weights leave room for it: the sum cannot be completed. */
function isRateUnstated(form: Form, policy: Policy): boolean {
  if (form.funds?.lines.some((line) => line.score !== null) === true) return false;
  const weights = splitSum(form, 'weight');
  return (
    weights?.ofIndicators
      .reduce((sum, one) => sum.plus(one), new Decimal(policy.rateWeight.value))
      .eq(policy.total.value) === true
  );
}

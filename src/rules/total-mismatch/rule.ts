import type { Entry, Figure, Form } from '../../forms';
import type { Policy } from '../../policies';
import { Decimal, decimalFromFloat, plain, readNumber } from '../../values';
import { excerpt } from '../excerpt';
import { type Found, defineRule, unchecked } from '../rule';
import { isScored } from '../scored-row';
import { missingPoints } from '../weights-total/missing-row';
import { type SplitSum, splitSum, sumSteps } from '../weights-total/sum-steps';

const allowed = new Decimal('0.01');

/** A total that the form states. */
interface StatedTotal {
  readonly name: string;
  readonly figure: Pick<Figure, 'cell' | 'number'>;
}

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
    return totals.flatMap(({ name, figure: { cell, number } }): Found[] => {
      if (!number || isRight(number, scores, form, policy, cell)) return [];
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
});

/** The 总分 row's score and the 自评总分 beside its label; blank ones are none. */
function statedTotals(form: Form): readonly StatedTotal[] {
  const { totalRow, basics } = form;
  const inRow = totalRow?.score?.number
    ? [{ name: excerpt(totalRow.label.text), figure: totalRow.score }]
    : [];
  const beside = basics.flatMap(({ name, label, value }): StatedTotal[] => {
    const number = name === 'total' ? numberIn(form, value) : null;
    const title = excerpt(label.text.replace(/[:：]$/u, ''));
    return number ? [{ name: title, figure: { cell: value.cell, number } }] : [];
  });
  return [...inRow, ...beside];
}

/** The number that is stored, not what the format rounds it to. */
function numberIn({ sheet }: Form, { cell, text }: Entry): Decimal | null {
  const stored = sheet.cells.find((one) => one.row === cell.row && one.column === cell.column)?.content;
  if (typeof stored === 'number') return decimalFromFloat(stored);
  const reading = readNumber(text);
  return reading.state === 'number' ? reading.number : null;
}

function isRight(
  stated: Decimal,
  scores: SplitSum,
  form: Form,
  policy: Policy,
  cell: Figure['cell'],
): boolean {
  if (stated.minus(scores.sum.value).abs().lte(allowed)) return true;
  if (cell !== form.totalRow?.score?.cell || !isIndicatorsOnly(form, policy)) return false;
  const own = scores.ofIndicators.reduce((sum, one) => sum.plus(one), new Decimal(0));
  return stated.minus(own).abs().lte(allowed);
}

/** A 合计 of the indicator table alone: it states the indicators' 90 points, not the form's 100. */
function isIndicatorsOnly(form: Form, policy: Policy): boolean {
  const stated = form.totalRow?.weight?.number;
  const weights = splitSum(form, 'weight');
  if (!stated || !weights || stated.eq(policy.total.value)) return false;
  return weights.ofIndicators.reduce((sum, one) => sum.plus(one), new Decimal(0)).eq(stated);
}

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

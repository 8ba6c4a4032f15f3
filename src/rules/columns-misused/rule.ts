import { Decimal, plain } from '../../values';
import { defineRule, passed, unchecked } from '../rule';
import { additionSteps } from '../steps';

/** Weights and scores in the columns of target and actual, all the way down: one finding a form. */
export const columnsMisused = defineRule({
  id: 'columns-misused',
  title: {
    zh: '分值、得分填进了指标值、完成值列',
    en: 'Weights and scores stand in the target and actual columns',
  },
  scope: 'form',
  severity: 'error',
  basis: ({ basis }) => `指标值、完成值、分值、得分应各填在自己的列（本产品的判断）；${basis}`,
  messages: {
    blank: {
      what: {
        zh: '{rows} 行的指标值、完成值都是单个数字，指标值合计 {sum}，分值、得分列却没有数',
        en: 'in {rows} rows target and actual are bare numbers, the targets add up to {sum}, and weight and score hold no number',
      },
      why: {
        zh: '分值和得分填进了指标值、完成值列，目标和完成情况反而没有填',
        en: 'the points stand in the wrong columns, and what was planned and done is missing',
      },
    },
    without: {
      what: {
        zh: '{rows} 行的指标值、完成值都是单个数字，指标值合计 {sum}，像是分值和得分',
        en: 'in {rows} rows target and actual are bare numbers, and the targets add up to {sum} as weights do',
      },
      why: {
        zh: '表中没有完整的分值、得分列，分数填进了指标值、完成值列，目标和完成情况没有填',
        en: 'the table lacks a column of weights or scores, the points stand in the wrong ones, and what was planned and done is missing',
      },
    },
    copied: {
      what: {
        zh: '{rows} 行的指标值、完成值与分值、得分逐行相同，合计 {sum}',
        en: 'in {rows} rows target and actual are the same as weight and score, {sum} in all',
      },
      why: {
        zh: '指标值、完成值列填的是分数，目标和完成情况没有填',
        en: 'the target and actual columns hold points, and what was planned and done is missing',
      },
    },
  },
  advice: {
    zh: '分数填在分值、得分列；指标值填年初设定的目标，完成值填实际完成的数量或情况，并带上单位。',
    en: 'Move the points to the weight and score columns; enter what was planned and what was done, with units.',
  },
  explains: [
    { rule: 'target-missing', within: 'form' },
    { rule: 'weight-missing', within: 'form' },
    { rule: 'score-missing', within: 'form' },
    { rule: 'weights-total', within: 'form' },
    { rule: 'group-weights', within: 'form' },
    { rule: 'total-mismatch', within: 'form' },
    { rule: 'deviation-large', within: 'form' },
  ],

  detect(form, facts) {
    const has = (column: 'target' | 'actual' | 'weight' | 'score'): boolean =>
      form.indicators.some((indicator) => indicator[column] !== null);
    if (!has('target') || !has('actual')) return unchecked('no-such-column');
    const rows = facts.misusedRows;
    if (!rows) return passed;
    const cells = rows.flatMap(({ indicator: { target, actual } }) =>
      [target, actual].flatMap((entry) => entry?.cell ?? []),
    );
    const sum = rows.reduce((total, row) => total.plus(row.weight), new Decimal(0));
    const copied = rows.every(({ indicator }) => indicator.weight?.number);
    const values = { rows: String(rows.length), sum: plain(sum) };
    const message = !has('weight') || !has('score') ? 'without' : copied ? 'copied' : 'blank';
    return [{ cells, message, values }];
  },

  explain(_found, _form, { misusedRows }) {
    const rows = misusedRows ?? [];
    return [
      additionSteps(
        rows.map(({ indicator, weight }) => ({ number: weight, cell: indicator.target?.cell ?? null })),
      ),
    ];
  },
});

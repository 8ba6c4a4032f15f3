import { negligible, ratePointsInLabel } from '../../facts';
import type { Form } from '../../forms';
import type { Position } from '../../sheets';
import { Decimal, plain } from '../../values';
import { moreOrLess } from '../more-or-less';
import { rateIncluded } from '../rate-included';
import { defineRule, passed, unchecked } from '../rule';
import { term } from '../steps';
import { sumSteps } from '../sum-steps';

/** All weights, the execution rate's included, must add up to the policy's total. */
export const weightsTotal = defineRule({
  id: 'weights-total',
  title: { zh: '权重合计不等于总分值', en: 'Weights do not add up to the total' },
  scope: 'form',
  severity: 'error',
  basis: (policy) => `各项权重（含执行率）合计 = ${policy.total.value} 分；${policy.total.source}`,
  messages: {
    wrong: {
      what: {
        zh: '各项权重合计为 {sum} 分{rateZh}，应为 {total} 分，{lessOrMoreZh} {difference} 分{statedZh}',
        en: 'all weights{rateEn} add up to {sum}, not to {total}',
      },
      why: {
        zh: '总分因此不是按 {total} 分计的',
        en: '{difference} too {lessOrMoreEn}{statedEn}; the total is not out of {total} points',
      },
    },
    stated: {
      what: {
        zh: '各项权重合计为 {sum} 分{rateZh}，合计行填的是 {stated} 分',
        en: 'all weights{rateEn} add up to {sum}, and the total row says {stated}',
      },
      why: { zh: '合计行与各行不一致', en: 'one of the two is wrong' },
    },
    rowMayBeMissing: {
      what: {
        zh: '各项权重合计为 {sum} 分{rateZh}，应为 {total} 分，少 {difference} 分{statedZh}；得分合计与所填总分也相差 {difference} 分，可能漏填一行指标',
        en: 'all weights{rateEn} add up to {sum}, not to {total}: {difference} too little{statedEn}; the scores are short of the stated total by the same {difference}, so a row of {difference} points may be missing',
      },
    },
  },
  adviceFor: {
    stated: {
      zh: '核对合计行与各行的权重，改正不一致的一处。',
      en: 'Compare the total row with its rows and correct the one that is wrong.',
    },
  },
  advice: {
    zh: '对照批复的指标体系，补上漏填的指标或调整权重，使合计为 {total} 分。',
    en: 'Compare with the approved indicators; add the missing one or adjust weights until they make {total}.',
  },

  detect(form, { policy, weights, missingPoints, canAddWeights }) {
    if (!policy.scored.value) return unchecked('policy');
    if (form.indicators.every((indicator) => indicator.weight === null)) return unchecked('no-such-column');
    if (!weights) return unchecked('blank');
    if (!canAddWeights) return unchecked('unreadable');
    const sum = weights.sum.value;
    const total = new Decimal(policy.total.value);
    const missing = total.minus(sum);
    if (missing.abs().lt(negligible)) {
      const other = statedOtherwise(form, sum);
      if (!other) return passed;
      const told = { ...rateIncluded(form, 'weight'), sum: plain(sum), stated: plain(other) };
      return [
        { cells: [placeOf(form)], message: 'stated', values: told, expected: told.sum, actual: told.stated },
      ];
    }
    // Hubei prints the rate's weight in a header, "得分(20分×执行率)"; the indicators then make up the rest.
    const ofRate = [policy.rateWeight.value, ratePointsInLabel(form)];
    if (!hasRateWeights(form) && ofRate.some((points) => missing.eq(points))) return passed;
    const stated = form.totalRow?.weight?.number;
    const saysOtherwise = stated !== undefined && stated !== null && !stated.eq(sum);
    const values = {
      ...rateIncluded(form, 'weight'),
      sum: plain(sum),
      total: plain(total),
      ...moreOrLess(sum, total),
      statedZh: saysOtherwise ? `（总分行填的是 ${plain(stated)} 分）` : '',
      statedEn: saysOtherwise ? ` (the total row says ${plain(stated)})` : '',
    };
    const message = missingPoints ? 'rowMayBeMissing' : 'wrong';
    return [{ cells: [placeOf(form)], message, values, expected: values.total, actual: values.sum }];
  },

  explain: ({ message }, { totalRow }, facts) =>
    sumSteps(
      facts,
      'weight',
      message === 'stated' && totalRow?.weight?.number
        ? term(totalRow.weight.number)
        : term(new Decimal(facts.policy.total.value)),
    ),
});

/** What a total row says that is neither the sum of the weights, nor that of the indicators', nor anything of the scores. */
function statedOtherwise(form: Form, sum: Decimal): Decimal | null {
  const { totalRow, indicators } = form;
  const stated = totalRow?.weight?.number;
  if (!stated || !totalRow.score?.number) return null;
  const sumOf = (column: 'weight' | 'score'): Decimal =>
    indicators.reduce((all, one) => all.plus(one[column]?.number ?? 0), new Decimal(0));
  const sums = [sum, sumOf('weight'), sumOf('score'), totalRow.score.number];
  return sums.some((one) => one.minus(stated).abs().lt(negligible)) ? null : stated;
}

function hasRateWeights({ funds }: Form): boolean {
  return funds?.lines.some((line) => line.weight !== null) === true;
}

/** The total row's weight, else the header over the weights, else the first of them. */
function placeOf(form: Form): Position {
  const header = form.blocks.find((block) => block.headers.weight)?.headers.weight;
  const first = form.indicators.find((indicator) => indicator.weight)?.weight;
  return form.totalRow?.weight?.cell ?? header?.cell ?? first?.cell ?? form.range.from;
}

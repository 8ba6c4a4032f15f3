import type { Facts } from '../../facts';
import type { Form, Indicator } from '../../forms';
import { halfUp, isCeiling } from '../../scoring';
import { Decimal, plain } from '../../values';
import { defineRule, passed, unchecked } from '../rule';
import { additionSteps, step } from '../steps';

/** Fewer rows than this say nothing of the form as a whole. */
const fewest = 3;

/** Every score is full, and half of the weight was passed by far: the targets were set too low to tell anything. */
export const allFullMarks = defineRule({
  id: 'all-full-marks',
  title: {
    zh: '各项全得满分，指标值可能普遍偏低',
    en: 'Full marks all over, and targets that may be too low',
  },
  scope: 'form',
  severity: 'hint',
  basis: ({ deviationBands: { value, source } }) =>
    `偏离度 ${value.excessive}% 起为过大，半数以上权重如此而全得满分的，指标值缺乏约束（${source}）`,
  messages: {
    full: {
      what: {
        zh: '{count} 项指标全得满分，而其中 {number} 项、共 {weight} 分（全部 {total} 分的 {share}%）比指标值高出 {limit}% 及以上',
        en: 'all {count} indicators got full marks, while {number} of them, {weight} of {total} points ({share}%), passed their targets by {limit}% or more',
      },
      why: { zh: '指标值可能普遍偏低，请说明原因', en: 'the targets may be too low; give the reasons' },
    },
  },
  advice: {
    zh: '对照各项偏离度说明原因后，可以“说明后保留”；明年按近年实际水平设定指标值，必要时按办法对得分适度调减。',
    en: 'Explain the deviations and keep the finding with that; set next year’s targets by what was reached, and cut scores where the scoring rules ask for it.',
  },

  detect(form, facts) {
    const { policy, isScored } = facts;
    if (!policy.scored.value) return unchecked('policy');
    const rows = form.indicators.filter(isScored);
    if (rows.every(({ score }) => score === null)) return unchecked('no-such-column');
    if (rows.some(({ weight, score }) => !weight?.number || !score?.number)) return unchecked('blank');
    if (rows.length < fewest) return unchecked('not-applicable');
    if (rows.some(({ weight, score }) => !isFull(weight?.number, score?.number))) return passed;
    const { far, weight, total } = farAhead(form, facts);
    if (total.isZero() || weight.times(2).lt(total)) return passed;
    const values = {
      count: String(rows.length),
      number: String(far.length),
      weight: plain(weight),
      total: plain(total),
      share: plain(halfUp(weight.times(100).div(total))),
      limit: String(policy.deviationBands.value.excessive),
    };
    return [{ cells: [placeOf(form)], message: 'full', values }];
  },

  explain(_found, form, facts) {
    const { far, weight, total } = farAhead(form, facts);
    const share = halfUp(weight.times(100).div(total));
    const terms = far.flatMap(({ weight: own }) => own ?? []);
    const [only] = terms.length === 1 ? terms : [];
    return [
      terms.length > 1 ? additionSteps(terms) : null,
      step`${only ?? weight} ÷ ${total} × 100% = ${share}%`,
    ];
  },
});

interface FarAhead {
  /** The scored rows that passed their targets by the policy's limit, and what they weigh of all. */
  readonly far: readonly Indicator[];
  readonly weight: Decimal;
  readonly total: Decimal;
}

function farAhead(form: Form, facts: Facts): FarAhead {
  const limit = facts.policy.deviationBands.value.excessive;
  const rows = form.indicators.filter(facts.isScored);
  const far = rows.filter((indicator) => isFar(indicator, facts, limit));
  return { far, weight: sumOf(far), total: sumOf(rows) };
}

function isFull(weight: Decimal | null | undefined, score: Decimal | null | undefined): boolean {
  return !!weight && !!score && score.gte(weight);
}

/** Less of a ceiling, down to nothing, is 100 % better: that is no loose target. */
function isFar(indicator: Indicator, { assess }: Facts, limit: number): boolean {
  const { comparison, deviation } = assess(indicator);
  const quantitative = comparison.comparable && comparison.kind === 'quantitative';
  const nature = quantitative ? comparison.nature : indicator.statedNature;
  if (nature !== null && nature !== '定性' && isCeiling(nature)) return false;
  return (deviation ?? indicator.deviation?.number)?.gte(limit) === true;
}

function sumOf(rows: readonly Indicator[]): Decimal {
  return rows.reduce((sum, { weight }) => sum.plus(weight?.number ?? 0), new Decimal(0));
}

/** The stated total, else the header over the scores, else the first of them. */
function placeOf(form: Form): Form['range']['from'] {
  const header = form.blocks.find((block) => block.headers.score)?.headers.score;
  const first = form.indicators.find((indicator) => indicator.score)?.score;
  return form.statedTotal?.cell ?? header?.cell ?? first?.cell ?? form.range.from;
}

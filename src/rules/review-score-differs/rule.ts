import { added } from '../../facts';
import type { Indicator } from '../../forms';
import { type Decimal, plain } from '../../values';
import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';
import { additionSteps, step } from '../steps';

const allowed = 0.005;

/** What the unit gave itself and what its reviewer gave, where they differ: one finding a form. */
export const reviewScoreDiffers = defineRule({
  id: 'review-score-differs',
  title: { zh: '自评得分与复核得分不同', en: 'Self and reviewer’s score differ' },
  scope: 'form',
  severity: 'hint',
  basis: () => '自评得分与复核得分不同的，应有依据，并据以更正自评结果',
  messages: {
    one: {
      what: {
        zh: '“{name}”自评 {own} 分，复核 {given} 分，相差 {difference} 分',
        en: '“{name}” gave itself {own} points and the reviewer {given}, a difference of {difference}',
      },
    },
    several: {
      what: {
        zh: '有 {count} 项指标的自评得分与复核得分不同，复核合计{lessOrMoreZh} {difference} 分，如“{name}”自评 {own} 分、复核 {given} 分',
        en: '{count} scores differ from the reviewer’s, who gave {difference} {lessOrMoreEn} in all, such as {given} for the {own} of “{name}”',
      },
    },
  },
  advice: {
    zh: '按复核意见更正自评得分，或写明理由，“说明后保留”。',
    en: 'Correct the score as the reviewer says, or keep the finding and say why the score stands.',
  },

  detect(form) {
    if (form.indicators.every(({ score, reviewScore }) => !score || !reviewScore))
      return unchecked('no-such-column');
    const pairs = form.indicators.flatMap(pairOf);
    if (pairs.length === 0) return unchecked('blank');
    const apart = pairs.filter(({ by }) => by.abs().gt(allowed));
    const [first] = apart;
    if (!first) return passed;
    const all = added(apart.map(({ by }) => by));
    const values = {
      count: String(apart.length),
      name: nameOf(first.indicator),
      own: plain(first.own),
      given: plain(first.given),
      difference: plain((apart.length === 1 ? first.by : all).abs()),
      lessOrMoreZh: all.isNegative() ? '少' : '多',
      lessOrMoreEn: all.isNegative() ? 'less' : 'more',
    };
    const cells = apart.flatMap(({ indicator }) => indicator.reviewScore?.cell ?? []);
    return [{ cells, message: apart.length === 1 ? 'one' : 'several', values }];
  },

  explain(_found, form) {
    const apart = form.indicators.flatMap(pairOf).filter(({ by }) => by.abs().gt(allowed));
    const own = additionSteps(
      apart.map(({ own: number, indicator }) => ({ number, cell: indicator.score?.cell ?? null })),
    );
    const given = additionSteps(
      apart.map(({ given: number, indicator }) => ({ number, cell: indicator.reviewScore?.cell ?? null })),
    );
    if (apart.length > 1) return [own, given];
    return apart.flatMap(({ indicator: { score, reviewScore }, by }) =>
      score && reviewScore ? [step`${reviewScore} − ${score} = ${plain(by).replace('-', '−')}`] : [],
    );
  },
});

interface Pair {
  readonly indicator: Indicator;
  readonly own: Decimal;
  readonly given: Decimal;
  /** What the reviewer gave beyond the unit's own. */
  readonly by: Decimal;
}

/** A row on which both stand. */
function pairOf(indicator: Indicator): readonly Pair[] {
  const [own, given] = [indicator.score?.number, indicator.reviewScore?.number];
  return own && given ? [{ indicator, own, given, by: given.minus(own) }] : [];
}

import { notCompared } from '../../facts';
import type { Indicator } from '../../forms';
import { type Grade, hundredth, plain } from '../../values';
import { excerpt } from '../excerpt';
import type { Wording } from '../../words';
import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';
import { step } from '../steps';

const grades: Readonly<Record<Grade, Wording>> = {
  met: { zh: '达成', en: 'met' },
  partly: { zh: '部分达成', en: 'partly met' },
  unmet: { zh: '未达成', en: 'not met' },
};

/**
 * A 定性 row scored below the band of its grade, or 基本完成 with full points. A score above the band of 部分 and 未完成 is
 * score-above-rule's; a real reason settles either.
 */
export const qualitativeBand = defineRule({
  id: 'qualitative-band',
  title: { zh: '定性指标得分与完成档次不符', en: 'The score is outside the band of the grade' },
  scope: 'indicator',
  severity: 'warning',
  basis: ({ qualitativeBands }) => `定性指标按达成程度分档给分；${qualitativeBands.source}`,
  messages: {
    below: {
      what: {
        zh: '“{name}”的完成情况是“{actual}”，属“{gradeZh}”一档，应得 {from}–{to} 分，填了 {score} 分，没有说明原因',
        en: '“{name}” is “{actual}”, that is {gradeEn}, which earns {from}–{to} points; it got {score} and no reason',
      },
      why: { zh: '完成情况与得分不一致', en: 'account and score disagree' },
    },
    full: {
      what: {
        zh: '“{name}”的完成情况写的是“{actual}”，属“{gradeZh}”一档，得 {from}–{to} 分，却得了满分 {score} 分',
        en: '“{name}” is “{actual}”, that is {gradeEn}, which earns {from}–{to} points, but got all {score}',
      },
      why: { zh: '没有全部完成的不能得满分', en: 'what is not quite done does not get full points' },
    },
  },
  advice: {
    zh: '得分改到 {from}–{to} 分之间；实际情况不是这一档的，改完成情况；另有扣分依据的，在原因栏写明。',
    en: 'Bring the score between {from} and {to}, correct the account of what was done, or say what the points were lost for.',
  },

  detect(indicator, { assess, givesReason, policy }) {
    if (!policy.scored.value) return unchecked('policy');
    const { weight, score, actual } = indicator;
    if (!weight || !score || !actual) return unchecked('no-such-column');
    if (!weight.number || !score.number) return unchecked('blank');
    const { comparison, band } = assess(indicator);
    if (!comparison.comparable) return notCompared(comparison.why);
    if (comparison.kind !== 'qualitative') return unchecked('not-applicable');
    if (!band) return unchecked('policy');
    const isFull = isAlmostDone(indicator) && score.number.eq(weight.number);
    const isAbove = isFull && score.number.minus(band.to).gt(hundredth);
    const isBelow = band.from.minus(score.number).gt(hundredth);
    if (!isAbove && !isBelow) return passed;
    if (givesReason(indicator)) return passed;
    const grade = grades[comparison.grade];
    const values = {
      name: nameOf(indicator),
      actual: excerpt(actual.text),
      gradeZh: grade.zh,
      gradeEn: grade.en,
      from: plain(band.from),
      to: plain(band.to),
      score: plain(score.number),
    };
    return [
      {
        cells: [score.cell],
        message: isBelow ? 'below' : 'full',
        values,
        expected: `${values.from}–${values.to}`,
        actual: values.score,
      },
    ];
  },

  explain({ message }, indicator, { assess, policy }) {
    const { comparison, band } = assess(indicator);
    const { weight, score } = indicator;
    if (!comparison.comparable || comparison.kind !== 'qualitative' || !band || !weight || !score) return [];
    const shares = policy.qualitativeBands.value.find(({ grade }) => grade === comparison.grade);
    if (!shares) return [];
    return message === 'below'
      ? [step`${weight} × ${String(shares.from)}% = ${band.from}`, step`${score} < ${band.from}`]
      : [step`${weight} × ${String(shares.to)}% = ${band.to}`, step`${score} > ${band.to}`];
  },
});

/** "基本完成": score-above-rule takes 部分, which is the rule's own word, and leaves this to us. */
function isAlmostDone({ actualReading }: Indicator): boolean {
  return (
    actualReading.kind === 'words' && actualReading.grade === 'partly' && !actualReading.text.includes('部分')
  );
}

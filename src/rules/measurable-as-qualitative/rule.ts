import { isCodeClash } from '../../facts';
import type { Indicator } from '../../forms';
import type { Measure } from '../../values';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';

/** More words around the number than this, and the target is a sentence in which a number happens to stand. */
const mostWords = 6;

/** 定性 although the target is a number that could be met or missed: 前10, ≥5次. */
export const measurableAsQualitative = defineRule({
  id: 'measurable-as-qualitative',
  title: { zh: '可以量化的指标填成了定性', en: 'Qualitative, though the target is a number' },
  scope: 'indicator',
  severity: 'hint',
  basis: ({ basis }) => `绩效指标应尽量量化，不能量化的才作定性描述（本产品的判断）；${basis}`,
  messages: {
    measurable: {
      what: {
        zh: '“{name}”的指标性质是“定性”，指标值“{target}”却可以量化，完成值只填了“{actual}”',
        en: '“{name}” is called qualitative, but its target “{target}” is a number and its actual “{actual}”',
      },
      why: { zh: '无法判断实际完成多少', en: 'nobody can see how much was done' },
    },
  },
  advice: {
    zh: '指标性质改为 ≥、= 或 ≤，指标值填数字，完成值填实际数；本年批复后不能改的，在说明栏写出实际数，可以“说明后保留”，下年再改。',
    en: 'Use ≥, = or ≤ with numbers; where this year’s form is fixed, give the real figure in the reason column.',
  },

  detect(indicator, facts) {
    const { nature, target, actual, targetReading } = indicator;
    if (!nature || !target || !actual) return unchecked('no-such-column');
    if (indicator.statedNature !== '定性' || !facts.mustBeFilled(indicator))
      return unchecked('not-applicable');
    if (targetReading.kind !== 'measure' || !isMeasurable(indicator, targetReading)) return passed;
    const values = {
      name: nameOf(indicator),
      target: excerpt(target.text),
      actual: excerpt(actual.text),
    };
    return [{ cells: [nature.cell, target.cell], message: 'measurable', values }];
  },
});

/** A number with an operator or a unit, of its own or in the column. A bare 100 or 1 is a code for "done". */
function isMeasurable(indicator: Indicator, target: Measure): boolean {
  if (isCodeClash(indicator) || (target.before + target.after).replace(/\s/gu, '').length > mostWords)
    return false;
  const bare = target.nature === null && target.low.eq(target.high);
  if (bare && (target.low.eq(1) || target.low.eq(100)) && target.unit?.kind !== 'rank') return false;
  const unit = target.unit ?? indicator.unitReading;
  return !bare || unit !== null;
}

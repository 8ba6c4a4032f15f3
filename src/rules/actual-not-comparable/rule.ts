import { notCompared } from '../../facts';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';

/** A target with a number wants an actual with a number: 完成, 按计划完成 and a prize do not say how much was done. */
export const actualNotComparable = defineRule({
  id: 'actual-not-comparable',
  title: { zh: '完成值没有数字，无法与指标值比较', en: 'The actual has no number to compare' },
  scope: 'indicator',
  severity: 'warning',
  basis: () => '得分系数由完成值与指标值比较得出，定量指标的完成值应是数值',
  messages: {
    words: {
      what: {
        zh: '“{name}”的指标值是“{target}”，完成值写的是“{actual}”，没有数字',
        en: 'the target of “{name}” is “{target}”, the actual “{actual}” has no number',
      },
      why: { zh: '无法判断完成多少，得分缺少依据', en: 'nobody can tell how much was done' },
    },
  },
  advice: {
    zh: '完成值改填实际完成的数量，单位与指标值一致；文字情况可以写在说明栏。',
    en: 'Write the number that was achieved, in the unit of the target; words belong in the reason column.',
  },

  detect(indicator, { assess }) {
    const { target, actual } = indicator;
    if (!target || !actual) return unchecked('no-such-column');
    const { comparison } = assess(indicator);
    if (comparison.comparable) return passed;
    if (comparison.why !== 'actual-words') return notCompared(comparison.why);
    const values = { name: nameOf(indicator), target: excerpt(target.text), actual: excerpt(actual.text) };
    return [{ cells: [actual.cell, target.cell], message: 'words', values, actual: values.actual }];
  },
});

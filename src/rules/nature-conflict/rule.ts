import { notCompared } from '../../facts';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';

/** The nature column and an operator inside the target must say the same. */
export const natureConflict = defineRule({
  id: 'nature-conflict',
  title: { zh: '指标性质与指标值中的符号矛盾', en: 'Nature column and target disagree' },
  scope: 'indicator',
  severity: 'warning',
  basis: () => '指标性质决定偏离度的正负和得分系数的算法，一项指标只能有一种',
  messages: {
    conflict: {
      what: {
        zh: '“{name}”的指标性质是“{nature}”，指标值却写“{target}”，是“{within}”的意思',
        en: 'the nature of “{name}” is “{nature}”, but its target “{target}” says “{within}”',
      },
      why: { zh: '按哪个算，完成与否的结论可能不同', en: 'whether it was met depends on which is right' },
    },
  },
  advice: {
    zh: '指标性质与指标值保留一致的一种；有指标性质栏的，指标值只填数字。',
    en: 'Make both say the same; where there is a nature column the target is the number alone.',
  },

  detect(indicator, { assess }) {
    const { nature, target, targetReading } = indicator;
    if (!nature || !target) return unchecked('no-such-column');
    const { comparison } = assess(indicator);
    if (comparison.comparable) return passed;
    if (comparison.why !== 'nature-conflict') return notCompared(comparison.why);
    const values = {
      name: nameOf(indicator),
      nature: excerpt(nature.text),
      target: excerpt(target.text),
      within: (targetReading.kind === 'measure' && targetReading.nature) || '',
    };
    return [{ cells: [nature.cell, target.cell], message: 'conflict', values }];
  },
});

import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';

/** A scored indicator must have a target. 无, "—" and "/" are answers; a 绩效标准 beside a blank target stands for it. */
export const targetMissing = defineRule({
  id: 'target-missing',
  title: { zh: '指标值未填', en: 'The target is blank' },
  scope: 'indicator',
  severity: 'error',
  basis: () => '得分 = 分值 × 得分系数，得分系数由完成值与指标值比较得出',
  messages: {
    blank: {
      what: { zh: '“{name}”没有填指标值', en: '“{name}” has no target' },
      why: {
        zh: '无法评价完成情况',
        en: 'without one the result cannot be judged',
      },
    },
  },
  advice: {
    zh: '按年初批复的绩效目标补填指标值；定性指标写明要达到的程度。',
    en: 'Fill in the target approved at the start of the year; for a qualitative one, the level to be reached.',
  },

  // A form that is blank as a whole is told once, by form-unfilled, not row by row.
  detect(indicator, facts) {
    const { target, standard } = indicator;
    if (!target) return unchecked('no-such-column');
    if (!facts.mustBeFilled(indicator)) return unchecked('not-applicable');
    if (target.noValue !== undefined) return unchecked('unreadable');
    const { textOver } = facts;
    if (textOver(target) !== '' || (standard && textOver(standard) !== '')) return passed;
    if (facts.isUnfilled) return unchecked('not-applicable');
    return [{ cells: [target.cell], message: 'blank', values: { name: nameOf(indicator) } }];
  },
});

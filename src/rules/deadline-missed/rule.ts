import { isWrong } from '../../facts';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';

/** Done after the day it was due, with the points of what was done in time. */
export const deadlineMissed = defineRule({
  id: 'deadline-missed',
  title: { zh: '晚于规定时间，仍得满分', en: 'Late, and full marks all the same' },
  scope: 'indicator',
  severity: 'warning',
  basis: () => '没有按时完成的时效指标不得满分',
  messages: {
    late: {
      what: {
        zh: '“{name}”应在“{target}”完成，完成时间是“{actual}”，晚了，却得满分 {score} 分',
        en: '“{name}” was due “{target}” and done “{actual}”, which is later, yet it has all its {score} points',
      },
    },
    expected: {
      what: {
        zh: '“{name}”应在“{target}”完成，完成值写的是“{actual}”，已过期限，却得满分 {score} 分',
        en: '“{name}” was due “{target}” and the actual says “{actual}”, which is later, yet it has all its {score} points',
      },
    },
  },
  advice: {
    zh: '核对完成时间；确实晚了的扣分，并在原因栏说明。',
    en: 'Check the date; if it was late, take points off and say why.',
  },

  detect(indicator, { policy, missedDeadline }) {
    if (!policy.scored.value) return unchecked('policy');
    const { target, actual, weight, score } = indicator;
    if (!target || !actual || !weight || !score) return unchecked('no-such-column');
    if (!weight.number || !score.number) return unchecked('blank');
    const told = missedDeadline(indicator);
    if (told !== null && !isWrong(told)) return told;
    if (told === null || score.number.lt(weight.number)) return passed;
    const values = {
      name: nameOf(indicator),
      target: excerpt(target.text),
      actual: excerpt(actual.text),
      score: excerpt(score.text),
    };
    return [{ cells: [actual.cell, score.cell], message: told.isDone ? 'late' : 'expected', values }];
  },
});

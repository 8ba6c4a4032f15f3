import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { type Found, defineRule, unchecked } from '../rule';
import { contradictions } from './clauses';

/** A number in the goal's result that is not the one the indicator table gives for the same thing. */
export const narrativeDiffers = defineRule({
  id: 'narrative-differs',
  title: { zh: '目标完成情况与指标表的数字不一致', en: 'The narrative contradicts the table' },
  scope: 'form',
  severity: 'hint',
  basis: () => '同一张表内，目标完成情况与指标完成值应一致',
  messages: {
    differs: {
      what: {
        zh: '目标完成情况写“{clause}”，指标表里“{name}”的完成值是“{actual}”',
        en: 'the result says “{clause}”, the table gives “{actual}” for “{name}”',
      },
      why: { zh: '两处说的像是同一件事，数字却不同', en: 'they seem to speak of one thing, in two numbers' },
    },
  },
  advice: {
    zh: '按台账核对，改正有误的一处；口径不同的，在文字里写清，可以“说明后保留”。',
    en: 'Check both and correct the wrong one; where different things were counted, say so and keep the finding with that.',
  },

  detect(form, facts) {
    const { result } = form.goals;
    if (!result) return unchecked('not-applicable');
    if (result.text === '') return unchecked('blank');
    return contradictions(facts).flatMap(({ indicator, clause }): Found<'differs'>[] => {
      if (!indicator.actual) return [];
      const values = {
        clause: excerpt(clause),
        name: nameOf(indicator),
        actual: excerpt(indicator.actual.text),
      };
      return [{ cells: [result.cell, indicator.actual.cell], message: 'differs', values }];
    });
  },
});

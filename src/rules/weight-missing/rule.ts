import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';

/** An indicator that was set or carried out must have a weight, if only 0. */
export const weightMissing = defineRule({
  id: 'weight-missing',
  title: { zh: '分值未填', en: 'The weight is blank' },
  scope: 'indicator',
  severity: 'error',
  basis: ({ total }) => `各指标分值与执行率分值之和为 ${total.value} 分（${total.source}）`,
  messages: {
    blank: {
      what: { zh: '“{name}”没有填分值', en: '“{name}” has no weight' },
      why: {
        zh: '得分无法计算，分值合计也会缺这一项',
        en: 'no score can be computed, and the weights do not add up',
      },
    },
  },
  advice: {
    zh: '补填这项指标的分值；不计分的填 0。',
    en: 'Fill in the weight of this indicator; where it does not count, write 0.',
  },
  explains: [
    { rule: 'weights-total', within: 'form' },
    { rule: 'group-weights', within: 'form' },
  ],

  // A form that is blank as a whole, or whose figures stand in other columns, is told once, not row by row.
  detect(indicator, facts) {
    if (!facts.policy.scored.value) return unchecked('policy');
    const { weight } = indicator;
    if (!weight) return unchecked('no-such-column');
    if (!facts.isNamed(indicator) || !facts.isScored(indicator)) return unchecked('not-applicable');
    if (weight.state === 'unreadable') return unchecked('unreadable');
    if (weight.state !== 'blank' || facts.textOver(weight) !== '') return passed;
    if (facts.isUnfilled || facts.misusedRows !== null) return unchecked('not-applicable');
    return [{ cells: [weight.cell], message: 'blank', values: { name: nameOf(indicator) } }];
  },
});

import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';

/** A scored indicator must say what was done. "—" and "/" are answers. */
export const actualMissing = defineRule({
  id: 'actual-missing',
  title: { zh: '完成值未填', en: 'The actual is blank' },
  scope: 'indicator',
  severity: 'error',
  basis: () => '得分 = 分值 × 得分系数，得分系数由完成值与指标值比较得出',
  messages: {
    blank: {
      what: { zh: '“{name}”没有填完成值', en: '“{name}” has no actual' },
      why: { zh: '得分缺少依据', en: 'nothing supports its score' },
    },
  },
  advice: {
    zh: '补填全年实际完成的数量或情况；确实没有完成的填 0，并在原因栏说明。',
    en: 'Fill in what was achieved in the year; where it was nothing write 0 and give the reason.',
  },

  // A form that is blank as a whole is told once, by form-unfilled, not row by row.
  detect(indicator, facts) {
    const { actual } = indicator;
    if (!actual) return unchecked('no-such-column');
    if (!facts.mustBeFilled(indicator)) return unchecked('not-applicable');
    if (actual.noValue !== undefined) return unchecked('unreadable');
    if (facts.textOver(actual) !== '') return passed;
    if (facts.isUnfilled) return unchecked('not-applicable');
    return [{ cells: [actual.cell], message: 'blank', values: { name: nameOf(indicator) } }];
  },
});

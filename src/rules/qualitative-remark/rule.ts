import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';

/** Where the policy asks for it, a 定性 row says in words why it got its points. */
export const qualitativeRemark = defineRule({
  id: 'qualitative-remark',
  title: { zh: '定性指标未填评分说明', en: 'A qualitative row without a note on its score' },
  scope: 'indicator',
  severity: 'error',
  basis: ({ qualitativeNeedsRemark }) => qualitativeNeedsRemark.source,
  messages: {
    blank: {
      what: {
        zh: '“{name}”是定性指标，得了分，没有填评分说明',
        en: '“{name}” is qualitative and scored, and nothing is said of its score',
      },
      why: { zh: '系统不予保存', en: 'the system does not save the form' },
    },
  },
  advice: {
    zh: '在评分说明栏写明得分的依据，如考核结果、佐证材料。',
    en: 'Say what the score rests on, such as an appraisal or a document.',
  },

  detect(indicator, { policy, isNamed, isScored, textOver }) {
    if (!policy.qualitativeNeedsRemark.value) return unchecked('policy');
    const { reason, score, statedNature, others } = indicator;
    if (!reason || !score) return unchecked('no-such-column');
    if (statedNature !== '定性' || !isNamed(indicator) || !isScored(indicator))
      return unchecked('not-applicable');
    if (!score.number) return unchecked('blank');
    // A remark may stand in a column that nobody named.
    const isSaid =
      textOver(reason) !== '' || others.some(({ words }) => /\p{Script=Han}/u.test(words.squeezed));
    return isSaid
      ? passed
      : [{ cells: [reason.cell], message: 'blank', values: { name: nameOf(indicator) } }];
  },
});

import { isWrong } from '../../facts';
import { plain } from '../../values';
import { nameOf } from '../names';
import { defineRule, passed } from '../rule';
import { scoreFix } from '../score-fix';
import { pointsSteps } from '../score-steps';

/** An unmet target may not get more than its share of the weight, by the formula that gives the most. */
export const scoreAboveRule = defineRule({
  id: 'score-above-rule',
  title: { zh: '得分高于按办法应得的分', en: 'Score higher than the scoring rules give' },
  scope: 'indicator',
  severity: 'error',
  basis: ({ reverse, qualitativeBands }) =>
    `得分 = 分值 × 得分系数；${reverse.source}；${qualitativeBands.source}`,
  messages: {
    unmet: {
      what: {
        zh: '“{name}”没有完成指标值，最多得 {expected} 分，填了 {actual} 分',
        en: '“{name}” missed its target and earns {expected} points at most, not {actual}',
      },
      why: { zh: '自评总分因此偏高', en: 'the excess raises the total' },
    },
    grade: {
      what: {
        zh: '“{name}”的完成情况没有全部达成，这一档应低于 {expected} 分，填了 {actual} 分',
        en: '“{name}” was not fully achieved; its grade earns less than {expected} points, not {actual}',
      },
      why: { zh: '自评总分因此偏高', en: 'the excess raises the total' },
    },
  },
  advice: {
    zh: '得分改为{mostZh}，并在原因栏说明未完成的原因；若完成值填错，请改完成值。',
    en: 'Lower the score to {mostEn} and say why the target was missed, or correct the actual.',
  },
  adviceFor: {
    grade: {
      zh: '得分改为低于 {expected} 分，并在原因栏说明未完成的原因；若完成情况填错，请改完成值。',
      en: 'Lower the score to less than {expected} and say why the target was missed, or correct the actual.',
    },
  },

  detect(indicator, { scoreAboveRule: told }) {
    const wrong = told(indicator);
    if (wrong === null) return passed;
    if (!isWrong(wrong)) return wrong;
    const [expected, actual] = [plain(wrong.most), plain(wrong.stated)];
    const mostZh = wrong.most.isZero() ? '0 分' : `不超过 ${expected} 分`;
    const mostEn = wrong.most.isZero() ? '0' : `${expected} at most`;
    const values = { name: nameOf(indicator), expected, actual, mostZh, mostEn };
    const message = wrong.by === 'grade' ? 'grade' : 'unmet';
    return [{ cells: [wrong.score.cell], message, values, expected, actual }];
  },

  explain: (_found, indicator, facts) => pointsSteps(indicator, facts, 'most'),

  // Never safe: the actual may be what is wrong, and only who filled in the form knows. A band, or two formulas that give
  // different points, leave the choice to the form; points taken without a reason would be the next finding.
  fix({ message }, indicator, facts) {
    const { weight, score } = indicator;
    const [right, ...others] = facts.assess(indicator).scores;
    if (message !== 'unmet' || !right || !score?.number || !weight?.number) return null;
    if (others.some((other) => !other.eq(right))) return null;
    const wasShort = score.number.lt(weight.number);
    if (!wasShort && !facts.givesReason(indicator)) return null;
    const fix = scoreFix(score, right, facts);
    return fix && { ...fix, kind: 'suggested' };
  },
});

import { isWrong } from '../../facts';
import { plain } from '../../values';
import { nameOf } from '../names';
import { defineRule, passed } from '../rule';
import { pointsSteps } from '../score-steps';

/** A score below what every accepted formula gives, with a reason. Without one the lack of it is the finding: shortfall-unexplained. */
export const scoreBelowRule = defineRule({
  id: 'score-below-rule',
  title: { zh: '得分低于按办法应得的分', en: 'Score lower than the scoring rules give' },
  scope: 'indicator',
  severity: 'warning',
  basis: ({ reverse }) =>
    `得分 = 分值 × 得分系数，完成指标值的得分系数为 100%，未完成的按完成比例（${reverse.source}）`,
  messages: {
    met: {
      what: {
        zh: '“{name}”已完成指标值，应得 {expected} 分，填了 {actual} 分',
        en: '“{name}” met its target and earns {expected} points, not {actual}',
      },
      why: { zh: '得分与完成值不一致', en: 'the points lost do not go with the actual' },
    },
    unmet: {
      what: {
        zh: '“{name}”按完成比例应得 {expected} 分，填了 {actual} 分',
        en: '“{name}” earns {expected} points by its share done, not {actual}',
      },
      why: { zh: '得分低于按完成比例计算的分数', en: 'the score is lower than the share that was done' },
    },
  },
  advice: {
    zh: '先核对完成值；完成值无误的，得分改为 {expected} 分；原因栏已写明扣分依据的，可以“说明后保留”。',
    en: 'Check the actual first; if it is right, change the score to {expected}, or, where the reason column says what else they were lost for, keep the finding with an explanation.',
  },

  detect(indicator, { scoreBelowRule: told }) {
    const wrong = told(indicator);
    if (wrong === null) return passed;
    if (!isWrong(wrong)) return wrong;
    const [expected, actual] = [plain(wrong.least), plain(wrong.stated)];
    const values = { name: nameOf(indicator), expected, actual };
    return [{ cells: [wrong.score.cell], message: wrong.met ? 'met' : 'unmet', values, expected, actual }];
  },

  explain: (_found, indicator, facts) => pointsSteps(indicator, facts, 'least'),
});

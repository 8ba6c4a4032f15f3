import { type Facts, added, isRateRow } from '../../facts';
import type { Figure } from '../../forms';
import { executionRate, halfUp } from '../../scoring';
import { type Decimal, plain } from '../../values';
import { type Severity, defineRule, passed, unchecked } from '../rule';
import { leftSide, step, term } from '../steps';

/** The system paints it red from here on, in percent of what the indicators earned. */
const noticed = 5;
/** From here on the two can hardly both be right. */
const doubtful = 50;

/** What is left to do where the figures are right. */
const isDue = {
  keepZh: '确实节约或结转的，在原因栏说明资金结余的原因。',
  keepEn: 'where money was saved or carried over, say so in the reason column.',
};
const isExplained = {
  keepZh: '原因已写明的，可以“说明后保留”。',
  keepEn: 'where the reason given holds, keep the finding with it.',
};

/** The indicators earned a far higher share of their points than was spent of the budget: the system's own 自评预警. */
export const scoreOutrunsSpending = defineRule({
  id: 'score-outruns-spending',
  title: { zh: '指标得分率高于预算执行率', en: 'Points earned outrun money spent' },
  scope: 'form',
  severity: 'by-band',
  basis: () =>
    '预算绩效管理系统（公开副本）的自评预警：（指标得分率 − 预算执行率）÷ 指标得分率 超过 5%；50% 起为警告是本产品的判断',
  messages: {
    outruns: {
      what: {
        zh: '指标得分率为 {earned}%，预算执行率为 {rate}%，相差 {gap}%（{limit}% 起{levelZh}）',
        en: 'the indicators earned {earned}% of their points while {rate}% of the money was spent, a gap of {gap}% ({levelEn} from {limit}%)',
      },
      why: { zh: '得分与资金支出情况不一致，请核对', en: 'points and spending disagree; please check' },
    },
  },
  advice: {
    zh: '核对完成值和得分；{keepZh}',
    en: 'Check actuals and scores; {keepEn}',
  },

  detect(form, facts) {
    const told = gapOf(facts);
    if (told === 'policy' || told === 'blank') return unchecked(told);
    const { earned, rate, gap, executed } = told;
    const severity: Severity | null = gap.gt(doubtful) ? 'warning' : gap.gt(noticed) ? 'hint' : null;
    if (severity === null || (severity === 'hint' && facts.isRateExplained)) return passed;
    const isWarning = severity === 'warning';
    const values = {
      earned: plain(halfUp(earned)),
      rate: plain(halfUp(rate)),
      gap: plain(halfUp(gap)),
      limit: String(isWarning ? doubtful : noticed),
      ...(facts.isRateExplained ? isExplained : isDue),
      levelZh: isWarning ? '须说明' : '提示',
      levelEn: isWarning ? 'a reason is due' : 'worth a look',
    };
    const cell = form.funds?.main.executionRate?.cell ?? executed.cell;
    return [{ cells: [cell], message: 'outruns', values, severity, extent: plain(halfUp(gap)) }];
  },

  explain(_found, _form, facts) {
    const told = gapOf(facts);
    if (typeof told === 'string') return [];
    const { scores, weights, executed, budget, earned, rate, gap } = told;
    const [points, most] = [added(numbersOf(scores)), added(numbersOf(weights))];
    return [
      step`${term(points)} ÷ ${term(most)} × 100% = ${halfUp(earned)}%`,
      ...(scores.length > 1 ? [leftSide(scores)] : []),
      step`${executed} ÷ ${budget} × 100% = ${halfUp(rate)}%`,
      step`(${halfUp(earned)} − ${halfUp(rate)}) ÷ ${halfUp(earned)} × 100% = ${halfUp(gap)}%`,
    ];
  },
});

interface Gap {
  readonly scores: readonly Figure[];
  readonly weights: readonly Figure[];
  readonly executed: Figure;
  readonly budget: Figure;
  /** All in percent, not rounded. */
  readonly earned: Decimal;
  readonly rate: Decimal;
  readonly gap: Decimal;
}

/** What share was earned beside what share was spent, or why nobody can tell. */
function gapOf({ form, policy, canAddScores, canAddWeights }: Facts): Gap | 'policy' | 'blank' {
  if (!policy.scored.value) return 'policy';
  const main = form.funds?.main;
  const [executed, budget] = [main?.executed, main?.adjustedBudget];
  if (!executed?.number || !budget?.number || budget.number.isZero()) return 'blank';
  const rate = executionRate(executed.number, budget.number);
  if (!rate || !canAddScores || !canAddWeights) return 'blank';
  const rows = form.indicators.filter((one) => !isRateRow(one));
  const scores = rows.flatMap(({ score }) => (score?.number ? [score] : []));
  const weights = rows.flatMap(({ weight }) => (weight?.number ? [weight] : []));
  const most = added(numbersOf(weights));
  const earned = most.isZero() ? null : added(numbersOf(scores)).times(100).div(most);
  // Without weights of their own, or with scores above them, the rows earned no share of anything.
  if (!earned?.gt(0) || earned.gt(100)) return 'blank';
  return { scores, weights, executed, budget, earned, rate, gap: earned.minus(rate).times(100).div(earned) };
}

function numbersOf(figures: readonly Figure[]): readonly Decimal[] {
  return figures.flatMap(({ number }) => number ?? []);
}

import type { Grade } from '../values';
import type { DeviationBands, Policy, RateBudget, ReverseFormula, Sourced } from './policy';
import {
  type Shape,
  listOf,
  mapOf,
  named,
  numberFrom,
  objectOf,
  oneOf,
  orNull,
  textUpTo,
  trueOrFalse,
} from './shape';

/** The parameters of a policy: whatever in it has a source of its own. */
export type ParameterName = {
  [K in keyof Policy]: Policy[K] extends Sourced<unknown> ? K : never;
}[keyof Policy];

/** What a user writes for a parameter: its value; of the deviation bands, only those that differ. */
export type GivenParameter<K extends ParameterName> = K extends 'deviationBands'
  ? Partial<DeviationBands>
  : Policy[K]['value'];

const points = numberFrom(0, 100);
const grades: readonly Grade[] = ['met', 'partly', 'unmet'];
const rateBudgets: readonly RateBudget[] = ['adjusted', 'initial'];
const formulas: readonly ReverseFormula[] = ['linear', 'ratio'];
const deviation = (zh: string, en: string): Shape<number> => named(zh, en, numberFrom(1, 10_000));
const groupName = '[A-Za-z\\u4e00-\\u9fff]+';
const groupNames = textUpTo(40, {
  pattern: `^(?!.*指标(?:\\+|$))${groupName}(?:\\+${groupName})*$`,
  wording: {
    zh: '写一级指标的简称，如“产出”；共用一个分值的以 + 相连，如“效益+满意度”',
    en: 'the bare name of a group, such as 产出; groups that share a weight are joined by +, as in 效益+满意度',
  },
});

/** Every parameter that a user may set, with what it is called and what it may be. */
export const parameterShapes: { readonly [K in ParameterName]: Shape<GivenParameter<K>> } = {
  total: named('总分', 'What all weights add up to, the rate’s included', numberFrom(1, 200)),
  rateWeight: named('执行率权重', 'Weight of the execution rate, in points', points),
  rateSteps: named(
    '执行率得分分档',
    'Points of the execution rate by steps, from the best down to 0 percent, for the rate weight; [] for rate weight × rate',
    listOf(objectOf({ from: numberFrom(0, 1000), points }, {}), { min: 0, max: 20 }),
  ),
  mayExceedBudget: named(
    '执行数可超过预算数',
    'True where more may be spent than was budgeted',
    trueOrFalse(),
  ),
  rateOfNothing: named(
    '预算和执行数均为 0 时的执行率',
    'The execution rate of nothing spent on a budget of 0, in percent: 0 or 100',
    numberFrom(0, 100),
  ),
  groupWeights: named(
    '一级指标权重',
    'Weights of the level-1 groups; any one of these is right; [] leaves them free. Each with the rate weight makes the total',
    listOf(mapOf(groupNames, points, { min: 1, max: 10 }), { min: 0, max: 10 }),
  ),
  reverse: named(
    '反向指标的得分系数',
    'Formulas accepted for an unmet ≤, the first is shown: linear 1 − (actual − target) ÷ target, ratio target ÷ actual',
    listOf(oneOf(formulas), { min: 1, max: 2 }),
  ),
  deviationBands: named(
    '偏离度分档',
    'Thresholds of the deviation in percent, ascending; those left out stay as they are',
    objectOf(
      {},
      {
        hint: deviation('提示', 'Worth a look'),
        explain: deviation('须说明原因', 'Needs a reason'),
        excessive: deviation('过大', 'Excessive, whatever the reason'),
        extreme: deviation('严重', 'An error'),
      },
    ),
  ),
  qualitativeBands: named(
    '定性指标分档',
    'Shares of the weight in percent: met, partly, unmet, in this order, from 100 down to 0 without a gap',
    listOf(objectOf({ grade: oneOf(grades), from: numberFrom(0, 100), to: numberFrom(0, 100) }, {}), {
      min: 3,
      max: 3,
    }),
  ),
  rateBudget: named(
    '执行率的分母',
    'The budget that the execution rate is reckoned from: adjusted 全年（调整）预算数, initial 年初预算数',
    oneOf(rateBudgets),
  ),
  rateNeedsReason: named(
    '须说明原因的执行率',
    'An execution rate below this, in percent, needs a reason',
    numberFrom(0, 100),
  ),
  budgetChangeNeedsReason: named(
    '须说明原因的预算调整幅度',
    'A budget changed by at least this, in percent, needs a reason; 0: any change does',
    numberFrom(0, 1000),
  ),
  actualNeedsReason: named(
    '须说明原因的完成比例',
    'An actual of at least this share of its target, in percent, needs a reason; null: none does',
    orNull(numberFrom(100, 10_000)),
  ),
  actualOfZeroNeedsReason: named(
    '指标值为 0 时须说明原因的完成值',
    'Where the target is 0, an actual of at least this needs a reason; null: none does',
    orNull(numberFrom(0, 1_000_000)),
  ),
  qualitativeNeedsRemark: named(
    '定性指标须填评分说明',
    'True where a qualitative row must say in words why it got its points',
    trueOrFalse(),
  ),
  grades: named(
    '评价等级',
    'From the best to the worst, each with the least total that earns it; the last from 0',
    listOf(objectOf({ grade: textUpTo(10), from: numberFrom(0, 200) }, {}), { min: 1, max: 10 }),
  ),
  scored: named('是否评分', 'False where the form has no weights and scores', trueOrFalse()),
};

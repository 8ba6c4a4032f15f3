import type { Wording } from '../../words';
import { columnNames } from '../column-names';

/** A column in which a figure belongs; those of the funds block's points are the execution rate's. */
export type Column =
  | 'initialBudget'
  | 'adjustedBudget'
  | 'executed'
  | 'executionRate'
  | 'rateWeight'
  | 'rateScore'
  | 'target'
  | 'actual'
  | 'deviation'
  | 'coefficient'
  | 'weight'
  | 'score'
  | 'deduction'
  | 'reviewScore'
  | 'total';

/** What a column is called, and which checks rest on its figures. */
interface ColumnWords extends Wording {
  readonly checksZh: string;
  readonly checksEn: string;
}

/** The words for each column. */
export const columns: Readonly<Record<Column, ColumnWords>> = {
  initialBudget: {
    ...columnNames.initialBudget,
    checksZh: '合计与各项之和、预算调整幅度',
    checksEn: 'sums and the change of the budget',
  },
  adjustedBudget: {
    ...columnNames.adjustedBudget,
    checksZh: '合计与各项之和、执行率和执行率得分',
    checksEn: 'sums, the execution rate and its score',
  },
  executed: {
    ...columnNames.executed,
    checksZh: '合计与各项之和、执行率和执行率得分',
    checksEn: 'sums, the execution rate and its score',
  },
  executionRate: { zh: '执行率', en: 'execution rate', checksZh: '执行率', checksEn: 'the execution rate' },
  rateWeight: {
    zh: '执行率分值',
    en: 'weight of the execution rate',
    checksZh: '分值合计、执行率得分',
    checksEn: 'the sum of the weights and the rate’s score',
  },
  rateScore: {
    zh: '执行率得分',
    en: 'score of the execution rate',
    checksZh: '执行率得分、总分与各项得分之和',
    checksEn: 'the rate’s score and the total',
  },
  target: { zh: '指标值', en: 'target', checksZh: '完成情况和得分', checksEn: 'the result and its score' },
  actual: { zh: '完成值', en: 'actual', checksZh: '完成情况和得分', checksEn: 'the result and its score' },
  deviation: { zh: '偏离度', en: 'deviation', checksZh: '偏离度', checksEn: 'the deviation' },
  coefficient: { zh: '得分系数', en: 'coefficient', checksZh: '得分系数', checksEn: 'the coefficient' },
  weight: {
    zh: '分值',
    en: 'weight',
    checksZh: '分值合计、这一项的得分',
    checksEn: 'the sum of the weights and the score',
  },
  score: {
    zh: '得分',
    en: 'score',
    checksZh: '这一项的得分、总分与各项得分之和',
    checksEn: 'this score and the total',
  },
  deduction: { zh: '扣分', en: 'deduction', checksZh: '扣分', checksEn: 'the deduction' },
  reviewScore: { zh: '复核得分', en: 'reviewed score', checksZh: '复核得分', checksEn: 'the reviewed score' },
  total: {
    zh: '自评总分',
    en: 'total',
    checksZh: '总分与各项得分之和、评价等级',
    checksEn: 'the total and the grade',
  },
};

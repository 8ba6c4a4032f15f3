import { mof } from './mof';
import type { Policy } from './policy';

const rule = '财预〔2019〕136号《中央部门预算绩效运行监控管理暂行办法》';
const notJudged = `${rule}：年中不评分，此项不用于判断，沿用国家办法的数值`;

/**
 * Monitoring in the middle of the year (绩效运行监控表): nothing is scored, the year's targets are not due, and a rate of 40 % in July is no
 * low one. What is judged: the rate follows from 年初预算数, and what is forecast for the whole year reaches the target or is explained.
 */
export const monitoring: Policy = {
  ...mof,
  id: 'monitoring',
  title: { zh: '绩效运行监控（年中）', en: 'Mid-year monitoring' },
  basis: rule,
  total: { value: mof.total.value, source: notJudged },
  rateWeight: { value: mof.rateWeight.value, source: notJudged },
  groupWeights: { value: [], source: `${rule}：不评分，一级指标没有权重` },
  qualitativeBands: { value: mof.qualitativeBands.value, source: notJudged },
  rateBudget: { value: 'initial', source: `${rule}：监控表的执行率 = 1—7月执行数 ÷ 年初预算数` },
  rateNeedsReason: { value: 0, source: '本产品的判断：年中资金尚未用完，执行率低不须说明' },
  grades: { value: mof.grades.value, source: notJudged },
  scored: { value: false, source: `${rule}：监控表不设分值与得分` },
};

import { mof } from './mof';
import type { Policy } from './policy';

const form = '中央对地方转移支付绩效自评表（公开表样）';
const notJudged = `${form}：不设分值与得分，此项不用于判断，沿用国家办法的数值`;

/**
 * Central transfer payments: the form has no weight and no score, so only funds, targets and actuals are judged. What
 * concerns points keeps the national values, for a policy of the user's own that is based on this one and does score.
 */
export const transfer: Policy = {
  ...mof,
  id: 'transfer',
  title: { zh: '中央对地方转移支付绩效自评', en: 'Central transfer payments to local governments' },
  basis: form,
  total: { value: mof.total.value, source: notJudged },
  rateWeight: { value: mof.rateWeight.value, source: notJudged },
  rateSteps: { value: mof.rateSteps.value, source: notJudged },
  groupWeights: { value: [], source: `${form}：不设分值，一级指标没有权重` },
  reverse: { value: mof.reverse.value, source: notJudged },
  qualitativeBands: { value: mof.qualitativeBands.value, source: notJudged },
  grades: { value: mof.grades.value, source: notJudged },
  scored: { value: false, source: `${form}：只设指标值、全年实际完成值、未完成原因和改进措施三列` },
};

import type { FundsLine, Indicator } from '../forms';

/** The columns of an indicator that people fill in, as they are called in a list of what was not carried. */
export const columnNames = [
  ['level1', '一级指标', 'level 1'],
  ['level2', '二级指标', 'level 2'],
  ['name', '三级指标', 'name'],
  ['nature', '指标性质', 'nature'],
  ['target', '指标值', 'target'],
  ['unit', '计量单位', 'unit'],
  ['standard', '绩效标准', 'standard'],
  ['actual', '完成值', 'actual'],
  ['progress', '至今完成值', 'so far'],
  ['forecast', '全年预计完成值', 'forecast'],
  ['deviation', '偏离度', 'deviation'],
  ['coefficient', '得分系数', 'coefficient'],
  ['weight', '分值', 'weight'],
  ['score', '得分', 'score'],
  ['reviewScore', '复核得分', 'reviewed score'],
  ['deduction', '扣分', 'deduction'],
  ['isCore', '是否核心指标', 'core indicator'],
  ['reason', '偏差原因', 'reason'],
] as const satisfies readonly (readonly [keyof Indicator, string, string])[];

/** The columns of the funds, as the reader and as a template name them. */
export const amountNames = [
  ['initialBudget', 'initial', '年初预算数', 'initial budget'],
  ['adjustedBudget', 'adjusted', '全年预算数', 'budget'],
  ['executed', 'executed', '全年执行数', 'spent'],
  ['forecast', 'forecast', '全年预计执行数', 'forecast'],
  ['executionRate', 'rate', '执行率', 'rate'],
  ['weight', 'weight', '分值', 'weight'],
  ['score', 'score', '得分', 'score'],
  ['reason', 'reason', '原因', 'reason'],
] as const satisfies readonly (readonly [keyof FundsLine, string, string, string])[];

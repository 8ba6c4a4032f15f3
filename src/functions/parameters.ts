import type { Parameter } from './function';

/** The parameters that several functions share, so that one name means one thing everywhere. */

/** 权重 */
export const weight = {
  name: { zh: '权重', en: 'weight' },
  description: { zh: '指标权重（分值），单位：分', en: 'Points available' },
} as const satisfies Parameter;

/** 指标值 */
export const target = {
  name: { zh: '指标值', en: 'target' },
  description: {
    zh: '年度指标值：数值，或“≥50个”“不少于12件”“1-2次”“达标”这样的文字',
    en: 'Target: a number, or text such as "≥50个", "不少于12件", "达标"',
  },
} as const satisfies Parameter;

/** 完成值 */
export const actual = {
  name: { zh: '完成值', en: 'actual' },
  description: {
    zh: '全年完成值：数值，或“120余篇”“满意度95%”“已完成”这样的文字',
    en: 'Actual: a number, or text such as "120余篇", "95%", "已完成"',
  },
} as const satisfies Parameter;

/** 指标性质 */
export const nature = {
  name: { zh: '指标性质', en: 'nature' },
  description: {
    zh: '≥、>、=、≤、< 或 定性；指标值里已写明的可以省略，都没有写的按 = 处理',
    en: '≥ > = ≤ < or 定性; may be omitted where the target says it; = when nothing does',
  },
  optional: true,
} as const satisfies Parameter;

/** 评分办法 */
export const policy = {
  name: { zh: '评分办法', en: 'policy' },
  description: {
    zh: '评分办法的代号或地区，如 "chongqing"、"重庆"；省略时按财政部办法',
    en: 'Scoring rules, such as "chongqing"; the national rule when omitted',
  },
  optional: true,
} as const satisfies Parameter;

/** 执行数 */
export const executed = {
  name: { zh: '执行数', en: 'executed' },
  description: { zh: '全年执行数', en: 'Amount spent in the year' },
} as const satisfies Parameter;

/** 预算数 */
export const budget = {
  name: { zh: '预算数', en: 'budget' },
  description: { zh: '全年（调整）预算数，与执行数同一单位', en: 'Adjusted budget, in the same unit' },
} as const satisfies Parameter;

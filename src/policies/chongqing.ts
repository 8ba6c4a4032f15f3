import { mof } from './mof';
import type { Policy } from './policy';

const form = '重庆市2023年度二级项目、部门整体绩效自评表（公开表样）';

/** Chongqing: deviation and coefficient are columns of the form, indicators are flat, 10 + 90. */
export const chongqing: Policy = {
  ...mof,
  id: 'chongqing',
  title: { zh: '重庆市项目与部门整体绩效自评', en: 'Chongqing, projects and departments' },
  basis: `${form}；${mof.basis}`,
  total: { value: 100, source: `${form}：指标权重 90 与执行率权重 10 之和` },
  rateWeight: { value: 10, source: `${form}：执行率权重` },
  groupWeights: { value: [], source: `${form}：指标不分组，90 分由填报单位自行分配` },
  scored: { value: true, source: `${form}：设指标权重与指标得分两列` },
};

import { mof } from './mof';
import type { Policy } from './policy';

const system = '预算绩效管理系统（公开副本）：浙江省的填报校验';

/** Zhejiang: the execution rate may be over 100 %, and nothing spent on nothing budgeted is 100 %. */
export const zhejiang: Policy = {
  ...mof,
  id: 'zhejiang',
  title: { zh: '浙江省项目支出绩效自评', en: 'Zhejiang, projects' },
  basis: `${system}；${mof.basis}`,
  rateWeight: { value: 10, source: `${system}：执行率 ÷ 10，最高 10 分` },
  mayExceedBudget: { value: true, source: `${system}：2024年4月1日起不再校验执行率超过 100%` },
  rateOfNothing: { value: 100, source: `${system}：预算和执行数均为 0 的，执行率为 100%` },
};

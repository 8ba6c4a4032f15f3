import { mof } from './mof';
import type { Policy } from './policy';

const system = '预算绩效管理系统（公开副本）：江西省的执行率计分';

/** Jiangxi: the execution rate is scored by steps: 10 points for all, 7 from 80 %, 5 from 60 %, none under it. */
export const jiangxi: Policy = {
  ...mof,
  id: 'jiangxi',
  title: { zh: '江西省项目支出绩效自评', en: 'Jiangxi, projects' },
  basis: `${system}；${mof.basis}`,
  rateWeight: { value: 10, source: `${system}：执行率 10 分` },
  rateSteps: {
    value: [
      { from: 100, points: 10 },
      { from: 80, points: 7 },
      { from: 60, points: 5 },
      { from: 0, points: 0 },
    ],
    source: `${system}：100% 得 10 分，80% 至 100% 得 7 分，60% 至 80% 得 5 分，低于 60% 得 0 分`,
  },
};

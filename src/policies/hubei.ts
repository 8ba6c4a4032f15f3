import { mof } from './mof';
import type { Policy } from './policy';

const system = '预算绩效管理系统（公开副本）：湖北省省直部门项目自评表的计分方法';

/** Hubei: 20 on the execution rate, 40 on 产出, 40 shared by 效益 and 满意度, bands 80/50. */
export const hubei: Policy = {
  ...mof,
  id: 'hubei',
  title: { zh: '湖北省项目支出绩效自评', en: 'Hubei, projects' },
  basis: `${system}；${mof.basis}`,
  total: { value: 100, source: `${system}：预算执行 20、产出 40、效益与满意度 40 之和` },
  rateWeight: { value: 20, source: `${system}：预算执行情况 20 分，得分为 20 分 × 执行率` },
  groupWeights: {
    value: [{ 产出: 40, '效益+满意度': 40 }],
    source: `${system}：产出指标 40 分，效益指标与满意度指标合计 40 分`,
  },
  qualitativeBands: {
    value: [
      { grade: 'met', from: 80, to: 100 },
      { grade: 'partly', from: 50, to: 80 },
      { grade: 'unmet', from: 0, to: 50 },
    ],
    source: `${system}：定性指标分三档，100%–80%、80%–50%、50%–0%`,
  },
  scored: { value: true, source: `${system}：设得分一列` },
};

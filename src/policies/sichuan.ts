import { mof } from './mof';
import type { Policy } from './policy';

const form = '四川省《部门预算项目支出绩效自评表》（报表编号 510000_0013zp，2023年度公开表）';

/** Sichuan: 10 + 90, free inside the 90; a rate below 90 and any change of the budget at all must be explained; amounts in 万元. */
export const sichuan: Policy = {
  ...mof,
  id: 'sichuan',
  title: { zh: '四川省部门预算项目支出绩效自评', en: 'Sichuan, projects' },
  basis: `${form}；${mof.basis}`,
  total: { value: 100, source: `${form}：合计行的权重` },
  rateWeight: { value: 10, source: `${form}：预算执行情况（10分）` },
  groupWeights: { value: [], source: `${form}：绩效指标（90分），由填报单位在 90 分内分配` },
  rateNeedsReason: { value: 90, source: `${form}表内说明 1：执行率未达到 90% 的须说明原因` },
  budgetChangeNeedsReason: {
    value: 0,
    source: `${form}表内说明 2：年中追加或调减预算的，不论多少都须说明理由`,
  },
  scored: { value: true, source: `${form}：设权重与得分两列` },
};

import { mof } from './mof';
import type { Policy } from './policy';

const form = '武汉市2019年度部门整体支出绩效自评表（公开表样）';

/** Wuhan 2019: 5 on income and 2.5 + 2.5 on expenditure, goals in long-term and annual blocks, amounts in 万元. */
export const wuhan2019: Policy = {
  ...mof,
  id: 'wuhan-2019',
  title: { zh: '武汉市部门整体支出绩效自评（2019年）', en: 'Wuhan, departments, 2019' },
  basis: `${form}；${mof.basis}`,
  total: { value: 100, source: `${form}：总分行的分值` },
  rateWeight: { value: 10, source: `${form}：收入合计 5，基本支出 2.5，项目支出 2.5` },
  groupWeights: { value: [], source: `${form}：按长期目标和年度目标分块，一级指标不设固定权重` },
  scored: { value: true, source: `${form}：设分值与得分两列` },
};

import { mof } from './mof';
import type { Policy } from './policy';

const form = '深圳市2023年度项目支出绩效自评表（公开表样）';

/** Shenzhen: group labels carry their points, 产出 (50分) 效益 (30分) 满意度 (10分); 成本指标 stands inside 产出; amounts in 元. */
export const shenzhen: Policy = {
  ...mof,
  id: 'shenzhen',
  title: { zh: '深圳市项目支出绩效自评', en: 'Shenzhen, projects' },
  basis: `${form}；${mof.basis}`,
  total: { value: 100, source: `${form}：总分行的分值` },
  rateWeight: { value: 10, source: `${form}：年度资金总额行的分值` },
  groupWeights: { value: [{ 产出: 50, 效益: 30, 满意度: 10 }], source: `${form}：一级指标名称所带的分值` },
  scored: { value: true, source: `${form}：设分值与得分两列` },
};

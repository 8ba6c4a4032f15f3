import { mof } from './mof';
import type { Policy } from './policy';

const system = '预算绩效管理系统（公开副本）：广西壮族自治区的填报校验';

/**
 * Guangxi: what the system does not let be saved: an actual of 130 % of its target or more without a reason, of 30 or more where the target is
 * 0, a 定性 row without 评分说明. The rest is the national rule.
 */
export const guangxi: Policy = {
  ...mof,
  id: 'guangxi',
  title: { zh: '广西壮族自治区项目支出绩效自评', en: 'Guangxi, projects' },
  basis: `${system}；${mof.basis}`,
  actualNeedsReason: {
    value: 130,
    source: `${system}：定量指标的完成值达到指标值 130% 而未填写原因的，不予保存`,
  },
  actualOfZeroNeedsReason: {
    value: 30,
    source: `${system}：指标值为 0、完成值达到 30 而未填写原因的，不予保存`,
  },
  qualitativeNeedsRemark: { value: true, source: `${system}：定性指标未填写评分说明的，不予保存` },
};

import { mof } from './mof';
import type { Policy } from './policy';

const system = '预算绩效管理系统（公开副本）：广西壮族自治区的填报校验';

/** Guangxi: the system refuses an actual of 130 % of its target or more without a reason; the rest is the national rule. */
export const guangxi: Policy = {
  ...mof,
  id: 'guangxi',
  title: { zh: '广西壮族自治区项目支出绩效自评', en: 'Guangxi, projects' },
  basis: `${system}；${mof.basis}`,
  actualNeedsReason: { value: 130, source: `${system}：完成值达到指标值 130% 而未填写原因的，不予提交` },
};

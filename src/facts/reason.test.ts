import { isRealReason } from './reason';

describe('a real reason', () => {
  it.each([
    '',
    ' ',
    '无',
    '—',
    '/',
    '完成目标任务',
    '超额完成目标',
    '超额完成目标任务',
    '已完成。',
    '按计划完成',
    '全面完成年度目标任务',
    '达到预期目标',
    '请填写偏差原因及改进措施',
    '（200字以内）',
    '执行率低于90%的，需说明原因。',
    '预算调整的应说明调整原因',
  ])('is not “%s”', (text) => expect(isRealReason(text)).toBe(false));

  it.each([
    '实际活动费用结算时，产生零头偏差',
    '根据实际安排，培训总量增加。',
    '因疫情影响活动取消',
    '走访人次增多',
    '经费支付需要补充资料，已说明情况并补报',
    '因审批要求重新填报，年底前完成支付',
  ])('is “%s”', (text) => expect(isRealReason(text)).toBe(true));
});

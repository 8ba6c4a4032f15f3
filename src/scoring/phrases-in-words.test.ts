import { said } from './phrases.test-support';

describe('places in an order of words', () => {
  test.each([
    ['Ⅱ类', 'Ⅲ类', 'falls-short'],
    ['二等奖', '三等奖', 'falls-short'],
    ['二等奖', '一等奖', '定性 met'],
    ['三类及以上', '二类', '定性 met'],
    ['三类及以上', '四类', 'falls-short'],
    ['达到Ⅲ类水质标准', 'Ⅱ类', '定性 met'],
    ['III类及以上', 'II类', '定性 met'],
    ['Ⅱ类', '劣Ⅴ类', 'falls-short'],
    ['特等奖', '一等奖', 'falls-short'],
    ['金奖', '银奖', 'falls-short'],
    ['甲级', '乙级', 'falls-short'],
    ['A类', 'B类', 'falls-short'],
    ['省级', '市级', 'falls-short'],
    ['县级', '市级', '定性 met'],
    ['一等奖', '省级二等奖', 'falls-short'],
    ['三级甲等', '二级甲等', 'falls-short'],
    ['第一梯队', '第二梯队', 'falls-short'],
    ['5A级景区', '4A级景区', 'falls-short'],
    ['4A级以上', '5A级', '定性 met'],
    ['五星级', '四星级', 'falls-short'],
    ['优', '良', 'falls-short'],
    ['优秀', '良好', 'falls-short'],
    ['良好', '优秀', '定性 met'],
    ['良', '合格', 'falls-short'],
    ['合格', '优秀', '定性 met'],
    ['满意', '基本满意', 'falls-short'],
    ['健全', '基本健全', 'falls-short'],
    ['3个一等奖', '2个一等奖', '2 to =3 not met'],
  ])('%s | %s → %s', (target, actual, expected) => expect(said(target, actual)).toBe(expected));
});

describe('the opposite of what was asked for', () => {
  test.each([
    ['及时', '不及时', '定性 unmet'],
    ['健全', '未健全', '定性 unmet'],
    ['资料完整', '资料不完整', '定性 unmet'],
    ['提升', '下降', '定性 unmet'],
    ['逐步提高', '有所下降', '定性 unmet'],
    ['发放及时', '未及时发放', '定性 unmet'],
    ['服务能力提升', '服务能力没有提升', '定性 unmet'],
    ['公开透明', '未公开', '定性 unmet'],
    ['效果明显', '效果不明显', '定性 unmet'],
    ['持续改善', '有所恶化', '定性 unmet'],
    ['达标', '超标', '定性 unmet'],
    ['按时完成', '未按时完成', '定性 unmet'],
    ['合格', '不合格', '定性 unmet'],
    ['提高', '未下降', 'target-words'],
    ['规范', '未发现不规范情况', 'target-words'],
    ['安全运行', '没有安全事故', 'target-words'],
    ['合格', '没有不合格', 'target-words'],
    ['满意', '未收到不满意反馈', 'target-words'],
    ['提高公共服务水平', '公共服务水平下降', '定性 unmet'],
    ['按时拨付', '延迟拨付', '定性 unmet'],
    ['合规', '存在违规', '定性 unmet'],
    ['有所改善', '改善不明显', '定性 unmet'],
    ['持续改善', '无明显改善', '定性 unmet'],
    ['显著提高', '效果不明显', '定性 unmet'],
    ['无污染', '有污染', '定性 unmet'],
    ['不超预算', '超预算', '定性 unmet'],
    ['费用不增加', '费用减少', 'target-words'],
    ['控制增长', '下降', 'target-words'],
    ['扩大覆盖面', '缩小差距', 'target-words'],
    ['运行稳定', '运行稳定，无明显故障', 'target-words'],
    ['无障碍', '无障碍通行', 'target-words'],
  ])('%s | %s → %s', (target, actual, expected) => expect(said(target, actual)).toBe(expected));
});

describe('less of what was asked for', () => {
  test.each([
    ['及时', '基本及时', 'falls-short'],
    ['及时发放', '较及时发放', 'falls-short'],
    ['规范', '较为规范', 'falls-short'],
    ['显著提高', '有所提高', 'falls-short'],
    ['提高', '持平', 'falls-short'],
    ['明显改善', '没有变化', 'falls-short'],
    ['健全', '有待健全', 'falls-short'],
    ['完善', '需进一步完善', 'falls-short'],
    ['优良', '合格', 'falls-short'],
    ['满意', '一般', 'falls-short'],
    ['基本及时', '较及时', 'target-words'],
    ['有所提高', '显著提高', 'target-words'],
    ['提高', '有所提高', 'target-words'],
    ['保持稳定', '持平', '定性 met'],
    ['资料完整', '资料完整，基本规范', 'target-words'],
  ])('%s | %s → %s', (target, actual, expected) => expect(said(target, actual)).toBe(expected));
});

describe('none asked for in words', () => {
  test.each([
    ['越级上访', '无', '3起', '3 to ≤0 not met'],
    ['越级上访', '没有', '发生3起', '3 to ≤0 not met'],
    ['越级上访起数', '无', '1', '1 to ≤0 not met'],
    ['有效投诉', '杜绝', '2件', '2 to ≤0 not met'],
    ['投诉率', '无', '2%', '2 to ≤0 not met'],
    ['不合格产品', '无', '3批', '3 to ≤0 not met'],
    ['越级上访', '无', '0起', '0 to ≤0 met'],
    ['安全事故', '无', '有', 'falls-short'],
    ['安全事故', '0起', '发生', 'falls-short'],
    // 1 is how many systems code "met", and what was answered or never counted is no mishap.
    ['安全事故', '无', '1', 'not-applicable'],
    ['信访办结数', '无', '3件', 'not-applicable'],
    ['设备购置', '无', '3台', 'not-applicable'],
    ['设备购置', '没有', '3台', 'target-words'],
  ])('%s: %s | %s → %s', (name, target, actual, expected) =>
    expect(said(target, actual, name)).toBe(expected),
  );
});

describe('beside the year before', () => {
  test.each([
    ['不高于上年', '较上年增长2%', '定性 unmet'],
    ['不高于上年', '较上年下降2%', '定性 met'],
    ['不高于上年', '与上年持平', '定性 met'],
    ['不高于上年', '低于上年', '定性 met'],
    ['不低于去年水平', '同比下降3%', '定性 unmet'],
    ['高于上年同期', '同比增长1.5%', '定性 met'],
    ['低于上年', '较去年下降5%', '定性 met'],
    ['较上年提高', '与上年持平', 'falls-short'],
    ['较上年下降', '较上年上升', '定性 unmet'],
    ['稳步增长', '负增长', '定性 unmet'],
    ['与上年持平', '较上年增长2%', 'target-words'],
  ])('%s | %s → %s', (target, actual, expected) => expect(said(target, actual)).toBe(expected));
});

describe('what is not done yet', () => {
  test.each([
    ['完成验收', '待验收', 'falls-short'],
    ['完成竣工验收', '正在验收', 'falls-short'],
    ['完成招标', '招标阶段', 'falls-short'],
    ['完成整改', '整改中', 'falls-short'],
    ['建成投用', '已完工，待验收', 'falls-short'],
    ['签订协议', '拟于次年签订', 'falls-short'],
    ['完成支付', '预计2024年3月支付', 'falls-short'],
    ['完成', '尚未完成', '定性 unmet'],
    ['≥1项', '公示中', 'falls-short'],
    ['≥12个', '待验收', 'falls-short'],
    ['100%', '尚在实施', 'falls-short'],
    ['100%', '全部归档', '100 to =100 met'],
    ['100%', '36项任务全部完成', '100 to =100 met'],
    ['100%', '36项任务基本全部完成', 'unit-kind'],
    ['完成', '完成初稿', 'falls-short'],
    ['完成加固', '完成主体工程，附属设施未完工', 'falls-short'],
    ['完成加固', '完成加固，无项目未完工', 'target-words'],
    ['完成一期工程', '一期工程已完成，二期未开工', 'target-words'],
    ['全覆盖', '全覆盖，剩余3万元上缴财政', 'target-words'],
    ['完成', '主体完成，剩余2项未完成', 'falls-short'],
    ['增加', '未增加', 'falls-short'],
    ['减少', '未增加', 'target-words'],
    ['完成初稿', '完成初稿', '定性 met'],
    ['全覆盖', '覆盖18个村，尚有2个村未覆盖', 'falls-short'],
    ['全覆盖', '覆盖20个村', 'target-words'],
    ['≥40场', '未开展', 'falls-short'],
    ['≥40场', '未完成', 'falls-short'],
    ['≤90万元', '尚未结算', 'actual-words'],
    ['0起', '尚未发现', 'actual-words'],
    ['完成', '推进中', 'falls-short'],
  ])('%s | %s → %s', (target, actual, expected) => expect(said(target, actual)).toBe(expected));
});

describe('boxes that are ticked', () => {
  test.each([
    ['健全', '□达成□部分达成☑未达成', '定性 unmet'],
    ['健全', '☑达成□部分达成□未达成', '定性 met'],
    ['完善', '×', '定性 unmet'],
    ['规范', '√', '定性 met'],
    ['规范', '口是 √否', '定性 unmet'],
    ['规范', '□是 □否', 'target-words'],
  ])('%s | %s → %s', (target, actual, expected) => expect(said(target, actual)).toBe(expected));
});

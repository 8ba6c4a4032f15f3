import { countsMishaps, isNoMishap, isPending } from './status';

test.each([
  '公示中',
  '正在办理',
  '正在组织验收',
  '待验收',
  '等待批复',
  '尚未启动',
  '未开工',
  '审批阶段',
  '设备已到货，待安装',
  '预计次年3月完成',
  '计划于2024年6月验收',
  '次年1月',
  '推迟至下年',
  '未开展',
  '没有组织',
])('%s is not done yet', (text) => expect(isPending(text)).toBe(true));

test.each([
  '已公示',
  '完成验收',
  '中标',
  '接待群众',
  '待遇落实',
  '集中办理',
  '按计划完成',
  '预计目标全部完成',
  '将继续加强管理',
  '正常运行',
])('%s does not say so', (text) => expect(isPending(text)).toBe(false));

test.each([
  '零投诉',
  '无安全事故',
  '全年未发生重大安全责任事故',
  '未发生',
  '没有收到投诉',
  '杜绝责任事故发生',
])('%s: nothing happened', (text) => expect(isNoMishap(text)).toBe(true));

test.each(['无障碍设施', '不断提高', '无偿服务', '发生事故', '投诉', '未完成', '零距离服务', '无'])(
  '%s says nothing of mishaps',
  (text) => expect(isNoMishap(text)).toBe(text === '无'),
);

test.each([
  ['安全事故起数', null, true],
  ['群众投诉件数', '件', true],
  ['投诉办结件数', '件', false],
  ['隐患排查次数', '次', false],
  ['事故减少数', null, false],
  ['培训期数', '期', false],
  ['', '起', true],
  ['', '件', false],
])('%j in %s counts mishaps: %s', (name, unit, expected) => expect(countsMishaps(name, unit)).toBe(expected));

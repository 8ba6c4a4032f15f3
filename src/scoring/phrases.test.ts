import { said } from './phrases.test-support';

describe('operators, denied and widened', () => {
  test.each([
    ['不得大于6天', '5天', '5 to ≤6 met'],
    ['不得大于6天', '7天', '7 to ≤6 not met'],
    ['不应小于75%', '80%', '80 to ≥75 met'],
    ['不能低于20场', '19场', '19 to ≥20 not met'],
    ['≮85', '85', '85 to ≥85 met'],
    ['≯4%', '5%', '5 to ≤4 not met'],
    ['大于/等于30%', '30%', '30 to ≥30 met'],
    ['小于或者等于8万元', '8.5万元', '85000 to ≤80000 not met'],
    ['严禁超过1次', '0次', '0 to ≤1 met'],
    ['═12期', '12期', '12 to =12 met'],
    ['》20人', '20人', '20 to >20 not met'],
  ])('%s | %s → %s', (target, actual, expected) => expect(said(target, actual)).toBe(expected));
});

describe('directions turn the sign', () => {
  test.each([
    ['增长≥4%', '下降2%', '-2 to ≥4 not met'],
    ['增长≥4%', '负增长2%', '-2 to ≥4 not met'],
    ['≥4%', '负2%', '-2 to ≥4 not met'],
    ['≥-8℃', '零下6℃', '-6 to ≥-8 met'],
    ['≥-8℃', '零下9℃', '-9 to ≥-8 not met'],
    ['提前≥2天', '延后4天', '-4 to ≥2 not met'],
    ['节约≥3%', '超支5%', '-5 to ≥3 not met'],
    ['盈利≥50万元', '亏损30万元', '-300000 to ≥500000 not met'],
    ['下降≥6%', '上升1%', '-1 to ≥6 not met'],
    ['下降≥6%', '下降7%', '7 to ≥6 met'],
    ['较上年增长3%以上', '较上年减少1%', '-1 to ≥3 not met'],
    ['≥6%', '下降7%', 'change-unknown'],
    ['≥6%', '增长7%', '7 to ≥6 met'],
    ['≥6%', '同比-7%', '-7 to ≥6 not met'],
    ['降低能耗3%', '能耗降低4%', '4 to =3 met'],
    ['增长率不低于6%', '增长率为7.2%', '7.2 to ≥6 met'],
    ['同比下降3%', '同比上升4%', '-4 to ≥3 not met'],
    ['≤40天', '提前3天', 'change-unknown'],
  ])('%s | %s → %s', (target, actual, expected) => expect(said(target, actual)).toBe(expected));

  test.each([
    ['能耗下降率', '≥6%', '下降7%', '7 to ≥6 met'],
    ['产值增速', '≥6%', '下降7%', '-7 to ≥6 not met'],
    ['产值', '增长5%', '下降6%', '-6 to ≥5 not met'],
    ['运行成本', '增长5%', '下降6%', '-6 to =5 not met'],
    ['逾期天数', '≤40天', '逾期3天', '3 to ≤40 met'],
  ])('%s: %s | %s → %s', (name, target, actual, expected) =>
    expect(said(target, actual, name)).toBe(expected),
  );
});

describe('accounts are laid against the target', () => {
  test.each([
    ['≥200人', '超额完成30人', '230 to ≥200 met'],
    ['≥200人', '较目标增加12人', '212 to ≥200 met'],
    ['≥200户', '比目标多8户', '208 to ≥200 met'],
    ['≥200人次', '超目标25人次', '225 to ≥200 met'],
    ['≥200人', '比目标少14人', '186 to ≥200 not met'],
    ['≥200人', '超额完成15%', '230 to ≥200 met'],
    ['≥90%', '超额完成5%', '95 to ≥90 approximate met'],
    ['≥90%', '比目标低5个百分点', '85 to ≥90 not met'],
    ['≥20件', '尚有6件未完成', 'actual-words'],
    ['≥20件', '6件未办结', 'actual-words'],
    ['≥20人', '剩余7人未培训', 'actual-words'],
    ['≥20人', '9人缺席', 'actual-words'],
    ['≤5人', '3人缺席', '3 to ≤5 met'],
    ['80人', '还差3人', '77 to =80 not met'],
    ['≥20人', '少完成3人', '17 to ≥20 not met'],
    ['≥20人', '多完成3人', '23 to ≥20 met'],
    ['200万元', '比计划少20万元', '1800000 to =2000000 not met'],
    ['≥200', '比计划少20万元', 'unit-kind'],
    ['≥3项', '超计划1项', '4 to ≥3 met'],
    ['≥30场', '超额完成任务10%', '33 to ≥30 met'],
    ['≥500人', '低于目标12%', '440 to ≥500 not met'],
    ['≥200人', '完成年度任务的85%', '170 to ≥200 not met'],
    ['≥200人', '完成目标的110%', '220 to ≥200 met'],
    ['≥90%', '完成年度目标的95%', '95 to ≥90 met'],
    ['≥100人', '缺口20人', '80 to ≥100 not met'],
    ['≥100人', '差20人完成目标', '80 to ≥100 not met'],
    ['≤30天', '比计划超5天', '35 to ≤30 not met'],
    ['≤100万元', '超额完成10万元', 'change-unknown'],
    ['≥10件', '其余3件正在办理', 'actual-words'],
    ['≥10件', '3件未发现问题', '3 to ≥10 not met'],
    ['≤3件', '尚有4件未整改', '4 to ≤3 not met'],
  ])('%s | %s → %s', (target, actual, expected) => expect(said(target, actual)).toBe(expected));

  test.each([['未办结件数', '≤10件', '12件未办结', '12 to ≤10 not met']])(
    '%s: %s | %s → %s',
    (name, target, actual, expected) => expect(said(target, actual, name)).toBe(expected),
  );
});

describe('the first place is the best', () => {
  test.each([
    ['前4名', '第6名', '6 to ≤4 not met'],
    ['第4名', '第6名', '6 to ≤4 not met'],
    ['第4名', '第2名', '2 to ≤4 met'],
    ['位列前6', '第9', '9 to ≤6 not met'],
    ['第3名以上', '第2名', '2 to ≤3 met'],
    ['不低于第3名', '第4名', '4 to ≤3 not met'],
    ['全市第一', '第二名', '2 to ≤1 not met'],
    ['全省第一', '第一', '1 to ≤1 met'],
    ['第二名', '第一', '1 to ≤2 met'],
    ['全区第5名以内', '第6名', '6 to ≤5 not met'],
    ['前20%', '前15%', '15 to ≤20 approximate met'],
    ['前20%', '前30%', 'falls-short'],
  ])('%s | %s → %s', (target, actual, expected) => expect(said(target, actual)).toBe(expected));
});

describe('nearly is fewer, and more than is more', () => {
  test.each([
    ['≥60人', '近60人', 'falls-short'],
    ['≥120人', '不足120人', 'falls-short'],
    ['≥60人', '60余人', '60 to ≥60 approximate met'],
    ['≤60人', '60余人', 'falls-short'],
    ['≥30户', '近三十户', 'falls-short'],
    ['≤30户', '近三十户', '30 to ≤30 approximate met'],
    ['≤30户', '三十多户', 'falls-short'],
    ['≥100人', '逾百人', '100 to ≥100 approximate met'],
    ['≥5%', '不到5%', 'falls-short'],
    ['≤5%', '不到5%', '5 to ≤5 approximate met'],
    ['≥5%', '不足6%', 'actual-unreadable'],
    ['≥30户', '约30户', '30 to ≥30 approximate met'],
  ])('%s | %s → %s', (target, actual, expected) => expect(said(target, actual)).toBe(expected));
});

describe('lengths of time in one unit', () => {
  test.each([
    ['24个月', '2年', '24 to =24 met'],
    ['≤48小时', '2天', '48 to ≤48 met'],
    ['≤2.5年', '两年半', '2.5 to ≤2.5 met'],
    ['≤4个半月', '4个月', '4 to ≤4.5 met'],
    ['≥3.5天', '三天半', '3.5 to ≥3.5 met'],
    ['≤3小时', '20分钟', '20 to ≤180 met'],
    ['≤1年', '1年3个月', '15 to ≤12 not met'],
    ['≤半年', '5个月', '5 to ≤6 met'],
    ['≤2小时', '1小时30分', '90 to ≤120 met'],
    ['≤1个月', '25天', '25 to ≤30.42 approximate met'],
    ['≤30天', '1个月', '30 to ≤30 approximate met'],
    ['≤1个月', '45天', '45 to ≤30.42 approximate not met'],
    ['1年', '365天', '365 to =365 approximate met'],
    ['≤3个月', '100天', '100 to ≤91.25 approximate not met'],
    ['≥6个月', '170天', '170 to ≥182.5 approximate not met'],
    ['≤1个月', '600小时', '600 to ≤730 approximate met'],
    ['半年', '6个月', '6 to =6 met'],
    ['≤2天', '36小时', '36 to ≤48 met'],
    ['当日', '3小时', '3 to ≤24 met'],
    ['当天办结', '3天', '3 to ≤1 not met'],
    ['次日', '30小时', '30 to ≤48 met'],
    ['即时', '10分钟', '10 to ≤1440 met'],
    ['≤2小时', '次日办结', 'actual-unreadable'],
    ['≤3个工作日', '当日办结', '1 to ≤3 approximate met'],
    ['≤15个工作日', '3天', '3 to ≤15 near-units met'],
  ])('%s | %s → %s', (target, actual, expected) => expect(said(target, actual)).toBe(expected));
});

describe('areas, lengths and weights in one unit', () => {
  test.each([
    ['≥1.5公里', '1600米', '1600 to ≥1500 met'],
    ['≥2公顷', '20500平方米', '20500 to ≥20000 met'],
    ['≥30亩', '2公顷', '30 to ≥30 met'],
    ['≥5吨', '4800公斤', '4800 to ≥5000 not met'],
  ])('%s | %s → %s', (target, actual, expected) => expect(said(target, actual)).toBe(expected));
});

describe('how often in a year', () => {
  test.each([
    ['每季度2次', '8次', '8 to =8 met'],
    ['每季度2次', '2次', 'period'],
    ['每季度1次', '全年4次', '4 to =4 met'],
    ['每季度1次', '每月1次', '12 to =4 met'],
    ['每月2次', '全年24次', '24 to =24 met'],
    ['每月不超过3次', '全年20次', '20 to ≤36 met'],
    ['每半年1次', '2次', '2 to =2 met'],
    ['每日1次', '365次', 'period'],
    ['≥4次', '每季度1次', '4 to ≥4 met'],
    ['≥6次', '每季度1次', '4 to ≥6 not met'],
  ])('%s | %s → %s', (target, actual, expected) => expect(said(target, actual)).toBe(expected));
});

describe('so many of so many', () => {
  test.each([
    ['≥90%', '应签400份，实签380份', '95 to ≥90 met'],
    ['≥98%', '受理150件，办结147件', '98 to ≥98 met'],
    ['400份', '应签400份，实签380份', '380 to =400 not met'],
    ['≥80%', '发放问卷200份，回收180份', '90 to ≥80 met'],
    ['≥98%', '抽检50批次，合格49批次', '98 to ≥98 met'],
    ['≥90%', '计划120户，实际完成110户', '91.6667 to ≥90 met'],
    ['≥95%', '114件/120件', '95 to ≥95 met'],
    ['≥10', '2/3', 'actual-unreadable'],
    ['≥90%', '举办5期，培训300人', 'actual-unreadable'],
  ])('%s | %s → %s', (target, actual, expected) => expect(said(target, actual)).toBe(expected));
});

describe('a target of none', () => {
  test.each([
    ['0起', '2起', '2 to ≤0 not met'],
    ['零投诉', '收到投诉3件', '3 to ≤0 not met'],
    ['无安全事故', '未发生安全事故', '定性 met'],
    ['无安全事故', '1起', '1 to ≤0 not met'],
    ['≤0次', '未发生', '0 to ≤0 met'],
    ['零差错', '100%', '定性 met'],
  ])('%s | %s → %s', (target, actual, expected) => expect(said(target, actual)).toBe(expected));

  test.each([
    ['重大事故发生数', '0', '3', '3 to ≤0 not met'],
    ['新增项目数', '0', '3', 'direction-unknown'],
    ['群众投诉件数', '0件', '3件', '3 to ≤0 not met'],
    ['投诉办结件数', '0件', '3件', 'direction-unknown'],
    ['上访', '0', '未发生', '0 to ≤0 met'],
  ])('%s: %s | %s → %s', (name, target, actual, expected) =>
    expect(said(target, actual, name)).toBe(expected),
  );
});

describe('a unit on one side or in the name', () => {
  test.each([
    ['≤0.9', '0.85万元', '8500 to ≤9000 unit-assumed met'],
    ['≥30', '31.5万立方米', '315000 to ≥300000 unit-assumed met'],
    ['≥3000', '0.28万人', '2800 to ≥3000 unit-assumed not met'],
    ['≤3000元', '0.28万元', '2800 to ≤3000 met'],
    ['≤0.35万元', '2900', '2900 to ≤3500 unit-assumed met'],
    ['≥12件', '95%', 'unit-kind'],
  ])('%s | %s → %s', (target, actual, expected) => expect(said(target, actual)).toBe(expected));

  test.each([
    ['单台采购成本（万元）', '≤0.9', '0.85万元', '8500 to ≤9000 met'],
    ['单台采购成本（万元）', '≤0.9', '0.85', '0.85 to ≤0.9 met'],
    ['单次会议成本（万元）', '≤12', '13万元', '130000 to ≤120000 not met'],
    ['覆盖率（%）', '100%', '0.97', '97 to =100 share not met'],
  ])('%s: %s | %s → %s', (name, target, actual, expected) =>
    expect(said(target, actual, name)).toBe(expected),
  );
});

describe('a fraction beside a fraction', () => {
  test.each([
    ['≥3/4', '2/3', '66.6667 to ≥75 not met'],
    ['不低于3/4', '4/5', '80 to ≥75 met'],
    ['≥75%', '3/4', 'actual-unreadable'],
  ])('%s | %s → %s', (target, actual, expected) => expect(said(target, actual)).toBe(expected));
});

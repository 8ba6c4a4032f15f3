import fc from 'fast-check';
import { readTarget } from './target';
import { plain } from './number';

/** A measure in one line: "≥2 次/年 ~ [before|after]"; the rest of the readings likewise. */
function said(text: string): string {
  const reading = readTarget(text);
  if (reading.kind === 'unreadable') return reading.why;
  if (reading.kind === 'words') return reading.grade === null ? 'words' : `words ${reading.grade}`;
  if (reading.kind !== 'measure') return reading.kind;
  const { nature, low, high, unit, period, approximate } = reading;
  const number = low.eq(high) ? plain(low) : `${plain(low)}..${plain(high)}`;
  const unitText = unit === null ? '' : ` ${unit.text}:${unit.kind}`;
  return `${nature ?? ''}${number}${unitText}${period === null ? '' : ` per ${period}`}${approximate ? ' about' : ''}`;
}

describe('the phrases of the forms', () => {
  test.each([
    ['≥50个', '≥50 个:count'],
    ['>=2次', '≥2 次:count'],
    ['≥100百分比', '≥100 %:percent'],
    ['不少于12件', '≥12 件:count'],
    ['不低于90%', '≥90 %:percent'],
    ['至少3次', '≥3 次:count'],
    ['不超过30万元', '≤300000 元:money'],
    ['控制在90万元以内', '≤900000 元:money'],
    ['100篇以上', '≥100 篇:count'],
    ['前10', '≤10 名:rank'],
    ['1-2次', '1..2 次:count'],
    ['2—4次', '2..4 次:count'],
    ['2-4次', '2..4 次:count'],
    ['4次/年', '4 次:count per 年'],
    ['平均5次/月', '5 次:count per 月'],
    ['平均1次/季', '1 次:count per 季'],
    ['每年70人', '70 人:people per 年'],
    ['每年1次', '1 次:count per 年'],
    ['全年发言(不少于2次)', '≥2 次:count'],
    ['提案转化率(不少于90%)', '≥90 %:percent'],
    ['项目活动>=2次', '≥2 次:count'],
    ['全年上稿100篇以上', '≥100 篇:count'],
    ['100', '100'],
    ['100%', '100 %:percent'],
    ['达标', 'words met'],
    ['优秀', 'words met'],
    ['显著提高', 'words'],
    ['达成预期指标', 'words met'],
    ['完成', 'words met'],
    ['—', 'not-applicable'],
    ['/', 'not-applicable'],
    ['无', 'not-applicable'],
    ['', 'blank'],
    ['　\u00A0', 'blank'],
    ['市政协大会集体提案立案(不少于)', 'words'],
    ['出错率在3%0', 'broken-number'],
    ['控制在年预算', 'words'],
    ['按八项规定执行', 'words'],
    ['爱心妈妈6次、慰问烧伤儿童1次', 'several-numbers'],
    ['参政议政活动经费(符合预', 'words'],
    ['提案答复率(100%)', '100 %:percent'],
  ])('%s → %s', (text, expected) => expect(said(text)).toBe(expected));
});

describe('operators as people write them', () => {
  test.each([
    ['大于等于95%', '≥95 %:percent'],
    ['小于等于5天', '≤5 天:time'],
    ['大于或等于3次', '≥3 次:count'],
    ['不多于5次', '≤5 次:count'],
    ['不高于5%', '≤5 %:percent'],
    ['高于80%', '>80 %:percent'],
    ['低于3%', '<3 %:percent'],
    ['出错率小于3%', '<3 %:percent'],
    ['少于4件', '<4 件:count'],
    ['超过100人', '>100 人:people'],
    ['多于10场', '>10 场:count'],
    ['不小于20', '≥20'],
    ['不大于20', '≤20'],
    ['≧5', '≥5'],
    ['≦5', '≤5'],
    ['＞＝5次', '≥5 次:count'],
    ['> = 5次', '≥5 次:count'],
    ['=<5次', '≤5 次:count'],
    ['=>5次', '≥5 次:count'],
    ['＜5次', '<5 次:count'],
    ['=100%', '=100 %:percent'],
    ['等于12', '=12'],
    ['达到95%以上', '≥95 %:percent'],
    ['95%及以上', '≥95 %:percent'],
    ['95%以上(含)', '≥95 %:percent'],
    ['95%（含）以上', '≥95 %:percent'],
    ['95%以上（含95%）', '≥95 %:percent'],
    ['10天内', '≤10 天:time'],
    ['30日之内', '≤30 日:time'],
    ['3次以下', '≤3 次:count'],
    ['5个工作日内', '≤5 个工作日:time'],
    ['不超过5个工作日', '≤5 个工作日:time'],
    ['3次/年以上', '≥3 次:count per 年'],
    ['100篇稿件以上', '≥100 篇:count'],
    ['每年至少开展党务干部培训一次', '≥1 次:count per 年'],
    ['每月不少于2次', '≥2 次:count per 月'],
    ['最多5次', '≤5 次:count'],
    ['不少于5次以上', '≥5 次:count'],
    ['超过90%以上', '>90 %:percent'],
    ['≥5次以内', 'contradicting-operators'],
    ['不超过3次以上', 'contradicting-operators'],
    ['控制在5%', '≤5 %:percent'],
    ['控制在3次以上', '≥3 次:count'],
    ['控制在80%-90%', '80..90 %:percent'],
    ['不超过预算100万元', '≤1000000 元:money'],
    ['未超过3人', '≤3 人:people'],
    ['不足100人', '<100 人:people'],
    ['≥ 95 %', '≥95 %:percent'],
    ['满意度≥95%', '≥95 %:percent'],
    ['满意度：≥95％', '≥95 %:percent'],
    ['不超过12月', '≤12 月:time'],
  ])('%s → %s', (text, expected) => expect(said(text)).toBe(expected));
});

describe('numbers, ranges and units', () => {
  test.each([
    ['100％', '100 %:percent'],
    ['１２０人次', '120 人次:people'],
    ['≥1，200人次', '≥1200 人次:people'],
    ['1,234,567.89元', '1234567.89 元:money'],
    ['12.5万人次', '125000 人次:people'],
    ['3亿元', '300000000 元:money'],
    ['1亿2000万元', '120000000 元:money'],
    ['5千元', '5000 元:money'],
    ['300万元', '3000000 元:money'],
    ['3‰', '0.3 %:percent'],
    ['2‰-5‰', '0.2..0.5 %:percent'],
    ['2-5‰', '0.2..0.5 %:percent'],
    ['百分之九十', '90 %:percent'],
    ['百分之九十八点五', '98.5 %:percent'],
    ['百分之百', '100 %:percent'],
    ['不低于百分之90', '≥90 %:percent'],
    ['十二', '12'],
    ['两次', '2 次:count'],
    ['二十场', '20 场:count'],
    ['两期', '2 期:count'],
    ['一百二十人', '120 人:people'],
    ['三万五千元', '35000 元:money'],
    ['不少于三', '≥3'],
    ['十二个以上', '≥12 个:count'],
    ['三至五次', '3..5 次:count'],
    ['80%-90%', '80..90 %:percent'],
    ['80～90', '80..90'],
    ['80%～90', '80..90 %:percent'],
    ['3至5次', '3..5 次:count'],
    ['3到5次', '3..5 次:count'],
    ['2次—4次', '2..4 次:count'],
    ['3-5万元', '30000..50000 元:money'],
    ['800-1万元', '800..10000 元:money'],
    ['80%至90%之间', '80..90 %:percent'],
    ['约30人', '30 人:people about'],
    ['近200人次', '200 人次:people about'],
    ['近千人次', '1000 人次:people about'],
    ['逾50场', '50 场:count about'],
    ['20余场', '20 场:count about'],
    ['十余次', '10 次:count about'],
    ['100多人', '100 人:people about'],
    ['1000人左右', '1000 人:people about'],
    ['3万余元', '30000 元:money about'],
    ['100余万元', '1000000 元:money about'],
    ['大约5天上下', '5 天:time about'],
    ['每季度1次', '1 次:count per 季'],
    ['1次/季度', '1 次:count per 季'],
    ['一季度一次', '1 次:count per 季'],
    ['每半年1次', '1 次:count per 半年'],
    ['年均3次', '3 次:count per 年'],
    ['每周2次', '2 次:count per 周'],
    ['2次每月', '2 次:count per 月'],
    ['每人每年5天', '5 天:time per 年'],
    ['500元/人', '500 元/人:money'],
    ['500元/人/月', '500 元/人:money per 月'],
    ['50人/次', '50 人/次:people'],
    ['3个月', '3 个月:time'],
    ['24小时', '24 小时:time'],
    ['100分', '100 分:score'],
    ['90分以上', '≥90 分:score'],
    ['5公里', '5 公里:length'],
    ['3千米', '3 千米:length'],
    ['1200㎡', '1200 ㎡:area'],
    ['20 km', '20 km:length'],
    ['1.5吨', '1.5 吨:weight'],
    ['2个百分点', '2 个百分点:percent'],
    ['2台(套)', '2 台(套):count'],
    ['100(个)', '100 个:count'],
    ['30株', '30 株:count'],
    ['-5%', '-5 %:percent'],
    ['第1名', '1 名:rank'],
    ['第一名', '1 名:rank'],
    ['前3名', '≤3 名:rank'],
    ['第2至3名', '2..3 名:rank'],
    ['￥30,000', '30000 元:money'],
    ['九成以上', '≥90 %:percent'],
    ['八成五', '85 %:percent'],
    ['百余人', '100 人:people about'],
    ['上百人', '100 人:people about'],
    ['半年1次', '1 次:count per 半年'],
    ['每万人5件', '5 件:count'],
    ['1月1日至12月31日举办3期', '3 期:count'],
    ['前三', '≤3 名:rank'],
    ['前10%', '≤10 %:percent'],
    ['排名第3', '3 名:rank'],
    ['全市排名前10位', '≤10 名:rank'],
    ['提前10天', '10 天:time'],
  ])('%s → %s', (text, expected) => expect(said(text)).toBe(expected));
});

describe('numbers that are no measure', () => {
  test.each([
    ['2023年', 'words'],
    ['2023年度', 'words'],
    ['2021-2023年', 'words'],
    ['2023年12月31日前', 'words'],
    ['2023-12-31', 'words'],
    ['2023年1月-12月', 'words'],
    ['2023.1-2023.12', 'words'],
    ['第3-5批', 'words'],
    ['12月底前', 'words'],
    ['1-12月', 'words'],
    ['每月25日前', 'words'],
    ['二〇二三年', 'words'],
    ['十二月底前完成', 'words'],
    ['第四季度', 'words'],
    ['财预〔2020〕10号', 'words'],
    ['人发[1996]118号', 'words'],
    ['“十四五”规划', 'words'],
    ['十四五规划', 'words'],
    ['党的二十大精神', 'words'],
    ['一带一路', 'words'],
    ['“三同步”', 'words'],
    ['三同步', 'words'],
    ['“两新”组织', 'words'],
    ['第一批', 'words'],
    ['第3批', 'words'],
    ['第十三次全国代表大会', 'words'],
    ['三公经费', 'words'],
    ['一次性补助', 'words'],
    ['四个意识', 'words'],
    ['十分满意', 'words'],
    ['PM2.5', 'words'],
    ['5A级景区', 'words'],
    ['3D打印', 'words'],
    ['ISO9001认证', 'words'],
    ['12345热线', 'words'],
    ['三年行动计划', 'words'],
    ['一是加强学习，二是统一思想', 'words'],
    ['1、按月按标准发放补助；2、根据新成立支部的数量，统一制作；3、以园区为单位', 'words'],
    ['1.按月发放2.统一制作', 'words'],
    ['（1）按月发放（2）统一制作', 'words'],
    ['1、举办5次', '5 次:count'],
    ['2023年举办培训5次', '5 次:count'],
    ['“两会”信息10篇', '10 篇:count'],
    ['PM2.5≤35微克/立方米', '≤35 微克/立方米:other'],
    ['60岁以上老人100人', '100 人:people'],
  ])('%s → %s', (text, expected) => expect(said(text)).toBe(expected));
});

describe('numbers that cannot be read are said, not guessed', () => {
  test.each([
    ['1,00次', 'broken-number'],
    ['1.2.3', 'broken-number'],
    ['1万2', 'broken-number'],
    ['数十篇', 'broken-number'],
    ['十几次', 'broken-number'],
    ['三四次', 'broken-number'],
    ['三分之二以上', 'broken-number'],
    ['满意度-95%', 'broken-number'],
    ['完成.5次', 'broken-number'],
    ['5-3次', 'broken-number'],
    ['5-', 'broken-number'],
    ['±3%', 'broken-number'],
    ['1O0%', 'broken-number'],
    ['l00%', 'broken-number'],
    ['数百人', 'broken-number'],
    ['2次、3人', 'several-numbers'],
    ['5/5', 'several-numbers'],
    ['1:3', 'several-numbers'],
    ['100 200', 'several-numbers'],
    ['100\n200', 'several-numbers'],
    ['从60%提高到90%', 'several-numbers'],
    ['2次-80%', 'several-numbers'],
    ['1、2次', 'several-numbers'],
    ['走访企业2661家，新组建党组织40个', 'several-numbers'],
    [`${'加强学习，'.repeat(500)}5次`, 'too-long'],
    [`1、${'加强学习，'.repeat(500)}`, 'words'],
    ['统一思想，'.repeat(500), 'words'],
  ])('%s → %s', (text, expected) => expect(said(text)).toBe(expected));
});

test.each([
  ['全年发言(不少于2次)', '全年发言', ''],
  ['17个课题', '', '课题'],
  ['发展社员99人', '发展社员', ''],
  ['每年举办培训2期', '举办培训', ''],
  ['满意度达到95%以上', '满意度', ''],
  ['200余名企业代表参加', '', '企业代表参加'],
  ['1、举办讲座5次。', '举办讲座', ''],
  ['至少开展培训3次', '开展培训', ''],
  ['政务公开 工作排名：前10', '政务公开工作排名', ''],
  ['节约5万元', '节约', ''],
  ['≥95%（含）', '', ''],
])('the words around the number in %s', (text, before, after) => {
  expect(readTarget(text)).toMatchObject({ kind: 'measure', text, before, after });
});

const alphabet = fc.constantFrom(
  ...Array.from(
    '0123456789,.%‰-—~至到≥≤<>=()（）、；。/·年月日次个人名第前每约余多近以上内不少于超过一二两三十百千万亿分之点元 \n“”《》A5①',
  ),
);

test('any text is read without an exception, and twice alike', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: alphabet, maxLength: 40 })), (text) => {
      expect(readTarget(text)).toEqual(readTarget(text));
    }),
    { numRuns: 3000 },
  );
});

test('a number written plainly is read as it is, whatever operator and unit stand around it', () => {
  const operator = fc.constantFrom('', '≥', '不超过', '至少', '约');
  const unit = fc.constantFrom('', '次', '%', '人次', '公里', '天');
  fc.assert(
    fc.property(operator, fc.integer({ min: 0, max: 1e9 }), unit, (before, number, after) => {
      const reading = readTarget(`${before}${number}${after}`);
      expect(reading.kind === 'measure' && plain(reading.low)).toBe(String(number));
    }),
  );
});

test.each([
  '1',
  '1,',
  '“',
  '第',
  '每',
  '一',
  '1-',
  '>=',
  '(',
  ' ',
  '—',
  '1、',
  '5次',
  '百',
  '上',
  'a',
  'a1',
  '\n',
  '“a',
  '2.',
])('a hostile cell of %j is answered at once', (piece) => {
  for (const length of [1999, 32_767]) {
    const started = performance.now();
    readTarget(piece.repeat(Math.floor(length / piece.length)));
    expect(performance.now() - started).toBeLessThan(250);
  }
});

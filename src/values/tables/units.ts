import { Decimal } from '../decimal';
import type { UnitKind } from '../reading';

/** The units people write, by what they measure. Where two spellings mean one unit, see `spellings`. */
const table: Readonly<Record<Exclude<UnitKind, 'other'>, string>> = {
  count:
    '个 件 项 次 期 场 篇 份 部 台 套 条 家 所 处 座 批 门 本 册 张 辆 户 例 起 宗 种 类 组 队 支 只 头 匹 棵 株 颗 枚 粒 块 盏 孔 ' +
    '眼 口 幅 副 节 堂 轮 班 趟 遍 版 则 款 样 间 栋 幢 层 扇 架 艘 根 片 笔 单 袋 箱 瓶 包 盒 桶 卷 封 字 课时 学时 场次 批次 班次 车次 ' +
    '架次 台次 件次 户次 家次 项次 篇次 期次 台套 站次 处次 村次 点位 站 村 卡 课 案 集 条次 期数 次数 个数 件数 ' +
    '篇数 份数 项数 场数 家数 户数 台数 数量',
  people: '人 人次 名 位 人数 人份 人员',
  percent: '% 百分比 百分点 个百分点 比例 比率',
  money: '元 千元',
  time: '年 月 个月 周 天 日 个工作日 工作日 小时 个小时 分钟 秒 季度 个季度 季 个自然日 自然日 星期 个星期 年度 学年 个学年 学期 个学期 个年度',
  area: '平方米 平米 ㎡ m2 m² 平方公里 平方千米 km2 km² 亩 公顷 平方厘米 hm2',
  length: '公里 千米 km 米 m 延米 延长米 厘米 cm 毫米 mm 里',
  weight: '吨 公斤 千克 kg 克 g t 斤 毫克 mg',
  score: '分',
  rank: '名次 位次 排名',
};

/** What each unit word measures. */
export const kinds: ReadonlyMap<string, UnitKind> = new Map(
  Object.entries(table).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, UnitKind] => [word, kind as UnitKind]),
  ),
);

/** Units that stand after a number but measure none of the kinds above; written out so that a phrase can be read to its end. */
const otherUnits =
  '倍 星 立方米 m3 m³ 立方 万方 升 毫升 L ml 千瓦时 kWh 千瓦 kW 兆瓦 MW 微克 μg 分贝 dB ℃ 摄氏度 度 GB TB MB 周岁 岁 吨标煤 车公里 人天 人日 人公里';

/** One name for the spellings of one unit. */
export const spellings: ReadonlyMap<string, string> = new Map([
  ['人/次', '人次'],
  ['人(次)', '人次'],
  ['人·次', '人次'],
  ['人、次', '人次'],
  ['台/套', '台套'],
  ['台(套)', '台套'],
  ['场/次', '场次'],
  ['场(次)', '场次'],
  ['件/次', '件次'],
  ['家/次', '家次'],
  ['家(次)', '家次'],
  ['户/次', '户次'],
  ['户(次)', '户次'],
  ['批/次', '批次'],
  ['期/次', '期次'],
  ['圆', '元'],
  ['人民币', '元'],
  ['百分率', '%'],
  ['百分数', '%'],
  ['‰', '%'],
  ['KM', 'km'],
  ['Km', 'km'],
  ['KG', 'kg'],
  ['Kg', 'kg'],
  ['M2', 'm2'],
  ['M²', 'm2'],
]);

/** Units of one size under several names: numbers in them compare without a note. */
export const sameSize: ReadonlyMap<string, string> = new Map(
  [
    '人 名 位 人数 人员',
    '% 百分比 比例 比率',
    '百分点 个百分点',
    '平方米 平米 ㎡ m2 m²',
    '平方公里 平方千米 km2 km²',
    '公顷 hm2',
    '公里 千米 km',
    '米 m 延米 延长米',
    '厘米 cm',
    '毫米 mm',
    '公斤 千克 kg',
    '吨 t',
    '克 g',
    '毫克 mg',
    '天 日 自然日 个自然日',
    '工作日 个工作日',
    '月 个月',
    '年 年度 个年度',
    '季 季度 个季度',
    '周 星期 个星期',
    '小时 个小时',
    '学期 个学期',
    '学年 个学年',
  ].flatMap((group) => {
    const words = group.split(' ');
    return words.map((word): [string, string] => [word, words[0] ?? word]);
  }),
);

/** Kinds whose units differ in size (3 月 is not 3 天), so that equal numbers in different units say nothing. */
export const sized: ReadonlySet<UnitKind> = new Set<UnitKind>(['time', 'area', 'length', 'weight']);

/** Places in a phrase where a period may stand after "/": "次/年" is 次 in a year, not a unit of its own. */
export const periodWords: ReadonlyMap<string, '年' | '半年' | '季' | '月' | '周' | '日'> = new Map([
  ['年', '年'],
  ['年度', '年'],
  ['半年', '半年'],
  ['季', '季'],
  ['季度', '季'],
  ['月', '月'],
  ['个月', '月'],
  ['周', '周'],
  ['星期', '周'],
  ['日', '日'],
  ['天', '日'],
]);

/** The units a phrase may hold after its number, longest first is for the reader to see to. */
export const unitWords: ReadonlySet<string> = new Set([
  ...[...kinds.keys()].filter((word) => !/数$|比例|比率|数量|排名|人员/.test(word)),
  ...[...spellings.keys()].filter((word) => !/[、民]/.test(word)),
  ...otherUnits.split(' '),
]);

/** How many of the smallest unit of its kind a unit is: 1 小时 is 3600 (秒). Units of one base are turned into each other. */
export interface Size {
  readonly base: string;
  readonly factor: Decimal;
}

const size = (base: string, words: string, factor: string | number): (readonly [string, Size])[] =>
  words.split(' ').map((word) => [word, { base, factor: new Decimal(factor) }]);

/** The units that can be turned into others. Months and years have a base of their own: a month is no number of days. */
export const sizes: ReadonlyMap<string, Size> = new Map([
  ...size('月', '年 学年', 12),
  ...size('月', '学期', 6),
  ...size('月', '季', 3),
  ...size('月', '月', 1),
  ...size('秒', '周', 604_800),
  ...size('秒', '天', 86_400),
  ...size('秒', '小时', 3600),
  ...size('秒', '分钟', 60),
  ...size('秒', '秒', 1),
  // In thirds of a square centimetre, of which a 亩 has a whole number.
  ...size('cm2', '平方公里', '30000000000'),
  ...size('cm2', '公顷', '300000000'),
  ...size('cm2', '亩', '20000000'),
  ...size('cm2', '平方米', 30_000),
  ...size('cm2', '平方厘米', 3),
  ...size('mm', '公里', 1_000_000),
  ...size('mm', '里', 500_000),
  ...size('mm', '米', 1000),
  ...size('mm', '厘米', 10),
  ...size('mm', '毫米', 1),
  ...size('mg', '吨', 1_000_000_000),
  ...size('mg', '公斤', 1_000_000),
  ...size('mg', '斤', 500_000),
  ...size('mg', '克', 1000),
  ...size('mg', '毫克', 1),
]);

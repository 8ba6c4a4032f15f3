import { Decimal } from './decimal';
import { type FoldedText, foldedText } from './fold';
import type { Unit, UnitKind } from './reading';

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

const kinds: ReadonlyMap<string, UnitKind> = new Map(
  Object.entries(table).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, UnitKind] => [word, kind as UnitKind]),
  ),
);

/** Units that stand after a number but measure none of the kinds above; written out so that a phrase can be read to its end. */
const otherUnits =
  '倍 星 立方米 m3 m³ 立方 万方 升 毫升 L ml 千瓦时 kWh 千瓦 kW 兆瓦 MW 微克 μg 分贝 dB ℃ 摄氏度 GB TB MB 周岁 岁 吨标煤 车公里 人天 人日 人公里';

/** One name for the spellings of one unit. */
const spellings: ReadonlyMap<string, string> = new Map([
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
const sameSize: ReadonlyMap<string, string> = new Map(
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
const sized: ReadonlySet<UnitKind> = new Set<UnitKind>(['time', 'area', 'length', 'weight']);

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

const scaled = /^(百万|千万|万|亿)(.+)$/;
const scales: ReadonlyMap<string, string> = new Map([
  ['万', '10000'],
  ['亿', '100000000'],
  ['百万', '1000000'],
  ['千万', '10000000'],
]);

/** What one word of a unit measures; null for a word the table does not hold. */
function kindOf(word: string): UnitKind | null {
  const spelled = spellings.get(word) ?? word;
  const bare = kinds.has(spelled) ? spelled : (scaled.exec(spelled)?.[2] ?? spelled);
  return kinds.get(bare) ?? null;
}

/**
 * The unit in a 计量单位 cell, its text as written without spaces: "人/次" is people, "次/年" is 次 (the year is a period), "元/人" is
 * money, "%" is percent, an unlisted word is `other`. Null when the cell is blank or says 无, — or /.
 */
export function readUnit(text: string | FoldedText): Unit | null {
  const squeezed = foldedText(text)
    .squeezed.replace(/^单位:?/, '')
    .replace(/^\(([^()]+)\)$/, '$1');
  if (/^(?:[-—–/\\]*|无|无单位|不适用)$/.test(squeezed)) return null;
  if (spellings.has(squeezed)) return { text: squeezed, kind: kindOf(squeezed) ?? 'other' };
  const [first = '', ...under] = squeezed.split(/[/·]/);
  const kept = under.filter((word) => !periodWords.has(word.replace(/^每/, '')));
  const kind = kindOf(first) ?? 'other';
  if (kept.length === 0) return { text: first === '' ? squeezed : first, kind };
  // "吨/平方公里" and "微克/立方米" are densities; "元/人" is still money and "次/人" still a count.
  const whole = kind === 'money' || kind === 'count' || kind === 'people' ? kind : 'other';
  return { text: [first, ...kept].join('/'), kind: whole };
}

/**
 * What a number in this unit is multiplied by to stand in the plain unit: 万元 → 10000 (元), 万人次 → 10000, ‰ → 0.1 (percent),
 * 件 → 1. The numbers of a {@link Measure} are in the plain unit already; a bare number beside a 计量单位 column is not.
 */
export function unitScale(unit: Unit | null): Decimal {
  if (unit === null) return new Decimal(1);
  if (unit.text === '‰') return new Decimal('0.1');
  if (unit.text.startsWith('千元')) return new Decimal(1000);
  return new Decimal(scales.get(scaled.exec(unit.text)?.[1] ?? '') ?? 1);
}

/** The word that two spellings of one size share, without a leading 万. */
function sizeOf(unit: Unit): string {
  const spelled = spellings.get(unit.text) ?? unit.text;
  const bare = kinds.has(spelled) ? spelled : (scaled.exec(spelled)?.[2] ?? spelled);
  return sameSize.get(bare) ?? bare;
}

const either = (a: Unit, b: Unit, one: UnitKind, other: UnitKind): boolean =>
  (a.kind === one && b.kind === other) || (a.kind === other && b.kind === one);

/**
 * Whether numbers in two units can be compared: `same` (also 人 and 名, ㎡ and 平方米, 元 and 万元, once scaled), `near` (件 and 次, 人 and 人次,
 * 天 and 工作日: compare and say so), `different` (件 and %, 万元 and 人, but also 天 and 月), `unknown` when a side has no unit or an unlisted one.
 */
export function sameKind(a: Unit | null, b: Unit | null): 'same' | 'near' | 'different' | 'unknown' {
  if (a === null || b === null) return 'unknown';
  if (a.kind === b.kind && sizeOf(a) === sizeOf(b)) return 'same';
  if (a.kind === 'other' || b.kind === 'other') return 'unknown';
  if (a.kind === b.kind) {
    const money = a.kind === 'money' && !a.text.includes('/') && !b.text.includes('/');
    if (money || a.kind === 'score') return 'same';
    if (!sized.has(a.kind)) return 'near';
    return [sizeOf(a), sizeOf(b)].sort().join() === '天,工作日' ? 'near' : 'different';
  }
  // "第3名" may answer a target in 名; 人次 are often written 次, and 个 counts anything.
  if (either(a, b, 'people', 'rank')) return 'near';
  if (either(a, b, 'people', 'count')) {
    const texts = [sizeOf(a), sizeOf(b)];
    const near =
      texts.includes('个') ||
      (texts.includes('人次') && texts.some((text) => text.endsWith('次') && text !== '人次'));
    return near ? 'near' : 'different';
  }
  return 'different';
}

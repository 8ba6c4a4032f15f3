import { Decimal } from './decimal';

/** How many there were to do, and how many were done: "应签1260实签1197". */
export interface Pair {
  readonly whole: Decimal;
  readonly part: Decimal;
}

const number = String.raw`(\d{1,9}(?:\.\d{1,4})?)`;
const unit = '[\\u4e00-\\u9fff]{0,4}';
const between = '[,、;；，。/ :：]{0,2}';

/**
 * Verbs for what was to be done, each with those for what was done. The verbs must answer each other: "举办5次培训300人" is no pair.
 */
const answers: readonly (readonly [whole: string, part: string])[] = [
  ['应[\\u4e00-\\u9fff]{0,6}', '(?:现已|已|实际?|完成)[\\u4e00-\\u9fff]{0,6}'],
  ['(?:年度|全年|原)?计划[\\u4e00-\\u9fff]{0,6}', '(?:实际|已|完成|实施|实)[\\u4e00-\\u9fff]{0,6}'],
  [
    '(?:受理|收到|接到|收件|交办|承办|受件|登记|立案)[\\u4e00-\\u9fff]{0,6}',
    '(?:已|共|均|全部)?(?:按期|按时|及时|全部)?(?:办结|办理|答复|回复|处理|处置|结案|解决)(?:完成)?',
  ],
  [
    '(?:共?抽[检查样测]|检测|检查|检验|监测|送检|验收)[\\u4e00-\\u9fff]{0,6}',
    '(?:检测|检验|抽检)?(?:合格|达标|通过|优良)(?:率)?',
  ],
  ['(?:共?发[放出]|投放)[\\u4e00-\\u9fff]{0,6}', '(?:有效)?(?:回收|收回)[\\u4e00-\\u9fff]{0,4}'],
  [
    '(?:总数|总计|共有?|共计|总共)[\\u4e00-\\u9fff]{0,4}',
    '(?:其中)?(?:已|现已|实际)?(?:完成|办结|达标|合格|签约?|覆盖|实现)[\\u4e00-\\u9fff]{0,4}',
  ],
  [
    '(?:共?毕业|参训|培训|报名|参考|应试)[\\u4e00-\\u9fff]{0,3}',
    '(?:实际|已)?(?:就业|合格|通过|取证|结业|录用|录取)',
  ],
  ['(?:共?申报|申请|推荐|送审)[\\u4e00-\\u9fff]{0,3}', '(?:实际|已)?(?:获批|立项|获奖|入选|通过)'],
];

const patterns = answers.map(
  ([whole, part]) =>
    new RegExp(`^${whole}${number}${unit}${between}${part}${number}${unit}(?:[,，。;；][^\\d]{0,20})?$`),
);
/** "应响应36起，响应36起": what was to be done is what was done. "8项中结题7项": the part of a whole. */
const alike: readonly RegExp[] = [
  new RegExp(
    `^应([\\u4e00-\\u9fff]{1,4})${number}${unit}${between}(?:按时|按期|及时|全部)?\\1${number}${unit}$`,
  ),
  new RegExp(
    `^(共?)${number}[\\u4e00-\\u9fff]{1,4}[中里][,，]?(?:已|有|已有)?[\\u4e00-\\u9fff]{2,4}${number}${unit}$`,
  ),
];
/** "抽检400批次，不合格4批次": the others are the part. */
const others = new RegExp(
  `^(?:共?抽[检查样测]|检测|检查|检验|监测|送检|验收|参考|报名|培训|参训)[\\u4e00-\\u9fff]{0,6}${number}${unit}${between}(?:其中)?(?:不合格|不达标|未达标|未通过|未合格)${number}${unit}$`,
);
const denial = /[未不无没]/;
const doneWith =
  '(?:合格|完成|达标|通过|办结|结题|整改(?:完成|到位)?|验收|建成|覆盖|处置|化解|解决|签约|到位|销号|开工|投用)';
/** What there was to do, with its classifier; no date, and no length of time. */
const whole = `(?<whole>\\d{1,9})(?![年月日天]|个月|小时)(?<its>[\\u4e00-\\u9fff])`;
/** What of it was done, in the same classifier: "8个乡镇完成5个村" counts two things. */
const done = `(?<part>\\d{1,9})(?:\\k<its>)?`;
const where = '(?:全[\\u4e00-\\u9fff]|共有?|辖区)?';
/** "12个项目中11个合格，1个不合格", "20个问题整改完成19个", "全镇23个村已覆盖21个": what else is counted must be the rest. */
const partsOfWhole: readonly RegExp[] = [
  `^${where}${whole}[\\u4e00-\\u9fff]{0,5}[中里][,，]?(?:已|有|已有)?${done}${doneWith}`,
  `^${where}${whole}[\\u4e00-\\u9fff]{0,5}?(?:均?已|现已|实际)?${doneWith}(?:完成)?${done}(?=$|[,，;；。])`,
  `^(?:反馈|发现|排查|下达|分配|承担)[\\u4e00-\\u9fff]{0,6}${whole}[,，;；](?:均?已|实际)?${doneWith}${done}(?=$|[,，;；。])`,
].map((pattern) => new RegExp(pattern));

/** "118件/120件": the done before the whole, both with one unit. A bare "118/120" may be a date or two answers. */
const fraction = new RegExp(`^${number}([\\u4e00-\\u9fff]{1,3})/${number}\\2$`);
/** "2/3", which is a share where a share was asked for as a fraction. */
const bareFraction = /^(?:达到?|完成|占比?|为)?([1-9]\d?)\/([1-9]\d?)$/;
const longest = 60;

/** Reads "2/3" beside "≥3/4" or "三分之二以上"; null for what is none, and beside a target that is no fraction. */
export function readFraction(text: string, target: string): Pair | null {
  if (!/\d\/\d|分之/.test(target)) return null;
  const [, part, whole] = bareFraction.exec(text) ?? [];
  return part === undefined || whole === undefined || Number(part) > Number(whole)
    ? null
    : { part: new Decimal(part), whole: new Decimal(whole) };
}

/**
 * Reads "应签1260份，实签1197份" and its like: 1260 to do, 1197 done. Null for any other text, and where more was done than there was
 * to do.
 */
export function readPair(text: string): Pair | null {
  if (text.length > longest || !/\d\D+\d/.test(text)) return null;
  const shared = fraction.exec(text);
  const found = shared ? [shared[3], shared[1]] : pairIn(text);
  const [whole, part] = (found ?? []).map((digits) => new Decimal(digits ?? 0));
  if (whole === undefined || part === undefined || whole.lte(0) || part.gt(whole) || part.lt(0)) return null;
  return { whole, part };
}

function pairIn(text: string): readonly (string | undefined)[] | null {
  for (const pattern of alike) {
    const found = pattern.exec(text);
    if (found && !denial.test(text)) return [found[2], found[3]];
  }
  for (const pattern of partsOfWhole) {
    const found = pattern.exec(text);
    const { whole: all, part } = found?.groups ?? {};
    if (found && isRestOnly(text.slice(found[0].length), all, part)) return [all, part];
  }
  const rest = others.exec(text);
  if (rest) return [rest[1], new Decimal(rest[1] ?? 0).minus(rest[2] ?? 0).toFixed()];
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return [found[1], found[2]];
  }
  return null;
}

/** Nothing more is counted, or what the part leaves of the whole. */
function isRestOnly(text: string, all = '', part = ''): boolean {
  const counted = text.match(/\d+(?:\.\d+)?/g) ?? [];
  const [only, another] = counted;
  if (only === undefined) return text.length <= 20;
  return another === undefined && new Decimal(all).minus(part).eq(only);
}

import { lexicon } from './lexicon';
import type { Reading } from './reading';
import { around } from './tables/opposites';
import { directionWords, yearBefore } from './tables/directions';
import { operatorsBefore, type Operator } from './tables/operators';

const longest = 30;
const yearThing =
  '(?:的)?(?:同期|同期水平|水平|实际|实际数|完成数|实际完成数|数|数值|值|总量|平均水平|情况|支出|标准)?';
const asksFor = new RegExp(
  `^(?:力争|确保|保持|做到|控制在?|总体|原则上)?([\\u4e00-\\u9fff≥≤<>=≮≯/]{1,8}?)${yearBefore}${yearThing}$`,
);
const level = new RegExp(
  `^(?:基本)?(?:[与同和较比]?${yearBefore}${yearThing})?(?:相比)?(?:保持|基本|总体)?(?:持平|相当|不变|无变化|没有变化|零增长|一致|稳定)$`,
);
const changed = new RegExp(`^[与同和较比]?${yearBefore}${yearThing}(?:相比)?[,，]?(.{2,12})$`);
/** Others that a number is held against: the mean of some years, of the country, of the trade. */
const yardstick =
  /^(?:力争|确保|保持|做到|控制在?|总体)?(?<operator>[\u4e00-\u9fff≥≤<>=≮≯/]{1,8}?)(?<of>(?:(?:前|近|过去)[一二三四五两]年|全[国省市区县州盟旗]|[国省市]内|行业|同类地区|同类城市|周边地区|[本全]系统)的?(?:同期)?(?:平均|均值|水平|标准)(?:水平|值|数)?)$/;
/** Words that ask that a number goes one way only. */
const oneWay: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:只增不减|有增无减|只升不降|[稳持]中有[增升进提]|不减少|不下降|不降低|不下滑)$/, '≥'],
  [/^(?:只减不增|有减无增|只降不升|[稳持]中有[降减]|不增加|不上升|不增长|不提高|不反弹)$/, '≤'],
];
const sinceYearBefore = new RegExp(`^[与同和较比]?${yearBefore}(?:相比)?[,，]?`);
const directionAt = lexicon(directionWords.keys());
const aroundAt = lexicon(around);

const plain = (text: string): string => text.replace(/[。.!！;；]/g, '');

/** What a target asks of this year beside the last: "不高于上年" is ≤, "较上年增长" >, "与上年持平" =. Null where it asks for something else. */
export function readYearRelation(text: string): Operator | null {
  if (text.length > longest) return null;
  const phrase = plain(text);
  if (level.test(phrase)) return '=';
  const bare = phrase.replace(sinceYearBefore, '');
  const way = oneWay.find(([pattern]) => pattern.test(bare))?.[1];
  if (way !== undefined) return way;
  const operator = operatorsBefore.get(asksFor.exec(phrase)?.[1] ?? '');
  if (operator !== undefined) return operator;
  const sign = bareChange(phrase);
  return sign === null ? null : sign > 0 ? '>' : '<';
}

/** "不高于全国平均水平", "低于前三年均值": what a phrase says a number is beside a yardstick other than last year; null for everything else. */
export function readYardstick(text: string): { readonly operator: Operator; readonly of: string } | null {
  if (text.length > longest) return null;
  const found = yardstick.exec(plain(text))?.groups;
  const operator = operatorsBefore.get(found?.['operator'] ?? '');
  if (operator === undefined || found?.['of'] === undefined) return null;
  return {
    operator,
    of: found['of']
      .replace(/[的值数]|水平|同期/g, '')
      .replace('均', '平均')
      .replace('平平', '平'),
  };
}

/** Which way a number went since last year: 1 up, −1 down, 0 level; null where the reading does not say. */
export function changeOf(reading: Reading): 1 | -1 | 0 | null {
  if (reading.kind === 'measure') {
    const { direction, low } = reading;
    if (direction?.axis !== 'change') return null;
    if (low.isZero()) return 0;
    return low.isNegative() === (direction.sign === 1) ? -1 : 1;
  }
  if (reading.kind === 'unreadable') return changeFromTo(reading.squeezed);
  if (reading.kind !== 'words') return null;
  const relation = readYearRelation(reading.squeezed);
  if (relation === null) return changeFromTo(reading.squeezed);
  return relation === '≥' || relation === '≤' ? null : ({ '>': 1, '<': -1, '=': 0 } as const)[relation];
}

/** "由上年第3名降至第6名", "从82%提高到88%": the word between the numbers says it. */
function changeFromTo(text: string): 1 | -1 | null {
  const word = fromTo.exec(text)?.[1] ?? '';
  const direction = directionWords.get(word);
  return direction?.axis === 'change' ? direction.sign : null;
}

const fromTo =
  /^[由从](?:上年|去年)?的?第?\d[\d.]*[^\d,，]{0,3}?(上升|提高|提升|增加|增长|扩大|下降|降低|减少|回落|下滑|降|升)[至到为]第?\d/;

/** Which way a phrase asks for and nothing else: 逐年提高 is 1, 有所下降 −1; null for everything else. */
export function changeAsked(text: string): 1 | -1 | null {
  return text.length > longest ? null : onlyDirection(plain(text).replace(/逐年|逐步|持续/g, ''));
}

/** Does a number go the other way than the words that ask: 下降 → 较上年上升3.2%, 逐年提高 → 同比下降5%? */
export function isAgainstChange(target: string, actual: Reading): boolean {
  if (target.length > longest || actual.kind !== 'measure') return false;
  const asked = changeAsked(target);
  // A number below nothing went down, whatever words stand with it.
  const change = changeOf(actual) ?? (actual.direction === null && actual.high.isNegative() ? -1 : null);
  return asked !== null && change !== null && change === -asked;
}

/** Words that say that nothing changed, and nothing else. */
const unchanged =
  /^(?:基本|总体|保持|仍|与?[上去]年度?(?:同期)?)*(?:(?:没有|[没无不]|未有?|未见)(?:明显|显著|太大|大|实质性)?(?:变化|变动|改变|起色|变)|变化(?:不大|不明显|较小)|持平|相当|原样)$/;

/** 未增加, 没有明显改善; 未下降 may be what was wanted. */
const notRisen =
  /^(?:没有|未能?|尚未|未见|未有|并未)(?:明显|显著|有效|得到)?(?:增加|增长|提高|提升|改善|好转|扩大|增强|优化|达到预期)$/;

/** Was a change for the better asked for, and is all as it was: 提高 → 持平, 持续改善 → 无变化? */
export function isLevelInstead(target: string, actual: string): boolean {
  if (target.length > longest || actual.length > longest) return false;
  const asked = plain(target).replace(/逐年|逐步|持续/g, '');
  const isChange = onlyDirection(asked) !== null || readsAsBetter(asked);
  const said = plain(actual);
  return (
    isChange &&
    (unchanged.test(said) || level.test(said) || (notRisen.test(said) && onlyDirection(asked) !== -1))
  );
}

const better = lexicon(['改善', '改进', '好转', '优化', '向好', '进步', '完善', '加强']);

/** 明显改善, 进一步优化: getting better and nothing else. */
function readsAsBetter(phrase: string): boolean {
  let found = false;
  for (let at = 0; at < phrase.length;) {
    const [word, filling] = [better(phrase, at), aroundAt(phrase, at)];
    found ||= word !== '';
    if (word === '' && filling === '') return false;
    at += Math.max(word.length, filling.length);
  }
  return found;
}

/** Was a thing to be in time, and is it some days late: 及时 → 延迟一个月, 按计划完成 → 晚于计划15天? */
export function isLateInstead(target: string, actual: Reading): boolean {
  if (target.length > longest || actual.kind !== 'measure') return false;
  const { direction, low, unit } = actual;
  const isLate = direction?.axis === 'schedule' && direction.sign === -1 && unit?.kind === 'time';
  return (
    isLate &&
    low.gt(0) &&
    /及时|[按如准]期|按时|准时|按计划|提前|工期/.test(target) &&
    !/[不未无延逾]/.test(target)
  );
}

/** "较上年有所下降": the only direction of a phrase that names the year before and nothing else. */
function bareChange(phrase: string): 1 | -1 | null {
  const named = changed.exec(phrase)?.[1];
  return named === undefined ? null : onlyDirection(named);
}

/** 有所下降 is −1, 明显提高 1; null with any other word, or where two directions stand. */
function onlyDirection(named: string): 1 | -1 | null {
  let sign: 1 | -1 | null = null;
  for (let at = 0; at < named.length;) {
    const word = directionAt(named, at);
    const direction = directionWords.get(word);
    if (direction?.axis === 'change') {
      if (sign !== null && sign !== direction.sign) return null;
      sign = direction.sign;
      at += word.length;
      continue;
    }
    const filling = aroundAt(named, at);
    if (filling === '') return null;
    at += filling.length;
  }
  return sign;
}

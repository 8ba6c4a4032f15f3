import type { Indicator } from '../../forms';
import { type Comparison, isCeiling } from '../../scoring';
import type { Measure } from '../../values';

const longestName = 40;
/** What is to take no longer than was said. */
const spell =
  /(?:时限|工期|周期|用时|耗时|(?:办理|办结|响应|修复|处[置理]|到达|审批)(?:期限|时长|天数|时间))$/u;
/** What is to cost no more than was said. */
const cost = /成本|费用|单价|造价|控制[数额价]|限[额价]|经费|开支/u;
/** Money that is there to be given out, saved or earned. */
const wanted =
  /补助|补贴|奖|救助|资助|工资|薪|待遇|标准|节约|节省|节支|降低|压减|减少|收入|收益|利润|产值|效益/u;
/** A bare number so much larger was written in another unit. */
const sameScale = 10;

/**
 * Is a number passed that is a ceiling by its name alone (工期 30天 → 35天, 采购成本 90万元 → 95万元), or one whose actual has no unit
 * (≤90万元 → 95)?
 */
export function isBeyondCeiling(indicator: Indicator, comparison: Comparison): boolean {
  const { targetReading: target, actualReading: actual } = indicator;
  if (target.kind !== 'measure' || actual.kind !== 'measure') return false;
  if (isVague(target) || isVague(actual) || !target.high.gt(0) || !target.low.eq(target.high)) return false;
  if (comparison.comparable) {
    if (comparison.kind !== 'quantitative' || comparison.note === 'approximate') return false;
    const { nature, note, high, actual: done, assumedNature } = comparison;
    if (!done.gt(high) || done.gt(high.times(sameScale))) return false;
    if (isCeiling(nature)) return note === 'unit-assumed';
    if (!assumedNature) return false;
    return target.unit?.kind === 'time' ? spell.test(nameOf(indicator)) : isCost(indicator);
  }
  if (comparison.why !== 'direction-unknown' || target.unit?.kind !== actual.unit?.kind) return false;
  return actual.low.gt(target.high) && isCost(indicator);
}

const nameOf = ({ name }: Indicator): string => name.words.squeezed.slice(-longestName);
const isVague = ({ approximate, leaning }: Measure): boolean => approximate || leaning !== null;

function isCost(indicator: Indicator): boolean {
  const { targetReading: target } = indicator;
  const isMoney = target.kind === 'measure' && (target.unit === null || target.unit.kind === 'money');
  const name = nameOf(indicator);
  return isMoney && cost.test(name) && !wanted.test(name);
}

import type { Indicator } from '../forms';
import { type WhyNotComparable, isCeiling } from '../scoring';
import type { Facts } from './facts';
import { type Unchecked, unchecked } from './unchecked';

/** Shares that are better the higher they are, whatever the form says of their direction. */
const shareToReach =
  /(?:满意度|(?:完成|合格|达标|覆盖|及时|准确|到位|办结|验收|普及|就业|知晓|答复|回复|转化|发放|参与|通过|处理|处置|化解|整改|调解|结案|支付|拨付|保障|资助|参保|完好|响应|入学|升学|巩固|接种|签约|兑现|回访|归档|录入|公开|公示|检查|巡查|抽查|巡检|成活|存活|保存|优良|优秀|治愈|救治|清运|通车|通达|入户|配备|到岗|持证|参训|到会|出勤|治理|兑付|开工|竣工|受益|落实|解决|修复)率)$/u;

/**
 * May an error rest on this comparison? Only where the numbers are exact, the units alike, and the direction written down
 * or plain. A bare number may be a ceiling, a range may be scored from either end, and a row with a numeric 绩效标准 may
 * have been scored by that, as may one whose standard says how points are taken off.
 */
export function isSure(indicator: Indicator, { assess }: Pick<Facts, 'assess'>): boolean {
  const { comparison } = assess(indicator);
  if (!comparison.comparable || comparison.kind !== 'quantitative') return false;
  const { low, high, actual, note, assumedNature, nature } = comparison;
  // 0.05 beside ≤3% misses it as 5% and meets it as written.
  if (note === 'share' && isCeiling(nature)) return false;
  if (note === 'approximate' || note === 'unit-assumed' || (note === 'near-units' && !areCounts(indicator)))
    return false;
  if (indicator.standardReading?.kind === 'measure' || saysHowToScore(indicator)) return false;
  if (actual.gte(low) && actual.lte(high)) return true;
  if (!low.eq(high)) return false;
  return !assumedNature || isShareToReach(indicator);
}

/**
 * A target that was passed by far may have cost points: 财预〔2020〕10号 lets a score be cut by the deviation, and no policy
 * says yet by how much.
 */
export function mayBeCut(
  indicator: Indicator,
  { assess, policy }: Pick<Facts, 'assess' | 'policy'>,
): boolean {
  const { comparison, deviation } = assess(indicator);
  if (!comparison.comparable || comparison.kind !== 'quantitative' || deviation === null) return false;
  return !isCeiling(comparison.nature) && deviation.gte(policy.deviationBands.value.explain);
}

/** "每少1家扣0.1分", "未达到按比例扣分": the row's own rule, which is not the policy's; "按比例计分" is. */
function saysHowToScore({ standard }: Indicator): boolean {
  if (standard === null || inProportion.test(standard.words.squeezed)) return false;
  return /扣|得分|计分|得满分|得\d/u.test(standard.words.squeezed);
}

const inProportion = /^按(?:实际)?(?:完成)?的?(?:比例|完成率)(?:计算?|得|评)分[。.]?$/u;

/** Why nothing can be said of a row whose target and actual cannot be compared. */
export function notCompared(why: WhyNotComparable): Unchecked {
  if (why === 'target-blank' || why === 'actual-blank') return unchecked('blank');
  if (why === 'target-unreadable' || why === 'actual-unreadable') return unchecked('unreadable');
  return unchecked(why === 'not-applicable' ? 'not-applicable' : 'not-comparable');
}

function areCounts({ targetReading, actualReading }: Indicator): boolean {
  return [targetReading, actualReading].every(
    (reading) => reading.kind === 'measure' && (reading.unit === null || reading.unit.kind === 'count'),
  );
}

/** The name says what share it is, or the target that it is all of it: "100%全部检查". */
function isShareToReach({ name, targetReading, unitReading }: Indicator): boolean {
  if (targetReading.kind !== 'measure') return false;
  const { unit, before, after } = targetReading;
  return (
    (unit ?? unitReading)?.kind === 'percent' &&
    (namesShareToReach(name) || /全(?:[部面员]|覆盖)/u.test(before + after))
  );
}

/** Does the name end in a share that is better the higher it is: 验收合格率, 群众满意度? */
export function namesShareToReach({ words }: Indicator['name']): boolean {
  return shareToReach.test(words.squeezed.slice(-40).replace(/\([^()]{0,10}\)$/u, ''));
}

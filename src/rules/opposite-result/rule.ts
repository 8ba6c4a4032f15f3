import { type Facts, isWrong, notCompared } from '../../facts';
import { type Comparison, type Part, isFulfilled, missedPart } from '../../scoring';
import type { Indicator } from '../../forms';
import { isAgainstChange, isLateInstead, isPartOfAll, isPending, isSome, oppositeOf } from '../../values';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { type Severity, defineRule, passed, unchecked } from '../rule';
import { isBeyondCeiling } from './beyond';

type Way = 'pending' | 'opposite' | 'fewer' | 'far' | 'part' | 'nearly' | 'lower' | 'notNone' | 'exceeded';

const severities: Readonly<Record<Way, Severity>> = {
  pending: 'warning',
  opposite: 'warning',
  fewer: 'error',
  far: 'warning',
  part: 'warning',
  nearly: 'warning',
  lower: 'warning',
  notNone: 'warning',
  exceeded: 'warning',
};

/** What a name ends with is long enough to say what is measured. */
const longestName = 40;

/** Beside these a 0 is the least that was asked for, and more is better. */
const betterMore =
  /增|提高|提升|上升|收入|利润|盈|结余|节约|节余|改善|完成|达成|覆盖|满意|受益|优良|合格|达标|[利使]用|就业|入库/u;

/**
 * The actual says that the target was missed, by how much nobody can tell, and the row has all of its points: 待验收, 良 for 优, 不足100人
 * of ≥100人, 2% where 0% was asked for. What can be reckoned, and what words grade, is `score-above-rule`'s; a date is `deadline-missed`'s.
 */
export const oppositeResult = defineRule({
  id: 'opposite-result',
  title: {
    zh: '完成值表明未完成，仍得满分',
    en: 'The actual says that the target was missed, and has full marks',
  },
  scope: 'indicator',
  severity: 'by-band',
  basis: () => '得分由完成值与指标值比较得出；没有完成指标值的，不应得满分',
  messages: {
    pending: {
      what: {
        zh: '“{name}”的完成值是“{actual}”，工作尚未完成，却得满分 {score} 分',
        en: 'the actual of “{name}” is “{actual}”, which is not done yet, and it has all its {score} points',
      },
    },
    opposite: {
      what: {
        zh: '“{name}”的指标值是“{target}”，完成值是“{actual}”，意思相反，却得满分 {score} 分',
        en: 'the target of “{name}” is “{target}”, the actual “{actual}” says the opposite, and it has all its {score} points',
      },
    },
    fewer: {
      what: {
        zh: '“{name}”的指标值是“{target}”，完成值“{actual}”没有达到，却得满分 {score} 分',
        en: 'the target of “{name}” is “{target}”, “{actual}” is short of it, and it has all its {score} points',
      },
    },
    far: {
      what: {
        zh: '“{name}”的指标值是“{target}”，完成值“{actual}”即使按约数看也没有达到，却得满分 {score} 分',
        en: 'the target of “{name}” is “{target}”; “{actual}”, inexact as the numbers are, is short of it, and it has all its {score} points',
      },
    },
    part: {
      what: {
        zh: '“{name}”的指标值有几项，其中“{target}”只完成“{actual}”，却得满分 {score} 分',
        en: '“{name}” has several targets, of which “{target}” was missed (“{actual}”), and it has all its {score} points',
      },
    },
    nearly: {
      what: {
        zh: '“{name}”的指标值是“{target}”，完成值写的是“{actual}”，按字面没有达到，却得满分 {score} 分',
        en: 'the target of “{name}” is “{target}”, “{actual}” as it is written is short of it, and it has all its {score} points',
      },
    },
    lower: {
      what: {
        zh: '“{name}”的指标值是“{target}”，完成值“{actual}”低于它，却得满分 {score} 分',
        en: 'the target of “{name}” is “{target}”, “{actual}” is lower, and it has all its {score} points',
      },
    },
    notNone: {
      what: {
        zh: '“{name}”的指标值是“{target}”，完成值是“{actual}”，却得满分 {score} 分',
        en: 'the target of “{name}” is “{target}”, the actual “{actual}”, and it has all its {score} points',
      },
      why: { zh: '指标值为 0 的，一般以不发生为完成', en: 'where none was asked for, any is too many' },
    },
    exceeded: {
      what: {
        zh: '“{name}”的指标值是“{target}”，完成值“{actual}”超过了它，却得满分 {score} 分',
        en: 'the target of “{name}” is “{target}”, the actual “{actual}” is more, and it has all its {score} points',
      },
      why: { zh: '成本、时限一般越少越好', en: 'of a cost or a time less is better' },
    },
  },
  advice: {
    zh: '核对完成值；确未完成的，按完成程度扣分，并说明原因和改进措施。',
    en: 'Check the actual; if the target was missed, take points off and say why and what will be done.',
  },
  adviceFor: {
    nearly: {
      zh: '完成值改填准确的数量；确未达到的，按完成比例计分并说明原因。',
      en: 'Give the exact number; if it is short of the target, score its share and say why.',
    },
    exceeded: {
      zh: '核对完成值并写明单位；越少越好的，指标值写上“≤”，按办法计分并说明原因；越多越好的写上“≥”。',
      en: 'Check the actual and give its unit; write “≤” before the target if less is better and score it so, or “≥” if more is.',
    },
    notNone: {
      zh: '核对完成值；越少越好的，指标值写上“≤”或“=”，按办法计分并说明原因；越多越好的写上“≥”。',
      en: 'Check the actual; write “≤” or “=” before the target if fewer is better and score it so, or “≥” if more is.',
    },
  },

  detect(indicator, { policy, assess, missedDeadline }) {
    if (!policy.scored.value) return unchecked('policy');
    const { target, actual, weight, score } = indicator;
    if (!target || !actual || !weight || !score) return unchecked('no-such-column');
    if (!weight.number?.gt(0) || !score.number) return unchecked('blank');
    if (indicator.weightOver > 1 || indicator.scoreOver > 1) return unchecked('not-applicable');
    const { comparison } = assess(indicator);
    const way = wayOf(indicator, comparison);
    if (way === null) return comparison.comparable ? passed : notCompared(comparison.why);
    if (isWrong(missedDeadline(indicator)) || score.number.lt(weight.number)) return passed;
    const part = way === 'part' ? partOf(indicator) : null;
    const values = {
      name: nameOf(indicator),
      target: excerpt(part?.target ?? target.text),
      actual: excerpt(part?.actual ?? actual.text),
      score: excerpt(score.text),
    };
    return [{ cells: [actual.cell, score.cell], message: way, values, severity: severities[way] }];
  },
});

/** How the actual misses the target; null where it does not, where nobody can tell, and where it can be reckoned. */
function wayOf(indicator: Indicator, comparison: ReturnType<Facts['assess']>['comparison']): Way | null {
  if (isBeyondCeiling(indicator, comparison)) return 'exceeded';
  if (comparison.comparable) return isFarShort(comparison) ? 'far' : null;
  const { targetReading: target, actualReading: actual } = indicator;
  switch (comparison.why) {
    case 'direction-unknown':
      return isNotNone(indicator) ? 'notNone' : null;
    case 'target-words':
      // Words under a nature such as "=": nothing is compared there, and yet they may say the opposite.
      if (isAgainstChange(target.squeezed, actual) || isLateInstead(target.squeezed, actual))
        return 'opposite';
      if (isPartOfAll(target.squeezed, actual)) return 'lower';
      return oppositeOf(target.squeezed, actual.squeezed) === null ? null : 'opposite';
    case 'falls-short':
      if (target.kind === 'unreadable') return 'part';
      if (actual.kind === 'measure' && /前\d/u.test(actual.squeezed)) return 'lower';
      if (actual.kind === 'measure') return actual.leaning === null ? 'fewer' : 'nearly';
      if (isSome(actual.squeezed)) return 'notNone';
      return isPending(actual.squeezed) || isUnmet(actual) ? 'pending' : 'lower';
    default:
      return null;
  }
}

/** Which of several targets in the cell was missed. */
function partOf({ targetReading, actualReading, unitReading, statedNature }: Indicator): Part | null {
  return missedPart(targetReading, actualReading, { statedNature, unit: unitReading, costGroup: false });
}

/** "约30人" of ≥50人, 58% where 三分之二以上 was asked for: nobody can reckon with such numbers, and yet the one is short of the other. */
function isFarShort(comparison: Comparison): boolean {
  if (!comparison.comparable || comparison.kind !== 'quantitative') return false;
  const { nature, low, high, actual, assumedNature, note } = comparison;
  if (note !== 'approximate' || assumedNature || isFulfilled(nature, low, high, actual)) return false;
  const nearest = actual.lt(low) ? low : high;
  return actual.minus(nearest).abs().gt(nearest.abs().times(surelyApart));
}

/** As a share of the target: more than anybody rounds away. */
const surelyApart = 0.1;

/** "未完成": a grade, and one that a target in numbers cannot be laid beside. */
function isUnmet(actual: Indicator['actualReading']): boolean {
  return actual.kind === 'words' && actual.grade === 'unmet';
}

/** Some, where none was asked for, of what nobody wants more of. */
function isNotNone({ name, targetReading: target, actualReading: actual }: Indicator): boolean {
  if (target.kind !== 'measure' || actual.kind !== 'measure' || !target.high.isZero()) return false;
  if (!actual.low.gt(0) || actual.direction !== null) return false;
  return !betterMore.test(name.words.squeezed.slice(-longestName));
}

import type { Indicator } from '../../forms';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';

/** One may be a slip; from two on it is how the form was filled in. */
const fewest = 2;

/** Actuals that repeat their target with its sign, ≥98% for ≥98%: nobody learns what was achieved. One finding a form. */
export const actualCopiesTarget = defineRule({
  id: 'actual-copies-target',
  title: { zh: '完成值与指标值相同，没有填实际数', en: 'Actuals repeat their targets and give no number' },
  scope: 'form',
  severity: 'hint',
  basis: () => '完成值应为年末实际完成的数值，不是范围',
  messages: {
    copied: {
      what: {
        zh: '有 {count} 项指标的完成值与指标值相同，如“{name}”的“{actual}”',
        en: '{count} actuals repeat their target with its sign, such as “{actual}” of “{name}”',
      },
      why: {
        zh: '无法判断实际完成多少',
        en: 'that the target was met is said, not what was achieved',
      },
    },
  },
  advice: {
    zh: '完成值改填实际完成的数值，如“98.6%”“53人”，不带“≥”“≤”。',
    en: 'Write the number that was achieved, such as 98.6% or 53人, without “≥” or “≤”.',
  },

  detect(form) {
    if (form.indicators.every(({ target, actual }) => !target || !actual)) return unchecked('no-such-column');
    const copied = form.indicators.filter(isCopied);
    const [first] = copied;
    if (!first?.actual || copied.length < fewest) return passed;
    const values = {
      count: String(copied.length),
      name: nameOf(first),
      actual: excerpt(first.actual.text),
    };
    return [{ cells: copied.flatMap(({ actual }) => actual?.cell ?? []), message: 'copied', values }];
  },
});

/** The sign may stand in the nature column of the target. */
function isCopied({ targetReading: target, actualReading: actual, statedNature }: Indicator): boolean {
  if (target.kind !== 'measure' || actual.kind !== 'measure') return false;
  if (actual.nature === null || actual.nature === '=' || !/[≥≤<>]/u.test(actual.squeezed)) return false;
  const isSame = actual.low.eq(target.low) && actual.high.eq(target.high);
  return isSame && actual.nature === (target.nature ?? statedNature);
}

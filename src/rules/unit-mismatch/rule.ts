import { notCompared } from '../../facts';
import type { Reading, Unit } from '../../values';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';

/** Target and actual must be in units that can be compared: 件 beside %, or 万元 beside a number of unknown unit, cannot. */
export const unitMismatch = defineRule({
  id: 'unit-mismatch',
  title: { zh: '完成值与指标值单位不一致', en: 'Target and actual are in different units' },
  scope: 'indicator',
  severity: 'warning',
  basis: () => '完成值与指标值单位一致才能比较，偏离度和得分系数由比较得出',
  messages: {
    kinds: {
      what: {
        zh: '“{name}”的指标值“{target}”以“{targetUnit}”计，完成值“{actual}”以“{actualUnit}”计',
        en: 'the target “{target}” of “{name}” is in {targetUnit}, the actual “{actual}” in {actualUnit}',
      },
      why: { zh: '单位不同，无法比较', en: 'they cannot be compared' },
    },
    unstated: {
      what: {
        zh: '“{name}”的指标值“{target}”和完成值“{actual}”只有一个写了单位',
        en: 'only one of target “{target}” and actual “{actual}” of “{name}” has a unit',
      },
      why: { zh: '另一个的单位不明确，无法比较', en: 'the unit of the other is not clear' },
    },
    share: {
      what: {
        zh: '“{name}”的指标值“{target}”和完成值“{actual}”只有一个写了“%”',
        en: 'only one of target “{target}” and actual “{actual}” of “{name}” has a “%”',
      },
      why: { zh: '另一个可能漏写了“%”', en: 'the other may lack it' },
    },
  },
  advice: {
    zh: '把完成值换算成指标值的单位；指标本身换了口径的，在说明栏写明，可以“说明后保留”。',
    en: 'Give the actual in the unit of the target; where something else was measured, say so in the reason column and keep the finding with that.',
  },
  adviceFor: {
    unstated: {
      zh: '补上漏写的单位，两者用同一单位；金额注意是元还是万元。',
      en: 'Write the unit that is missing, the same for both; with money, see whether it is 元 or 万元.',
    },
    share: {
      zh: '写成带“%”的数，如 0.88 写成 88%。',
      en: 'Write it with a “%”: 88% for 0.88.',
    },
  },

  detect(indicator, { assess }) {
    const { target, actual } = indicator;
    if (!target || !actual) return unchecked('no-such-column');
    const { comparison } = assess(indicator);
    const values = { name: nameOf(indicator), target: excerpt(target.text), actual: excerpt(actual.text) };
    if (comparison.comparable) {
      const isShare = comparison.kind === 'quantitative' && comparison.note === 'share';
      return isShare ? [{ cells: [actual.cell, target.cell], message: 'share', values }] : passed;
    }
    if (comparison.why !== 'unit-kind') return notCompared(comparison.why);
    const column = indicator.unitReading;
    const targetUnit = unitOf(indicator.targetReading, column);
    const actualUnit = unitOf(indicator.actualReading, column);
    const cells = [actual.cell, target.cell];
    if (targetUnit === null || actualUnit === null) return [{ cells, message: 'unstated', values }];
    return [{ cells, message: 'kinds', values: { ...values, targetUnit, actualUnit } }];
  },
});

function unitOf(reading: Reading, column: Unit | null): string | null {
  const own = reading.kind === 'measure' ? reading.unit : null;
  const known = own ?? column;
  return known ? excerpt(known.text) : null;
}

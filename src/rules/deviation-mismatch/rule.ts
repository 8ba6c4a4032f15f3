import { isConfirmed, isInPercent, notCompared, percentsOf } from '../../facts';
import { type QuantitativeComparison, deviationSteps, halfUp } from '../../scoring';
import { type Decimal, hundredth, plain } from '../../values';
import { numberEdit } from '../mending';
import { nameOf } from '../names';
import { type Found, defineRule, passed, unchecked } from '../rule';
import { comparedCells, placed } from '../steps';

/** A stated deviation must follow from target and actual, better than the target being positive; a 定性 target that is met has 0. */
export const deviationMismatch = defineRule({
  id: 'deviation-mismatch',
  title: { zh: '偏离度与指标值、完成值不符', en: 'Deviation does not follow from target and actual' },
  scope: 'indicator',
  severity: 'error',
  basis: () =>
    '偏离度 =（完成值 − 指标值）÷ 指标值 × 100%；≤、＜ 为（指标值 − 完成值）÷ 指标值 × 100%；定性指标达成为 0',
  messages: {
    wrong: {
      what: {
        zh: '“{name}”的偏离度应为 {expected}%，填了 {actual}%',
        en: 'the deviation of “{name}” should be {expected}%, not {actual}%',
      },
      why: { zh: '偏离多少决定是否要说明原因', en: 'it decides whether a reason is due' },
    },
    sign: {
      what: {
        zh: '“{name}”的偏离度应为 {expected}%，填了 {actual}%，正负号反了',
        en: 'the deviation of “{name}” should be {expected}%, not {actual}%',
      },
      why: { zh: '好于指标值为正，差于指标值为负', en: 'better than the target is positive' },
    },
  },
  advice: {
    zh: '把偏离度改为 {expected}；若偏离度无误，请核对指标值和完成值。',
    en: 'Change the deviation to {expected}, or, if it is right, correct target or actual.',
  },

  detect(indicator, { assess, form }) {
    const stated = indicator.deviation;
    if (!stated) return unchecked('no-such-column');
    if (!stated.number) return unchecked(stated.state === 'number' ? 'blank' : stated.state);
    const { comparison, deviation } = assess(indicator);
    if (!comparison.comparable) return notCompared(comparison.why);
    if (deviation === null)
      return unchecked(comparison.kind === 'qualitative' ? 'not-comparable' : 'not-applicable');
    const expected = halfUp(deviation);
    const says = (percent: Decimal): boolean => stated.number?.minus(percent).abs().lte(hundredth) === true;
    const header = form.blocks[indicator.block]?.headers.deviation;
    if (percentsOf(stated, header).some((percent) => percent.minus(expected).abs().lte(hundredth)))
      return passed;
    if (comparison.kind === 'quantitative' && isOpen(comparison, says(expected.negated())))
      return unchecked('not-comparable');
    const values = { name: nameOf(indicator), expected: plain(expected), actual: plain(stated.number) };
    const found: Found<'wrong' | 'sign'> = {
      cells: [stated.cell],
      message: says(expected.negated()) ? 'sign' : 'wrong',
      values,
      expected: values.expected,
      actual: values.actual,
    };
    return [found];
  },

  explain(_found, indicator, { assess }) {
    const { comparison } = assess(indicator);
    if (!comparison.comparable || comparison.kind === 'qualitative') return [];
    const { nature, low, high, actual } = comparison;
    const steps = deviationSteps(nature, low, high, actual);
    return [steps && placed(steps, comparedCells(indicator))];
  },

  // Whether a 定性 target was met is read from words, so that its 0 wants a look.
  fix(_found, indicator, facts) {
    const { assess, isSure, form } = facts;
    const { deviation: stated, block } = indicator;
    const { comparison, deviation } = assess(indicator);
    if (!stated || deviation === null || !comparison.comparable) return null;
    if (!isInPercent(stated, form.blocks[block]?.headers.deviation)) return null;
    const isQuantitative = comparison.kind === 'quantitative';
    if (isQuantitative && (!isSure(indicator) || comparison.note !== undefined)) return null;
    const edit = numberEdit(form, stated.cell, deviation);
    const isSafe = isQuantitative && isConfirmed(indicator, 'deviation', facts);
    return edit && { kind: isSafe ? 'safe' : 'suggested', edits: [edit] };
  },
});

/** Can another deviation be right too? Of a range, of a number that is not exact, and with the other sign where no operator stands. */
function isOpen({ low, high, note, assumedNature }: QuantitativeComparison, onlySign: boolean): boolean {
  return !low.eq(high) || note === 'approximate' || (assumedNature && onlySign);
}

import type { Indicator } from '../../forms';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { type Found, defineRule, unchecked } from '../rule';

/** An actual that speaks of a sibling indicator: two rows were swapped, or one was copied into the other. */
export const actualOfAnother = defineRule({
  id: 'actual-of-another',
  title: { zh: '完成值像是另一项指标的', en: 'The actual seems to be another indicator’s' },
  scope: 'form',
  severity: 'warning',
  basis: () => '得分系数由本项指标的完成值与指标值比较得出',
  messages: {
    names: {
      what: {
        zh: '“{name}”的完成值写的是“{actual}”，说的是“{noun}”，像是“{sibling}”的完成值',
        en: 'the actual “{actual}” of “{name}” speaks of {noun} and seems to be that of “{sibling}”',
      },
      why: { zh: '完成值与本指标不对应，得分缺少依据', en: 'unlike things are compared' },
    },
    other: {
      what: {
        zh: '“{name}”的完成值“{actual}”没有说明是“{noun}”，而“{sibling}”的完成值说的正是“{noun}”',
        en: 'the actual “{actual}” of “{name}” does not speak of {noun}, that of “{sibling}” does',
      },
      why: { zh: '两行可能填反了', en: 'the two may be swapped' },
    },
  },
  advice: {
    zh: '核对“{name}”和“{sibling}”两行的完成值，填反的对调。',
    en: 'Check the actuals of “{name}” and “{sibling}” and exchange them if they are swapped.',
  },

  detect(form, { swappedActuals }) {
    if (form.indicators.every((indicator) => !indicator.actual)) return unchecked('no-such-column');
    return swappedActuals.flatMap(({ indicator, sibling, noun, both }) => {
      const own = foundAt(indicator, sibling, noun, 'names');
      return both ? [...own, ...foundAt(sibling, indicator, noun, 'other')] : own;
    });
  },
});

function foundAt(
  indicator: Indicator,
  other: Indicator,
  noun: string,
  message: 'names' | 'other',
): Found<'names' | 'other'>[] {
  if (!indicator.actual) return [];
  const values = {
    name: nameOf(indicator),
    actual: excerpt(indicator.actual.text),
    noun: excerpt(noun),
    sibling: nameOf(other),
  };
  const cells = [indicator.actual.cell, ...(other.actual ? [other.actual.cell] : [])];
  return [{ cells, message, values }];
}

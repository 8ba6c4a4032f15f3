import type { Facts } from '../../facts';
import type { Indicator } from '../../forms';
import { halfUp } from '../../scoring';
import { type Decimal, plain } from '../../values';
import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';
import { step } from '../steps';

/** One indicator must not carry more than half of all weight: its result alone would decide the total. */
export const indicatorDominant = defineRule({
  id: 'indicator-dominant',
  title: { zh: '一项指标占了过半权重', en: 'One indicator carries more than half of the weight' },
  scope: 'form',
  severity: 'hint',
  basis: ({ basis }) => `指标权重应与工作内容相称，不宜集中于一项（本产品的判断）；${basis}`,
  messages: {
    dominant: {
      what: {
        zh: '“{name}”一项占 {weight} 分，超过全部 {total} 分的一半',
        en: '“{name}” alone carries {weight} of {total} points',
      },
      why: {
        zh: '总分主要由这一项决定，其他工作的绩效难以反映',
        en: 'it decides the total, and the other work hardly counts',
      },
    },
  },
  advice: {
    zh: '把这一项拆成几个可以分别核对的指标，或按工作内容重新分配权重。',
    en: 'Split it into indicators that can be checked one by one, or distribute the weight anew.',
  },

  detect(form, facts) {
    const { policy } = facts;
    if (!policy.scored.value) return unchecked('policy');
    if (form.indicators.every(({ weight }) => weight === null)) return unchecked('no-such-column');
    if (!facts.canAddWeights) return unchecked('unreadable');
    // With weights missing, what is left looks large.
    const blanks = form.indicators.some(({ weight, name }) => weight?.state === 'blank' && name.text !== '');
    const heaviest = heaviestOf(facts);
    if (blanks || !heaviest) return unchecked('blank');
    const { indicator, weight, total } = heaviest;
    if (!indicator.weight || weight.times(2).lte(total)) return passed;
    const values = { name: nameOf(indicator), weight: plain(weight), total: plain(total) };
    return [{ cells: [indicator.weight.cell], message: 'dominant', values }];
  },

  explain(_found, _form, facts) {
    const heaviest = heaviestOf(facts);
    if (!heaviest) return [];
    const { indicator, weight, total } = heaviest;
    const share = halfUp(weight.times(100).div(total));
    return [step`${indicator.weight ?? weight} ÷ ${total} × 100% = ${share}% > 50%`];
  },
});

interface Heaviest {
  readonly indicator: Indicator;
  readonly weight: Decimal;
  /** All weights, the rate's included. */
  readonly total: Decimal;
}

function heaviestOf({ form, tally }: Facts): Heaviest | null {
  const total = tally.weights?.value;
  if (!total || !total.isPositive() || total.isZero()) return null;
  return form.indicators.reduce<Heaviest | null>((best, indicator) => {
    const weight = indicator.weight?.number;
    return weight && (!best || weight.gt(best.weight)) ? { indicator, weight, total } : best;
  }, null);
}

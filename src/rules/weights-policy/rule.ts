import { negligible } from '../../facts';
import type { GroupWeights, Policy } from '../../policies';
import { Decimal, plain } from '../../values';
import { defineRule, passed, unchecked } from '../rule';
import { leftSide, step } from '../steps';
import { type Differences, type Group, differences, groupsOf, sumOf } from './groups';

/** The level-1 groups should weigh what the policy says; silent where it leaves them free, or the form does not group. */
export const weightsPolicy = defineRule({
  id: 'weights-policy',
  title: { zh: '一级指标权重与办法不同', en: 'Groups are not weighted as the scoring rules say' },
  scope: 'form',
  severity: 'hint',
  basis: ({ groupWeights }) => groupWeights.source,
  messages: {
    differs: {
      what: {
        zh: '各组权重为{stated}，办法的设置是{expected}',
        en: 'the groups weigh {stated}; the scoring rules say {expected}',
      },
      why: {
        zh: '权重不同，总分就不便与其他项目比较',
        en: 'totals cannot be set beside those of other projects',
      },
    },
  },
  advice: {
    zh: '权重原则上按办法设置；经财政部门同意调整的，注明依据，可以“说明后保留”。',
    en: 'Weight the groups as the scoring rules say; where the finance department agreed to other weights, keep the finding and say so.',
  },

  detect(form, { policy, countedRateWeights, canAddWeights }) {
    if (!policy.scored.value || policy.groupWeights.value.length === 0) return unchecked('policy');
    if (form.blocks.length > 1) return unchecked('not-applicable');
    if (form.indicators.every(({ weight }) => weight === null)) return unchecked('no-such-column');
    if (!canAddWeights) return unchecked('unreadable');
    const blanks = form.indicators.some(({ weight, name }) => weight?.state === 'blank' && name.text !== '');
    const groups = groupsOf(form);
    if (!groups) return unchecked('not-comparable');
    if (blanks || groups.length === 0) return unchecked('blank');
    // Weights that do not make 100 are weights-total's: which group is wrong cannot be told.
    const ofRates = sumOf(countedRateWeights.flatMap(({ number }) => number ?? []));
    if (!addUp(sumOf(groups.map(({ sum }) => sum)), ofRates, policy)) return unchecked('not-comparable');
    const nearest = nearestShape(groups, policy);
    if (!nearest || nearest.apart.size.lt(negligible)) return passed;
    const values = {
      stated: groups.map(({ name, sum }) => `${name} ${plain(sum)}`).join('、'),
      expected: shown(nearest.shape),
    };
    const places = nearest.apart.groups.length > 0 ? nearest.apart.groups : groups;
    const cells = places.map(({ label }) => label.cell);
    return [{ cells, message: 'differs', values, expected: values.expected, actual: values.stated }];
  },

  explain(_found, form, { policy }) {
    const groups = groupsOf(form) ?? [];
    const nearest = nearestShape(groups, policy);
    if (!nearest) return [];
    return nearest.apart.groups.map(({ name, weights }) => {
      const points = nearest.shape[name];
      const saysOtherwise = points === undefined ? '' : ` ≠ ${points}`;
      return step`${name}：${leftSide(weights)}${saysOtherwise}`;
    });
  },
});

function addUp(sum: Decimal, ofRates: Decimal, { total, rateWeight }: Policy): boolean {
  const rest = new Decimal(total.value).minus(sum);
  const rates = ofRates.isZero() ? new Decimal(rateWeight.value) : ofRates;
  return rest.minus(rates).abs().lt(negligible);
}

interface Nearest {
  readonly shape: GroupWeights;
  readonly apart: Differences;
}

function nearestShape(groups: readonly Group[], { groupWeights }: Policy): Nearest | null {
  return groupWeights.value
    .map((shape) => ({ shape, apart: differences(groups, shape) }))
    .reduce<Nearest | null>((best, one) => (best && rank(best).lte(rank(one)) ? best : one), null);
}

/** A shape with the form's own groups is nearer than one with others. */
function rank({ apart }: Nearest): Decimal {
  return apart.size.plus(1000 * apart.missing.length);
}

function shown(shape: GroupWeights): string {
  return Object.entries(shape)
    .map(([key, points]) => `${key.replaceAll('+', '与')}${key.includes('+') ? '共' : ''} ${points}`)
    .join('、');
}

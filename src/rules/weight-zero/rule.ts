import type { Indicator } from '../../forms';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { type Found, defineRule, passed, unchecked } from '../rule';

/** A named row with a target, and no points: it cannot change the total whatever was done. One finding a form. */
export const weightZero = defineRule({
  id: 'weight-zero',
  title: { zh: '有指标值的指标分值为 0', en: 'A row with a target weighs nothing' },
  scope: 'form',
  severity: 'hint',
  basis: () => '预算绩效管理系统（公开副本）的填报校验：每项指标的权重须大于 0',
  messages: {
    one: {
      what: {
        zh: '“{name}”设了指标值“{target}”，分值却是 0',
        en: '“{name}” has the target “{target}” and weighs 0',
      },
      why: { zh: '完成与否都不影响总分', en: 'the total is the same whatever was done' },
    },
    several: {
      what: {
        zh: '有 {count} 项指标设了指标值，分值却是 0，如“{name}”的“{target}”',
        en: '{count} rows have targets and weigh 0, such as “{name}” with “{target}”',
      },
      why: { zh: '完成与否都不影响总分', en: 'the total is the same whatever was done' },
    },
  },
  advice: {
    zh: '给该项指标分配分值；确不考核的，删去该行或指标值填“无”。',
    en: 'Give the row points; where it is not to be judged, delete it or write 无 for its target.',
  },

  detect(form, { isNamed, policy }) {
    if (!policy.scored.value) return unchecked('policy');
    if (form.indicators.every(({ weight }) => !weight)) return unchecked('no-such-column');
    if (!form.indicators.some(({ weight }) => weight?.number?.gt(0))) return unchecked('blank');
    return foundAt(form.indicators.filter((one) => isNamed(one) && isZeroBesideTarget(one)));
  },
});

function isZeroBesideTarget({ weight, weightOver, targetReading, actualReading }: Indicator): boolean {
  if (weight?.number?.isZero() !== true || weightOver > 1) return false;
  const isSet = targetReading.kind !== 'blank' && targetReading.kind !== 'not-applicable';
  // "不适用" says that the row was taken out on purpose.
  return isSet && actualReading.kind !== 'not-applicable';
}

function foundAt(rows: readonly Indicator[]): readonly Found<'one' | 'several'>[] {
  const [first] = rows;
  if (!first) return passed;
  const values = {
    count: String(rows.length),
    name: nameOf(first),
    target: excerpt(first.target?.text ?? ''),
  };
  const cells = rows.flatMap(({ weight }) => weight?.cell ?? []);
  return [{ cells, message: rows.length === 1 ? 'one' : 'several', values }];
}

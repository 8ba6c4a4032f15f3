import type { Form, Indicator } from '../../forms';
import { type Measure, type Unit, readNothing, sameKind } from '../../values';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { type Found, defineRule, unchecked } from '../rule';

/** One indicator that stands in two blocks of a form (a long-term and an annual goal) has one actual. */
export const sameIndicatorDiffers = defineRule({
  id: 'same-indicator-differs',
  title: { zh: '同一指标的完成值前后不一致', en: 'One indicator, two different actuals' },
  scope: 'form',
  severity: 'warning',
  basis: () => '同一年度、同一指标只有一个完成值',
  messages: {
    differs: {
      what: { zh: '“{name}”在两处的完成值不同', en: '“{name}” has two actuals, “{first}” and “{second}”' },
      why: { zh: '一处是“{first}”，一处是“{second}”，至少有一处不对', en: 'one of them must be wrong' },
    },
  },
  advice: {
    zh: '按实际情况统一两处完成值；两处口径不同的，在指标名称或说明栏写清。',
    en: 'Make both say what was done; where different things were counted, say so in the name or the reason column.',
  },

  detect(form, facts) {
    if (form.blocks.length < 2) return unchecked('not-applicable');
    const doubtful = new Set(
      facts.swappedActuals.flatMap(({ indicator, sibling, both }) =>
        both ? [indicator, sibling] : [indicator],
      ),
    );
    return [...namesakes(form, doubtful).values()].flatMap(([first, ...others]) => {
      const other = first && others.find((one) => one.block !== first.block && differ(first, one));
      return first && other ? foundOf(first, other) : [];
    });
  },
});

function namesakes(form: Form, doubtful: ReadonlySet<Indicator>): ReadonlyMap<string, readonly Indicator[]> {
  const byName = new Map<string, Indicator[]>();
  for (const indicator of form.indicators) {
    const name = indicator.name.words.squeezed.replace(/[。.;；:：]$/u, '');
    const counted = indicator.actualReading.kind === 'measure';
    if (readNothing(indicator.name.words) !== null || !counted || doubtful.has(indicator)) continue;
    const known = byName.get(name);
    if (known) known.push(indicator);
    else byName.set(name, [indicator]);
  }
  return byName;
}

function differ(one: Indicator, other: Indicator): boolean {
  const [a, b] = [one.actualReading, other.actualReading];
  if (a.kind !== 'measure' || b.kind !== 'measure') return false;
  if (!areAlike(a, a.unit ?? one.unitReading, b, b.unit ?? other.unitReading)) return false;
  if ((a.low.lte(b.high) && b.low.lte(a.high)) || a.approximate || b.approximate) return false;
  return !isAnotherSpan(one, a, other, b);
}

/** Numbers of one kind, over one period, of one thing: "预算执行率100%" beside "满意度95%" are two things. */
function areAlike(a: Measure, unitA: Unit | null, b: Measure, unitB: Unit | null): boolean {
  if (sameKind(unitA, unitB) === 'different' || a.period !== b.period) return false;
  const percent = unitA?.kind === 'percent' || unitB?.kind === 'percent';
  return !percent || a.before === b.before || a.before === '' || b.before === '';
}

/** Where the targets differ the same way as the actuals do, the blocks look at different spans of time. */
function isAnotherSpan(one: Indicator, a: Measure, other: Indicator, b: Measure): boolean {
  const [targetA, targetB] = [one.targetReading, other.targetReading];
  if (targetA.kind !== 'measure' || targetB.kind !== 'measure') return false;
  const aim = targetA.low.comparedTo(targetB.low);
  return aim !== 0 && aim === a.low.comparedTo(b.low);
}

function foundOf(one: Indicator, other: Indicator): Found<'differs'>[] {
  if (!one.actual || !other.actual) return [];
  const values = {
    name: nameOf(one),
    first: excerpt(one.actual.text),
    second: excerpt(other.actual.text),
  };
  return [{ cells: [one.actual.cell, other.actual.cell], message: 'differs', values }];
}

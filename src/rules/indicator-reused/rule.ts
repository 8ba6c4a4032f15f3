import type { Facts } from '../../facts';
import type { Form, Indicator } from '../../forms';
import { excerpt } from '../excerpt';
import { formName, nameOf } from '../names';
import { type Found, defineRule, unchecked } from '../rule';

/** Shorter names (培训, 满意度) may stand for another thing in every project. */
const shortestName = 4;
const longestName = 200;

/** One piece of work that earns points in two forms of the same body: same name, same target, same count. */
export const indicatorReused = defineRule({
  id: 'indicator-reused',
  title: { zh: '同一指标在两张表里计分', en: 'One indicator earns points in two forms' },
  scope: 'forms',
  severity: 'hint',
  basis: () => '一项工作成果宜在一个项目中考核；整体与项目共用的，应注明',
  messages: {
    reused: {
      what: {
        zh: '“{name}”（指标值 {target}，完成值 {actual}）在“{other}”里已经得了 {otherScore} 分，这里又得 {score} 分',
        en: '“{name}” (target {target}, actual {actual}) earned {otherScore} points in “{other}” and earns {score} here again',
      },
      why: { zh: '同一件工作可能重复计分', en: 'one piece of work may be counted twice' },
    },
  },
  advice: {
    zh: '核对是否同一件工作：是的，保留在主要承担它的项目里；部门整体与项目确需共用的，注明后可以“说明后保留”。',
    en: 'If it is the same work, keep it in the project that mainly did it; where both need it, keep the finding and say so.',
  },

  detect(forms) {
    if (forms.length < 2) return unchecked('not-applicable');
    const first = new Map<string, Scored>();
    return forms.flatMap((facts) => {
      const { form, body } = facts;
      if (body === '') return [];
      const told = new Set<string>();
      return form.indicators.flatMap((indicator): Found<'reused'>[] => {
        const work = workOf(indicator, facts);
        if (work === null) return [];
        const key = `${body}\n${form.year ?? ''}\n${work}`;
        const before = first.get(key);
        if (!before) first.set(key, { facts, indicator });
        if (!before || before.facts === facts || told.has(key)) return [];
        // The same project given twice, say as a draft and as a final copy, is no reuse.
        if (before.facts.project === facts.project) return [];
        told.add(key);
        return foundIn(form, indicator, before);
      });
    });
  },
});

/** A row that earned points, and whose it is. */
interface Scored {
  readonly facts: Facts;
  readonly indicator: Indicator;
}

/** Name, target and actual of a row that earned points for a count; null for shares, grades and codes, which many rows have alike. */
function workOf(indicator: Indicator, { isNamed, isScored }: Facts): string | null {
  const { name, score, target, targetReading, actualReading, statedNature } = indicator;
  if (statedNature === '定性' || name.text.length > longestName || !target) return null;
  if (score?.number?.isPositive() !== true || score.number.isZero()) return null;
  if (actualReading.kind !== 'measure' || targetReading.kind !== 'measure') return null;
  const measured = actualReading.unit ?? targetReading.unit ?? indicator.unitReading;
  if (measured?.kind === 'percent' || actualReading.low.isZero() || actualReading.low.eq(1)) return null;
  const text = name.words.squeezed;
  if (text.length < shortestName || !isNamed(indicator) || !isScored(indicator)) return null;
  const { low, high } = targetReading;
  return [text, low, high, actualReading.low, actualReading.high].join('\n');
}

function foundIn(form: Form, indicator: Indicator, before: Scored): Found<'reused'>[] {
  const values = {
    name: nameOf(indicator),
    target: excerpt(indicator.target?.text ?? ''),
    actual: excerpt(indicator.actual?.text ?? ''),
    other: formName(before.facts.form),
    score: indicator.score?.text ?? '',
    otherScore: before.indicator.score?.text ?? '',
  };
  return [{ form, cells: [indicator.name.cell], message: 'reused', values }];
}

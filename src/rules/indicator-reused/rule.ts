import { type Form, type Indicator, withoutTags } from '../../forms';
import { readUnit, squeeze } from '../../values';
import { excerpt } from '../excerpt';
import { type Found, defineRule, unchecked } from '../rule';
import { isNamed, isScored, nameOf } from '../scored-row';
import { bodyOf, formName, projectOf } from '../whose-form';

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
      zh: '“{name}”（指标值 {target}，完成值 {actual}）在“{other}”里已经得了 {otherScore} 分，这里又得 {score} 分：同一件工作可能重复计分',
      en: '“{name}” (target {target}, actual {actual}) earned {otherScore} points in “{other}” and earns {score} here again: one piece of work may be counted twice',
    },
  },
  advice: {
    zh: '核对是否同一件工作：是的，保留在主要承担它的项目里；部门整体与项目确需共用的，在说明栏注明。',
    en: 'If it is the same work, keep it in the project that mainly did it; where both need it, say so in the reason column.',
  },

  detect(forms) {
    if (forms.length < 2) return unchecked('not-applicable');
    const first = new Map<string, { form: Form; indicator: Indicator }>();
    return forms.flatMap((form) => {
      const body = bodyOf(form);
      if (body === '') return [];
      const told = new Set<string>();
      return form.indicators.flatMap((indicator): Found[] => {
        const work = workOf(indicator, form);
        if (work === null) return [];
        const key = `${body}\n${form.year ?? ''}\n${work}`;
        const before = first.get(key);
        if (!before) first.set(key, { form, indicator });
        if (!before || before.form === form || told.has(key) || isSameProject(before.form, form)) return [];
        told.add(key);
        return foundIn(form, indicator, before);
      });
    });
  },
});

/** Name, target and actual of a row that earned points for a count; null for shares, grades and codes, which many rows have alike. */
function workOf(indicator: Indicator, form: Form): string | null {
  const { name, score, target, targetReading, actualReading, unit, statedNature } = indicator;
  if (statedNature === '定性' || name.text.length > longestName || !target) return null;
  if (score?.number?.isPositive() !== true || score.number.isZero()) return null;
  if (actualReading.kind !== 'measure' || targetReading.kind !== 'measure') return null;
  const measured = actualReading.unit ?? targetReading.unit ?? (unit ? readUnit(unit.text) : null);
  if (measured?.kind === 'percent' || actualReading.low.isZero() || actualReading.low.eq(1)) return null;
  const text = squeeze(withoutTags(name.text));
  if (text.length < shortestName || !isNamed(indicator, form) || !isScored(indicator)) return null;
  const { low, high } = targetReading;
  return [text, low, high, actualReading.low, actualReading.high].join('\n');
}

/** The same project given twice, say as a draft and as a final copy, is no reuse. */
function isSameProject(one: Form, other: Form): boolean {
  const [a, b] = [projectOf(one), projectOf(other)];
  return a === b;
}

function foundIn(form: Form, indicator: Indicator, before: { form: Form; indicator: Indicator }): Found[] {
  const values = {
    name: nameOf(indicator),
    target: excerpt(indicator.target?.text ?? ''),
    actual: excerpt(indicator.actual?.text ?? ''),
    other: formName(before.form),
    score: indicator.score?.text ?? '',
    otherScore: before.indicator.score?.text ?? '',
  };
  return [{ form, cells: [indicator.name.cell], message: 'reused', values }];
}

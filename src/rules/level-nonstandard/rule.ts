import { withoutOwnName } from '../../facts';
import { type Entry, isLevelOneName, isLevelTwoName } from '../../forms';
import { labelOf } from '../../values';
import { excerpt } from '../excerpt';
import { type Found, defineRule, unchecked } from '../rule';

/** The execution rate may stand in the table as a level of its own. */
const ofBudget = /预算执行|资金执行|执行率|资金使用|预算资金/u;

/**
 * A level-1 or -2 name that is none of the standard ones. 环境效益 without 指标 passes, and so does 经济指标: the words are
 * there. Where most names of a level are others, the form follows a scheme of its own, and nothing is said.
 */
export const levelNonstandard = defineRule({
  id: 'level-nonstandard',
  title: { zh: '指标类别名称不规范', en: 'A level name that is not a standard one' },
  scope: 'form',
  severity: 'hint',
  basis: ({ basis }) => `一、二级指标名称与常用表样不同的给出提示（本产品的判断）；${basis}`,
  messages: {
    level1: {
      what: {
        zh: '一级指标“{name}”不是常用表样的名称（产出、效益、满意度、成本指标），汇总时归不到类',
        en: 'the level-1 name “{name}” is not a standard one (产出, 效益, 满意度, 成本指标): the row cannot be grouped',
      },
    },
    level2: {
      what: {
        zh: '二级指标“{name}”不是常用表样的名称（如数量、质量、时效、社会效益指标），汇总时归不到类',
        en: 'the level-2 name “{name}” is not a standard one (such as 数量, 质量, 时效, 社会效益指标): the row cannot be grouped',
      },
    },
  },
  advice: {
    zh: '改用表样规定的类别名称；具体内容写在三级指标里。',
    en: 'Use the name the template gives; what is special belongs into the level-3 name.',
  },

  detect(form, { ownNames }) {
    const level1 = distinct(form.indicators.map((indicator) => indicator.level1));
    const level2 = distinct(form.indicators.map((indicator) => indicator.level2));
    if (level1.length + level2.length === 0) return unchecked('no-such-column');
    return [...nonstandard(level1, 'level1', ownNames), ...nonstandard(level2, 'level2', ownNames)];
  },
});

function nonstandard(
  labels: readonly Entry[],
  message: 'level1' | 'level2',
  names: readonly string[],
): readonly Found<'level1' | 'level2'>[] {
  // With the unit's own name taken out it may be standard: then text-pasted-name tells it.
  const odd = labels.filter(
    ({ words: { squeezed } }) =>
      !isStandard(squeezed) && !isStandard(withoutOwnName(squeezed, names)?.rest ?? ''),
  );
  if (odd.length * 2 > labels.length) return [];
  return odd.map(({ cell, text }) => ({ cells: [cell], message, values: { name: excerpt(text) } }));
}

/** A level-2 name in the level-1 column stands in the wrong place; the name itself is standard. */
function isStandard(squeezed: string): boolean {
  const bare = squeezed.replace(/^\d{1,2}[.、]/u, '').replace(/\([^()]{0,20}\)/gu, '');
  return (
    [bare, `${bare}指标`]
      .map((name) => labelOf({ squeezed: name }))
      .some((label) => isLevelOneName(label) || isLevelTwoName(label)) || ofBudget.test(bare)
  );
}

/** Each name once, where it stands first. */
function distinct(entries: readonly (Entry | null)[]): readonly Entry[] {
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const name = entry?.words.squeezed ?? '';
    if (entry && name !== '' && !byName.has(name)) byName.set(name, entry);
  }
  return [...byName.values()];
}

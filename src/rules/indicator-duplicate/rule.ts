import { isOutputAndBenefit } from '../../facts';
import type { Entry, Indicator } from '../../forms';
import { nameOf } from '../names';
import { type Found, defineRule, unchecked } from '../rule';

/** The same name twice in one block: one piece of work scored twice, or names that do not tell two things apart. */
export const indicatorDuplicate = defineRule({
  id: 'indicator-duplicate',
  title: { zh: '同一组内指标重名', en: 'The same indicator twice in one block' },
  scope: 'form',
  severity: 'by-band',
  basis: ({ basis }) => `三级指标应各不相同、各有所指（本产品的判断）；${basis}`,
  messages: {
    same: {
      what: { zh: '“{name}”在{levelZh}里出现 {count} 次', en: '“{name}” stands {count} times {levelEn}' },
      why: { zh: '同一件工作可能重复计分', en: 'one piece of work may be scored twice' },
    },
    otherLevel: {
      what: {
        zh: '“{name}”在不同类别（{levels}）下出现 {count} 次',
        en: '“{name}” stands {count} times under different groups ({levels})',
      },
      why: { zh: '名称相同，无法区分考核内容', en: 'the name does not say what each measures' },
    },
  },
  advice: {
    zh: '确为同一项的，保留一行并调整分值；不是同一项的，在名称里写明考核的方面（如“编印期数”“差错率”）。',
    en: 'Keep one row if they are one; else say in the name what each of them measures.',
  },

  detect(form, { mustBeFilled, namesakes }) {
    if (form.indicators.filter(mustBeFilled).length < 2) return unchecked('not-applicable');
    // One row among the outputs and one among the benefits is output-benefit-duplicate's.
    const own = namesakes.filter((same) => same.length > 2 || !isOutputAndBenefit(same));
    return own.flatMap((same): Found<'same' | 'otherLevel'>[] => {
      const [first, ...later] = same;
      if (!first || later.length === 0) return [];
      const levels = [...new Set(same.map(levelOf))];
      const apart = levels.length === same.length;
      const oneLevel = levels.length === 1 && shortened(first.level2) !== '';
      const values = {
        name: nameOf(first),
        count: String(same.length),
        levelZh: oneLevel ? '同一个二级指标' : '指标表',
        levelEn: oneLevel ? 'in one level-2 group' : 'in the table',
        levels: groupNames(same).join('、'),
      };
      return [
        {
          cells: [...later, first].map(({ name }) => name.cell),
          message: apart ? 'otherLevel' : 'same',
          values,
          severity: apart ? 'hint' : 'warning',
        },
      ];
    });
  },
});

function levelOf({ level1, level2 }: Indicator): string {
  return `${shortened(level1)} ${shortened(level2)}`;
}

/** The level-2 labels the namesakes stand under, or, where these are the same, the level-1 labels. */
function groupNames(same: readonly Indicator[]): readonly string[] {
  const [upper, lower] = [same.map((one) => shortened(one.level1)), same.map((one) => shortened(one.level2))];
  const names = new Set(lower).size > 1 ? lower : upper;
  return [...new Set(names)].filter((name) => name !== '');
}

function shortened(level: Entry | null): string {
  return level?.words.squeezed.slice(0, 30) ?? '';
}

import { isOutputAndBenefit } from '../../facts';
import { nameOf } from '../names';
import { type Found, defineRule, unchecked } from '../rule';

/** One piece of work that is scored as what was done and again as what came of it. */
export const outputBenefitDuplicate = defineRule({
  id: 'output-benefit-duplicate',
  title: { zh: '同一指标既列产出又列效益', en: 'One indicator among outputs and benefits' },
  scope: 'form',
  severity: 'warning',
  basis: ({ basis }) =>
    `产出指标反映做了什么，效益指标反映带来的效果，不应是同一项（本产品的判断）；${basis}`,
  messages: {
    both: {
      what: {
        zh: '“{name}”既列在产出指标下，又列在效益指标下',
        en: '“{name}” stands among the outputs and among the benefits',
      },
      why: {
        zh: '同一件工作重复计分，也没有反映效果',
        en: 'one piece of work is scored twice, and no effect is told',
      },
    },
  },
  advice: {
    zh: '产出指标保留这一项；效益指标改为这项工作带来的效果。',
    en: 'Keep it among the outputs; among the benefits say what came of it.',
  },

  detect(form, { namesakes }) {
    if (form.indicators.every(({ level1 }) => !level1)) return unchecked('no-such-column');
    return namesakes.filter(isOutputAndBenefit).flatMap((same): Found<'both'>[] => {
      const [first] = same;
      if (!first) return [];
      const cells = [...same].reverse().map(({ name }) => name.cell);
      return [{ cells, message: 'both', values: { name: nameOf(first) } }];
    });
  },
});

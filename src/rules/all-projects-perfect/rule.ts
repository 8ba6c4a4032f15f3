import type { Form } from '../../forms';
import { defineRule, passed, unchecked } from '../rule';

/** Two full marks may well be deserved. */
const fewest = 3;

/** Every form of a batch gives itself full marks: the self-evaluation tells the projects apart no longer. */
export const allProjectsPerfect = defineRule({
  id: 'all-projects-perfect',
  title: { zh: '一批表全部自评满分', en: 'Every form of the batch gives itself full marks' },
  scope: 'forms',
  severity: 'hint',
  basis: (policy) => `自评应如实反映绩效差异；满分为 ${policy.total.value} 分（${policy.total.source}）`,
  messages: {
    perfect: {
      what: {
        zh: '这一批 {count} 张自评表的总分全是 {total} 分',
        en: 'all {count} forms of this batch give themselves {total}',
      },
      why: {
        zh: '都是满分，无法区分各项目的绩效，请核对',
        en: 'nothing tells the projects apart; please look again',
      },
    },
  },
  advice: {
    zh: '重新核对偏离度大、完成情况难以核实的指标，据实打分；确为满分的，备好佐证材料。',
    en: 'Look again at large deviations and results that are hard to verify; where full marks stand, have the proof at hand.',
  },

  detect(forms, { policy }) {
    if (forms.length < fewest) return unchecked('not-applicable');
    const [first] = forms;
    if (!first?.form.statedTotal || forms.some(({ form }) => !form.statedTotal?.number))
      return unchecked('blank');
    const full = policy.total.value;
    if (forms.some(({ form }) => !isPerfect(form, full))) return passed;
    const values = { count: String(forms.length), total: String(full) };
    const { form } = first;
    return [{ form, cells: [first.form.statedTotal.cell], message: 'perfect', values }];
  },
});

function isPerfect({ statedTotal }: Form, full: number): boolean {
  return statedTotal?.number?.gte(full) === true;
}

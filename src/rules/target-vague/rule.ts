import type { Indicator } from '../../forms';
import { isNoMishap } from '../../values';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { type Found, defineRule, unchecked } from '../rule';

/** A grade, a deadline, a limit of zero or a scale: one can tell whether it was met. */
const tells =
  /[优良零]|合格|达标|达成|达到|满意|符合|及格|完成|完工|完善|竣工|建成|通过|实现|执行到位|按时|按期|按质|按量|及时|准时|当年|年内|半年|季度|年底|月底|月末|年末|日前|杜绝|不发生|未发生|[无没]有?(?:出?错|误|差错|事故|投诉|遗漏|违规)|全部|全覆盖|全年|每[年季月周日天]|好坏|高中低|是否|标准[内以]/u;

/** Longer texts are searched no further: a number or a grade comes early. */
const longest = 2000;

/** Targets without a number and without a grade: nobody can tell when they are met. One finding a form. */
export const targetVague = defineRule({
  id: 'target-vague',
  title: { zh: '指标值没有数量也没有等次', en: 'Targets that nobody can measure' },
  scope: 'form',
  severity: 'hint',
  basis: ({ basis }) => `绩效指标应清晰、可衡量（本产品的判断）；${basis}`,
  messages: {
    one: {
      what: {
        zh: '“{name}”的指标值“{target}”没有数量，也没有等次',
        en: 'the target “{target}” of “{name}” has neither a number nor a grade',
      },
      why: { zh: '完成标准不明确，得分缺少依据', en: 'nobody can tell when it is met' },
    },
    several: {
      what: {
        zh: '有 {count} 项指标的指标值没有数量，也没有等次，如“{name}”的“{target}”',
        en: '{count} targets have neither a number nor a grade, such as “{target}” of “{name}”',
      },
      why: { zh: '完成标准不明确，得分缺少依据', en: 'nobody can tell when they are met' },
    },
  },
  advice: {
    zh: '下年申报时写成可以核对的值，如“≥12次”“不超过30万元”“12月底前”“达标”；本年的在完成情况里写出实际做到的数量。',
    en: 'Next year write what can be checked (≥12次, 不超过30万元, 达标); this year give real figures among the actuals.',
  },

  detect(form, { mustBeFilled }) {
    if (form.indicators.every((indicator) => !indicator.target)) return unchecked('no-such-column');
    const set = form.indicators.filter(mustBeFilled);
    if (set.every(({ targetReading }) => targetReading.kind === 'blank')) return unchecked('blank');
    return foundAt(set.filter(isVague));
  },
});

function isVague({ target, standard, targetReading }: Indicator): boolean {
  if (!target || targetReading.kind !== 'words' || targetReading.grade !== null) return false;
  if (isNoMishap(targetReading.squeezed)) return false;
  const text = target.words.squeezed.slice(0, longest);
  const measuredBeside = standard !== null && /\d/u.test(standard.words.squeezed.slice(0, longest));
  return !measuredBeside && !/\d/u.test(withoutList(text)) && !tells.test(text);
}

/** Without the numbering of a list: "1、…；2、…". */
function withoutList(text: string): string {
  return text.replace(/(?:^|[。；;，,、])\(?\d{1,2}[、.)]/gu, '');
}

function foundAt(vague: readonly Indicator[]): readonly Found<'one' | 'several'>[] {
  const [first] = vague;
  if (!first?.target) return [];
  const values = {
    count: String(vague.length),
    name: nameOf(first),
    target: excerpt(first.target.text),
  };
  const cells = vague.flatMap(({ target }) => target?.cell ?? []);
  return [{ cells, message: vague.length === 1 ? 'one' : 'several', values }];
}

import type { Indicator } from '../../forms';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { type Found, defineRule, passed, unchecked } from '../rule';

/** What a name ends with is long enough to say what is measured. */
const longestName = 40;

/** Names of what a percent can measure. */
const isMeasured =
  /[率度幅%]|比例|比重|占比|百分比|百分点|程度|水平|面$|比$|指数|增长|增加|提高|提升|下降|降低|减少|同比|份额|覆盖|知晓|普及|完成|满意/u;

/** A benefit that is "100%": nobody can tell of what. One finding a form. */
export const formalPercentage = defineRule({
  id: 'formal-percentage',
  title: { zh: '效益指标的百分比没有说明比的是什么', en: 'A benefit in percent of nobody knows what' },
  scope: 'form',
  severity: 'hint',
  basis: ({ basis }) => `绩效指标应清晰、可衡量（本产品的判断）；${basis}`,
  messages: {
    one: {
      what: {
        zh: '“{name}”的指标值是“{target}”，名称没有说明是什么的百分比',
        en: 'the target of “{name}” is “{target}”, and its name does not say of what',
      },
      why: { zh: '无法核实，容易流于形式', en: 'nobody can check it' },
    },
    several: {
      what: {
        zh: '有 {count} 项效益指标的指标值是百分比，名称没有说明比的是什么，如“{name}”的“{target}”',
        en: '{count} benefits have a percentage for a target and names that do not say of what, such as “{target}” of “{name}”',
      },
      why: { zh: '无法核实，容易流于形式', en: 'nobody can check them' },
    },
  },
  advice: {
    zh: '下年申报时写成可核实的指标，如“受益企业覆盖率”，或用文字描述预期效果。',
    en: 'Next year name what is measured (a rate, a share), or describe the effect in words.',
  },

  detect(form, { isNamed, mustBeFilled }) {
    const benefits = form.indicators.filter(isBenefit);
    if (benefits.length === 0) return unchecked('not-applicable');
    const formal = benefits.filter((one) => isNamed(one) && mustBeFilled(one) && isFormal(one));
    const [first] = formal;
    if (!first?.target) return passed;
    const values = {
      count: String(formal.length),
      name: nameOf(first),
      target: excerpt(first.target.text),
    };
    const found: Found<'one' | 'several'> = {
      cells: formal.flatMap(({ target }) => target?.cell ?? []),
      message: formal.length === 1 ? 'one' : 'several',
      values,
    };
    return [found];
  },
});

function isBenefit({ level1 }: Indicator): boolean {
  return level1?.words.squeezed.startsWith('效益') === true;
}

/** 90% to 100%, of something whose name is no rate, degree or share. */
function isFormal({ name, targetReading: target, standard }: Indicator): boolean {
  if (target.kind !== 'measure' || target.unit?.kind !== 'percent' || target.direction !== null) return false;
  if (target.low.lt(90) || target.high.gt(100) || (standard && standard.text !== '')) return false;
  return target.before + target.after === '' && !isMeasured.test(name.words.squeezed.slice(-longestName));
}

import { type Facts, notCompared } from '../../facts';
import type { Indicator } from '../../forms';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';
import { step, term } from '../steps';

/** A mid-year form that forecasts less than the year's target must say why; what was done so far is not laid against it. */
export const forecastShort = defineRule({
  id: 'forecast-short',
  title: { zh: '预计完不成却没有说明原因', en: 'A forecast short of its target without a reason' },
  scope: 'indicator',
  severity: 'warning',
  basis: (policy) => `预计年底不能完成绩效目标的，须说明原因并提出措施（本产品的判断）；${policy.basis}`,
  messages: {
    short: {
      what: {
        zh: '“{name}”全年预计完成 {forecast}，达不到年度指标值 {target}，没有说明原因',
        en: '“{name}” is forecast at {forecast}, short of the year’s target of {target}, without a reason',
      },
      why: {
        zh: '监控发现的偏差要说明原因并及时纠正',
        en: 'what monitoring finds is to be explained and put right in time',
      },
    },
    blank: {
      what: {
        zh: '“{name}”没有填全年预计完成情况',
        en: '“{name}” has no forecast for the year',
      },
      why: { zh: '无法判断年底能否完成', en: 'nobody can tell whether it will be done' },
    },
  },
  adviceFor: {
    blank: {
      zh: '按目前进度补填全年预计完成的数量；预计完不成的，写明原因和措施。',
      en: 'Fill in what the year will come to; where it falls short, say why and what is done about it.',
    },
  },
  advice: {
    zh: '写明预计完不成的原因和下半年的措施；若能完成，请核对预计值。',
    en: 'Write why it will fall short and what will be done about it; if it will not, correct the forecast.',
  },

  detect(indicator, facts) {
    const { forecast: forecastOf, givesReason } = facts;
    const { target, forecast } = indicator;
    if (forecast && isLeftBlank(indicator, facts)) {
      return [{ cells: [forecast.cell], message: 'blank', values: { name: nameOf(indicator) } }];
    }
    const laid = forecastOf(indicator);
    if (!target || !forecast || !laid) return unchecked('no-such-column');
    const { comparison, met } = laid.assessment;
    if (!comparison.comparable) return notCompared(comparison.why);
    if (comparison.kind === 'qualitative' || !laid.isSure) return unchecked('not-comparable');
    if (met !== false || givesReason(indicator)) return passed;
    const values = {
      name: nameOf(indicator),
      forecast: excerpt(forecast.text),
      target: excerpt(target.text),
    };
    return [{ cells: [forecast.cell, target.cell], message: 'short', values, actual: values.forecast }];
  },

  explain({ message }, indicator, { forecast: forecastOf }) {
    if (message === 'blank') return [];
    const comparison = forecastOf(indicator)?.assessment.comparison;
    if (!comparison?.comparable || comparison.kind === 'qualitative') return [];
    const [low, done] = [
      term(comparison.low, indicator.target?.cell),
      term(comparison.actual, indicator.forecast?.cell),
    ];
    return [comparison.actual.lt(comparison.low) ? step`${done} < ${low}` : step`${done} > ${low}`];
  },
});

/** A row that was set and has no forecast, in a form that forecasts others. */
function isLeftBlank(indicator: Indicator, { form, isNamed, textOver }: Facts): boolean {
  const { target, forecast } = indicator;
  if (!forecast || forecast.noValue !== undefined || textOver(forecast) !== '') return false;
  if (!target || target.text === '' || !isNamed(indicator)) return false;
  return form.indicators.some((other) => other.forecast && other.forecast.text !== '');
}

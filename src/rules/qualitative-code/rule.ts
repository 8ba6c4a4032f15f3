import { isCodeClash } from '../../facts';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';

/** A 定性 target coded with one number (100) and its actual with another (1): read as numbers they contradict. */
export const qualitativeCode = defineRule({
  id: 'qualitative-code',
  title: { zh: '定性指标的指标值与完成值填法不一', en: 'A qualitative row is coded two ways' },
  scope: 'indicator',
  severity: 'hint',
  basis: ({ qualitativeBands }) => `定性指标按达成程度评定，不比较数字；${qualitativeBands.source}`,
  messages: {
    clash: {
      what: {
        zh: '“{name}”是定性指标，指标值填“{target}”，完成值填“{actual}”',
        en: '“{name}” is qualitative; its target is “{target}”, its actual “{actual}”',
      },
      why: {
        zh: '1 可能表示达成，但按数字看像是没有完成',
        en: '1 will mean met, but read as numbers the target was missed',
      },
    },
    clashZero: {
      what: {
        zh: '“{name}”是定性指标，指标值填“{target}”，完成值填“{actual}”',
        en: '“{name}” is qualitative; its target is “{target}”, its actual “{actual}”',
      },
      why: { zh: '0 是“未达成”还是“没有填”，无法判断', en: 'not met, or not filled in?' },
    },
  },
  advice: {
    zh: '指标值写成文字（如“达标”），或让完成值与指标值用同一种填法；系统规定填 1 的，可以“说明后保留”。',
    en: 'Write the target in words (达标), or code both alike; where the system asks for 1, keep the finding with that explanation.',
  },

  detect(indicator, { mustBeFilled }) {
    const { nature, target, actual } = indicator;
    if (!nature || !target || !actual) return unchecked('no-such-column');
    if (indicator.statedNature !== '定性' || !mustBeFilled(indicator)) return unchecked('not-applicable');
    if (!isCodeClash(indicator)) return passed;
    const values = {
      name: nameOf(indicator),
      target: excerpt(target.text),
      actual: excerpt(actual.text),
    };
    const zero = indicator.actualReading.kind === 'measure' && indicator.actualReading.low.isZero();
    return [{ cells: [actual.cell, target.cell], message: zero ? 'clashZero' : 'clash', values }];
  },
});

import { type Indicator } from '../../forms';
import { type Reading, plain } from '../../values';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';

/** 无 is what one hopes for of accidents, complaints and debts: there it is an actual, and a good one. */
const hopedForNone =
  /事故|投诉|信访|上访|举报|违[规法纪章约]|差错|失误|错误|缺陷|纠纷|案件|死亡|伤亡|伤害|损害|损失|破坏|污染|超标|舆情|拖欠|欠[薪款缴]|逾期|延误|滞后|问题|风险|隐患|险情|浪费|闲置|截留|挪用|挤占|重复|负面|不良|影响|冲突|矛盾|[漏瞒灾]|疫情|中断|故障|退[回件]|返工|超[支期编]|缺[勤失]|流失/u;

/** "不适用", "不涉及": says more than a dash, as does a target that there was nothing to do. */
const saysNotApplicable = /不适用|不涉及|未涉及/u;
const nothingToDo =
  /^[本当该]?年?度?暂?(?:无|没有)(?:此|该|相关)?项?(?:任务|工作|内容|安排|计划)(?:任务)?$|^[本当该]?年?度?(?:未|不)(?:安排|涉及|适用|开展|实施)(?:[此该]项)?(?:任务|工作|内容)?$/u;

/** Points for a row that does not apply: no actual was stated, and none can have earned them. All of them are an error. */
export const notApplicableScored = defineRule({
  id: 'not-applicable-scored',
  title: { zh: '不适用的指标仍得分', en: 'Points for an indicator that does not apply' },
  scope: 'indicator',
  severity: 'by-band',
  basis: () => '得分 = 分值 × 得分系数，得分系数由完成值与指标值比较得出；不适用的指标不计分（本产品的判断）',
  messages: {
    scored: {
      what: {
        zh: '“{name}”的完成值填“{done}”，却得了 {score} 分',
        en: 'the actual of “{name}” is “{done}”, and yet it has {score} points',
      },
      why: { zh: '没有完成值，得分缺少依据', en: 'nothing was achieved that could earn them' },
    },
  },
  advice: {
    zh: '有完成情况的填写完成值；确不适用的不设分值，分值按办法调整到其他指标。',
    en: 'State the actual; where the indicator does not apply give it no weight, and distribute the points as the scoring rules say.',
  },

  detect(indicator, { policy, isNamed }) {
    if (!policy.scored.value) return unchecked('policy');
    const { actual, weight, score, actualReading, targetReading } = indicator;
    if (!actual || !weight || !score) return unchecked('no-such-column');
    if (!weight.number || !score.number) return unchecked('blank');
    if (indicator.weightOver > 1 || indicator.scoreOver > 1) return unchecked('not-applicable');
    const isScored = weight.number.gt(0) && score.number.gt(0);
    if (!isScored || actualReading.kind !== 'not-applicable') return passed;
    const mayBeMeant =
      isNamed(indicator) && !saysNotApplicable.test(actual.text) && !nothingToDo.test(targetReading.squeezed);
    if (mayBeMeant && isNoneHopedFor(indicator, targetReading)) return passed;
    const values = { name: nameOf(indicator), done: excerpt(actual.text), score: plain(score.number) };
    const isFull = score.number.gte(weight.number);
    const severity = isFull && isCertain(indicator, targetReading, isNamed(indicator)) ? 'error' : 'warning';
    return [{ cells: [score.cell], message: 'scored', values, severity }];
  },
});

/**
 * Is it certain that nothing earned the points? 无 beside 无 may be an answer to a question that we do not know; under 数量, and where a
 * number was asked for, it is none.
 */
function isCertain({ actual, level2 }: Indicator, target: Reading, isNamed: boolean): boolean {
  const isWord = /无/u.test(actual?.text ?? '');
  return !isWord || !isNamed || target.kind === 'measure' || level2?.text.includes('数量') === true;
}

/** The target is a ceiling, nothing at all, or in words; or the name says that none is best. */
function isNoneHopedFor({ name, statedNature }: Indicator, target: Reading): boolean {
  if (hopedForNone.test(name.words.squeezed)) return true;
  if (target.kind === 'measure') {
    return (
      target.low.isZero() || [target.nature, statedNature].some((nature) => nature === '≤' || nature === '<')
    );
  }
  return target.kind === 'words';
}

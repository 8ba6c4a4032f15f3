import { type Facts, isRealReason, isWrong, notCompared } from '../../facts';
import type { Indicator } from '../../forms';
import { isPending, plain } from '../../values';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { type Found, type Verdict, defineRule, passed, unchecked } from '../rule';
import { step } from '../steps';

/** Where points were lost the form must say why; "完成目标任务" states an outcome and explains nothing. */
export const shortfallUnexplained = defineRule({
  id: 'shortfall-unexplained',
  title: { zh: '扣了分没有说明原因', en: 'Points lost without a reason' },
  scope: 'indicator',
  severity: 'by-band',
  basis: ({ scored, basis }) =>
    scored.value
      ? '预算绩效管理系统（公开副本）的填报校验：得分低于权重而没有填偏差原因及改进措施的，不予保存'
      : `没有完成指标值的，应在表内的原因栏说明（本产品的判断）；${basis}`,
  messages: {
    blank: {
      what: {
        zh: '“{name}”分值 {weight} 分，得 {score} 分，扣了 {lost} 分，没有写原因',
        en: '“{name}” was given {score} of {weight} points and says nothing of the {lost} it lost',
      },
      why: { zh: '扣分要说明偏差原因和改进措施', en: 'points lost need a reason' },
    },
    outcome: {
      what: {
        zh: '“{name}”分值 {weight} 分，得 {score} 分，扣了 {lost} 分，原因栏却写“{reason}”：这是完成情况，不是扣分的原因',
        en: '“{name}” was given {score} of {weight} points, and “{reason}” states an outcome, not why {lost} were lost',
      },
    },
    noColumn: {
      what: {
        zh: '“{name}”分值 {weight} 分，得 {score} 分，扣了 {lost} 分，表里没有写原因的地方，可在报告中说明',
        en: '“{name}” was given {score} of {weight} points, and the form has no column to say why: a report may',
      },
    },
    missed: {
      what: {
        zh: '“{name}”的完成值“{actual}”没有达到指标值“{target}”，“{header}”一栏没有写原因',
        en: 'the actual of “{name}”, “{actual}”, misses its target of “{target}”, and “{header}” gives no reason',
      },
      why: { zh: '未完成的指标要写明原因和改进措施', en: 'a target that was missed needs a reason' },
    },
  },
  advice: {
    zh: '写明没有完成的具体原因和改进措施；若已完成，请核对得分。',
    en: 'Write why it fell short and what will be done; if it did not, correct the score.',
  },
  explains: [{ rule: 'deviation-large', within: 'row' }],

  detect(indicator, facts) {
    const { policy, unexplainedLoss, textOver } = facts;
    if (!policy.scored.value) return missedWithoutPoints(indicator, facts);
    const loss = unexplainedLoss(indicator);
    if (loss === null) return passed;
    if (!isWrong(loss)) return loss;
    const { score, stated, weight } = loss;
    const { reason } = indicator;
    const text = reason ? textOver(reason) : '';
    const values = {
      name: nameOf(indicator),
      weight: plain(weight),
      score: plain(stated),
      lost: plain(weight.minus(stated)),
      reason: excerpt(text),
    };
    const message = reason ? (text === '' ? 'blank' : 'outcome') : 'noColumn';
    const found: Found<'blank' | 'outcome' | 'noColumn'> = {
      cells: reason ? [reason.cell, score.cell] : [score.cell],
      message,
      values,
      // Where the form asks for no reason its filler could not give one.
      severity: message === 'noColumn' ? 'hint' : 'error',
      extent: plain(weight.minus(stated)),
    };
    return [found];
  },

  explain(_found, { weight, score }) {
    if (!weight?.number || !score?.number) return [];
    return [step`${weight} − ${score} = ${weight.number.minus(score.number)}`];
  },
});

/** Where a form knows no points (transfer payments), what was missed for certain wants its reason all the same. */
function missedWithoutPoints(indicator: Indicator, facts: Facts): Verdict<'missed'> {
  const { target, actual, reason } = indicator;
  const { form, assess, isSure, missedDeadline, givesReason, isNamed } = facts;
  if (!target || !actual || !reason) return unchecked('no-such-column');
  if (!isNamed(indicator)) return unchecked('not-applicable');
  const { comparison, met } = assess(indicator);
  const isLate = isWrong(missedDeadline(indicator));
  const isShort = comparison.comparable
    ? met === false &&
      (isSure(indicator) || (comparison.kind === 'qualitative' && comparison.grade === 'unmet'))
    : comparison.why === 'falls-short' && isNotDone(indicator);
  if (!isLate && !isShort) return comparison.comparable ? passed : notCompared(comparison.why);
  if (givesReason(indicator) || (form.reasonBelow && isRealReason(form.reasonBelow.words))) return passed;
  const values = {
    name: nameOf(indicator),
    actual: excerpt(actual.text),
    target: excerpt(target.text),
    header: excerpt(form.blocks[indicator.block]?.headers.reason?.text ?? '原因'),
  };
  return [{ cells: [reason.cell, actual.cell], message: 'missed', values, severity: 'warning' }];
}

/** Fewer, or not yet; 基本健全 for 健全 is a shade, of which only points could tell. */
function isNotDone({ actualReading: actual }: Indicator): boolean {
  if (actual.kind === 'measure') return true;
  return actual.kind === 'words' && (actual.grade === 'unmet' || isPending(actual.squeezed));
}

import { type Facts, isRealReason, saysWhatIsDone } from '../../facts';
import type { Form, Indicator } from '../../forms';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { type Found, defineRule, passed, unchecked } from '../rule';

/** A longer text has something to say. */
const longest = 12;

/** 受客观因素影响, 特殊情况, 工作原因, 实际需要: true of everything that ever fell short. */
const saysNothing =
  /^(?:因|由于|受到?|鉴于|考虑到|主要|是|存在|根据|按照?|结合)*(?:各种|其他|其它|多种|一些|部分|相关|有关|特殊|客观|主观|主客观|外部|内部|不可抗力|历史|实际|现实|工作|单位|个人|自身|项目)+(?:因素|原因|情况|条件|环境|需要|问题|安排|完成)的?(?:影响|所致|限制|制约|导致|造成|调整|变化|而定)?$/u;

/** A reason that fits anything, or that leaves out the measures its header asks for: one finding a form for either. */
export const reasonVague = defineRule({
  id: 'reason-vague',
  title: { zh: '原因笼统，或缺改进措施', en: 'A reason that says nothing, or no word of what will be done' },
  scope: 'form',
  severity: 'hint',
  basis: ({ basis }) => `偏差原因应具体，表中要求改进措施的应写明措施（本产品的判断）；${basis}`,
  messages: {
    vague: {
      what: {
        zh: '有 {count} 处原因过于笼统，如“{name}”写的“{reason}”',
        en: 'reasons that are too general: {count}, such as “{reason}” of “{name}”',
      },
      why: { zh: '无法判断偏差因何而起', en: 'what went wrong cannot be told' },
    },
    noMeasure: {
      what: {
        zh: '“{header}”一栏要求写改进措施，有 {count} 项未完成的指标只写了原因，如“{name}”',
        en: 'the column “{header}” asks for what will be done; rows that fell short and give a reason only: {count}, such as “{name}”',
      },
    },
  },
  advice: {
    zh: '写明具体是什么事、影响了多少，以及下一步怎样改进。',
    en: 'Say what happened, what it cost, and what will be done about it.',
  },

  detect(form, facts) {
    if (form.indicators.every(({ reason }) => !reason)) return unchecked('no-such-column');
    const due = form.indicators.filter((one) => isReasonDue(one, facts));
    if (due.length === 0) return passed;
    const vague = due.filter(isVague);
    return [...foundVague(vague), ...foundWithoutMeasure(form, due, facts)];
  },
});

/** Points were lost, or the target was missed or passed by far. */
function isReasonDue(indicator: Indicator, { assess, policy, isNamed }: Facts): boolean {
  const { weight, score, reason } = indicator;
  if (!reason || !isNamed(indicator) || !isRealReason(reason.words)) return false;
  if (weight?.number && score?.number?.lt(weight.number)) return true;
  const { deviation } = assess(indicator);
  return deviation?.abs().gte(policy.deviationBands.value.explain) === true;
}

function isVague({ reason }: Indicator): boolean {
  const words = (reason?.words.squeezed ?? '').replace(/[。.,，;；]+$/u, '');
  return words.length <= longest && saysNothing.test(words);
}

function foundVague(rows: readonly Indicator[]): readonly Found<'vague'>[] {
  const [first] = rows;
  if (!first?.reason) return [];
  const values = {
    count: String(rows.length),
    name: nameOf(first),
    reason: excerpt(first.reason.text),
  };
  return [{ cells: rows.flatMap(({ reason }) => reason?.cell ?? []), message: 'vague', values }];
}

/** Only where points were lost with the target, the header asks for it, and no other part of the form answers. */
function foundWithoutMeasure(
  form: Form,
  due: readonly Indicator[],
  { assess, answersProblems }: Facts,
): readonly Found<'noMeasure'>[] {
  const headers = form.blocks.map(({ headers: { reason } }) => reason);
  const rows = due.filter((one) => {
    const asksFor = /改进|整改/u.test(headers[one.block]?.words.squeezed ?? '');
    const fellShort = one.weight?.number && one.score?.number?.lt(one.weight.number);
    return asksFor && fellShort && assess(one).met === false && one.reason && !saysWhatIsDone(one.reason);
  });
  const [first] = rows;
  const header = first && headers[first.block];
  if (!first || !header || rows.length < due.length || answersProblems) return [];
  const values = { header: excerpt(header.text), count: String(rows.length), name: nameOf(first) };
  return [{ cells: rows.flatMap(({ reason }) => reason?.cell ?? []), message: 'noMeasure', values }];
}

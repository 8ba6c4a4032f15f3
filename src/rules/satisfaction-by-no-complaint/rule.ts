import type { Entry, Indicator } from '../../forms';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';

/** Longer texts are searched no further. */
const longest = 300;

/** "未收到投诉", "无群众投诉", "零投诉". */
const noComplaint =
  /(?:[未无零]|没有|不存在)(?:一例|一起|任何)?(?:收到|接到|接|发生|出现|有|产生)?(?:任何|一例|一起|有效|相关|有关|负面|群众|服务对象|[\u4E00-\u9FFF]{2,4})?的?(?:投诉|信访|上访|举报|不满)/u;

/** Where people were asked, no complaint is only one thing more. */
const asked = /问卷|调查|测评|评议|回访|访谈|抽样|样本|打分|评分|座谈|征求意见|收回|发放/u;

/** Satisfaction is what people say when they are asked; that nobody complained is another thing. */
export const satisfactionByNoComplaint = defineRule({
  id: 'satisfaction-by-no-complaint',
  title: { zh: '以“无投诉”代替满意度', en: 'No complaints taken for satisfaction' },
  scope: 'indicator',
  severity: 'warning',
  basis: ({ basis }) => `满意度指标反映服务对象或受益人的满意程度，应有调查等依据（本产品的判断）；${basis}`,
  messages: {
    taken: {
      what: {
        zh: '“{name}”以“{text}”为依据得满分 {score} 分',
        en: '“{name}” has all its {score} points since “{text}”',
      },
      why: { zh: '没有投诉不等于满意', en: 'that nobody complained is not to be satisfied' },
    },
  },
  advice: {
    zh: '补充问卷、回访等满意度调查结果；没有开展调查的，说明情况并相应扣分。',
    en: 'Give the result of a survey; where none was made, say so and take points off.',
  },

  detect(indicator, { policy }) {
    if (!policy.scored.value) return unchecked('policy');
    const { name, actual, weight, score, reason, actualReading } = indicator;
    if (!weight || !score || !actual) return unchecked('no-such-column');
    if (!name.words.squeezed.slice(0, longest).includes('满意')) return unchecked('not-applicable');
    if (!weight.number?.gt(0) || !score.number) return unchecked('blank');
    if (score.number.lt(weight.number)) return passed;
    const said = [actual, reason].find((entry) => entry && noComplaint.test(wordsOf(entry)));
    if (!said || textsOf(indicator).some((text) => asked.test(text))) return passed;
    // A share that is not the whole was counted by somebody.
    if (actualReading.kind === 'measure' && !actualReading.low.eq(100)) return passed;
    const values = { name: nameOf(indicator), text: excerpt(said.text), score: excerpt(score.text) };
    return [{ cells: [said.cell, score.cell], message: 'taken', values }];
  },
});

function textsOf({ name, actual, reason, others }: Indicator): readonly string[] {
  return [name, actual, reason, ...others].flatMap((entry) => (entry ? [wordsOf(entry)] : []));
}

function wordsOf({ words }: Entry): string {
  return words.squeezed.slice(0, longest);
}

import type { Entry } from '../../forms';
import { readNothing } from '../../values';
import { excerpt } from '../excerpt';
import { defineRule, passed, unchecked } from '../rule';

/** "完成培训" may well be goal and result; ten characters alike are a copy. */
const shortest = 10;

/** A result that repeats its goal word for word says nothing of what was done. */
export const goalResultCopied = defineRule({
  id: 'goal-result-copied',
  title: { zh: '完成情况与绩效目标相同', en: 'The result repeats the goal' },
  scope: 'form',
  severity: 'hint',
  basis: ({ basis }) => `目标完成情况应写实际完成的情况，不是目标本身（本产品的判断）；${basis}`,
  messages: {
    copied: {
      what: {
        zh: '“实际完成情况”与绩效目标完全相同（{text}）',
        en: 'the result is the goal word for word ({text})',
      },
      why: { zh: '只有计划，没有写实际完成的情况', en: 'it says what was planned, not what was done' },
    },
  },
  advice: {
    zh: '改写为实际完成的内容和数量，如“已慰问2000人次”。',
    en: 'Say what was done and how much of it.',
  },

  detect({ goals: { initial, adjusted, result } }) {
    if (!result) return unchecked('no-such-column');
    if (readNothing(result.words) !== null) return unchecked('blank');
    const words = wordsOf(result);
    const isCopied =
      words.length >= shortest && [initial, adjusted].some((goal) => goal && wordsOf(goal) === words);
    if (!isCopied) return passed;
    const text = excerpt(result.text);
    return [{ cells: [result.cell], message: 'copied', values: { text }, actual: text }];
  },
});

function wordsOf({ words }: Entry): string {
  return words.squeezed.replace(/[。.,，、;；]/gu, '');
}

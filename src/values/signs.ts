import { type FoldedText, foldedText } from './fold';
import type { Nature } from './reading';

/** An operator inside a phrase: every nature but 定性. */
export type Operator = Exclude<Nature, '定性'>;

const before: Readonly<Record<Operator, string>> = {
  '≥': '≥ >= => 不少于 不低于 不小于 不得少于 不得低于 不应低于 不应少于 未少于 未低于 不亚于 大于等于 大于或等于 高于等于 高于或等于 多于等于 至少 最少 达到或超过 达到并超过 不少 不低',
  '>': '> 大于 高于 多于 超过 超出 突破 超',
  '=': '= == 等于',
  '≤': '≤ <= =< 不超过 不超出 不超 不多于 不高于 不大于 不得超过 不得高于 不得多于 不应超过 小于等于 小于或等于 低于等于 低于或等于 少于等于 至多 最多 未超过 未超出 没有超过 未高于 未突破 不突破 不晚于 不迟于',
  '<': '< 小于 低于 少于 不足 不到 不满 未达到 未达',
};

const after: Readonly<Record<'≥' | '≤', string>> = {
  '≥': '以上 及以上 或以上 含以上 (含)以上 以上(含) 及以上(含) 以上(含本数) 及其以上',
  '≤': '以下 及以下 或以下 (含)以下 以下(含) 以内 之内 内 以内(含) (含)以内 及以内',
};

const entries = <Key extends Operator>(table: Readonly<Record<Key, string>>): [string, Key][] =>
  (Object.keys(table) as Key[]).flatMap((nature) =>
    table[nature].split(' ').map((word): [string, Key] => [word, nature]),
  );

/** Operators that stand before their number: "不少于", ">=". */
export const operatorsBefore: ReadonlyMap<string, Operator> = new Map(entries(before));

/** Operators that stand after it: "以上", "以内". */
export const operatorsAfter: ReadonlyMap<string, '≥' | '≤'> = new Map(entries(after));

/** The longest word of a table that stands at a place of the text; "" when none does. */
export function longestAt(
  text: string,
  at: number,
  words: { has: (word: string) => boolean },
  longest: number,
): string {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    if (words.has(word)) return word;
  }
  return '';
}

const natures: ReadonlyMap<string, Nature> = new Map<string, Nature>([
  ...operatorsBefore,
  ['定性', '定性'],
  ['定性指标', '定性'],
  ['正向', '≥'],
  ['正向指标', '≥'],
  ['反向', '≤'],
  ['反向指标', '≤'],
  ['逆向', '≤'],
  ['逆向指标', '≤'],
]);

/**
 * The nature in a 指标性质 (计算符号) cell: "≥", "＞＝", "大于等于", "不少于", "定性", "正向" (≥), "反向" (≤). Null for a blank cell and for
 * anything else; "定量" says only that there is a number, not how it is met.
 */
export function readNature(text: string | FoldedText): Nature | null {
  const squeezed = foldedText(text).folded.replace(/[\s()]/g, '');
  const direct = natures.get(squeezed);
  if (direct !== undefined) return direct;
  // Some systems print the sign with its name: "≥ 大于等于", "定性(达标)".
  if (squeezed.startsWith('定性')) return '定性';
  const sign = longestAt(squeezed, 0, natures, 2);
  const rest = squeezed.slice(sign.length);
  return sign !== '' && natures.get(rest) === natures.get(sign) ? (natures.get(sign) ?? null) : null;
}

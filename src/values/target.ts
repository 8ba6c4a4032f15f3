import { plainDurations } from './duration';
import { isErrorValue } from './error-value';
import { type FoldedText, foldedText } from './fold';
import { readGrade } from './grade';
import { plainMultiples } from './multiples';
import { withoutListNumbers } from './not-a-measure';
import { readNothing } from './nothing';
import { tokenise } from './phrase';
import { readQuantity } from './quantity';
import type { Quantity } from './quantity';
import type { Reading, Spoken } from './reading';
import { isStanding } from './standing';
import { readTicked, type Ticked } from './tick-boxes';
import type { Token } from './token';
import { plainTolerance } from './tolerance';
import { isEnglishDay } from './turned-date';

/** Longer texts are reports, not targets; they are searched for digits but not parsed. */
const longestPhrase = 2000;
/** Without one of these there is no number to find: half of all targets are words alone. */
const anyNumeral = /[\d〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟俩仨廿卅几数半番倍]/;
const edges: ReadonlySet<string> = new Set(' \n()[]【】:,;、。.·"“”‘’!?！？…-~—');

/** "95%以上(含95%)" says its number twice; the second one adds nothing. */
const restated = /\(含(?![^\d()]*\d[^()]*以[上下])[^()]{0,12}\)/g;

function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && edges.has(text[start] ?? '')) start += 1;
  while (end > start && edges.has(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end);
}

/** The words on one side of the quantity, without what belongs to it. */
function words(tokens: readonly Token[], from: number, to: number, consumed: ReadonlySet<number>): string {
  const kept = tokens.slice(from, to).filter((_, place) => !consumed.has(from + place));
  return trimmed(kept.map(({ text }) => text).join(''));
}

function quantitiesIn(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  let from = 0;
  for (const [place, { kind }] of tokens.entries()) {
    if (kind !== 'number' || place < from) continue;
    const quantity = readQuantity(tokens, place);
    if (quantity === null) continue;
    found.push(quantity);
    // One more than two would say nothing new: the number that counts cannot be told.
    if (found.length > 1) break;
    from = Math.max(...quantity.consumed) + 1;
  }
  return found;
}

/** 是 and 否 grade where they are ticked; typed, 否 may answer a question such as 是否违规. */
const yesOrNo: ReadonlySet<string> = new Set(['是', '否']);

/** A ticked choice is read as if it stood alone: "□达成 ☑未达成" says 未达成. */
function wordsTicked(text: string, ticked: Ticked): Spoken {
  const { says } = ticked;
  if (says === 'choice' && !yesOrNo.has(ticked.label)) return { ...readTarget(ticked.label), text };
  const done = says === 'alone' ? ticked.done : says === 'choice' ? ticked.label === '是' : null;
  const grade = done === null ? null : done ? 'met' : 'unmet';
  return { kind: 'words', text, grade };
}

/**
 * Reads a 指标值: "≥50个", "全年发言(不少于2次)", "1-2次", "前10", "达标", "—". Numbers come with operator, unit, period and the words around
 * them; percents in percent, money in 元, 万 and 亿 worked in. A number in a name, a date or a list numbering is no measure. What holds
 * several numbers, a broken one, or operators that contradict is `unreadable`. Never throws.
 */
export function readTarget(text: string | FoldedText): Reading {
  const said = foldedText(text);
  return { ...spokenIn(said), squeezed: said.squeezed };
}

function spokenIn(said: FoldedText): Spoken {
  const { written: text, folded } = said;
  const nothing = readNothing(said);
  if (nothing !== null) return { kind: nothing, text };
  if (isErrorValue(folded)) return { kind: 'unreadable', text, why: 'error-value' };
  const ticked = readTicked(folded);
  if (ticked !== null) return wordsTicked(text, ticked);
  if (!anyNumeral.test(folded)) {
    return { kind: 'words', text, grade: folded.length > longestPhrase ? null : readGrade(said) };
  }
  const listed = withoutListNumbers(folded);
  if (folded.length > longestPhrase) {
    return /\d/.test(listed)
      ? { kind: 'unreadable', text, why: 'too-long' }
      : { kind: 'words', text, grade: null };
  }

  if (isStanding(folded) || isEnglishDay(folded)) return { kind: 'words', text, grade: null };

  const phrase = plainMultiples(plainDurations(plainTolerance(listed.replace(restated, '(含)'))));
  const told = toldBy(phrase);
  const bare = isOfOne(told) ? null : withoutRemark(phrase);
  const { tokens, quantities } = bare === null ? told : toldBy(bare);
  if (tokens.some(({ kind }) => kind === 'broken')) return { kind: 'unreadable', text, why: 'broken-number' };
  const [only, another] = quantities;
  if (only === undefined) return { kind: 'words', text, grade: readGrade(said) };
  if (another !== undefined) return { kind: 'unreadable', text, why: 'several-numbers' };
  if (only.fault !== null) return { kind: 'unreadable', text, why: only.fault };

  const consumed = new Set(only.consumed);
  const number = tokens.findIndex(({ kind }, place) => kind === 'number' && consumed.has(place));
  return {
    kind: 'measure',
    text,
    ...only.measure,
    before: words(tokens, 0, number, consumed),
    after: words(tokens, number, tokens.length, consumed),
  };
}

interface Told {
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
}

function isOfOne({ tokens, quantities }: Told): boolean {
  return quantities.length < 2 && !tokens.some(({ kind }) => kind === 'broken');
}

function toldBy(phrase: string): Told {
  const tokens = tokenise(phrase);
  return { tokens, quantities: quantitiesIn(tokens) };
}

/** In brackets after the number, and in words: "84%(抽检50份)". What changes the number, or stands for it, is no remark. */
const remark =
  /(?<=\d[^\d()]{0,12})\((?=[^()]*[\u4e00-\u9fff])(?![^()]*(?:不少于|不低于|不超过|至少|以[上下]|[≥≤原即折或]|调整|修改|变更|年初))[^()]{2,40}\)/g;

/** A number with its remark left out; null where there is none. What the remark counts is not what was asked for or done. */
function withoutRemark(phrase: string): string | null {
  const bare = phrase.replace(remark, '');
  return bare === phrase || bare === '' ? null : bare;
}

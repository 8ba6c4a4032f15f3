import { type Measure, readActual, readTarget, type Reading } from '../values';
import type { ComparisonContext, QuantitativeComparison } from './comparison';
import { compareMeasures } from './compare-measures';
import { isFulfilled } from './fulfilment';

/** One of several targets in a cell, and its answer. */
export interface Part {
  readonly target: string;
  readonly actual: string;
}

const mostParts = 8;
const longest = 300;
/** Where a cell with several targets parts, the surest sign first. */
const signs: readonly RegExp[] = [
  /[;；\n]|(?=[\u2460-\u2473])/u,
  /(?=(?:^|(?<=[\s,，。]))[(（]?\d{1,2}[)）.．、](?!\d))/u,
  /(?<!\d)[,，]|[,，](?!\d{3})|、/u,
];
const listMark = /^(?:[\u2460-\u2473]|[(（]?\d{1,2}[)）.．、](?!\d)|[(（][一二三四五六七八][)）])/u;
const verbs =
  /^(?:共|已|全年|实际)*(?:完成|开展|举办|组织|建成|新建|达到?|实现)?|(?:完成|达到?|实际|不少于)$/gu;

/**
 * Of several targets in one cell, each with its answer in the other cell ("县道≥60公里；乡道≥90公里" beside "县道63公里；乡道81公里"), the first
 * that was missed. Null where none was, and where it cannot be told which answers which.
 */
export function missedPart(target: Reading, actual: Reading, context: ComparisonContext): Part | null {
  if (!areSeveral(target) || !areSeveral(actual)) return null;
  const asked = partsOf(target.text);
  const done = partsOf(actual.text);
  if (asked === null || asked.length !== done?.length) return null;
  const pairs = asked.map((one, nth) => ({ target: one, actual: done[nth] ?? '' }));
  const read = pairs.map((pair) => ({
    pair,
    target: readTarget(pair.target),
    actual: readActual(pair.actual),
  }));
  let missed: Part | null = null;
  for (const { pair, target: its, actual: answer } of read) {
    if (its.kind !== 'measure' || answer.kind !== 'measure' || labelOf(its) !== labelOf(answer)) return null;
    const compared = compareMeasures(its, answer, context);
    if (!compared.comparable || compared.kind !== 'quantitative') return null;
    if (missed === null && isMissed(its, compared)) missed = pair;
  }
  return missed;
}

function areSeveral(reading: Reading): boolean {
  return reading.kind === 'unreadable' && reading.why === 'several-numbers' && reading.text.length <= longest;
}

function partsOf(text: string): readonly string[] | null {
  for (const sign of signs) {
    const parts = text
      .split(sign)
      .map((part) => part.trim().replace(listMark, '').trim())
      .filter((part) => part !== '');
    if (
      parts.length > 1 &&
      parts.length <= mostParts &&
      parts.every((part) => /[\d\uFF10-\uFF19]/u.test(part))
    )
      return parts;
  }
  return null;
}

/** What the words of a part call it: "培训" in "完成培训3场". */
function labelOf({ before, after }: Measure): string {
  return (before + after).replace(verbs, '');
}

/** Fewer of what is counted were done than were asked for; of a bare time, sum or share nobody says which way is better. */
function isMissed(
  { unit }: Measure,
  { nature, low, high, actual, assumedNature, note }: QuantitativeComparison,
): boolean {
  if (note === 'approximate' || isFulfilled(nature, low, high, actual)) return false;
  return !assumedNature || (unit !== null && counted.has(unit.kind));
}

const counted: ReadonlySet<string> = new Set(['count', 'people', 'area', 'length', 'weight']);

import type { Form, Indicator } from '../../forms';
import { type Measure, squeeze } from '../../values';

/** An actual that seems to be a sibling's. */
export interface Swap {
  /** The row whose actual speaks of the sibling. */
  readonly indicator: Indicator;
  readonly sibling: Indicator;
  /** The sibling's word in the actual: 课题 of "17个课题", or its whole name. */
  readonly noun: string;
  /** The sibling's own actual is a number that does not name it either: it may be this row's. */
  readonly both: boolean;
}

/** Longer texts are accounts of the work: they may well name other indicators. */
const longestActual = 30;
const longestName = 40;
const quantityWord = /(?:总?数量?|次数|人数|个数|期数|场次|人次)$/u;

/**
 * Actuals that name a sibling of their block and not their own indicator (17个课题 under 市政协提案, beside 调研课题). The word
 * must be the sibling's subject, at the end of its name: "12家企业" under 走访次数 does not speak of 企业满意度.
 */
export function swappedActuals(form: Form): readonly Swap[] {
  const blocks = new Map<number, Indicator[]>();
  for (const indicator of form.indicators) {
    const block = blocks.get(indicator.block);
    if (block) block.push(indicator);
    else blocks.set(indicator.block, [indicator]);
  }
  return [...blocks.values()].flatMap((block) => {
    const siblings = block.map((sibling) => ({ sibling, name: subjectOf(sibling) }));
    return block.flatMap((one) => swapOf(one, siblings) ?? []);
  });
}

interface Named {
  readonly sibling: Indicator;
  readonly name: string;
}

function swapOf(indicator: Indicator, block: readonly Named[]): Swap | null {
  const reading = indicator.actualReading;
  if (reading.kind !== 'measure' || reading.text.length > longestActual) return null;
  const actual = squeeze(reading.text);
  const noun = nounOf(reading);
  const isSubject = (name: string): boolean => noun !== null && name.endsWith(noun);
  const [only, another] = block.filter(
    ({ sibling, name }) =>
      sibling !== indicator && (isSubject(name) || (name.length >= 3 && actual.includes(name))),
  );
  if (!only || another) return null;
  const word = noun !== null && isSubject(only.name) ? noun : only.name;
  if (ownWords(indicator).includes(word)) return null;
  const theirs = only.sibling.actualReading;
  const theirText = squeeze(theirs.text);
  // The sibling counts the same things in its own words: here they are only described.
  if (theirText.includes(word) && theirText !== actual) return null;
  const both = theirs.kind === 'measure' && !theirText.includes(word);
  return { indicator, sibling: only.sibling, noun: word, both };
}

function ownWords({ name, target, standard, level2 }: Indicator): string {
  return [name, target, standard, level2].map((entry) => squeeze(entry?.text ?? '')).join('\n');
}

/** The thing that is counted, where it is spelt out: 课题 in "17个课题". */
function nounOf({ after }: Measure): string | null {
  const noun = squeeze(after);
  return /^[\u4e00-\u9fff]{2,10}$/u.test(noun) ? noun : null;
}

/** The name without the word for its quantity: 培训课题 of "培训课题数量"; '' where it is too long to be a name. */
function subjectOf({ name }: Indicator): string {
  if (name.text.length > longestName) return '';
  return squeeze(name.text)
    .replace(/[。.;；:：]+$/u, '')
    .replace(quantityWord, '');
}

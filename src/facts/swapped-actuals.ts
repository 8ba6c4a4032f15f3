import type { Form, Indicator } from '../forms';
import type { Measure, Reading } from '../values';

/** An actual that seems to be a sibling's. */
export interface SwappedActual {
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
/** A shorter name that stands in an actual may be part of another word. */
const shortestName = 3;
const quantityWord = /(?:总?数量?|次数|人数|个数|期数|场次|人次)$/u;

/**
 * Actuals that name a sibling of their block and not their own indicator (17个课题 under 市政协提案, beside 调研课题). The word
 * must be the sibling's subject, at the end of its name: "12家企业" under 走访次数 does not speak of 企业满意度.
 */
export function swappedActuals(form: Form): readonly SwappedActual[] {
  const blocks = new Map<number, Indicator[]>();
  for (const indicator of form.indicators) {
    const block = blocks.get(indicator.block);
    if (block) block.push(indicator);
    else blocks.set(indicator.block, [indicator]);
  }
  return [...blocks.values()].flatMap((block) => {
    const findNamed = namedIn(block);
    return block.flatMap((one) => swapOf(one, findNamed) ?? []);
  });
}

interface Named {
  readonly sibling: Indicator;
  readonly name: string;
}

function swapOf(indicator: Indicator, findNamed: ReturnType<typeof namedIn>): SwappedActual | null {
  const reading = indicator.actualReading;
  if (!isShort(reading)) return null;
  const actual = reading.squeezed;
  const noun = nounOf(reading);
  const [only, another] = findNamed(actual, noun).filter(({ sibling }) => sibling !== indicator);
  if (!only || another) return null;
  const word = noun !== null && only.name.endsWith(noun) ? noun : only.name;
  if (ownWords(indicator).includes(word)) return null;
  const theirs = only.sibling.actualReading;
  const theirText = theirs.squeezed;
  // The sibling counts the same things in its own words: here they are only described.
  if (theirText.includes(word) && theirText !== actual) return null;
  const both = theirs.kind === 'measure' && !theirText.includes(word);
  return { indicator, sibling: only.sibling, noun: word, both };
}

/**
 * Finds in a block, by an actual, the rows whose subject ends with its noun or stands in it: the row itself and two others, if
 * there are as many. Names are looked up, not gone through: a block may have thousands.
 */
function namedIn(block: readonly Indicator[]): (actual: string, noun: string | null) => readonly Named[] {
  const names = block.map((sibling) => ({ sibling, name: subjectOf(sibling) }));
  const nouns = new Set(block.flatMap(({ actualReading: one }) => (isShort(one) && nounOf(one)) || []));
  const nounLengths = [...new Set([...nouns].map((noun) => noun.length))];
  const byNoun = new Map<string, Named[]>();
  const byName = new Map<string, Named[]>();
  const lengthsByStart = new Map<string, Set<number>>();
  for (const named of names) {
    const { name } = named;
    for (const length of nounLengths) {
      const end = name.slice(-length);
      if (end.length === length && nouns.has(end)) keep(byNoun, end, named);
    }
    if (name.length < shortestName) continue;
    keep(byName, name, named);
    const start = name.slice(0, shortestName);
    lengthsByStart.set(start, (lengthsByStart.get(start) ?? new Set()).add(name.length));
  }
  return (actual, noun) => {
    const found = new Set(noun === null ? [] : byNoun.get(noun));
    for (let at = 0; at + shortestName <= actual.length; at += 1) {
      for (const length of lengthsByStart.get(actual.slice(at, at + shortestName)) ?? []) {
        for (const named of byName.get(actual.slice(at, at + length)) ?? []) found.add(named);
      }
    }
    return [...found];
  };
}

/** Beside the row itself two are enough to tell that there is not one. */
const enough = 3;

function keep(known: Map<string, Named[]>, key: string, named: Named): void {
  const before = known.get(key);
  if (!before) known.set(key, [named]);
  else if (before.length < enough) before.push(named);
}

function isShort(reading: Reading): reading is Measure {
  return reading.kind === 'measure' && reading.text.length <= longestActual;
}

function ownWords({ name, target, standard, level2 }: Indicator): string {
  return [name, target, standard, level2].map((entry) => entry?.words.squeezed ?? '').join('\n');
}

/** The thing that is counted, where it is spelt out: 课题 in "17个课题". */
function nounOf({ after }: Measure): string | null {
  const noun = after.replace(/\s/gu, '');
  return /^[\u4e00-\u9fff]{2,10}$/u.test(noun) ? noun : null;
}

/** The name without the word for its quantity: 培训课题 of "培训课题数量"; '' where it is too long to be a name. */
function subjectOf({ name }: Indicator): string {
  if (name.text.length > longestName) return '';
  return name.words.squeezed.replace(/[。.;；:：]+$/u, '').replace(quantityWord, '');
}

import { listOf, objectOf, textUpTo } from '../policies/shape';
import { onlyFindings } from './causes';
import {
  type DocumentKind,
  type DocumentReading,
  count,
  lineUpTo,
  readDocument,
  versionOne,
} from './document';
import type { Finding } from './finding';
import type { FindingKey } from './finding-key';
import { formerNamesIn, formerlyCalled } from './former-names';
import type { FormReview } from './review';

/**
 * Findings known beforehand, by what waivers go by. Those of one rule about the same thing are one entry with their count, so
 * that the list reads as a list of what is wrong: the first `count` of them are known.
 */
export interface KnownFinding extends Omit<FindingKey, 'nth'> {
  /** The file, from the folder that the baseline stands in. */
  readonly file: string;
  readonly count: number;
}

/** What was known when the baseline was written. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly KnownFinding[];
}

/** How many findings are not shown because they were known, and how many known ones are there no more. */
export interface BaselineCounts {
  readonly known: number;
  readonly gone: number;
}

/** Everything there is in a file, as known from now on; what a waiver sets aside too, for the day the waiver goes. */
export function baselineOf(file: string, reviews: readonly FormReview[]): readonly KnownFinding[] {
  const known = new Map<string, KnownFinding>();
  for (const { rule, form, about } of reviews.flatMap(keysOf)) {
    const kind = kindOf({ rule, form, about });
    known.set(kind, { file, form, rule, about, count: (known.get(kind)?.count ?? 0) + 1 });
  }
  return [...known.values()];
}

/** The reviews of one file without what is known of it, and the counts of what was left out and of what is gone. */
export function withoutKnown(
  reviews: readonly FormReview[],
  known: readonly KnownFinding[],
): { readonly reviews: readonly FormReview[]; readonly counts: BaselineCounts } {
  const counts = new Map(known.map((one) => [kindOf(one), one.count]));
  const former = knownByFormerNames(reviews, known);
  const isKnown = (key: FindingKey): boolean =>
    key.nth <= (counts.get(kindOf(key)) ?? 0) || former.has(textOf(key));
  const shown = reviews.map((review) => ({
    ...review,
    findings: onlyFindings(review.findings, (finding) => !isKnown({ ...finding, form: review.name })),
  }));
  const left = sum(reviews.map((review, i) => review.findings.length - (shown[i]?.findings.length ?? 0)));
  const stillThere = reviews.flatMap(keysOf).filter(isKnown).length;
  return { reviews: shown, counts: { known: left, gone: sum([...counts.values()]) - stillThere } };
}

/** Reads a baseline that {@link writeBaseline} wrote. */
export function readBaseline(text: string): DocumentReading<Baseline> {
  return readDocument(text, baselineKind);
}

/** The baseline as text, an entry a line, so that two of them compare line by line. */
export function writeBaseline({ version, findings }: Baseline): string {
  const lines = findings.map((one) => `    ${JSON.stringify(one)}`);
  const list = lines.length > 0 ? `[\n${lines.join(',\n')}\n  ]` : '[]';
  return `{\n  "version": ${version},\n  "findings": ${list}\n}\n`;
}

const baselineKind: DocumentKind<Baseline> = {
  name: { zh: '已知问题清单', en: 'The list of known findings is' },
  longest: 64 * 1024 * 1024,
  shape: objectOf(
    {
      version: versionOne,
      findings: listOf(
        objectOf(
          { file: textUpTo(4096), form: lineUpTo(1000), rule: textUpTo(100), about: lineUpTo(1000), count },
          {},
        ),
        { min: 0, max: 1_000_000 },
      ),
    },
    {},
  ),
};

function everyFinding({ findings, setAside }: FormReview): readonly Finding[] {
  return [...findings, ...setAside.map(({ finding }) => finding)];
}

function keysOf(review: FormReview): readonly FindingKey[] {
  return everyFinding(review).map(({ rule, about, nth }) => ({
    rule,
    form: review.name,
    about,
    nth,
  }));
}

/** What an earlier release knew by another name, where no more findings may be meant than it counted. */
function knownByFormerNames(
  reviews: readonly FormReview[],
  known: readonly KnownFinding[],
): ReadonlySet<string> {
  const kinds = new Set(known.map(kindOf));
  const present = new Set(reviews.flatMap(keysOf).map(kindOf));
  const names = reviews.map(({ name }) => name);
  const forms = reviews.map(({ form }) => form);
  const found = new Set<string>();
  for (const one of known) {
    if (present.has(kindOf(one))) continue;
    const exact = names.indexOf(one.form);
    const review = reviews[exact < 0 ? formerlyCalled(one.form, forms, names) : exact];
    if (!review) continue;
    const { mayHaveBeen } = formerNamesIn(review.form);
    const candidates = everyFinding(review).filter(
      (finding) =>
        !kinds.has(kindOf({ ...finding, form: review.name })) && mayHaveBeen(finding, one.rule, one.about),
    );
    if (candidates.length > one.count) continue;
    for (const finding of candidates) found.add(textOf({ ...finding, form: review.name }));
  }
  return found;
}

function textOf({ rule, form, about, nth }: FindingKey): string {
  return JSON.stringify([form, rule, about, nth]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function kindOf({ rule, form, about }: Omit<FindingKey, 'nth'>): string {
  return JSON.stringify([form, rule, about]);
}

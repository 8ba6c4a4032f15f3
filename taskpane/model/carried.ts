import { type Finding, type FormReview, goneFrom } from '../../src/review';
import { cellsInRows } from '../../src/sheets';
import { sentenceOf } from '../../src/words';
import { formIdentities } from './form-identity';
import { type FindingPlace, type FixedFinding, placeKey } from './pane';

/** Where the findings of one check stand in the next: the same finding of the same form, or null where it is gone. */
export function placesAfter(
  before: readonly FormReview[],
  after: readonly FormReview[],
): (place: FindingPlace) => FindingPlace | null {
  const then = identitiesOf(before);
  const now = new Map(identitiesOf(after).map((identity, form) => [identity, form]));
  const open = new Set(
    after.flatMap((review, form) => review.findings.map(({ key }) => placeKey({ form, key }))),
  );
  return ({ form, key }) => {
    const place = { form: now.get(then[form] ?? '') ?? -1, key };
    return open.has(placeKey(place)) ? place : null;
  };
}

/**
 * What was mended since the first check of the session: what was known before and has not come back, and what this check no
 * longer finds. Where the form is gone, another policy judges it, its columns were named otherwise, the rule crashed or cells lost their
 * values, nobody mended anything.
 */
export function fixedAfter(
  known: readonly FixedFinding[],
  before: readonly FormReview[],
  after: readonly FormReview[],
): readonly FixedFinding[] {
  const now = new Map(identitiesOf(after).map((identity, form) => [identity, after[form]]));
  const there = new Set<string>();
  for (const [identity, review] of now) {
    for (const finding of review ? everyFinding(review) : []) there.add(fixedKey(identity, finding));
  }
  const gone = identitiesOf(before).flatMap((identity, form) => {
    const [was, is] = [before[form], now.get(identity)];
    if (!was || !is || !samePolicy(was, is) || !sameColumns(was, is) || losesValues(was, is)) return [];
    const crashed = new Set(is.crashes.map(({ rule }) => rule));
    return goneFrom(was.findings, everyFinding(is))
      .filter(({ rule }) => !crashed.has(rule))
      .map((finding) => ({
        key: fixedKey(identity, finding),
        form: is.name,
        message: finding.message,
        severity: finding.severity,
        rule: finding.rule,
      }));
  });
  return [...known.filter(({ key }) => !there.has(key)), ...gone];
}

function identitiesOf(reviews: readonly FormReview[]): readonly string[] {
  return formIdentities(reviews.map((review) => review.form));
}

/** What is set aside is not mended either. */
function everyFinding({ findings, setAside }: FormReview): readonly Finding[] {
  return [...findings, ...setAside.map(({ finding }) => finding)];
}

function fixedKey(identity: string, { key, message }: Finding): string {
  return `${identity}/${key}/${sentenceOf(message, 'zh')}`;
}

/** Whether cells have no value that had one: formulas without their functions, errors. What rests on them is no longer found. */
function losesValues(was: FormReview, is: FormReview): boolean {
  const without = ({ form: { sheet, range } }: FormReview): number =>
    cellsInRows(sheet, range.from.row, range.to.row).filter(({ noValue }) => noValue !== undefined).length;
  return without(is) > without(was);
}

/** A policy of the user's own is read anew at every check. */
function samePolicy({ policy: one }: FormReview, { policy: other }: FormReview): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** What was read otherwise because a user named a column. */
function sameColumns({ form: one }: FormReview, { form: other }: FormReview): boolean {
  const namings = [one, other].map(({ named }) => JSON.stringify(named.map(({ naming }) => naming)));
  return namings[0] === namings[1];
}

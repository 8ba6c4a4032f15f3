import type { Form } from '../forms';
import { Decimal } from '../values';
import { type Severity, severities } from '../words';
import type { Finding } from './finding';
import { type FindingKey, keyText, nameOf } from './finding-key';
import { mayHaveBeenNamed } from './form-name';
import { type FormerNames, formerlyCalled } from './former-names';
import type { FormReview } from './review';

/** Why a finding is set aside, and by whom. It goes by the finding's key, so it holds while rows move and ends with a name. */
export interface Waiver extends FindingKey {
  readonly reason: string;
  readonly by: string;
  /** The day, as 2026-11-22. */
  readonly on: string;
  /** What it was set aside for; absent in one written before this was kept, which holds whatever becomes of the figures. */
  readonly saw?: SeenFinding;
  /** Only in `.perfcheck.json`: the file it is for, as a path or as the bare name; without it, every file. */
  readonly file?: string;
}

/** What a finding was when it was set aside. */
export interface SeenFinding {
  /** The id of the policy that it was found under. */
  readonly policy: string;
  readonly severity: Severity;
  /** Finding.extent. */
  readonly extent: string | null;
}

/** A finding that a waiver set aside, or did once: see {@link Waived}. */
export interface SetAside {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** Longer reasons are cut. */
export const longestReason = 1000;

/**
 * The waiver that sets a finding aside.
 * @param review the form's review that the finding is from, for the form's name in its workbook and its policy
 * @param reason put on one line, at most {@link longestReason} characters of it
 * @param by who sets it aside
 * @param on the day, as 2026-11-22
 */
export function waiverFor(
  { name, policy }: Pick<FormReview, 'name' | 'policy'>,
  { rule, about, nth, severity, extent }: Finding,
  reason: string,
  by: string,
  on: string,
): Waiver {
  return {
    rule,
    form: name,
    about,
    nth,
    reason: oneLine(reason),
    by: nameOf(by),
    on,
    saw: { policy: policy.id, severity, extent },
  };
}

/** Whether two waivers are of the same finding. */
export function sameFinding(one: FindingKey, other: FindingKey): boolean {
  return one.form === other.form && keyText(one) === keyText(other);
}

/** The waivers of one form of a workbook. */
export interface FormWaivers {
  readonly own: readonly Waiver[];
  /** Of a form whose name no form has any more, told with the form that most likely had it. */
  readonly orphaned: readonly Waiver[];
}

/** The waivers of a workbook by its forms; the k-th answer is of the k-th form. */
export function waiversByForm(
  forms: readonly Form[],
  names: readonly string[],
  waivers: readonly Waiver[],
): readonly FormWaivers[] {
  const places = new Map(names.map((name, place) => [name, place]));
  const sorted = forms.map(() => ({ own: [] as Waiver[], orphaned: [] as Waiver[] }));
  const formerPlace = (name: string): number | undefined => {
    const place = formerlyCalled(name, forms, names);
    return place < 0 ? undefined : place;
  };
  for (const waiver of waivers) {
    const place = places.get(waiver.form) ?? formerPlace(waiver.form);
    const former = place ?? forms.findIndex((form) => mayHaveBeenNamed(form, waiver.form));
    sorted[former]?.[place === undefined ? 'orphaned' : 'own'].push(waiver);
  }
  return sorted;
}

/** A form's findings, those that a waiver sets aside, and the waivers that set nothing aside. */
export interface Waived {
  readonly open: readonly Finding[];
  readonly setAside: readonly SetAside[];
  /** Those of the open findings that were set aside when they were less bad. */
  readonly outgrown: readonly SetAside[];
  readonly unused: readonly Waiver[];
}

/**
 * Parts a form's findings by its waivers. Of several waivers of one finding the last counts.
 * @param waivers those of this form
 * @param former what the findings may have been called by an earlier release
 */
export function waive(findings: readonly Finding[], waivers: readonly Waiver[], former: FormerNames): Waived {
  const byKey = new Map(waivers.map((waiver) => [keyText(waiver), waiver]));
  const keys = new Set(findings.map((finding) => finding.key));
  const unmatched = [...byKey.values()].filter((waiver) => !keys.has(keyText(waiver)));
  const byFormerName = underFormerNames(
    findings.filter(({ key }) => !byKey.has(key)),
    unmatched,
    former,
  );
  const waived = findings.flatMap((finding): readonly SetAside[] => {
    const waiver = byKey.get(finding.key) ?? byFormerName.get(finding);
    return waiver ? [{ finding, waiver }] : [];
  });
  const used = new Set(byFormerName.values());
  const setAside = waived.filter((one) => !isOutgrown(one));
  const hidden = new Set(setAside.map(({ finding }) => finding));
  return {
    open: findings.filter((finding) => !hidden.has(finding)),
    setAside,
    outgrown: waived.filter(isOutgrown),
    unused: unmatched.filter((waiver) => !used.has(waiver)),
  };
}

/**
 * The waivers that an earlier release wrote, by the findings that they are of now. Of several alike as many must be there as were
 * counted: anything else would be guessed, and could hide what nobody accepted.
 */
function underFormerNames(
  open: readonly Finding[],
  waivers: readonly Waiver[],
  { mayHaveBeen }: FormerNames,
): ReadonlyMap<Finding, Waiver> {
  const kinds = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const kind = keyText({ ...waiver, nth: 1 });
    kinds.set(kind, [...(kinds.get(kind) ?? []), waiver]);
  }
  const found = new Map<Finding, Waiver>();
  for (const alike of kinds.values()) {
    const [{ rule, about } = { rule: '', about: '' }] = alike;
    const candidates = open.filter((finding) => !found.has(finding) && mayHaveBeen(finding, rule, about));
    if (candidates.length !== Math.max(...alike.map(({ nth }) => nth))) continue;
    for (const waiver of alike) {
      const finding = candidates[waiver.nth - 1];
      if (finding) found.set(finding, waiver);
    }
  }
  return found;
}

/** Whether the finding is worse than what was accepted: more severe, or further off. */
function isOutgrown({ finding, waiver: { saw } }: SetAside): boolean {
  if (saw === undefined) return false;
  if (severities.indexOf(finding.severity) < severities.indexOf(saw.severity)) return true;
  return finding.extent !== null && saw.extent !== null && new Decimal(finding.extent).gt(saw.extent);
}

function oneLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return Array.from(line).slice(0, longestReason).join('').trim();
}

import { factsOf } from '../facts';
import { type Crash, type Finding, type FormReview, nameOf } from '../review';
import { address, rangeAddress } from '../sheets';
import { plain } from '../values';
import type { Wording } from '../words';

/** One form of a file, judged: plain data that may pass from a worker to a page. Scores are decimal strings. */
export interface CheckedForm {
  /** What it is called in its workbook (FormReview.name). */
  readonly name: string;
  /** The project that it is about; '' where it names none. A record of an earlier release may not know it. */
  readonly project?: string;
  readonly sheet: string;
  readonly range: string;
  /** The body that answers for the form; '' where none is named. */
  readonly unit: string;
  readonly policy: Wording;
  /** The total as the form prints it. */
  readonly stated: string | null;
  /** 各项得分合计. */
  readonly sum: string | null;
  readonly checks: { readonly run: number; readonly passed: number };
  readonly findings: readonly Finding[];
  readonly setAside: number;
  readonly crashes: readonly Crash[];
  /** Texts by address, for a comparison with the next version; null where the form is too large to keep them. */
  readonly cells: Readonly<Record<string, string>> | null;
}

/** One file, judged, or why it was not. */
export interface CheckedFile {
  readonly path: string;
  /** `stopped`: reading it took too long or brought the program down. */
  readonly status: 'checked' | 'no-form' | 'failed' | 'stopped';
  /** Why no form was checked; null where one was. */
  readonly reason: Wording | null;
  readonly forms: readonly CheckedForm[];
  readonly notes: readonly Wording[];
}

/** A form has some hundreds of cells; of a larger one no texts are kept. */
const mostCells = 5_000;
const longestText = 500;

/** What is kept of a review. */
export function checkedForm(review: FormReview): CheckedForm {
  const { form, name, policy, score, checks, findings, setAside, crashes } = review;
  return {
    name,
    project: nameOf(form.basics.find((basic) => basic.name === 'projectName')?.value.text ?? ''),
    sheet: form.sheet.name,
    range: rangeAddress(form.range),
    unit: factsOf(form, policy).body,
    policy: policy.title,
    stated: score.stated?.number ? plain(score.stated.number) : null,
    sum: score.computed?.toFixed(2) ?? null,
    checks,
    findings,
    setAside: setAside.length,
    crashes,
    cells:
      form.cells.length > mostCells
        ? null
        : Object.fromEntries(form.cells.map((cell) => [address(cell), cell.text.slice(0, longestText)])),
  };
}

/** What tells a form from hundreds of others of its title: its project, then what it is called. */
export function headOf({ name, project = '' }: CheckedForm): string {
  const rest = name.endsWith(` · ${project}`) ? name.slice(0, -` · ${project}`.length) : name;
  return project === '' || rest.includes(project) ? name : `${project} · ${rest}`;
}

/** A file that nothing was read from, and why. */
export function uncheckedFile(
  path: string,
  status: Exclude<CheckedFile['status'], 'checked'>,
  reason: Wording,
): CheckedFile {
  return { path, status, reason, forms: [], notes: [] };
}

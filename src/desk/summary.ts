import type { Finding } from '../review';
import { type Language, type Severity, severities } from '../words';
import { rules } from '../rules';
import { isAcross } from './across';
import { type CheckedFile, headOf } from './checked-file';
import { type DeskRow, rowsOf } from './rows';
import type { SummaryCounts } from './words';

/** How often one rule speaks at one severity, and in how many files. */
export interface KindCount {
  readonly severity: Severity;
  readonly title: string;
  readonly count: number;
  readonly files: number;
}

/** A finding with the file and form it stands in. */
export interface PlacedFinding {
  readonly path: string;
  readonly form: string;
  readonly sheet: string;
  readonly finding: Finding;
}

/** All files of the desk in one. */
export interface Summary {
  readonly counts: SummaryCounts;
  readonly found: Readonly<Record<Severity, number>>;
  readonly rows: readonly DeskRow[];
  /** The gravest first, then the most frequent. */
  readonly kinds: readonly KindCount[];
  /** What was found by laying files beside each other. */
  readonly across: readonly PlacedFinding[];
  readonly findings: readonly PlacedFinding[];
  /** Files that a cancelled check has not come to. */
  readonly left: number;
}

/** Counts everything once. */
export function summaryOf(files: readonly CheckedFile[], left: number, language: Language): Summary {
  const rows = files.flatMap(rowsOf);
  const findings = files.flatMap(({ path, forms }) =>
    forms.flatMap((form) =>
      form.findings.map((finding) => ({ path, form: headOf(form), sheet: form.sheet, finding })),
    ),
  );
  const ofReadiness = (readiness: DeskRow['readiness']): number =>
    rows.filter((row) => row.readiness === readiness).length;
  const ofSeverity = (severity: Severity): number =>
    findings.filter(({ finding }) => finding.severity === severity).length;
  return {
    counts: {
      files: files.length,
      forms: files.reduce((sum, { forms }) => sum + forms.length, 0),
      ready: ofReadiness('ready'),
      notReady: ofReadiness('not-ready'),
      uncertain: ofReadiness('uncertain'),
      unread: ofReadiness('unread'),
    },
    found: { error: ofSeverity('error'), warning: ofSeverity('warning'), hint: ofSeverity('hint') },
    rows,
    kinds: kindsOf(findings, language),
    across: findings.filter(({ finding }) => isAcross(finding)),
    findings,
    left,
  };
}

const titles = new Map(rules.map(({ id, title }) => [id, title]));

function kindsOf(findings: readonly PlacedFinding[], language: Language): readonly KindCount[] {
  const kinds = new Map<string, PlacedFinding[]>();
  for (const one of findings) {
    const kind = `${one.finding.severity}/${one.finding.rule}`;
    const alike = kinds.get(kind);
    if (alike) alike.push(one);
    else kinds.set(kind, [one]);
  }
  const counted = [...kinds.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { severity, rule } = first.finding;
    const files = new Set(alike.map(({ path }) => path)).size;
    return [{ severity, title: titles.get(rule)?.[language] ?? rule, count: alike.length, files }];
  });
  return counted.sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count,
  );
}

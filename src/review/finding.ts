import type { Form } from '../forms';
import type { Policy } from '../policies';
import type { Fix, Hit, RuleRun } from '../rules';
import { type Position, inReadingOrder } from '../sheets';
import { type Pieces, type Said, type SaidMessage, type Severity, type Wording, joined } from '../words';
import { aboutIn } from './about';
import { extentBetween } from './extent';
import { keyText } from './finding-key';

/** What a rule found, worded in both languages. */
export interface Finding {
  /** The same in the next check of the same form, wherever its rows have moved: rule, what it is about, how many before. */
  readonly key: string;
  readonly rule: string;
  /** In the form's own words: the indicator's name, the funds line's or basic cell's label; '' for the form as a whole. */
  readonly about: string;
  /** Which of several findings of the rule about the same thing, counted from 1. */
  readonly nth: number;
  readonly severity: Severity;
  readonly cells: readonly Position[];
  readonly message: SaidMessage<Position>;
  readonly advice: Said<Position>;
  readonly steps: readonly Pieces<Position>[];
  readonly expected: string | null;
  readonly actual: string | null;
  /** How bad it is, as a number that grows with it; null where no figure tells. */
  readonly extent: string | null;
  readonly basis: string;
  readonly fix: Fix | null;
  /** The key of the finding that explains this one, under which it is shown. */
  readonly cause: string | null;
}

/** What the runs found in a form: worded, by cell, then in the catalogue's order, each with its key. Causes are not looked for. */
export function findingsOf(runs: readonly RuleRun[], form: Form, policy: Policy): readonly Finding[] {
  const about = aboutIn(form);
  return keyed(
    runs
      .flatMap(({ hits }) => hits.map((hit) => worded(hit, policy, about)))
      .sort((a, b) => byFirstCell(a, b)),
  );
}

type Unkeyed = Omit<Finding, 'key' | 'nth' | 'cause'>;

/** The k-th finding of a rule about the same thing is told from the others by k. */
function keyed(findings: readonly Unkeyed[]): readonly Finding[] {
  const before = new Map<string, number>();
  return findings.map((finding) => {
    const kind = `${finding.rule}/${finding.about}`;
    const nth = (before.get(kind) ?? 0) + 1;
    before.set(kind, nth);
    return { ...finding, nth, key: keyText({ ...finding, nth }), cause: null };
  });
}

function worded(hit: Hit, policy: Policy, about: (cells: readonly Position[]) => string): Unkeyed {
  const { rule, found, message } = hit;
  return {
    rule: rule.id,
    about: about(found.cells),
    severity: rule.severity === 'by-band' ? (found.severity ?? 'warning') : rule.severity,
    cells: found.cells,
    message: {
      what: filled(message.what, found.values),
      why: message.why ? filled(message.why, found.values) : null,
    },
    advice: filled(rule.adviceFor?.[found.message] ?? rule.advice, found.values),
    steps: hit.steps,
    expected: found.expected ?? null,
    actual: found.actual ?? null,
    extent: found.extent ?? extentBetween(found),
    basis: rule.basis(policy),
    fix: hit.fix,
  };
}

/** Puts the values where the placeholders stand. Values are cell content: they are never looked at for placeholders. */
function filled(wording: Wording, values: Hit['found']['values']): Said<Position> {
  const fill = (text: string): Pieces<Position> =>
    joined(
      // Every second part is the name of a placeholder.
      text.split(/\{(\w+)\}/u).flatMap((part, i): Pieces<Position> => {
        const value = i % 2 === 1 ? (values[part] ?? `{${part}}`) : part;
        return typeof value === 'string' ? [{ text: value }] : value;
      }),
    );
  return { zh: fill(wording.zh), en: fill(wording.en) };
}

function byFirstCell(a: Unkeyed, b: Unkeyed): number {
  const [one, other] = [a.cells[0], b.cells[0]];
  return one && other ? inReadingOrder(one, other) : 0;
}

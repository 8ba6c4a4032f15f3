import type { Facts, Unchecked } from '../facts';
import type { Form, FundsGroup, FundsLine, Indicator } from '../forms';
import type { Policy } from '../policies';
import type { Edit, GridCell, Position } from '../sheets';
import type { Message, Pieces, Severity, Wording } from '../words';

export { type Unchecked, unchecked } from '../facts';
export type { Severity, Wording };

/** What a rule looks at, one at a time. The review counts each subject as one check. */
export interface Subjects {
  readonly form: Form;
  readonly indicator: Indicator;
  readonly fundsLine: FundsLine;
  readonly fundsGroup: FundsGroup;
  /** Whatever can carry points: a line of the funds block, an indicator. */
  readonly scored: FundsLine | Indicator;
  /** Every text cell of the form, labels and narratives included. */
  readonly cell: GridCell;
  /** The facts of all forms given at once: of the forms of one workbook, or of many files. */
  readonly forms: readonly Facts[];
}

/** The name of a kind of subject. */
export type Scope = keyof Subjects;

/**
 * A place where the rule is broken: the record that detection, wording and repair share.
 * @template M the keys of the rule's messages
 */
export interface Found<M extends string = string> {
  /** Only where the rule looks at several forms: the one its cells stand in. */
  readonly form?: Form;
  /** Where it must change, the first cell first. */
  readonly cells: readonly Position[];
  /** Which of the rule's messages says it. */
  readonly message: M;
  /** What the message's placeholders stand for; numbers as text, or with the cell they stand in. */
  readonly values: Readonly<Record<string, string | Pieces<Position>>>;
  /** Only where the rule's severity is 'by-band'. */
  readonly severity?: Severity;
  /** What should stand there and what stands there, where both can be told. */
  readonly expected?: string;
  readonly actual?: string;
  /** How bad it is, as a number that grows with it, where the distance between expected and actual does not tell. */
  readonly extent?: string;
}

/** What a rule says of one subject: where it is broken (nowhere: it passed), or why it could not tell. */
export type Verdict<M extends string = string> = readonly Found<M>[] | Unchecked;

/** Findings of another rule that a finding explains: in the same row, at one of its cells, or anywhere in the form. */
export interface Consequence {
  readonly rule: string;
  readonly within: 'row' | 'cells' | 'form';
}

/** A repair: `safe` may be applied unseen, `suggested` wants a look. */
export interface Fix {
  readonly kind: 'safe' | 'suggested';
  readonly edits: readonly Edit[];
}

/**
 * A rule: what it looks at, how it finds, how it says, and, where it can, how it shows its arithmetic and mends. It is given the
 * facts of its subject's form; where it looks at several forms, those of the first. Its messages name the keys that all else
 * may say.
 */
export interface RuleOf<S extends Scope, M extends string = string> {
  /** Stable: it stands in reports, waivers and documentation. */
  readonly id: string;
  readonly title: Wording;
  readonly scope: S;
  readonly severity: Severity | 'by-band';
  /** The 文号 or parameter it rests on, under this policy. */
  basis(policy: Policy): string;
  /** What is wrong and why it matters. */
  readonly messages: Readonly<Record<M, Message>>;
  /** What to do. */
  readonly advice: Wording;
  /** Instead of `advice`, for messages after which something else is to be done. */
  readonly adviceFor?: Readonly<Partial<Record<NoInfer<M>, Wording>>>;
  detect(subject: Subjects[S], facts: Facts): Verdict<NoInfer<M>>;
  /** The arithmetic with the real numbers, a line a step; a step that is undefined (null) is left out. */
  explain?(
    found: Found<NoInfer<M>>,
    subject: Subjects[S],
    facts: Facts,
  ): readonly (Pieces<Position> | null)[];
  /** The edits after which the finding is gone and none is new; null where that is not certain. Never over a formula. */
  fix?(found: Found<NoInfer<M>>, subject: Subjects[S], facts: Facts): Fix | null;
  /** Rules whose findings follow from one of this rule: they are shown under it. */
  readonly explains?: readonly Consequence[];
}

/** Any rule. */
export type Rule = { [S in Scope]: RuleOf<S> }[Scope];

/** Declares a rule: the literal is checked against the subject its scope names, and every message against `messages`. */
export function defineRule<S extends Scope, M extends string>(rule: RuleOf<S, M>): RuleOf<S, M> {
  return rule;
}

/** What the rule says there. */
export function messageOf(rule: Pick<Rule, 'id' | 'messages'>, { message: key }: Found): Message {
  const message = rule.messages[key];
  if (!message) throw new Error(`${rule.id} has no message ${key}`);
  return message;
}

/** What a rule advises, after any of its messages: the usual advice first, each once. */
export function everyAdvice({ advice, adviceFor = {} }: Rule): readonly Wording[] {
  return [...new Set([advice, ...Object.values(adviceFor).flatMap((one) => one ?? [])])];
}

/** The rule looked and found nothing. */
export const passed: readonly Found<never>[] = [];

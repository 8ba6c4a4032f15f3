import type { Measure } from './reading';
import type { Operator } from './signs';
import type { Token } from './token';

const limitsLoosely: ReadonlySet<Operator> = new Set<Operator>(['≥', '≤']);
const longestGap = 12;
/** What the words before a number say about it; `consumed` are the places of their tokens. */
export interface Leads {
  readonly consumed: number[];
  readonly operators: Operator[];
  readonly limit: boolean;
  readonly about: boolean;
  readonly rank: '前' | '第' | null;
  readonly period: Measure['period'];
}

/** Everything before the number that belongs to it, from the number leftwards; 每年 may stand further off ("每年举办2期"). */
export function readLeads(tokens: readonly Token[], place: number): Leads {
  const leads = {
    consumed: [] as number[],
    operators: [] as Operator[],
    limit: false,
    about: false,
    rank: null as Leads['rank'],
  };
  let period: Measure['period'] = null;
  let at = place - 1;
  for (; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'before') leads.operators.unshift(token.nature);
    else if (token?.kind === 'limit') leads.limit = true;
    else if (token?.kind === 'about') leads.about = true;
    else if (token?.kind === 'rank') leads.rank = token.text === '第' ? '第' : '前';
    else if (token?.kind === 'each') period ??= token.period;
    else if (token?.kind !== 'lead' && !(token?.kind === 'mark' && /[(:（：]/.test(token.text))) break;
    leads.consumed.push(at);
  }
  // "至少开展培训3次": a bound may stand before the verb, but not beyond a comma; "超过预期完成5次" is no bound on 5.
  const gap = tokens[at];
  const far = tokens[at - 1];
  if (
    leads.operators.length === 0 &&
    gap?.kind === 'text' &&
    gap.text.length <= longestGap &&
    far?.kind === 'before'
  ) {
    if (limitsLoosely.has(far.nature)) {
      leads.operators.push(far.nature);
      leads.consumed.push(at - 1);
    }
  }
  for (let back = at; back >= 0 && period === null; back -= 1) {
    const token = tokens[back];
    if (token?.kind !== 'each') continue;
    period = token.period;
    leads.consumed.push(back);
  }
  return { ...leads, period };
}

/** Everything after the number that belongs to it: 以上, 以内, 之间, "(每年)". */
export function readTail(
  tokens: readonly Token[],
  place: number,
): { consumed: number[]; operators: Operator[]; period: Measure['period'] } {
  const consumed: number[] = [];
  const operators: Operator[] = [];
  let period: Measure['period'] = null;
  let at = place;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'after') operators.push(token.nature);
    else if (token?.kind === 'each') period ??= token.period;
    else if (token?.text !== '(含)' && (token?.kind !== 'mark' || !/[()]/.test(token.text))) break;
    consumed.push(at);
  }
  // "100篇稿件以上": the noun may stand between.
  const noun = tokens[at];
  const bound = tokens[at + 1];
  if (
    operators.length === 0 &&
    consumed.length === 0 &&
    noun?.kind === 'text' &&
    noun.text.length <= 6 &&
    bound?.kind === 'after'
  ) {
    operators.push(bound.nature);
    consumed.push(at + 1);
  }
  return { consumed, operators, period };
}

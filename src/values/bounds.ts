import type { Direction, Measure } from './reading';
import { yearBefore } from './tables/directions';
import { onlyBesideNumber, type Operator } from './tables/operators';
import type { Token } from './token';

const limitsLoosely: ReadonlySet<Operator> = new Set<Operator>(['≥', '≤']);
const longestGap = 12;
/** What the words before a number say about it; `consumed` are the places of their tokens. */
export interface Leads {
  readonly consumed: number[];
  readonly operators: Operator[];
  readonly limit: boolean;
  readonly about: boolean;
  readonly leaning: Measure['leaning'];
  /** A word such as 负 or 零下 makes the number negative. */
  readonly minus: boolean;
  readonly direction: Direction | null;
  readonly rank: '前' | '第' | null;
  readonly period: Measure['period'];
}

const lastYear = new RegExp(`${yearBefore}(?:同期|水平|数|实际)?$`);
const moreThanLastYear = new RegExp(`${yearBefore}(?:同期|水平|数|实际)?(?:多|高|快)(?:出|了)?$`);
const lessThanLastYear = new RegExp(`${yearBefore}(?:同期|水平|数|实际)?(?:少|低|慢)(?:了)?$`);

/** "比上年多5件" goes up, "低于上年3%" goes down. The last words before the number stand at the place given. */
function besideYearBefore(tokens: readonly Token[], place: number): Direction | null {
  const words = tokens[place];
  if (words?.kind !== 'text') return null;
  const said = words.text.slice(-longestGap);
  if (moreThanLastYear.test(said)) return { axis: 'change', sign: 1 };
  if (lessThanLastYear.test(said)) return { axis: 'change', sign: -1 };
  const before = tokens[place - 1];
  if (before?.kind !== 'before' || !lastYear.test(said)) return null;
  if (before.nature === '>') return { axis: 'change', sign: 1 };
  return before.nature === '<' ? { axis: 'change', sign: -1 } : null;
}

/** Everything before the number that belongs to it, from the number leftwards; 每年 may stand further off ("每年举办2期"). */
export function readLeads(tokens: readonly Token[], place: number): Leads {
  const leads = {
    consumed: [] as number[],
    operators: [] as Operator[],
    limit: false,
    about: false,
    leaning: null as Leads['leaning'],
    minus: false,
    direction: null as Direction | null,
    rank: null as Leads['rank'],
  };
  let period: Measure['period'] = null;
  let at = place - 1;
  for (; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'before') leads.operators.unshift(token.nature);
    else if (token?.kind === 'limit') leads.limit = true;
    else if (token?.kind === 'about') {
      leads.about = true;
      leads.leaning ??= token.leaning;
    } else if (token?.kind === 'minus') {
      leads.minus = true;
      leads.direction ??= token.direction;
    } else if (token?.kind === 'direction') {
      // Read, and left where it is: it is a word of the phrase as well.
      leads.direction ??= token.direction;
      continue;
    } else if (token?.kind === 'rank') leads.rank = token.text === '第' ? '第' : '前';
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
    far?.kind === 'before' &&
    !onlyBesideNumber.has(far.text)
  ) {
    if (limitsLoosely.has(far.nature)) {
      leads.operators.push(far.nature);
      leads.consumed.push(at - 1);
    }
  }
  leads.direction ??= besideYearBefore(tokens, at);
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
): { consumed: number[]; operators: Operator[]; period: Measure['period']; direction: Direction | null } {
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
  return { consumed, operators, period, direction: closingDirection(tokens, at) };
}

/** "5%的增长", "6%降幅": the direction may close the phrase. */
function closingDirection(tokens: readonly Token[], place: number): Direction | null {
  const at = tokens[place]?.text === '的' ? place + 1 : place;
  const token = tokens[at];
  return token?.kind === 'direction' && at === tokens.length - 1 ? token.direction : null;
}

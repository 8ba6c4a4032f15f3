import type { Decimal } from './decimal';
import { foldedPiece } from './fold';
import { readLeads, readTail } from './bounds';
import type { Measure, Unit, Unreadable } from './reading';
import type { Operator } from './tables/operators';
import type { Token } from './token';
import { readUnit } from './units';

/** A measure found among the tokens of a phrase; the words around it are still to be added. */
export interface Quantity {
  readonly measure: Omit<Measure, 'kind' | 'text' | 'squeezed' | 'before' | 'after'>;
  /** Places of all tokens that belong to the quantity; the other tokens are the words around it. */
  readonly consumed: readonly number[];
  /** Why it cannot be read after all, or null. */
  readonly fault: Unreadable['why'] | null;
}

type NumberToken = Extract<Token, { kind: 'number' }>;

/** One number with what hangs on it: "3万元/人", "5次/月", "约20个左右". */
interface Term {
  readonly token: NumberToken;
  readonly unit: Unit | null;
  readonly period: Measure['period'];
  readonly approximate: boolean;
  readonly leaning: Measure['leaning'];
  readonly next: number;
}

const percent: Unit = { text: '%', kind: 'percent' };
const yuan: Unit = { text: '元', kind: 'money' };

function readTerm(tokens: readonly Token[], place: number): Term | null {
  const token = tokens[place];
  if (token?.kind !== 'number') return null;
  let next = place + 1;
  let unit: string | null = null;
  let period: Measure['period'] = null;
  let approximate = token.approximate;
  let leaning: Measure['leaning'] = approximate && /[余多+]/.test(token.text) ? 'over' : null;
  for (; ; next += 1) {
    const part = tokens[next];
    if (part?.kind === 'unit' && unit === null) unit = part.text;
    else if (part?.kind === 'under' && unit !== null) unit += part.text;
    else if (part?.kind === 'per' && period === null) period = part.period;
    else if (part?.kind === 'roughly') {
      approximate = true;
      leaning ??= part.leaning;
    } else break;
  }
  return { token, unit: token.percent ? percent : measuredUnit(unit), period, approximate, leaning, next };
}

/** Numbers come in the plain unit: what ‰ scales is written as %, 百分比 too. */
function measuredUnit(text: string | null): Unit | null {
  const unit = text === null ? null : readUnit(foldedPiece(text));
  return unit?.kind === 'percent' && !unit.text.endsWith('百分点') ? percent : unit;
}

const perMille = (tokens: readonly Token[], place: number): boolean => tokens[place + 1]?.text === '‰';

function valueOf(
  tokens: readonly Token[],
  place: number,
  { token }: Term,
  sharedPerMille: boolean,
  factor: number,
): Decimal {
  const value = token.number.times(factor);
  return perMille(tokens, place) || (sharedPerMille && tokens[place + 1]?.kind !== 'unit')
    ? value.times('0.1')
    : value;
}

/** 前10, 第1名: a place in an order, in 名 unless it is a share (前10%). */
function asRank(unit: Unit | null): Unit | null {
  return unit === null || unit.text === '名' || unit.text === '位' ? { text: '名', kind: 'rank' } : unit;
}

/** In an order the first is the best: "第3名以上", "不低于第3名" ask for the third place or a better one. */
const ofRanks: Readonly<Record<Operator, Operator>> = { '≥': '≤', '>': '<', '=': '=', '≤': '≤', '<': '<' };

const upward = (nature: Operator): string =>
  nature === '=' ? '=' : nature === '≥' || nature === '>' ? 'up' : 'down';

/** Reads the quantity around the number at a place. The caller sees to it that a number stands there. */
export function readQuantity(tokens: readonly Token[], place: number): Quantity | null {
  const first = readTerm(tokens, place);
  if (first === null) return null;
  const leads = readLeads(tokens, place);

  const second = tokens[first.next]?.kind === 'to' ? readTerm(tokens, first.next + 1) : null;
  const ranged =
    second !== null && (first.unit === null || second.unit === null || first.unit.text === second.unit.text);
  const last = ranged ? second : first;
  const tail = readTail(tokens, last.next);

  const currency = leads.consumed.some((at) => tokens[at]?.text === '¥');
  let unit = first.unit ?? last.unit ?? (currency ? yuan : null);
  const wordBefore = tokens[Math.min(place, ...leads.consumed) - 1]?.text ?? '';
  const ranking = leads.rank !== null || /(?:排名|名次|位次|位列|位居)$/.test(wordBefore);
  if (ranking) unit = asRank(unit);

  // "3-5万元" is 30000 to 50000, while "800-1万元" begins at 800.
  const shares =
    ranged &&
    first.token.scale === 1 &&
    first.unit === null &&
    first.token.number.times(last.token.scale).lt(last.token.number);
  const low = valueOf(
    tokens,
    place,
    first,
    ranged && perMille(tokens, first.next + 1),
    shares ? last.token.scale : 1,
  );
  const high = ranged ? valueOf(tokens, first.next + 1, last, perMille(tokens, place), 1) : low;

  const written = [...leads.operators, ...tail.operators];
  const operators = ranking ? written.map((operator) => ofRanks[operator]) : written;
  if (leads.rank === '前') operators.push('≤');
  // 控制在 bounds from above only where nothing else is said: "控制在3次以上", "控制在80%-90%".
  const approximate = leads.about || first.approximate || last.approximate;
  if (leads.limit && operators.length === 0 && !ranged && !approximate) operators.push('≤');
  const contradicting = new Set(operators.map(upward)).size > 1;
  const direction = leads.direction ?? tail.direction;
  const negative = leads.minus || first.token.negative;

  const consumed = [...leads.consumed, ...tail.consumed];
  for (let at = place; at < last.next; at += 1) consumed.push(at);
  return {
    measure: {
      nature: operators[0] ?? null,
      low: leads.minus ? high.negated() : low,
      high: leads.minus ? low.negated() : high,
      unit,
      period: first.period ?? last.period ?? leads.period ?? tail.period,
      approximate,
      leaning: leads.leaning ?? first.leaning ?? last.leaning,
      direction,
    },
    consumed,
    fault: contradicting
      ? 'contradicting-operators'
      : // "下降-6%" may mean either way.
        negative && direction?.sign === -1
        ? 'contradicting-directions'
        : low.gt(high)
          ? 'broken-number'
          : null,
  };
}
